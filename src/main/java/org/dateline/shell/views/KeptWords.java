package org.dateline.shell.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.layout.AsOfText;
import org.dateline.layout.InstantText;
import org.dateline.model.Chronology;
import org.dateline.model.DateSpec;
import org.dateline.model.TimePoint;
import org.dateline.query.LaneBy;
import org.dateline.shell.settings.FileMemory;
import org.dateline.shell.text.Messages;
import org.dateline.state.TimelineState;
import org.dateline.time.DateWords;
import org.dateline.time.EdtfParser;
import org.dateline.time.ParseResult;

/** What is kept, in words: when an event was, what a view shows. */
final class KeptWords {

  /** Pixels a view is told of as if it were so wide: exact enough to recognise it. */
  private static final double WIDTH = 60;

  private final TimelineState state;
  private final Texts texts;
  private final Locale locale;
  private final DateWords dates;

  KeptWords(TimelineState state, Texts texts) {
    this.state = state;
    this.texts = texts;
    this.locale = texts.locale();
    this.dates = new DateWords(locale);
  }

  /** When an event was; “no date” for one without. */
  String when(Chronology c, int event) {
    DateSpec date = c.events().event(event).date();
    return date == null
        ? texts.get("undated")
        : EdtfParser.parse(date.edtf()) instanceof ParseResult.Ok(var edtf)
            ? dates.phrase(edtf)
            : date.edtf();
  }

  /** From when to when a view reaches. */
  String range(FileMemory m) {
    if (!(m.seconds() > 0)) {
      return "";
    }
    TimePoint from = TimePoint.ofSeconds(m.fromSeconds());
    double step = m.seconds() / WIDTH;
    return texts.get(
        "view.range",
        InstantText.of(from, state.zone(), locale, step),
        InstantText.of(from.plusSeconds(m.seconds()), state.zone(), locale, step));
  }

  /** From when to when, unless it is called so, which lanes, what it looks for, as of when. */
  String about(FileMemory m, String name) {
    List<String> parts = new ArrayList<>();
    String range = range(m);
    parts.add(range.equals(name) ? "" : range);
    LaneBy.find(m.lanes())
        .filter(by -> by != LaneBy.NONE)
        .ifPresent(by -> parts.add(Messages.text("action.lanes." + by.word())));
    if (!m.query().isBlank()) {
      parts.add(m.query());
    }
    Long asOf = m.clocks().asOfSeconds();
    if (asOf != null) {
      parts.add(
          texts.get("view.asof", AsOfText.of(TimePoint.ofSeconds(asOf), state.zone(), locale)));
    }
    parts.removeIf(String::isEmpty);
    return String.join(" · ", parts);
  }
}
