package org.dateline.layout;

import java.util.List;
import org.dateline.model.Chronology;
import org.dateline.model.TimePoint;
import org.dateline.query.Lane;
import org.dateline.query.Reports;
import org.jspecify.annotations.Nullable;

/**
 * How far the events of some lanes reach at a scale, titles and all, with a little room at both
 * ends.
 *
 * @param from the instant at which the picture begins
 * @param secondsPerPixel the scale
 * @param pixels how wide the picture is
 */
public record Reach(TimePoint from, double secondsPerPixel, double pixels) {

  /** Pixels left free before the first event and after the last title. */
  private static final double ROOM = 14;

  /**
   * The reach of all events of these lanes; null when there is none. Any thread may ask, as far as
   * the measure allows it.
   *
   * @param reports when events were said, to be drawn with each; null when that is not drawn
   */
  public static @Nullable Reach of(
      Chronology c,
      List<Lane> lanes,
      TextMeasure measure,
      @Nullable Reports reports,
      double secondsPerPixel) {
    Boxes boxes = new Boxes(c, measure, c.events().extent(), reports);
    TimePoint left = null;
    TimePoint right = null;
    for (Lane lane : lanes) {
      for (int event : lane.events()) {
        Box b = boxes.of(event, secondsPerPixel);
        if (b.leftAt().isFinite()) {
          TimePoint l = b.leftAt().plusSeconds(-b.leftPx() * secondsPerPixel);
          left = left == null || l.compareTo(left) < 0 ? l : left;
        }
        if (b.rightAt().isFinite()) {
          TimePoint r = b.rightAt().plusSeconds(b.rightPx() * secondsPerPixel);
          right = right == null || r.compareTo(right) > 0 ? r : right;
        }
      }
    }
    if (left == null || right == null) {
      return null;
    }
    double pixels = right.minus(left) / secondsPerPixel + 2 * ROOM;
    return new Reach(left.plusSeconds(-ROOM * secondsPerPixel), secondsPerPixel, pixels);
  }

  /**
   * The scale at which all events of these lanes take no more than a width; found by halving, for
   * titles do not shrink with the scale. Null when there is no event.
   */
  public static @Nullable Reach within(
      Chronology c,
      List<Lane> lanes,
      TextMeasure measure,
      @Nullable Reports reports,
      double widthPx) {
    double lo = Viewport.MIN_SECONDS / 1e6;
    Reach at = of(c, lanes, measure, reports, 1);
    if (at == null) {
      return null;
    }
    // Coarse enough for all time to be no wider than a few letters beside the longest title.
    double hi = Math.max(lo * 4, at.pixels() * 64 / widthPx);
    for (int i = 0; i < 60 && hi / lo > 1.002; i++) {
      double mid = Math.sqrt(lo * hi);
      Reach r = of(c, lanes, measure, reports, mid);
      if (r != null && r.pixels() <= widthPx) {
        hi = mid;
      } else {
        lo = mid;
      }
    }
    return of(c, lanes, measure, reports, hi);
  }
}
