package org.dateline.shell;

import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/**
 * Counts over time as one small shape, its height going with the square root so that one beside a
 * hundred is still seen. The theme's sheet gives it its colour.
 */
final class Histogram extends Path {

  private static final double LEAST = 2;

  private final int parts;
  private final double width;
  private final double height;

  /**
   * An empty one.
   *
   * @param parts into how many the time is cut
   * @param width in pixels
   * @param height in pixels
   */
  Histogram(int parts, double width, double height) {
    this.parts = parts;
    this.width = width;
    this.height = height;
    getStyleClass().add("histogram");
    setMouseTransparent(true);
    show(new int[0]);
  }

  /** Shows how many there are in each part, from left to right. */
  void show(int[] counts) {
    getElements().clear();
    int most = 1;
    for (int n : counts) {
      most = Math.max(most, n);
    }
    double step = Math.max(1, Math.floor(width / Math.max(1, parts)));
    // Keeps its place in a row even where all parts are empty.
    bar(0, height, step * parts, 0.5);
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        double h = Math.max(LEAST, Math.round(Math.sqrt((double) counts[i] / most) * height));
        bar(i * step, height, step, h);
      }
    }
  }

  private void bar(double x, double bottom, double width, double height) {
    getElements()
        .addAll(
            new MoveTo(x, bottom),
            new LineTo(x, bottom - height),
            new LineTo(x + width, bottom - height),
            new LineTo(x + width, bottom),
            new ClosePath());
  }
}
