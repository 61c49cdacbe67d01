package org.dateline.shell.settings;

import java.util.List;

/**
 * Where a window stands, in screen coordinates.
 *
 * @param maximized whether it fills its screen; the bounds are those it goes back to
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {

  /** Smaller than this a window is of no use. */
  public static final double MIN_WIDTH = 640;

  public static final double MIN_HEIGHT = 420;

  /** One screen's usable area. */
  public record Area(double x, double y, double width, double height) {

    private double overlap(WindowPlace w) {
      double across = Math.min(x + width, w.x + w.width) - Math.max(x, w.x);
      double down = Math.min(y + height, w.y + w.height) - Math.max(y, w.y);
      return across > 0 && down > 0 ? across * down : 0;
    }
  }

  /**
   * This place moved and cut down so that it lies wholly on the screen it covers most, or on the
   * first when it lies on none: a screen may have been unplugged since.
   *
   * @param screens at least one, the primary first
   */
  public WindowPlace onScreen(List<Area> screens) {
    Area best = screens.getFirst();
    for (Area a : screens) {
      if (a.overlap(this) > best.overlap(this)) {
        best = a;
      }
    }
    double w = Math.min(Math.max(sane(width, MIN_WIDTH), MIN_WIDTH), best.width());
    double h = Math.min(Math.max(sane(height, MIN_HEIGHT), MIN_HEIGHT), best.height());
    return new WindowPlace(
        Math.clamp(sane(x, best.x()), best.x(), best.x() + best.width() - w),
        Math.clamp(sane(y, best.y()), best.y(), best.y() + best.height() - h),
        w,
        h,
        maximized);
  }

  private static double sane(double value, double otherwise) {
    return Double.isFinite(value) ? value : otherwise;
  }
}
