package org.dateline.timeline.picture;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeType;
import javafx.scene.shape.VLineTo;
import javafx.scene.text.Text;
import org.dateline.layout.TextMeasure.Face;
import org.dateline.timeline.Faces;

/**
 * Draws as nodes of JavaFX, sharp at any scale: for the preview and for printers, which would get a
 * canvas in the pixels of the screen.
 */
final class NodeSurface extends VectorSurface {

  private final Faces faces;
  private final Deque<Group> groups = new ArrayDeque<>();

  NodeSurface(Group root, Faces faces) {
    this.faces = faces;
    groups.push(root);
  }

  private void add(Node n) {
    groups.element().getChildren().add(n);
  }

  private static <S extends Shape> S filled(S shape, Color color) {
    shape.setFill(color);
    shape.setStroke(null);
    return shape;
  }

  private static <S extends Shape> S lined(S shape, double width, Color color) {
    shape.setFill(null);
    shape.setStroke(color);
    shape.setStrokeWidth(width);
    shape.setStrokeType(StrokeType.CENTERED);
    shape.setStrokeLineCap(StrokeLineCap.BUTT);
    return shape;
  }

  @Override
  void fill(double[] rects, int n, Color color) {
    if (n == 4) {
      add(filled(new Rectangle(rects[0], rects[1], rects[2], rects[3]), color));
      return;
    }
    Path p = filled(new Path(), color);
    for (int i = 0; i < n; i += 4) {
      p.getElements()
          .addAll(
              new MoveTo(rects[i], rects[i + 1]),
              new HLineTo(rects[i] + rects[i + 2]),
              new VLineTo(rects[i + 1] + rects[i + 3]),
              new HLineTo(rects[i]),
              new ClosePath());
    }
    add(p);
  }

  @Override
  void fillRound(double x, double y, double w, double h, double radius, Color color) {
    Rectangle r = filled(new Rectangle(x, y, w, h), color);
    r.setArcWidth(radius * 2);
    r.setArcHeight(radius * 2);
    add(r);
  }

  @Override
  void shade(double x, double y, double w, double h, Color left, Color right) {
    Rectangle r = new Rectangle(x, y, w, h);
    r.setFill(
        new LinearGradient(
            0, 0, 1, 0, true, CycleMethod.NO_CYCLE, new Stop(0, left), new Stop(1, right)));
    add(r);
  }

  /** Line by line, each cut where the rectangle ends. */
  @Override
  void fillHatched(double x, double y, double w, double h, Color color) {
    if (w <= 0 || h <= 0) {
      return;
    }
    Path p = lined(new Path(), HATCH_LINE, color);
    double first = Math.ceil((x + y - 1) / HATCH) * HATCH + 1;
    for (double sum = first; sum < x + w + y + h; sum += HATCH) {
      double top = Math.max(y, sum - (x + w));
      double bottom = Math.min(y + h, sum - x);
      p.getElements().addAll(new MoveTo(sum - bottom, bottom), new LineTo(sum - top, top));
    }
    add(p);
  }

  @Override
  void strokeRound(
      double x,
      double y,
      double w,
      double h,
      double radius,
      double width,
      Color c,
      boolean dashed) {
    Rectangle r = lined(new Rectangle(x, y, w, h), width, c);
    r.setArcWidth(radius * 2);
    r.setArcHeight(radius * 2);
    if (dashed) {
      r.getStrokeDashArray().setAll(4.0, 3.0);
    }
    add(r);
  }

  @Override
  void fillCircle(double cx, double cy, double radius, Color color) {
    add(filled(new Circle(cx, cy, radius), color));
  }

  @Override
  void strokeCircle(double cx, double cy, double radius, double width, Color color) {
    add(lined(new Circle(cx, cy, radius), width, color));
  }

  @Override
  void stroke(
      double x0, double y0, double x1, double y1, double width, Color color, boolean dotted) {
    Line l = lined(new Line(x0, y0, x1, y1), width, color);
    if (dotted) {
      l.setStrokeLineCap(StrokeLineCap.ROUND);
      l.getStrokeDashArray().setAll(0.5, 4.0);
    }
    add(l);
  }

  @Override
  void fillPolygon(Color color, double[] corners) {
    add(filled(new Polygon(corners), color));
  }

  @Override
  void write(String text, double x, double baseline, Face face, Color color) {
    Text t = new Text(x, baseline, text);
    t.setTextOrigin(VPos.BASELINE);
    t.setFont(faces.font(face, text));
    t.setFill(color);
    add(t);
  }

  @Override
  void push(double x, double y, double w, double h) {
    Group g = new Group();
    g.setTranslateX(x);
    g.setTranslateY(y);
    g.setClip(new Rectangle(w, h));
    add(g);
    groups.push(g);
  }

  @Override
  void pop() {
    groups.pop();
  }
}
