package org.dateline.timeline;

import javafx.scene.paint.Color;
import org.dateline.layout.EventShape.Look;
import org.dateline.layout.Mark;
import org.dateline.model.Edge;

/**
 * The pattern of a contested event: a chequered strip along the upper edge of its body, and over a
 * marker. It is not the hatching of a claim, and it is there without the sign that follows the
 * title. Rectangles only, which cost the renderer next to nothing.
 */
final class ContestPainter {

  /** Side of a square. */
  private static final double SQUARE = 2;

  /** Least width: that of a marker. */
  private static final double LEAST = 7 * SQUARE;

  private final Surface g;
  private final Palette p;

  ContestPainter(Surface g, Palette p) {
    this.g = g;
    this.p = p;
  }

  /** Draws it over a body that has been drawn. */
  void pattern(Mark m, Color color, double width) {
    // It straddles the upper edge, clear of the words inside.
    double y = m.y() - SQUARE;
    if (m.look() == Look.MARKER || m.right() - m.left() < LEAST) {
      boolean before = m.start() == Edge.UNKNOWN || m.start() == Edge.OPEN;
      double x = Math.round(before ? m.right() - LEAST : m.centre() - LEAST / 2);
      strip(x, x + LEAST, y, color);
      return;
    }
    // Whole pairs of squares, so that panning moves the pattern and does not make it shimmer.
    double from = Math.round(m.left());
    double skipped = Math.max(0, Math.floor((-20 - from) / (2 * SQUARE))) * 2 * SQUARE;
    strip(from + skipped, Math.min(Math.round(m.right()), width + 20), y, color);
  }

  private void strip(double from, double to, double y, Color color) {
    g.rect(from, y, to - from, 2 * SQUARE, p.ground());
    boolean upper = true;
    for (double x = from; x < to; x += SQUARE) {
      g.rect(x, upper ? y : y + SQUARE, Math.min(SQUARE, to - x), SQUARE, color);
      upper = !upper;
    }
  }
}
