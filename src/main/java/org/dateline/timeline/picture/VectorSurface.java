package org.dateline.timeline.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javafx.scene.paint.Color;
import org.dateline.layout.TextMeasure.Face;
import org.dateline.timeline.Surface;
import org.jspecify.annotations.Nullable;

/**
 * A surface that keeps shapes as shapes and text as text. Edges are snapped as the canvas snaps
 * them, so that a picture looks as the window does. Rectangles of one colour that follow each other
 * become one shape, for most of a timeline is such rectangles.
 */
abstract class VectorSurface implements Surface {

  /** The distance at which the lines of the hatching repeat; that of the canvas. */
  static final int HATCH = 6;

  /** The thickness of such a line, as its pixels add up. */
  static final double HATCH_LINE = 1.1;

  private double[] rects = new double[64];
  private int count;
  private @Nullable Color rectColor;

  // ---- what a format draws ---------------------------------------------------------------------

  /** Fills rectangles: x, y, width, height in turn, as many numbers as {@code n}. */
  abstract void fill(double[] rects, int n, Color color) throws IOException;

  abstract void fillRound(double x, double y, double w, double h, double radius, Color color)
      throws IOException;

  abstract void shade(double x, double y, double w, double h, Color left, Color right)
      throws IOException;

  abstract void fillHatched(double x, double y, double w, double h, Color color) throws IOException;

  abstract void strokeRound(
      double x, double y, double w, double h, double radius, double width, Color c, boolean dashed)
      throws IOException;

  abstract void fillCircle(double cx, double cy, double radius, Color color) throws IOException;

  abstract void strokeCircle(double cx, double cy, double radius, double width, Color color)
      throws IOException;

  abstract void stroke(
      double x0, double y0, double x1, double y1, double width, Color color, boolean dotted)
      throws IOException;

  abstract void fillPolygon(Color color, double[] corners) throws IOException;

  abstract void write(String text, double x, double baseline, Face face, Color color)
      throws IOException;

  abstract void push(double x, double y, double w, double h) throws IOException;

  abstract void pop() throws IOException;

  // ---- what the painters ask -------------------------------------------------------------------

  private interface Work {
    void run() throws IOException;
  }

  private void draw(Work work) {
    try {
      flush();
      work.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Draws what has been gathered. */
  final void flush() throws IOException {
    Color color = rectColor;
    if (count > 0 && color != null) {
      fill(rects, count, color);
    }
    count = 0;
    rectColor = null;
  }

  @Override
  public final void begin(double width, double height, Color ground) {
    add(0, 0, width, height, ground);
  }

  /** Nothing has been drawn yet that could be taken away: there are no layers. */
  @Override
  public final void clear(double width, double height) {}

  @Override
  public final void rect(double x, double y, double w, double h, Color color) {
    double x0 = Math.round(x);
    double y0 = Math.round(y);
    add(x0, y0, Math.max(1, Math.round(x + w) - x0), Math.max(1, Math.round(y + h) - y0), color);
  }

  private void add(double x, double y, double w, double h, Color color) {
    // What shines through must be drawn by itself: two on one place are darker than one.
    if (!color.equals(rectColor) || !color.isOpaque()) {
      draw(() -> {});
      rectColor = color;
    }
    if (count + 4 > rects.length) {
      rects = Arrays.copyOf(rects, rects.length * 2);
    }
    rects[count++] = x;
    rects[count++] = y;
    rects[count++] = w;
    rects[count++] = h;
  }

  @Override
  public final void roundRect(double x, double y, double w, double h, double radius, Color color) {
    draw(
        () -> fillRound(Math.round(x), Math.round(y), Math.round(w), Math.round(h), radius, color));
  }

  @Override
  public final void ramp(double x, double y, double w, double h, Color left, Color right) {
    if (w < 1) {
      return;
    }
    double x0 = Math.round(x);
    double y0 = Math.round(y);
    draw(
        () ->
            shade(
                x0, y0, Math.max(1, Math.round(x + w) - x0), Math.round(y + h) - y0, left, right));
  }

  @Override
  public final void hatch(double x, double y, double w, double h, Color color) {
    double x0 = Math.round(x);
    double y0 = Math.round(y);
    draw(() -> fillHatched(x0, y0, Math.round(x + w) - x0, Math.round(y + h) - y0, color));
  }

  @Override
  public final void outline(double x, double y, double w, double h, Color color, boolean dashed) {
    draw(
        () ->
            strokeRound(
                Math.round(x) + 0.75,
                Math.round(y) + 0.75,
                Math.round(w) - 1.5,
                Math.round(h) - 1.5,
                2.5,
                1.5,
                color,
                dashed));
  }

  @Override
  public final void disc(double cx, double cy, double radius, Color color) {
    draw(() -> fillCircle(cx, cy, radius, color));
  }

  @Override
  public final void ring(double cx, double cy, double radius, double width, Color color) {
    draw(() -> strokeCircle(cx, cy, radius, width, color));
  }

  @Override
  public final void line(
      double x0, double y0, double x1, double y1, double width, Color color, boolean dotted) {
    draw(() -> stroke(x0, y0, x1, y1, width, color, dotted));
  }

  @Override
  public final void polygon(Color color, double... corners) {
    draw(() -> fillPolygon(color, corners));
  }

  @Override
  public final void text(String text, double x, double baseline, Face face, Color color) {
    if (!text.isBlank()) {
      draw(() -> write(text, Math.round(x), Math.round(baseline), face, color));
    }
  }

  @Override
  public final void enter(double x, double y, double w, double h) {
    draw(() -> push(x, y, w, h));
  }

  @Override
  public final void leave() {
    draw(this::pop);
  }
}
