package org.dateline.timeline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.Chronology;
import org.dateline.model.Citation;
import org.dateline.model.DateSpec;
import org.dateline.model.Event;
import org.dateline.state.TimelineState;
import org.dateline.time.DateWords;
import org.dateline.time.EdtfParser;
import org.dateline.time.ParseResult;

/** What a screen reader says of the timeline and of the event that is selected. */
final class Spoken {

  private final TimelineState state;
  private final TimelineTexts texts;
  private final DateWords words;

  Spoken(TimelineState state, TimelineTexts texts, Locale locale) {
    this.state = state;
    this.texts = texts;
    this.words = new DateWords(locale);
  }

  /** The timeline as a whole: how many events are shown. */
  String timeline() {
    return texts.text("accessible.timeline", state.shownProperty().get().cardinality());
  }

  /**
   * “about 6 January 2023; Lukashenko visits a military base; 1 quote, 1 source; contested; 4 of
   * 14”. Empty while none is selected.
   */
  String selected() {
    Chronology c = state.chronology();
    int selected = state.selected();
    if (c == null || selected < 0) {
      return "";
    }
    Event e = c.events().event(selected);
    List<String> parts = new ArrayList<>();
    parts.add(date(c, e));
    parts.add(e.title());
    parts.add(texts.text("accessible.counts", e.quotes().size(), sources(e)));
    if (c.disputes().isContested(selected)) {
      parts.add(texts.text("accessible.contested"));
    }
    BitSet shown = state.shownProperty().get();
    if (shown.get(selected)) {
      parts.add(
          texts.text(
              "accessible.place", shown.get(0, selected + 1).cardinality(), shown.cardinality()));
    }
    return String.join("; ", parts);
  }

  /** How many sources it rests on, in whatever of its parts they are cited. */
  private static int sources(Event e) {
    Set<String> ids = new HashSet<>();
    Stream.concat(e.citations().stream(), e.quotes().stream().flatMap(q -> q.citations().stream()))
        .map(Citation::source)
        .forEach(ids::add);
    return ids.size();
  }

  private String date(Chronology c, Event e) {
    DateSpec d = e.date();
    if (d == null) {
      return texts.text("accessible.undated");
    }
    return EdtfParser.parse(d.edtf()) instanceof ParseResult.Ok(var value)
        ? words.phraseWithZone(value, c.zone(), state.zone())
        : d.edtf();
  }
}
