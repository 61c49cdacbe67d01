package org.dateline.layout;

import org.dateline.model.Chronology;
import org.dateline.model.Span;
import org.dateline.model.TimePoint;
import org.dateline.model.When;
import org.jspecify.annotations.Nullable;

/** Which stretch of time shows everything, titles of the last events included. */
public final class Fitting {

  /** Shares of the extent left free before and after it. */
  private static final double BEFORE = 0.03;

  private static final double AFTER = 0.04;

  /**
   * A title claims no more of the width than this; beyond, it steps to the left of its event or is
   * cut.
   */
  private static final double TITLE_SHARE = 0.13;

  /** In larger files titles at the edge do not matter any more. */
  private static final int MOST_EVENTS = 5_000;

  private Fitting() {}

  /**
   * The viewport of all dated events; null when none has a bound.
   *
   * @param measure widths of titles, null while nothing can be measured
   * @param widthPx pixels of the time area
   */
  public static @Nullable Viewport everything(
      Chronology c, @Nullable TextMeasure measure, double widthPx) {
    Span extent = c.events().extent();
    if (extent == null) {
      return null;
    }
    Viewport plain = Viewport.around(extent, BEFORE, AFTER);
    if (measure == null || c.events().dated() > MOST_EVENTS) {
      return plain;
    }
    double seconds = plain.seconds();
    for (int i = 0; i < c.events().tail(); i++) {
      When w = c.events().when(i);
      if (w != null) {
        seconds =
            Math.max(seconds, needed(c, i, EventShape.of(w, extent), plain, measure, widthPx));
      }
    }
    return new Viewport(plain.from(), seconds);
  }

  /** Seconds the viewport must have for this event's title to end within it. */
  private static double needed(
      Chronology c, int event, EventShape s, Viewport plain, TextMeasure measure, double widthPx) {
    TimePoint at = s.look() == EventShape.Look.MARKER ? s.middle() : s.to();
    double title = Boxes.labelWidth(c, event, measure);
    boolean inside =
        s.holdsTitle()
            && s.seconds() / plain.seconds() * widthPx >= title + 2 * Metrics.BAR_TO_LABEL;
    double beside = inside ? 0 : title + Metrics.MARKER_TO_LABEL;
    double pixels = Math.min(TITLE_SHARE * widthPx, beside + s.pixelsAfter() + 8);
    return at.minus(plain.from()) / (1 - pixels / widthPx);
  }
}
