package org.dateline.shell.asof;

import java.util.BitSet;
import java.util.Locale;
import org.dateline.layout.AsOfText;
import org.dateline.model.Chronology;
import org.dateline.model.TimePoint;
import org.dateline.state.AsOf;
import org.dateline.state.TimelineState;
import org.dateline.time.Bundle;

/** What “known as of” says: the instant, the counts, its own labels. */
public final class AsOfWords {

  private final TimelineState state;
  private final Locale locale = Locale.getDefault();
  private final Bundle bundle = Bundle.of("shell.asof.asof", locale);

  public AsOfWords(TimelineState state) {
    this.state = state;
  }

  String text(String key, Object... args) {
    return bundle.text(key, args);
  }

  Locale locale() {
    return locale;
  }

  /** The instant, such as “16 Jan 2023”; “now” while none is set. */
  public String value() {
    TimePoint at = state.asOf().at();
    return at == null ? text("now") : AsOfText.of(at, state.zone(), locale);
  }

  /**
   * How many of the events that pass the filter were known: “14 events · 9 known by then, 3 more
   * perhaps”. Empty while nothing is open.
   */
  public String counts() {
    Chronology c = state.chronology();
    if (c == null) {
      return "";
    }
    BitSet passing = state.passing();
    AsOf asOf = state.asOf();
    int all = passing.cardinality();
    if (asOf.at() == null) {
      return text("counts.now", all);
    }
    int perhaps = asOf.countPerhaps(passing);
    return text(perhaps == 0 ? "counts" : "counts.perhaps", all, asOf.countKnown(passing), perhaps);
  }

  /** Which of the reports the instant stands at: “report 3 of 6”. */
  String step() {
    return state.asOf().at() == null
        ? text("steps", state.asOf().steps().length)
        : text("step", state.asOf().step(), state.asOf().steps().length);
  }
}
