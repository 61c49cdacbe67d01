package org.dateline.format.exports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.model.Chronology;
import org.dateline.model.Citation;
import org.dateline.model.DateSpec;
import org.dateline.model.Event;
import org.dateline.model.Quote;
import org.dateline.model.Source;
import org.jspecify.annotations.Nullable;

/** What a table promises to hold of an event, as one line of text; line ends count as one. */
final class InTable {

  private InTable() {}

  static List<String> of(Chronology c) {
    // In an order of their own: years beyond what an axis holds all stand at its end.
    return MadeTimelines.events(c).stream().map(e -> of(c, e)).sorted().toList();
  }

  private static String of(Chronology c, Event e) {
    List<Object> all = new ArrayList<>();
    all.addAll(Arrays.asList(e.id(), e.title(), date(c, e.date()), e.kind(), e.status()));
    all.addAll(Arrays.asList(e.certainty(), e.importance()));
    all.add(e.group() == null ? null : c.group(e.group()).title().strip());
    all.add(e.tags());
    all.add(
        e.place() == null
            ? null
            : Arrays.asList(e.place().name(), e.place().latitude(), e.place().longitude()));
    e.participants().forEach(p -> all.add(Arrays.asList(c.agentName(p.agent()).strip(), p.role())));
    all.add(e.description());
    all.add(citations(c, e.citations()));
    for (Quote q : e.quotes()) {
      all.addAll(Arrays.asList(q.text(), q.speakerText(), q.cue(), q.kind(), date(c, q.said())));
      all.add(q.speaker() == null ? null : c.agentName(q.speaker()).strip());
      all.add(q.via().stream().map(v -> c.agentName(v).strip()).toList());
      all.add(citations(c, q.citations()));
    }
    if (!e.media().isEmpty()) {
      var m = e.media().getFirst();
      all.addAll(Arrays.asList(m.url(), m.caption(), m.credit()));
    }
    all.add(e.note());
    return all.toString().replace("\r", "");
  }

  private static @Nullable Object date(Chronology c, @Nullable DateSpec d) {
    if (d == null) {
      return null;
    }
    // A time without a zone is of the timeline's.
    boolean floating = d.edtf().matches(".*T\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(/.*)?");
    String zone = d.timeZone() != null ? d.timeZone() : floating ? c.zone().getId() : "";
    return Arrays.asList(d.edtf(), d.text(), zone.equals("Z") ? "UTC" : zone);
  }

  private static List<Object> citations(Chronology c, List<Citation> all) {
    return all.stream()
        .map(
            k -> {
              Source s = c.source(k.source());
              return (Object) Arrays.asList(s.title().strip(), s.url(), k.label(), k.locator());
            })
        .toList();
  }
}
