package org.dateline.timeline;

import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import org.dateline.layout.Metrics;

/** How far the lanes are scrolled up, and the bar that shows it. FX thread only. */
final class LaneScroll {

  /** Pixels of the bar's own strip. */
  static final double WIDTH = 10;

  /** However many lanes there are, this much of the bar stays to be taken hold of. */
  static final double GRIP = 28;

  private final ScrollBar bar = new ScrollBar();
  private double y;

  /**
   * @param to called with where the bar has been dragged to
   */
  LaneScroll(DoubleConsumer to) {
    bar.setOrientation(Orientation.VERTICAL);
    bar.setFocusTraversable(false);
    bar.setVisible(false);
    bar.valueProperty().addListener((o, was, now) -> to.accept(now.doubleValue()));
  }

  ScrollBar bar() {
    return bar;
  }

  /** Pixels the lanes are scrolled up. */
  double y() {
    return y;
  }

  static double most(double content, double height) {
    return Math.max(0, content - height);
  }

  /** Scrolls to a height, as far as there is anything. */
  void set(double to, double content, double height) {
    y = Math.clamp(to, 0, most(content, height));
  }

  /**
   * Where to scroll for a bar to be seen with a row around it.
   *
   * @param top of the bar from the top of the first lane; NaN stays where it is
   */
  double revealing(double top, double content, double height) {
    if (Double.isNaN(top)) {
      return y;
    }
    double lowest = Math.max(0, top - Metrics.ROW);
    double highest = Math.max(0, top + Metrics.BAR + Metrics.ROW - height);
    return Math.clamp(Math.min(Math.max(y, highest), lowest), 0, most(content, height));
  }

  /** Brings the bar up to date. */
  void show(double content, double height) {
    double most = most(content, height);
    bar.setVisible(most > 0);
    if (most > 0) {
      bar.setMax(most);
      bar.setVisibleAmount(most * Math.min(1, Math.max(height / content, GRIP / height)));
      bar.setBlockIncrement(height * 0.8);
      bar.setUnitIncrement(Metrics.ROW);
      bar.setValue(y);
    }
  }

  /** Puts the bar at the right edge, below the axis. */
  void layOut(double x, double top, double width, double height) {
    bar.resizeRelocate(x + width - WIDTH, top + Metrics.AXIS, WIDTH, height - Metrics.AXIS);
  }
}
