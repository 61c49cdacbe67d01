package org.dateline.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What to call a file before it is open. */
final class Titles {

  private static final List<String> SUFFIXES =
      List.of(".timeline.json", ".timeline.jsonl", ".json", ".jsonl", ".dateline");

  private Titles() {}

  /** The timeline's own title if it stands near the top of the file, else the file's name. */
  static String of(Path file) {
    try (InputStream in = Files.newInputStream(file);
        JsonParser p = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
      if (p.nextToken() == JsonToken.START_OBJECT) {
        while (p.nextToken() == JsonToken.PROPERTY_NAME) {
          String name = p.currentName();
          JsonToken value = p.nextToken();
          if ("title".equals(name) && value == JsonToken.VALUE_STRING) {
            return p.getString();
          }
          if ("events".equals(name)) {
            break;
          }
          p.skipChildren();
        }
      }
    } catch (IOException | JacksonException e) {
      return plain(file);
    }
    return plain(file);
  }

  /** The file's name without what says that it is a timeline. */
  static String plain(Path file) {
    String name = String.valueOf(file.getFileName());
    String lower = name.toLowerCase(Locale.ROOT);
    for (String suffix : SUFFIXES) {
      if (lower.endsWith(suffix) && name.length() > suffix.length()) {
        return name.substring(0, name.length() - suffix.length());
      }
    }
    return name;
  }
}
