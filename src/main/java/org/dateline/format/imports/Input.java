package org.dateline.format.imports;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** A file to read, as text that can be read again from its beginning. */
public final class Input {

  private static final int BEGINNING = 1 << 19;

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

  /**
   * A file on disk.
   *
   * @param watch is given the stream each time the file is read from its beginning, to follow it
   */
  public static Input of(Path file, Mappings mappings, UnaryOperator<InputStream> watch)
      throws IOException {
    return new Input(
        file, () -> new BufferedInputStream(watch.apply(Files.newInputStream(file))), mappings);
  }

  /** The beginning of a file on disk, by which one can tell what it is. */
  public static Input beginning(Path file, Mappings mappings) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(BEGINNING);
      int end = bytes.length;
      while (end > 0 && bytes.length == BEGINNING && bytes[end - 1] != '\n') {
        end--;
      }
      return of(end == 0 ? bytes : Arrays.copyOf(bytes, end), file, mappings);
    }
  }

  /** Whether it is a table in which a row is an event and depends on no other. */
  public boolean isRowByRow() {
    return Importers.of(this) instanceof RowImporter;
  }

  /**
   * Bytes in memory.
   *
   * @param file the file they stand for
   */
  public static Input of(byte[] bytes, Path file, Mappings mappings) throws IOException {
    return new Input(file, () -> new ByteArrayInputStream(bytes), mappings);
  }

  /** Names of the columns of what is a table without anything in it that is a date; else empty. */
  public List<String> undatedColumns() {
    TableHead table = head.table();
    return table != null && Importers.of(this) == null && TableSample.isTable(head)
        ? table.header()
        : List.of();
  }

  /** Names of the columns of what is a table without a single row; else empty. */
  public List<String> columnsWithoutRows() {
    boolean text = head.json() == null && head.xmlRoot() == null && head.whole();
    return text && head.table() == null ? TableHead.alone(head.text()) : List.of();
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
