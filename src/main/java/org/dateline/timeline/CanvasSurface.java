package org.dateline.timeline;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.StrokeLineCap;
import org.dateline.layout.TextMeasure.Face;

/**
 * Draws on a canvas. Edges of rectangles are snapped to whole pixels, so that they are sharp and
 * cheap.
 */
public final class CanvasSurface implements Surface {

  /** Side of the tile of the hatching; lines repeat every so many pixels. */
  private static final int TILE = 6;

  private final GraphicsContext g;
  private final Faces faces;
  private final Map<Color, ImagePattern> hatches = new HashMap<>();
  private long texts;

  public CanvasSurface(GraphicsContext g, Faces faces) {
    this.g = g;
    this.faces = faces;
    g.setTextBaseline(VPos.BASELINE);
  }

  /** How many texts have been drawn. */
  long texts() {
    return texts;
  }

  @Override
  public void begin(double width, double height, Color ground) {
    g.setFill(ground);
    g.fillRect(0, 0, width, height);
  }

  @Override
  public void clear(double width, double height) {
    g.clearRect(0, 0, width, height);
  }

  @Override
  public void rect(double x, double y, double w, double h, Color color) {
    double x0 = Math.round(x);
    double y0 = Math.round(y);
    double w0 = Math.max(1, Math.round(x + w) - x0);
    double h0 = Math.max(1, Math.round(y + h) - y0);
    g.setFill(color);
    g.fillRect(x0, y0, w0, h0);
  }

  @Override
  public void roundRect(double x, double y, double w, double h, double radius, Color color) {
    g.setFill(color);
    g.fillRoundRect(
        Math.round(x), Math.round(y), Math.round(w), Math.round(h), radius * 2, radius * 2);
  }

  @Override
  public void ramp(double x, double y, double w, double h, Color left, Color right) {
    if (w < 1) {
      return;
    }
    g.setFill(
        new LinearGradient(
            x, 0, x + w, 0, false, CycleMethod.NO_CYCLE, new Stop(0, left), new Stop(1, right)));
    g.fillRect(
        Math.round(x),
        Math.round(y),
        Math.max(1, Math.round(x + w) - Math.round(x)),
        Math.round(y + h) - Math.round(y));
  }

  @Override
  public void hatch(double x, double y, double w, double h, Color color) {
    double x0 = Math.round(x);
    double y0 = Math.round(y);
    g.setFill(hatches.computeIfAbsent(color, CanvasSurface::tile));
    g.fillRect(x0, y0, Math.round(x + w) - x0, Math.round(y + h) - y0);
  }

  private static ImagePattern tile(Color c) {
    WritableImage image = new WritableImage(TILE, TILE);
    PixelWriter out = image.getPixelWriter();
    for (int y = 0; y < TILE; y++) {
      for (int x = 0; x < TILE; x++) {
        int d = Math.floorMod(x + y, TILE);
        double a = d == 0 ? 1 : d == 1 || d == TILE - 1 ? 0.28 : 0;
        out.setColor(x, y, c.deriveColor(0, 1, 1, a));
      }
    }
    return new ImagePattern(image, 0, 0, TILE, TILE, false);
  }

  @Override
  public void outline(double x, double y, double w, double h, Color color, boolean dashed) {
    g.setStroke(color);
    g.setLineWidth(1.5);
    g.setLineCap(StrokeLineCap.BUTT);
    if (dashed) {
      g.setLineDashes(4, 3);
    }
    g.strokeRoundRect(
        Math.round(x) + 0.75, Math.round(y) + 0.75, Math.round(w) - 1.5, Math.round(h) - 1.5, 5, 5);
    if (dashed) {
      g.setLineDashes();
    }
  }

  @Override
  public void disc(double cx, double cy, double radius, Color color) {
    g.setFill(color);
    g.fillOval(cx - radius, cy - radius, radius * 2, radius * 2);
  }

  @Override
  public void ring(double cx, double cy, double radius, double width, Color color) {
    g.setStroke(color);
    g.setLineWidth(width);
    g.strokeOval(cx - radius, cy - radius, radius * 2, radius * 2);
  }

  @Override
  public void line(
      double x0, double y0, double x1, double y1, double width, Color color, boolean dotted) {
    g.setStroke(color);
    g.setLineWidth(width);
    g.setLineCap(dotted ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
    if (dotted) {
      g.setLineDashes(0.5, 4);
    }
    g.strokeLine(x0, y0, x1, y1);
    if (dotted) {
      g.setLineDashes();
    }
  }

  @Override
  public void polygon(Color color, double... corners) {
    int n = corners.length / 2;
    double[] xs = new double[n];
    double[] ys = new double[n];
    for (int i = 0; i < n; i++) {
      xs[i] = corners[2 * i];
      ys[i] = corners[2 * i + 1];
    }
    g.setFill(color);
    g.fillPolygon(xs, ys, n);
  }

  @Override
  public void text(String text, double x, double baseline, Face face, Color color) {
    g.setFont(faces.font(face));
    g.setFill(color);
    texts++;
    g.fillText(text, Math.round(x), Math.round(baseline));
  }

  @Override
  public void enter(double x, double y, double w, double h) {
    g.save();
    g.beginPath();
    g.rect(x, y, w, h);
    g.clip();
    g.translate(x, y);
  }

  @Override
  public void leave() {
    g.restore();
  }
}
