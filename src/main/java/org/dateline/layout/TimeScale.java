package org.dateline.layout;

import org.dateline.model.TimePoint;

/**
 * The map between time and pixels for one frame: an immutable value.
 *
 * @param origin the instant at x = 0
 * @param secondsPerPixel seconds to one pixel, positive
 */
public record TimeScale(TimePoint origin, double secondsPerPixel) {

  /** Far outside any screen, yet small enough for arithmetic in doubles and floats. */
  private static final double FAR = 1e7;

  public TimeScale {
    if (!(secondsPerPixel > 0) || !origin.isFinite()) {
      throw new IllegalArgumentException("not a scale: " + origin + ", " + secondsPerPixel);
    }
  }

  /**
   * Pixels from the left edge to the instant, held within ±10 million; unbounded instants land
   * there.
   */
  public double x(TimePoint at) {
    if (!at.isFinite()) {
      return at.seconds() < 0 ? -FAR : FAR;
    }
    double x = at.minus(origin) / secondsPerPixel;
    return x < -FAR ? -FAR : Math.min(x, FAR);
  }

  /** The instant at a pixel. */
  public TimePoint at(double x) {
    return origin.plusSeconds(x * secondsPerPixel);
  }

  /** Pixels a number of seconds takes. */
  public double pixels(double seconds) {
    return seconds / secondsPerPixel;
  }
}
