package org.dateline.timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.scene.paint.Color;
import org.dateline.layout.TextMeasure.Face;

/** Keeps what a painter draws, in absolute pixels, instead of drawing it. */
final class RecordingSurface implements Surface {

  /** One thing drawn. */
  record Drawn(String what, double x, double y, double w, double h, Color color, String text) {

    boolean is(String other) {
      return what.equals(other);
    }
  }

  final List<Drawn> drawn = new ArrayList<>();
  private final Deque<double[]> origins = new ArrayDeque<>();
  private double dx;
  private double dy;

  List<Drawn> all(String what) {
    return drawn.stream().filter(d -> d.is(what)).toList();
  }

  Drawn text(String text) {
    return drawn.stream()
        .filter(d -> d.is("text") && d.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("not drawn: " + text + " in " + drawn));
  }

  int depth() {
    return origins.size();
  }

  private void add(String what, double x, double y, double w, double h, Color c, String text) {
    drawn.add(new Drawn(what, x + dx, y + dy, w, h, c, text));
  }

  @Override
  public void begin(double width, double height, Color ground) {
    add("begin", 0, 0, width, height, ground, "");
  }

  @Override
  public void clear(double width, double height) {
    add("clear", 0, 0, width, height, Color.TRANSPARENT, "");
  }

  @Override
  public void rect(double x, double y, double w, double h, Color color) {
    add("rect", x, y, w, h, color, "");
  }

  @Override
  public void roundRect(double x, double y, double w, double h, double radius, Color color) {
    add("roundRect", x, y, w, h, color, "");
  }

  @Override
  public void ramp(double x, double y, double w, double h, Color left, Color right) {
    add("ramp", x, y, w, h, left, "");
  }

  @Override
  public void hatch(double x, double y, double w, double h, Color color) {
    add("hatch", x, y, w, h, color, "");
  }

  @Override
  public void outline(double x, double y, double w, double h, Color color, boolean dashed) {
    add(dashed ? "dashed" : "outline", x, y, w, h, color, "");
  }

  @Override
  public void disc(double cx, double cy, double radius, Color color) {
    add("disc", cx, cy, radius, radius, color, "");
  }

  @Override
  public void ring(double cx, double cy, double radius, double width, Color color) {
    add("ring", cx, cy, radius, width, color, "");
  }

  @Override
  public void line(
      double x0, double y0, double x1, double y1, double width, Color color, boolean dotted) {
    add(dotted ? "dotted" : "line", x0, y0, x1 - x0, y1 - y0, color, "");
  }

  @Override
  public void polygon(Color color, double... corners) {
    add("polygon", corners[0], corners[1], corners.length, 0, color, "");
  }

  @Override
  public void text(String text, double x, double baseline, Face face, Color color) {
    add("text", x, baseline, 0, 0, color, text);
  }

  @Override
  public void enter(double x, double y, double w, double h) {
    origins.push(new double[] {dx, dy});
    dx += x;
    dy += y;
  }

  @Override
  public void leave() {
    double[] o = origins.pop();
    dx = o[0];
    dy = o[1];
  }
}
