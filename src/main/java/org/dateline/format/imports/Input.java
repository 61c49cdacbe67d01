package org.dateline.format.imports;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file to read, as text that can be read again from its beginning. */
public final class Input {

  private final Path file;
  private final TextDecoding.Bytes bytes;
  private final TextDecoding decoding;
  private final Head head;
  private final Mappings mappings;

  private Input(Path file, TextDecoding.Bytes bytes, Mappings mappings) throws IOException {
    this.file = file;
    this.bytes = bytes;
    this.mappings = mappings;
    this.decoding = TextDecoding.of(bytes);
    try (Reader in = reader()) {
      this.head = Head.of(in);
    }
  }

  /** A file on disk. */
  public static Input of(Path file, Mappings mappings) throws IOException {
    return new Input(file, () -> new BufferedInputStream(Files.newInputStream(file)), mappings);
  }

  /**
   * Bytes in memory.
   *
   * @param file the file they stand for
   */
  public static Input of(byte[] bytes, Path file, Mappings mappings) throws IOException {
    return new Input(file, () -> new ByteArrayInputStream(bytes), mappings);
  }

  /** The file as it was named. */
  public Path file() {
    return file;
  }

  /** How its bytes are text. */
  public TextDecoding decoding() {
    return decoding;
  }

  /** Its beginning. */
  public Head head() {
    return head;
  }

  /** What the columns of tables mean, as the user has said before. */
  public Mappings mappings() {
    return mappings;
  }

  /** The whole text from its beginning, without the byte order mark; the caller closes it. */
  public Reader reader() throws IOException {
    return decoding.reader(bytes.open());
  }

  /** The whole text at once. */
  public String text() throws IOException {
    try (Reader in = reader()) {
      StringWriter out = new StringWriter();
      in.transferTo(out);
      return out.toString();
    }
  }
}
