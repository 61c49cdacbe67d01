package org.dateline.timeline.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.scene.paint.Color;
import org.dateline.layout.TextMeasure.Face;
import org.dateline.timeline.Surface;

/** What a canvas is asked to draw, in absolute pixels, with every clip. */
final class TestSurface implements Surface {

  record Call(String what, double x, double y, double w, double h, String text) {}

  private final List<Call> calls = new ArrayList<>();
  private final Deque<double[]> origins = new ArrayDeque<>();
  private double dx;
  private double dy;

  List<Call> all(String what) {
    return calls.stream().filter(c -> c.what().equals(what)).toList();
  }

  int depth() {
    return origins.size();
  }

  private void add(String what, double x, double y, double w, double h, String text) {
    calls.add(new Call(what, x + dx, y + dy, w, h, text));
  }

  @Override
  public void begin(double width, double height, Color ground) {
    add("begin", 0, 0, width, height, "");
  }

  @Override
  public void clear(double width, double height) {
    add("clear", 0, 0, width, height, "");
  }

  @Override
  public void rect(double x, double y, double w, double h, Color color) {
    add("rect", x, y, w, h, "");
  }

  @Override
  public void roundRect(double x, double y, double w, double h, double radius, Color color) {
    add("roundRect", x, y, w, h, "");
  }

  @Override
  public void ramp(double x, double y, double w, double h, Color left, Color right) {
    add("ramp", x, y, w, h, "");
  }

  @Override
  public void hatch(double x, double y, double w, double h, Color color) {
    add("hatch", x, y, w, h, "");
  }

  @Override
  public void outline(double x, double y, double w, double h, Color color, boolean dashed) {
    add("outline", x, y, w, h, "");
  }

  @Override
  public void disc(double cx, double cy, double radius, Color color) {
    add("disc", cx, cy, radius, radius, "");
  }

  @Override
  public void ring(double cx, double cy, double radius, double width, Color color) {
    add("ring", cx, cy, radius, radius, "");
  }

  @Override
  public void line(
      double x0, double y0, double x1, double y1, double width, Color color, boolean dotted) {
    add("line", x0, y0, x1 - x0, y1 - y0, "");
  }

  @Override
  public void polygon(Color color, double... corners) {
    add("polygon", corners[0], corners[1], corners.length, 0, "");
  }

  @Override
  public void text(String text, double x, double baseline, Face face, Color color) {
    if (!text.isBlank()) {
      add("text", x, baseline, 0, 0, text);
    }
  }

  @Override
  public void enter(double x, double y, double w, double h) {
    add("enter", x, y, w, h, "");
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
