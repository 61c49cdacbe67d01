package org.dateline.timeline.picture;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.dateline.layout.TextMeasure.Face;
import org.jspecify.annotations.Nullable;

/**
 * Draws on a page of a PDF. Text is text in Inter where Inter can write it; what it cannot is drawn
 * in the shapes the window shows, with the words behind them to be found and copied.
 */
final class PdfSurface extends VectorSurface {

  /** How far the handles of a Bézier curve reach that stands for a quarter of a circle. */
  private static final double QUARTER = 0.5522847498;

  private final PDPageContentStream out;
  private final PDResources resources;
  private final PdfPaints paints;
  private final PdfFonts fonts;
  private final Outlines outlines;
  private final double pageHeight;
  private final Deque<double[]> origins = new ArrayDeque<>();
  private double dx;
  private double dy;
  private @Nullable Color fill;
  private @Nullable Color line;
  private double opacity = 1;

  /**
   * @param out of a page, in whose units of a 72nd of an inch nothing has been drawn yet
   * @param resources those of the page
   * @param pageHeight in pixels
   */
  PdfSurface(
      PDPageContentStream out,
      PDResources resources,
      PdfPaints paints,
      PdfFonts fonts,
      Outlines outlines,
      double pageHeight)
      throws IOException {
    this.out = out;
    this.resources = resources;
    this.paints = paints;
    this.fonts = fonts;
    this.outlines = outlines;
    this.pageHeight = pageHeight;
    out.transform(PdfPaints.base(pageHeight));
  }

  // ---- colours ---------------------------------------------------------------------------------

  private void fillWith(Color c) throws IOException {
    opacity(c.getOpacity());
    if (!c.equals(fill)) {
      out.setNonStrokingColor((float) c.getRed(), (float) c.getGreen(), (float) c.getBlue());
      fill = c;
    }
  }

  private void strokeWith(Color c, double width) throws IOException {
    opacity(c.getOpacity());
    if (!c.equals(line)) {
      out.setStrokingColor((float) c.getRed(), (float) c.getGreen(), (float) c.getBlue());
      line = c;
    }
    out.setLineWidth((float) width);
  }

  private void opacity(double next) throws IOException {
    if (next != opacity) {
      out.setGraphicsStateParameters(paints.opacity(next));
      opacity = next;
    }
  }

  private void forget() {
    fill = null;
    line = null;
    opacity = -1;
  }

  // ---- shapes ----------------------------------------------------------------------------------

  @Override
  void fill(double[] rects, int n, Color color) throws IOException {
    fillWith(color);
    for (int i = 0; i < n; i += 4) {
      out.addRect(
          (float) rects[i], (float) rects[i + 1], (float) rects[i + 2], (float) rects[i + 3]);
    }
    out.fill();
  }

  @Override
  void fillRound(double x, double y, double w, double h, double radius, Color color)
      throws IOException {
    fillWith(color);
    round(x, y, w, h, radius);
    out.fill();
  }

  private void round(double x, double y, double w, double h, double radius) throws IOException {
    double r = Math.min(radius, Math.min(w, h) / 2);
    double k = r * (1 - QUARTER);
    move(x + r, y);
    line(x + w - r, y);
    curve(x + w - k, y, x + w, y + k, x + w, y + r);
    line(x + w, y + h - r);
    curve(x + w, y + h - k, x + w - k, y + h, x + w - r, y + h);
    line(x + r, y + h);
    curve(x + k, y + h, x, y + h - k, x, y + h - r);
    line(x, y + r);
    curve(x, y + k, x + k, y, x + r, y);
    out.closePath();
  }

  @Override
  void shade(double x, double y, double w, double h, Color left, Color right) throws IOException {
    if (w <= 0 || h <= 0) {
      return;
    }
    out.saveGraphicsState();
    out.addRect((float) x, (float) y, (float) w, (float) h);
    out.clip();
    out.transform(new Matrix((float) w, 0, 0, (float) h, (float) x, (float) y));
    if (!left.isOpaque() || !right.isOpaque()) {
      out.setGraphicsStateParameters(paints.fade(left.getOpacity(), right.getOpacity()));
    }
    out.shadingFill(paints.shading(left, right));
    out.restoreGraphicsState();
  }

  @Override
  void fillHatched(double x, double y, double w, double h, Color color) throws IOException {
    opacity(color.getOpacity());
    COSName pattern = resources.add(paints.hatch(color, dx, dy, pageHeight));
    out.setNonStrokingColor(new PDColor(pattern, new PDPattern(resources)));
    fill = null;
    out.addRect((float) x, (float) y, (float) w, (float) h);
    out.fill();
  }

