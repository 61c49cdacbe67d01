package org.dateline.format.imports;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import org.dateline.time.Message;
import org.jspecify.annotations.Nullable;

/** Any table in text, a row an event, streamed: it needs no more memory than its events. */
final class TableImporter implements RowImporter {

  @Override
  public Message name() {
    return Say.that("kind.table");
  }

  @Override
  public int sniff(Head head) {
    TableHead table = head.table();
    if (table == null) {
      return NO;
    }
    return Columns.guess(table.header(), table.rows()).isUsable() ? PERHAPS : NO;
  }

  @Override
  public @Nullable TableHead table(Head head) {
    return head.table();
  }

  @Override
  public Each rows(Input in, TableHead table, Records to) {
    Mapping said = in.mappings().of(table.header());
    Columns.Guess guess = Columns.weighed(table.header(), table.rows());
    Mapping mapping = said == null ? guess.mapping() : said;
    if (said == null) {
      to.warnOnce(1, 1, "columns-guessed", Say.that("columns-guessed", mapping.words()));
    }
    TableRows rows = new TableRows(mapping, said != null || guess.orderTold(), table.rows(), to);
    return row -> rows.add(row.cells(), Map.of(), row.line(), 1);
  }

  /** Goes through the rows behind the header; those that cannot be read are listed. */
  static void each(Input in, TableHead table, Records to, Each each) throws IOException {
    try (Reader reader = in.reader()) {
      each(new CsvRows(reader, table.delimiter()), table, to, each);
    }
  }

  /** The same of rows that come from elsewhere. */
  static void each(CsvRows rows, TableHead table, Records to, Each each) throws IOException {
    boolean header = table.named();
    for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
      if (row.wrong() != null) {
        to.error(
            row.line(),
            1,
            "bad-row",
            Say.that("row-unread", Values.quoted(row.words()), row.wrong()));
      } else if (header) {
        header = false;
      } else if (!row.isBlank()) {
        if (row.cells().size() > table.header().size()) {
          to.warnOnce(
              row.line(),
              1,
              "row-too-long",
              Say.that("row-too-long", row.cells().size(), table.header().size()));
        }
        each.row(row);
      }
    }
  }

  /** The cells of some objects under the names of their keys, for guessing and reading. */
  static List<String> cells(List<String> header, Map<String, Object> object) {
    return header.stream()
        .map(
            name -> {
              String s = Values.text(object.get(name));
              return s == null ? "" : s;
            })
        .toList();
  }
}
