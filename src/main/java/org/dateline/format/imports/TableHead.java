package org.dateline.format.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first rows of a table in text.
 *
 * @param delimiter what stands between cells
 * @param header the names of the columns; {@code Column 1} and so on where the table has none
 * @param named whether its first row names them
 * @param rows the rows behind it, some fifty at most
 */
record TableHead(char delimiter, List<String> header, boolean named, List<List<String>> rows) {

  private static final int ROWS = 60;
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};

  /** The table that a text begins with; null when its lines are no rows. */
  static @Nullable TableHead of(String text, boolean whole) {
    TableHead best = null;
    double most = 0;
    for (char delimiter : DELIMITERS) {
      if (text.indexOf(delimiter) < 0) {
        continue;
      }
      List<List<String>> rows = rows(text, whole, delimiter);
      if (rows.size() < 2 || rows.getFirst().size() < 2) {
        continue;
      }
      int width = rows.getFirst().size();
      long same = rows.stream().filter(r -> r.size() == width).count();
      double fit = (double) same / rows.size() + Math.min(width, 20) * 0.01;
      if (same * 10 >= rows.size() * 6L && fit > most) {
        most = fit;
        best = of(delimiter, rows);
      }
    }
    return best;
  }

  /**
   * The names of the columns of a text that is nothing but them; empty when it is more, or else.
   */
  static List<String> alone(String text) {
    for (char delimiter : DELIMITERS) {
      List<List<String>> rows = rows(text, true, delimiter);
      if (rows.size() == 1
          && rows.getFirst().size() > 1
          && names(rows.getFirst())
          && Columns.nameDate(rows.getFirst())) {
        return rows.getFirst();
      }
    }
    return List.of();
  }

  private static TableHead of(char delimiter, List<List<String>> rows) {
    List<String> first = rows.getFirst();
    boolean named = names(first);
    List<String> header = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      String name = named ? first.get(i).strip() : "";
      name = name.isEmpty() ? "Column " + (i + 1) : name;
      header.add(header.contains(name) ? name + " (" + (i + 1) + ")" : name);
    }
    return new TableHead(delimiter, header, named, rows.subList(named ? 1 : 0, rows.size()));
  }

  /** Names are short, and neither numbers nor dates. */
  private static boolean names(List<String> row) {
    DateText dates = new DateText(DateText.Order.DAY_FIRST);
    int filled = 0;
    for (String cell : row) {
      String s = cell.strip();
      if (s.isEmpty()) {
        continue;
      }
      filled++;
      if (s.length() > 60 || dates.read(s) != null) {
        return false;
      }
    }
    return filled * 2 >= row.size();
  }

  private static List<List<String>> rows(String text, boolean whole, char delimiter) {
    List<List<String>> rows = new ArrayList<>();
    try {
      CsvRows in = new CsvRows(new StringReader(text), delimiter);
      for (CsvRows.Row r = in.next(); r != null && rows.size() < ROWS; r = in.next()) {
        if (r.wrong() == null) {
          rows.add(r.cells());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!whole && rows.size() > 1 && rows.size() < ROWS) {
      rows.removeLast();
    }
    return rows;
  }

  /** Where a column stands, by its name without regard to case, space and punctuation; -1. */
  int column(String name) {
    for (int i = 0; i < header.size(); i++) {
      if (Columns.plain(header.get(i)).equals(Columns.plain(name))) {
        return i;
      }
    }
    return -1;
  }
}
