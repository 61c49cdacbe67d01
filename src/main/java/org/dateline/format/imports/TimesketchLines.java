package org.dateline.format.imports;

import java.io.IOException;
import java.util.Map;
import org.dateline.time.Message;

/** Timesketch JSON Lines. */
final class TimesketchLines implements Importer {

  @Override
  public Message name() {
    return Message.foreign("Timesketch");
  }

  @Override
  public int sniff(Head head) {
    if (head.jsonLines().isEmpty() && !(head.json() instanceof Map)) {
      return NO;
    }
    Map<String, Object> first =
        head.jsonLines().isEmpty() ? Values.map(head.json()) : head.jsonLines().getFirst();
    boolean own =
        first.containsKey("message")
            && first.containsKey("timestamp_desc")
            && (first.containsKey("datetime") || first.containsKey("timestamp"));
    return own ? SURELY : NO;
  }

  @Override
  public void read(Input in, Records to) throws IOException {
    JsonTable.lines(in, to, (entry, line) -> TimesketchEntry.add(entry, line, to));
  }
}
