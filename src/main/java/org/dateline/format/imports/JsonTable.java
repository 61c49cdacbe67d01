package org.dateline.format.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.time.Message;
import org.jspecify.annotations.Nullable;

/** A list of JSON objects, or one object a line: a table whose columns are the keys. */
final class JsonTable implements Importer {

  @Override
  public Message name() {
    return Say.that("kind.json-list");
  }

  @Override
  public int sniff(Head head) {
    List<Map<String, Object>> rows = rows(head);
    return rows.isEmpty() || !guess(rows).mapping().isUsable() ? NO : PERHAPS;
  }

  @Override
  public void read(Input in, Records to) throws IOException {
    List<Map<String, Object>> sample = rows(in.head());
    Columns.Guess guess = guess(sample);
    Mapping said = in.mappings().of(guess.mapping().header());
    Mapping mapping = said == null ? guess.mapping() : said;
    if (said == null) {
      to.warnOnce(1, 1, "columns-guessed", Say.that("keys-guessed", mapping.words()));
    }
    TableRows rows =
        new TableRows(
            mapping, said != null || guess.orderTold(), cells(mapping.header(), sample), to);
    if (in.head().jsonLines().isEmpty()) {
      JsonTree tree = JsonDocument.read(in, to);
      for (Map<String, Object> object : Values.maps(tree.root())) {
        JsonTree.Place at = tree.place(object);
        add(object, mapping, rows, at.line(), at.column());
      }
    } else {
      lines(in, to, (object, line) -> add(object, mapping, rows, line, 1));
    }
  }

  /** What is done with the object in a line. */
  interface Each {
    void object(Map<String, Object> object, int line);
  }

  /** Goes through a file of one object a line; lines that are none are listed. */
  static void lines(Input in, Records to, Each each) throws IOException {
    try (Reader reader = in.reader();
        BufferedReader lines = new BufferedReader(reader, 1 << 16)) {
      int n = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        n++;
        if (line.isBlank()) {
          continue;
        }
        Map<String, Object> object = JsonTree.object(line);
        if (object == null) {
          to.error(n, 1, "bad-row", Say.that("line-no-json", Values.quoted(line)));
        } else {
          each.object(object, n);
        }
      }
    }
  }

  private static void add(
      Map<String, Object> object, Mapping mapping, TableRows rows, int line, int column) {
    Map<String, Object> others = new LinkedHashMap<>();
    object.forEach(
        (k, v) -> {
          if (!mapping.header().contains(k) || Values.text(v) == null) {
            others.put(k, v);
          }
        });
    rows.add(TableImporter.cells(mapping.header(), object), others, line, column);
  }

  static List<Map<String, Object>> rows(Head head) {
    return head.jsonLines().isEmpty() ? Values.maps(head.json()) : head.jsonLines();
  }

  /** The keys of some objects that have a value in one of them. */
  static List<String> header(List<Map<String, Object>> rows) {
    Set<String> keys = new LinkedHashSet<>();
    for (Map<String, Object> row : rows) {
      row.forEach((k, v) -> addKey(k, v, keys));
    }
    return List.copyOf(keys);
  }

  private static Columns.Guess guess(List<Map<String, Object>> rows) {
    List<String> header = header(rows);
    return Columns.weighed(header, cells(header, rows));
  }

  private static List<List<String>> cells(List<String> header, List<Map<String, Object>> rows) {
    return rows.stream().map(row -> TableImporter.cells(header, row)).toList();
  }

  private static void addKey(String key, @Nullable Object value, Set<String> keys) {
    if (Values.text(value) != null) {
      keys.add(key);
    }
  }
}
