package org.dateline.layout;

import org.dateline.model.Span;
import org.dateline.model.TimePoint;
import org.dateline.model.When;
import org.jspecify.annotations.Nullable;

/**
 * Where in a frame an event was said or reported, in pixels like those of its {@link Mark}.
 *
 * @param x where its sign stands: the middle of a day or of an instant, the nearest bound of what
 *     is not so exact
 * @param from first pixel of the time within which it was said
 * @param to last pixel of it
 * @param exact whether it is known to the day; else the sign is hollow and the time within is drawn
 * @param far whether it lies too far off to be joined to scale: a short arrow points there instead
 */
public record SaidTick(double x, double from, double to, boolean exact, boolean far) {

  /** Half the width of the sign. */
  static final double HALF = 5;

  /** Pixels beyond which an event would keep whole rows empty for its connector. */
  private static final double FAR = 1_600;

  /** Length of the arrow to what is far off. */
  private static final double STUB = 26;

  /** Longest report that is drawn as one instant. */
  private static final double DAY = 86_400 * 1.05;

  /** Leftmost pixel that is drawn, apart from the connector. */
  double left() {
    return Math.min(from, x - HALF);
  }

  /** Rightmost pixel that is drawn, apart from the connector. */
  double right() {
    return Math.max(to, x + HALF);
  }

  /**
   * The tick of a report that lies elsewhere than its event.
   *
   * @param said when it was first said, wholly before or wholly after the event
   * @param body the shape of the event
   * @param packing seconds a pixel that the rows were packed for: what is far does not change while
   *     they hold
   */
  static SaidTick of(Span said, When when, EventShape body, TimeScale scale, double packing) {
    boolean after = after(said, when);
    TimePoint at = sign(said, after);
    double half = body.look() == EventShape.Look.MARKER ? Metrics.MARKER : 0;
    if (isFar(said, at, body, after, packing)) {
      double edge = after ? scale.x(body.to()) + half : scale.x(body.from()) - half;
      double tip = after ? edge + STUB : edge - STUB;
      return new SaidTick(tip, tip, tip, true, true);
    }
    double x = scale.x(at);
    boolean bounded = said.from().isFinite() && said.to().isFinite();
    boolean exact = bounded && said.seconds() <= DAY;
    double from = exact || !bounded ? x : scale.x(said.from());
    double to = exact || !bounded ? x : scale.x(said.to());
    return new SaidTick(x, from, to, exact, false);
  }

  /** Room beyond the body: the instant to keep free up to, and pixels from there. */
  record Room(boolean after, TimePoint at, double pixels) {}

  /** The room that the tick takes at any scale of a packing. */
  static Room room(Span said, When when, EventShape body, double packing) {
    boolean after = after(said, when);
    TimePoint at = sign(said, after);
    if (isFar(said, at, body, after, packing)) {
      return new Room(after, after ? body.to() : body.from(), STUB + HALF + Metrics.MARKER);
    }
    TimePoint outer = after ? said.to() : said.from();
    boolean wide = said.from().isFinite() && said.to().isFinite() && said.seconds() > DAY;
    return new Room(after, wide ? outer : at, HALF + 1);
  }

  private static boolean isFar(
      Span said, TimePoint sign, EventShape body, boolean after, double packing) {
    TimePoint outer = after ? said.to() : said.from();
    TimePoint at = outer.isFinite() ? outer : sign;
    double apart = after ? at.minus(body.to()) : body.from().minus(at);
    return apart / packing > FAR;
  }

  private static boolean after(Span said, When when) {
    return said.from().isFinite() && said.from().compareTo(when.latest()) >= 0;
  }

  private static TimePoint sign(Span said, boolean after) {
    if (said.from().isFinite() && said.to().isFinite()) {
      return said.seconds() <= DAY
          ? said.from().plusSeconds(said.seconds() / 2)
          : after ? said.from() : said.to();
    }
    return said.from().isFinite() ? said.from() : said.to();
  }

  /** The report to draw with an event; null for none. */
  static @Nullable Span of(org.dateline.query.@Nullable Reports reports, int event) {
    return reports == null ? null : reports.elsewhere(event);
  }
}
