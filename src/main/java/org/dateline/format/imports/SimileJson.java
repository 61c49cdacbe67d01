package org.dateline.format.imports;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.dateline.time.Message;

/** SIMILE Timeline JSON, which is often JavaScript rather than JSON. */
final class SimileJson implements Importer {

  private static final Set<String> HEADER = Set.of("dateTimeFormat", "wikiURL", "wikiSection");

  @Override
  public Message name() {
    return Message.foreign("SIMILE Timeline");
  }

  @Override
  public int sniff(Head head) {
    if (!head.has("events")) {
      return NO;
    }
    for (String key : HEADER) {
      if (head.has(key)) {
        return SURELY;
      }
    }
    for (Map<String, Object> e : head.items("events")) {
      boolean own =
          Values.text(e.get("start")) != null && e.containsKey("title") && !e.containsKey("date");
      if (own) {
        return SURELY - 10;
      }
    }
    return NO;
  }

  @Override
  public void read(Input in, Records to) throws IOException {
    JsonTree tree = JsonDocument.read(in, to);
    Map<String, Object> root = Values.map(tree.root());
    SimileEvents events = new SimileEvents(to);
    for (Map<String, Object> e : Values.maps(root.get("events"))) {
      JsonTree.Place at = tree.place(e);
      events.take(e, at.line(), at.column());
    }
    events.add();
    to.title(Values.text(root.get("title")));
    JsonDocument.keepOthers(root, Set.of("events", "title"), "x-simile", to);
  }
}
