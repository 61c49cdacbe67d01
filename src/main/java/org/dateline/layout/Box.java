package org.dateline.layout;

import org.dateline.model.TimePoint;

/**
 * Room on the axis. Each side is an instant and pixels from it, so that a gap is exact both between
 * neighbours a millisecond apart and across billions of years.
 */
record Box(TimePoint leftAt, double leftPx, TimePoint rightAt, double rightPx) {

  /**
   * With room for a report beyond the title. Where the title is the longer it stays so at every
   * finer scale as far as neighbours are concerned: all instants move apart alike.
   */
  Box reaching(SaidTick.Room r, double scale) {
    if (r.after()) {
      double title = rightPx - r.at().minus(rightAt) / scale;
      return title >= r.pixels() ? this : new Box(leftAt, leftPx, r.at(), r.pixels());
    }
    double body = leftPx - leftAt.minus(r.at()) / scale;
    return body >= r.pixels() ? this : new Box(r.at(), r.pixels(), rightAt, rightPx);
  }

  /**
   * Pixels from the right side of this to the left side of {@code next}; negative when they
   * overlap.
   */
  double gapTo(Box next, double scale) {
    return next.leftAt.minus(rightAt) / scale - next.leftPx - rightPx;
  }

  /** The first instant at which an event that reaches no further left may stand beside this. */
  TimePoint freeAt(double scale) {
    return rightAt.plusSeconds((rightPx + Metrics.GAP) * scale);
  }
}