  @Override
  void strokeRound(
      double x, double y, double w, double h, double radius, double width, Color c, boolean dashed)
      throws IOException {
    strokeWith(c, width);
    if (dashed) {
      out.setLineDashPattern(new float[] {4, 3}, 0);
    }
    round(x, y, w, h, radius);
    out.stroke();
    if (dashed) {
      out.setLineDashPattern(new float[0], 0);
    }
  }

  @Override
  void fillCircle(double cx, double cy, double radius, Color color) throws IOException {
    fillWith(color);
    round(cx - radius, cy - radius, radius * 2, radius * 2, radius);
    out.fill();
  }

  @Override
  void strokeCircle(double cx, double cy, double radius, double width, Color color)
      throws IOException {
    strokeWith(color, width);
    round(cx - radius, cy - radius, radius * 2, radius * 2, radius);
    out.stroke();
  }

  @Override
  void stroke(double x0, double y0, double x1, double y1, double width, Color color, boolean dotted)
      throws IOException {
    strokeWith(color, width);
    if (dotted) {
      out.setLineCapStyle(1);
      out.setLineDashPattern(new float[] {0.5f, 4}, 0);
    }
    move(x0, y0);
    line(x1, y1);
    out.stroke();
    if (dotted) {
      out.setLineCapStyle(0);
      out.setLineDashPattern(new float[0], 0);
    }
  }

  @Override
  void fillPolygon(Color color, double[] corners) throws IOException {
    fillWith(color);
    for (int i = 0; i < corners.length; i += 2) {
      if (i == 0) {
        move(corners[i], corners[i + 1]);
      } else {
        line(corners[i], corners[i + 1]);
      }
    }
    out.closePath();
    out.fill();
  }

  private void move(double x, double y) throws IOException {
    out.moveTo((float) x, (float) y);
  }

  private void line(double x, double y) throws IOException {
    out.lineTo((float) x, (float) y);
  }

  private void curve(double x1, double y1, double x2, double y2, double x, double y)
      throws IOException {
    out.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
  }

  @Override
  void push(double x, double y, double w, double h) throws IOException {
    out.saveGraphicsState();
    out.addRect((float) x, (float) y, (float) w, (float) h);
    out.clip();
    out.transform(Matrix.getTranslateInstance((float) x, (float) y));
    origins.push(new double[] {dx, dy});
    dx += x;
    dy += y;
    forget();
  }

  @Override
  void pop() throws IOException {
    out.restoreGraphicsState();
    double[] origin = origins.pop();
    dx = origin[0];
    dy = origin[1];
    forget();
  }

  // ---- text ------------------------------------------------------------------------------------

  @Override
  void write(String text, double x, double baseline, Face face, Color color) throws IOException {
    fillWith(color);
    if (fonts.canWrite(text, face)) {
      letters(text, x, baseline, face, RenderingMode.FILL);
      return;
    }
    COSDictionary said = new COSDictionary();
    said.setItem(COSName.ACTUAL_TEXT, new COSString(text));
    out.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(said));
    // An unseen blank for readers that look for letters to hang the words on.
    letters(" ", x, baseline, face, RenderingMode.NEITHER);
    out.endMarkedContent();
    out.saveGraphicsState();
    out.transform(Matrix.getTranslateInstance((float) x, (float) baseline));
    trace(outlines.of(text, face));
    out.restoreGraphicsState();
  }

  private void letters(String text, double x, double baseline, Face face, RenderingMode mode)
      throws IOException {
    out.beginText();
    out.setFont(fonts.of(face).font(), (float) fonts.size(face));
    out.setRenderingMode(mode);
    // Letters stand upright though y grows downward.
    out.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) baseline));
    out.showText(text);
    out.endText();
  }

  private void trace(List<PathElement> outline) throws IOException {
    double x = 0;
    double y = 0;
    boolean open = false;
    for (PathElement e : outline) {
      switch (e) {
        case MoveTo m -> {
          x = m.getX();
          y = m.getY();
          move(x, y);
          open = true;
        }
        case LineTo l -> {
          x = l.getX();
          y = l.getY();
          line(x, y);
        }
        case QuadCurveTo q -> {
          // A quadratic curve as the cubic one that PDF has.
          curve(
              x + (q.getControlX() - x) * 2 / 3,
              y + (q.getControlY() - y) * 2 / 3,
              q.getX() + (q.getControlX() - q.getX()) * 2 / 3,
              q.getY() + (q.getControlY() - q.getY()) * 2 / 3,
              q.getX(),
              q.getY());
          x = q.getX();
          y = q.getY();
        }
        case CubicCurveTo c -> {
          curve(
              c.getControlX1(),
              c.getControlY1(),
              c.getControlX2(),
              c.getControlY2(),
              c.getX(),
              c.getY());
          x = c.getX();
          y = c.getY();
        }
        case ClosePath c -> out.closePath();
        default -> throw new IOException("an outline of an unknown kind");
      }
    }
    if (open) {
      out.fill();
    }
  }
}
