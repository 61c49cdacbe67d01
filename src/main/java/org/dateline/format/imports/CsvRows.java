package org.dateline.format.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.dateline.time.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * The rows of a table in text, one after the other. A row is found by its quotation marks before it
 * is taken apart, so that a broken one costs itself and none of those behind it.
 */
final class CsvRows {

  /**
   * A row.
   *
   * @param line where it begins, from 1
   * @param cells its values, not stripped; empty when it is broken
   * @param words the row as it stands
   * @param wrong why it cannot be read; null when it can
   * @param offset where it begins, as the source of the lines counts
   */
  record Row(int line, List<String> cells, String words, @Nullable Message wrong, long offset) {
    boolean isBlank() {
      return wrong == null && cells.stream().allMatch(String::isBlank);
    }
  }

  /** A quotation mark not closed after so much is one too many. */
  private static final int MOST_LINES = 2_000;

  private static final int MOST_CHARACTERS = 1 << 20;

  /** Where the lines come from. */
  interface Source {
    /** The next line without its end; null at the end. */
    @Nullable String next() throws IOException;

    /** Where the line given last begins. */
    long offset();
  }

  private record Line(String text, long offset) {}

  private final Source in;
  private final char delimiter;
  private final ObjectReader quoted;
  private final Deque<Line> pushedBack = new ArrayDeque<>();
  private int line;

  CsvRows(Reader in, char delimiter) {
    this(lines(in), delimiter, 1);
  }

  /**
   * @param firstLine the number of the first line
   */
  CsvRows(Source in, char delimiter, int firstLine) {
    this.in = in;
    this.line = firstLine - 1;
    this.delimiter = delimiter;
    this.quoted =
        CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .build()
            .readerFor(String[].class)
            .with(CsvSchema.emptySchema().withColumnSeparator(delimiter));
  }

  private static Source lines(Reader in) {
    BufferedReader buffered = new BufferedReader(in, 1 << 16);
    return new Source() {
      @Override
      public @Nullable String next() throws IOException {
        return buffered.readLine();
      }

      @Override
      public long offset() {
        return -1;
      }
    };
  }

  /** The next row that is not an empty line; null at the end. */
  @Nullable Row next() throws IOException {
    for (Line first = nextLine(); first != null; first = nextLine()) {
      String text = first.text();
      if (!text.isBlank()) {
        return text.indexOf('"') < 0
            ? new Row(line, split(text), text, null, first.offset())
            : withQuotes(text, first.offset());
      }
    }
    return null;
  }

  private Row withQuotes(String first, long offset) throws IOException {
    int start = line;
    boolean open = endsOpen(first, false);
    if (!open) {
      return taken(start, first, offset);
    }
    StringBuilder record = new StringBuilder(first);
    List<Line> more = new ArrayList<>();
    while (open && more.size() < MOST_LINES && record.length() < MOST_CHARACTERS) {
      Line next = nextLine();
      if (next == null) {
        break;
      }
      more.add(next);
      record.append('\n').append(next.text());
      open = endsOpen(next.text(), true);
    }
    if (!open) {
      Row row = taken(start, record.toString(), offset);
      if (row.wrong() == null) {
        return row;
      }
    }
    more.reversed().forEach(pushedBack::addFirst);
    line -= more.size();
    return new Row(start, List.of(), first, Say.that("quotes-open"), offset);
  }

  private Row taken(int start, String record, long offset) {
    try {
      String[][] rows = quoted.forType(String[][].class).readValue(record);
      List<String> cells = rows.length == 1 ? Arrays.asList(rows[0]) : split(record);
      cells.replaceAll(c -> c == null ? "" : c);
      return new Row(start, cells, record, null, offset);
    } catch (JacksonException e) {
      return new Row(start, List.of(), record, Say.that("quotes-unmatched"), offset);
    }
  }

  /** Whether a quoted cell goes on in the next line. */
  private boolean endsOpen(String s, boolean wasOpen) {
    boolean open = wasOpen;
    boolean atStart = !wasOpen;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (open) {
        open = c != '"';
      } else if (c == '"') {
        // A doubled mark closes and opens again.
        open = atStart || (i > 0 && s.charAt(i - 1) == '"');
      }
      atStart = !open && (c == delimiter || (atStart && c == ' '));
    }
    return open;
  }

  private List<String> split(String s) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int at = s.indexOf(delimiter); at >= 0; at = s.indexOf(delimiter, from)) {
      cells.add(s.substring(from, at));
      from = at + 1;
    }
    cells.add(s.substring(from));
    return cells;
  }

  private @Nullable Line nextLine() throws IOException {
    Line next = pushedBack.pollFirst();
    if (next == null) {
      String read = in.next();
      next = read == null ? null : new Line(read, in.offset());
    }
    line += next == null ? 0 : 1;
    return next;
  }
}
