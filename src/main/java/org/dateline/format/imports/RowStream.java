package org.dateline.format.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;
import org.dateline.model.Event;
import org.dateline.time.Message;
import org.jspecify.annotations.Nullable;

/**
 * A large table whose rows are read one after the other, and each again when it is asked for: only
 * its bytes are held, and no event.
 */
public final class RowStream {

  /** Takes the events of the rows. */
  @FunctionalInterface
  public interface Sink {
    /**
     * An event.
     *
     * @param offset where its row begins in the bytes
     * @param line from 1
     * @param ownId whether the table gives its id; otherwise it is made of the line
     */
    void event(Event event, int offset, int line, boolean ownId);
  }

  private final Input in;
  private final RowImporter importer;
  private final TableHead table;
  private final byte[] bytes;
  private final java.nio.charset.Charset charset;
  private final int begin;
  private final Records again;
  private final RowImporter.Each maker;
  private @Nullable Event found;

  private RowStream(Input in, RowImporter importer, TableHead table, byte[] bytes, Records to) {
    this.in = in;
    this.importer = importer;
    this.table = table;
    boolean wide = in.decoding().isWide();
    // Lines are found by their bytes, which in these encodings are no letters.
    this.charset = wide ? StandardCharsets.UTF_8 : in.decoding().charset();
    this.begin = wide ? 0 : in.decoding().mark();
    this.bytes = bytes;
    this.again = to.sharing();
    again.sink((event, line, ownId) -> found = event);
    this.maker = importer.rows(in, table, again);
  }

  /**
   * The stream of a file; null when its rows depend on one another, or it is no table.
   *
   * @param bytes all of the file
   * @param to where the groups, agents and sources go that the events name, and what is wrong
   */
  public static @Nullable RowStream of(Input in, byte[] bytes, Records to) throws IOException {
    Importer importer = Importers.of(in);
    if (!(importer instanceof RowImporter rows)) {
      return null;
    }
    TableHead table = rows.table(in.head());
    if (table == null) {
      return null;
    }
    byte[] own = in.decoding().isWide() ? in.text().getBytes(StandardCharsets.UTF_8) : bytes;
    return new RowStream(in, rows, table, own, to);
  }

  /** What the file is called in messages. */
  public Message kind() {
    return importer.name();
  }

  /**
   * Goes through all rows.
   *
   * @param at told how many bytes are done
   */
  public void readAll(Records to, Sink sink, LongConsumer at) throws IOException {
    CsvRows rows = new CsvRows(new ByteLines(bytes, begin, charset), table.delimiter(), 1);
    int[] offset = new int[1];
    to.sink((event, line, ownId) -> sink.event(event, offset[0], line, ownId));
    RowImporter.Each each = importer.rows(in, table, to);
    long[] told = new long[1];
    TableImporter.each(
        rows,
        table,
        to,
        row -> {
          offset[0] = (int) row.offset();
          to.atLine(row.line());
          each.row(row);
          if (row.offset() - told[0] > 1 << 18) {
            told[0] = row.offset();
            at.accept(row.offset());
          }
        });
  }

  /** How many bytes there are. */
  public long size() {
    return bytes.length;
  }

  /** The event of the row that begins at an offset, read once more. */
  public synchronized Event event(int offset, int line) {
    try {
      CsvRows rows = new CsvRows(new ByteLines(bytes, offset, charset), table.delimiter(), line);
      CsvRows.Row row = rows.next();
      found = null;
      if (row != null) {
        again.atLine(line);
        maker.row(row);
      }
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory cannot be read", e);
    }
    Event event = found;
    if (event == null) {
      throw new IllegalStateException("the row in line " + line + " lost its event");
    }
    return event;
  }
}
