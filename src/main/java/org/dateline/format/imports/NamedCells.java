package org.dateline.format.imports;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cells of one row after the other by the names of their columns. */
final class NamedCells {

  private final List<String> header;
  private final List<String> plain;
  private final Map<String, Integer> places = new HashMap<>();
  private List<String> row = List.of();

  NamedCells(List<String> header) {
    this.header = header;
    this.plain = header.stream().map(Columns::plain).toList();
    for (int i = 0; i < plain.size(); i++) {
      places.putIfAbsent(plain.get(i), i);
    }
  }

  /** Goes to a row. */
  void row(List<String> cells) {
    row = cells;
  }

  /**
   * The cell under a name, stripped; null when there is none or it is empty.
   *
   * @param name lower case, without space and punctuation
   */
  @Nullable String of(String name) {
    Integer i = places.get(name);
    String s = i == null || i >= row.size() ? "" : row.get(i).strip();
    return s.isEmpty() ? null : s;
  }

  /** The filled cells under other names than those. */
  Map<String, Object> others(Set<String> known) {
    Map<String, Object> others = new LinkedHashMap<>();
    for (int i = 0; i < row.size(); i++) {
      boolean named = i < header.size();
      String s = row.get(i).strip();
      if (!s.isEmpty() && !(named && known.contains(plain.get(i)))) {
        others.put(named ? header.get(i) : "Column " + (i + 1), s);
      }
    }
    return others;
  }
}
