package org.dateline.format.imports;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Timesketch CSV: log entries with message, time and what the time is of. */
final class Timesketch implements Importer {

  @Override
  public String name() {
    return "Timesketch";
  }

  @Override
  public int sniff(Head head) {
    TableHead t = head.table();
    boolean own =
        t != null
            && t.named()
            && t.column("message") >= 0
            && t.column("timestamp_desc") >= 0
            && (t.column("datetime") >= 0 || t.column("timestamp") >= 0);
    return own ? SURELY : NO;
  }

  @Override
  public void read(Input in, Records to) throws IOException {
    TableHead table = in.head().table();
    if (table == null) {
      return;
    }
    TableImporter.each(
        in,
        table,
        to,
        row -> {
          Map<String, Object> entry = new LinkedHashMap<>();
          for (int i = 0; i < row.cells().size(); i++) {
            String name = i < table.header().size() ? table.header().get(i) : "Column " + (i + 1);
            entry.put(name, row.cells().get(i));
          }
          TimesketchEntry.add(entry, row.line(), to);
        });
  }
}
