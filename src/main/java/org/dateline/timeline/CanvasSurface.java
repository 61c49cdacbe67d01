package org.dateline.timeline;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.StrokeLineCap;
import org.dateline.layout.Reading;
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
  private double zoom = 1;

  /** Pixels of the screen for each of the owner's. */
  private double grain = 1;

  public CanvasSurface(GraphicsContext g, Faces faces) {
    this.g = g;
    this.faces = faces;
    g.setTextBaseline(VPos.BASELINE);
  }

  /**
   * Draws for a canvas that has more pixels than its owner counts.
   *
   * @param zoom pixels of the canvas for each of the owner's
   * @param device pixels of the screen for each of the canvas
   * @return whether that is another number than before
   */
  public boolean sharpen(double zoom, double device) {
    boolean other = this.zoom != zoom || grain != zoom * device;
    this.zoom = zoom;
    grain = zoom * device;
    return other;
  }

  /** The nearest edge between pixels of the screen. */
  private double snap(double at) {
    return Math.round(at * grain) / grain;
  }

  /** A length in whole pixels of the screen, at least one. */
  private double whole(double length) {
    return Math.max(1 / grain, snap(length));
  }

  /** The length from one edge to another; a thin line is as thick wherever it lies. */
  private double length(double from, double length) {
    return length <= 2 ? whole(length) : Math.max(1 / grain, snap(from + length) - snap(from));
  }

  /** How many texts have been drawn. */
  long texts() {
    return texts;
  }

  @Override
  public void begin(double width, double height, Color ground) {
    whole();
    g.setFill(ground);
    g.fillRect(0, 0, Math.ceil(width * zoom), Math.ceil(height * zoom));
    zoomed();
  }

  @Override
  public void clear(double width, double height) {
    whole();
    g.clearRect(0, 0, Math.ceil(width * zoom), Math.ceil(height * zoom));
    zoomed();
  }

  /** The renderer forgets what it has drawn only when all is filled as it lies. */
  private void whole() {
    g.setTransform(1, 0, 0, 1, 0, 0);
  }

  private void zoomed() {
    g.setTransform(zoom, 0, 0, zoom, 0, 0);
  }

  @Override
  public void rect(double x, double y, double w, double h, Color color) {
    g.setFill(color);
    g.fillRect(snap(x), snap(y), length(x, w), length(y, h));
  }

  @Override
  public void roundRect(double x, double y, double w, double h, double radius, Color color) {
    g.setFill(color);
    g.fillRoundRect(snap(x), snap(y), snap(w), snap(h), radius * 2, radius * 2);
  }

  @Override
  public void ramp(double x, double y, double w, double h, Color left, Color right) {
    if (w < 1) {
      return;
    }
    g.setFill(
        new LinearGradient(
            x, 0, x + w, 0, false, CycleMethod.NO_CYCLE, new Stop(0, left), new Stop(1, right)));
    g.fillRect(snap(x), snap(y), length(x, w), snap(y + h) - snap(y));
  }

  @Override
  public void hatch(double x, double y, double w, double h, Color color) {
    double x0 = snap(x);
    double y0 = snap(y);
    g.setFill(hatches.computeIfAbsent(color, CanvasSurface::tile));
    g.fillRect(x0, y0, snap(x + w) - x0, snap(y + h) - y0);
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
    g.strokeRoundRect(snap(x) + 0.75, snap(y) + 0.75, snap(w) - 1.5, snap(h) - 1.5, 5, 5);
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
    g.setFont(faces.font(face, text));
    g.setFill(color);
    texts++;
    if (Reading.isRightToLeft(text)) {
      leftward(text, snap(x), snap(baseline), faces.width(text, face));
    } else {
      g.fillText(text, snap(x), snap(baseline));
    }
  }

  /**
   * A canvas takes the order of a text from the way it is itself read, and draws it in a mirror if
   * that is from the right, for then it expects to be mirrored as a whole. It is not, so the text
   * is mirrored back about its middle.
   */
  private void leftward(String text, double x, double baseline, double width) {
    Canvas canvas = g.getCanvas();
    g.save();
    g.transform(-1, 0, 0, 1, 2 * x + width, 0);
    canvas.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    g.fillText(text, x, baseline);
    canvas.setNodeOrientation(NodeOrientation.INHERIT);
    g.restore();
  }

  @Override
  public void enter(double x, double y, double w, double h) {
    g.save();
    g.beginPath();
    double x0 = snap(x);
    double y0 = snap(y);
    g.rect(x0, y0, w, h);
    g.clip();
    g.translate(x0, y0);
  }

  @Override
  public void leave() {
    g.restore();
  }
}
