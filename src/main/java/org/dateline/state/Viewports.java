package org.dateline.state;

import org.dateline.layout.Viewport;
import org.dateline.model.Span;
import org.dateline.model.TimePoint;
import org.dateline.model.When;

/** Which stretch of time to show for an event. */
public final class Viewports {

  /** Share of the width kept free at the edges when an event is brought on screen. */
  private static final double MARGIN = 0.12;

  private Viewports() {}

  /**
   * A viewport that holds both an extent and another viewport, with a share of room on both sides.
   */
  public static Viewport containing(Span extent, Viewport other, double room) {
    TimePoint from = extent.from().compareTo(other.from()) < 0 ? extent.from() : other.from();
    TimePoint to = extent.to().compareTo(other.to()) > 0 ? extent.to() : other.to();
    return Viewport.around(new Span(from, to), room, room);
  }

  /** The smallest pan that shows the event's sort point, or as it is when it is shown already. */
  static Viewport revealing(When w, Viewport now) {
    double at = now.share(w.sortPoint());
    boolean unboundedStart = !w.start().from().isFinite();
    if (unboundedStart && now.share(w.latest()) > 0 && at > 0) {
      return at > 1 ? now.panned(at - 1 + MARGIN) : now;
    }
    // A long event whose start lies off screen is on screen already, and its title with it.
    double end = w.latest().isFinite() ? now.share(w.latest()) : Double.POSITIVE_INFINITY;
    if (at < 0 && end > MARGIN) {
      return now;
    }
    if (at < 0) {
      return now.panned(at - MARGIN);
    }
    return at > 1 - MARGIN / 2 ? now.panned(at - 1 + 3 * MARGIN) : now;
  }

  /** The stretch that shows the event with room on both sides. */
  static Viewport fitting(When w, Viewport now) {
    TimePoint lo = w.start().from().isFinite() ? w.start().from() : w.sortPoint();
    TimePoint hi = w.end().to().isFinite() ? w.end().to() : w.end().from();
    if (!hi.isFinite() || hi.compareTo(lo) < 0) {
      hi = lo;
    }
    double length = hi.minus(lo);
    if (length <= 0) {
      double grain =
          switch (w.grain()) {
            case NANO -> 0.1;
            case SECOND -> 60;
            case MINUTE -> 3_600;
            default -> 86_400;
          };
      return new Viewport(lo, Math.min(grain, now.seconds())).centredOn(lo);
    }
    return Viewport.around(new Span(lo, hi), 0.5, 0.6);
  }
}
