package org.dateline.timeline;

import javafx.scene.paint.Color;
import org.dateline.layout.TextMeasure.Face;

/**
 * What the painters draw on: a canvas, or a recorder in tests. Pixels; y grows downward. Rectangles
 * are what the renderer is fastest at, so hairlines are rectangles too.
 */
public interface Surface {

  /**
   * Empties the whole surface and fills it; must begin every frame, so that no backlog of commands
   * grows. Its owner calls it, before any part is entered.
   */
  void begin(double width, double height, Color ground);

  /** Empties the whole surface to transparent. */
  void clear(double width, double height);

  void rect(double x, double y, double w, double h, Color color);

  /** A rectangle with corners rounded by {@code radius}. */
  void roundRect(double x, double y, double w, double h, double radius, Color color);

  /** A rectangle that runs from one colour at the left to another at the right. */
  void ramp(double x, double y, double w, double h, Color left, Color right);

  /** Diagonal lines over a rectangle. */
  void hatch(double x, double y, double w, double h, Color color);

  /** The outline of a rectangle, drawn inside it, one and a half pixels wide. */
  void outline(double x, double y, double w, double h, Color color, boolean dashed);

  void disc(double cx, double cy, double radius, Color color);

  /** A circle line. */
  void ring(double cx, double cy, double radius, double width, Color color);

  void line(double x0, double y0, double x1, double y1, double width, Color color, boolean dotted);

  /** A filled polygon of corners x, y in turn. */
  void polygon(Color color, double... corners);

  /** Text from its left end on its base line. */
  void text(String text, double x, double baseline, Face face, Color color);

  /** Until {@link #leave()}, draws only inside this rectangle, with its corner as the origin. */
  void enter(double x, double y, double w, double h);

  void leave();
}
