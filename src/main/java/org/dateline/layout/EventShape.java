package org.dateline.layout;

import java.util.List;
import org.dateline.model.Edge;
import org.dateline.model.Span;
import org.dateline.model.TimePoint;
import org.dateline.model.When;
import org.jspecify.annotations.Nullable;

/**
 * What an event looks like on the axis, before any scale: a body in time, and at each end what lies
 * beyond it in seconds (a fade) or in pixels (an arrow, a question mark).
 *
 * @param look which of the looks
 * @param from left end of the body
 * @param to right end of the body
 * @param sureFrom where the sure part of a bar begins; {@code from} when its start is as exact as
 *     drawn
 * @param sureTo where it ends
 * @param start how the start is known
 * @param end how the end is known
 * @param fadeBefore seconds of fade before {@code from}
 * @param fadeAfter seconds of fade after {@code to}
 * @param members single dates of a set
 */
public record EventShape(
    Look look,
    TimePoint from,
    TimePoint to,
    TimePoint sureFrom,
    TimePoint sureTo,
    Edge start,
    Edge end,
    double fadeBefore,
    double fadeAfter,
    List<Span> members) {

  /** The looks of DESIGN §3. */
  public enum Look {
    /** A solid marker: an instant or a day. */
    MARKER,
    /** A pale band between two brackets: some time within. */
    BAND,
    /** A bar: throughout. */
    BAR,
    /** Pale members joined by a dotted line: one of. */
    ONE_OF,
    /** Solid members joined by a thin line: all of. */
    ALL_OF
  }

  /**
   * The shape of an event.
   *
   * @param extent the finite extent of the chronology: an open end runs to it; null when nothing in
   *     it is bounded
   */
  public static EventShape of(When w, @Nullable Span extent) {
    TimePoint from = left(w, extent);
    TimePoint to = right(w, extent);
    if (to.compareTo(from) < 0) {
      to = from;
    }
    Look look =
        switch (w.form()) {
          case EXACT -> Look.MARKER;
          case WITHIN -> Look.BAND;
          case THROUGHOUT -> Look.BAR;
          case ONE_OF -> w.members().size() > 1 && allFinite(w.members()) ? Look.ONE_OF : Look.BAND;
          case ALL_OF -> w.members().size() > 1 && allFinite(w.members()) ? Look.ALL_OF : Look.BAR;
        };
    TimePoint sureFrom =
        look == Look.BAR && w.start().to().isFinite() && w.start().from().isFinite()
            ? w.start().to()
            : from;
    TimePoint sureTo =
        look == Look.BAR && w.end().from().isFinite() && w.end().to().isFinite()
            ? w.end().from()
            : to;
    if (sureFrom.compareTo(sureTo) > 0) {
      // Start and end may overlap in time: no part of the bar is sure.
      sureFrom = to;
      sureTo = to;
    }
    return new EventShape(
        look,
        from,
        to,
        sureFrom,
        sureTo,
        w.startEdge(),
        w.endEdge(),
        w.startEdge().isSoft() ? w.startFade() : 0,
        w.endEdge().isSoft() ? w.endFade() : 0,
        w.members());
  }

  private static TimePoint left(When w, @Nullable Span extent) {
    if (w.start().from().isFinite()) {
      return w.start().from();
    }
    TimePoint known = firstFinite(w.start().to(), w.end().from(), w.end().to());
    if (w.startEdge() == Edge.OPEN && extent != null && extent.from().compareTo(known) < 0) {
      return extent.from();
    }
    return known;
  }

  private static TimePoint right(When w, @Nullable Span extent) {
    if (w.end().to().isFinite()) {
      return w.end().to();
    }
    TimePoint known = firstFinite(w.end().from(), w.start().to(), w.start().from());
    if (w.endEdge() == Edge.OPEN && extent != null && extent.to().compareTo(known) > 0) {
      return extent.to();
    }
    return known;
  }

  private static TimePoint firstFinite(TimePoint... points) {
    for (TimePoint p : points) {
      if (p.isFinite()) {
        return p;
      }
    }
    return TimePoint.ofSeconds(0);
  }

  private static boolean allFinite(List<Span> members) {
    return members.stream().allMatch(m -> m.from().isFinite() && m.to().isFinite());
  }

  /** Whether a title may stand on the body: not on a marker, nor between the members of a set. */
  public boolean holdsTitle() {
    return look == Look.BAND || look == Look.BAR;
  }

  /** Seconds of the body. */
  public double seconds() {
    return to.minus(from);
  }

  /** The middle of the body: where a marker stands. */
  public TimePoint middle() {
    return from.plusSeconds(seconds() / 2);
  }

  /** Pixels at the left beyond the body that do not depend on the scale. */
  public double pixelsBefore() {
    return isSet() ? Metrics.MARKER : beyond(start);
  }

  private boolean isSet() {
    return look == Look.ONE_OF || look == Look.ALL_OF;
  }

  /** Pixels at the right beyond the body that do not depend on the scale. */
  public double pixelsAfter() {
    return isSet() ? Metrics.MARKER : beyond(end);
  }

  private static double beyond(Edge e) {
    return switch (e) {
      case OPEN -> Metrics.ARROW;
      case UNKNOWN -> Metrics.UNKNOWN;
      default -> 0;
    };
  }
}
