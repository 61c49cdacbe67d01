package org.dateline.format.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.time.Message;
import org.jspecify.annotations.Nullable;

/** Timesketch CSV: log entries with message, time and what the time is of. */
final class Timesketch implements RowImporter {

  @Override
  public Message name() {
    return Message.foreign("Timesketch");
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
  public @Nullable TableHead table(Head head) {
    return head.table();
  }

  @Override
  public Each rows(Input in, TableHead table, Records to) {
    List<String> header = table.header();
    return row -> {
      Map<String, Object> entry = new LinkedHashMap<>();
      for (int i = 0; i < row.cells().size(); i++) {
        entry.put(i < header.size() ? header.get(i) : "Column " + (i + 1), row.cells().get(i));
      }
      TimesketchEntry.add(entry, row.line(), to);
    };
  }
}
