package org.dateline.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The bundled schema. The address in a file's {@code $schema} is never fetched. */
final class SchemaText {

  static final String ADDRESS = "https://dateline.example/schema/1.0/timeline.schema.json";

  private SchemaText() {}

  static String read() {
    try (InputStream in = SchemaText.class.getResourceAsStream("timeline.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("the program's own schema is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
