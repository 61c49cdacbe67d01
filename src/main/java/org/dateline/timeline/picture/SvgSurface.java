package org.dateline.timeline.picture;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.dateline.layout.Reading;
import org.dateline.layout.TextMeasure.Face;
import org.dateline.timeline.Faces;

/**
 * Draws as SVG 1.1. Text is text in Inter, or in what the reader's program has instead; each text
 * says how long it is, so that it takes no more room in another typeface.
 */
final class SvgSurface extends VectorSurface {

  /**
   * After Inter those that are narrower: nothing runs into its neighbour even where lengths are
   * ignored.
   */
  private static final String FAMILIES =
      "Inter,'Inter Variable',Arial,'Helvetica Neue',Helvetica,'Liberation Sans','Segoe"
          + " UI',sans-serif";

  private final Appendable out;
  private final Faces faces;
  private final Map<String, String> ids = new HashMap<>();

  private SvgSurface(Appendable out, Faces faces) {
    this.out = out;
    this.faces = faces;
  }

  /** Writes one sheet of a picture as a whole document. */
  static void write(Appendable out, Picture p, int sheet) throws IOException {
    SvgSurface g = new SvgSurface(out, p.drawing().faces());
    g.head(p, sheet);
    p.paint(g, sheet);
    g.flush();
    out.append("</svg>\n");
  }

  private void head(Picture p, int sheet) throws IOException {
    String w = n(p.width());
    String h = n(p.height());
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"")
        .append(w)
        .append("\" height=\"")
        .append(h)
        .append("\" viewBox=\"0 0 ")
        .append(w)
        .append(' ')
        .append(h)
        .append("\" role=\"img\" xml:lang=\"")
        .append(text(p.drawing().locale().toLanguageTag()))
        .append("\">\n<title>")
        .append(text(p.drawing().words().title()))
        .append("</title>\n<desc>")
        .append(text(p.when(sheet) + ". " + new Caption(p.drawing()).shown()))
        .append("</desc>\n<style>text{font-family:")
        .append(FAMILIES)
        .append(";font-kerning:none;font-variant-ligatures:none;white-space:pre}");
    for (Face face : Face.values()) {
      Font font = faces.font(face);
      out.append('.')
          .append(style(face))
          .append("{font-size:")
          .append(n(font.getSize()))
          .append("px;font-weight:")
          .append(
              font.getFamily().contains("SemiBold") || font.getName().contains("SemiBold")
                  ? "600"
                  : "400")
          .append('}');
    }
    out.append("</style>\n");
  }

  private static String style(Face face) {
    return switch (face) {
      case TITLE -> "t";
      case TITLE_STRONG -> "T";
      case SMALL -> "s";
      case SMALL_STRONG -> "S";
    };
  }

  // ---- shapes ----------------------------------------------------------------------------------

  @Override
  void fill(double[] rects, int n, Color color) throws IOException {
    if (n == 4) {
      out.append("<rect")
          .append(box(rects[0], rects[1], rects[2], rects[3]))
          .append(paint("fill", color))
          .append("/>\n");
      return;
    }
    out.append("<path d=\"");
    for (int i = 0; i < n; i += 4) {
      out.append('M')
          .append(n(rects[i]))
          .append(' ')
          .append(n(rects[i + 1]))
          .append('h')
          .append(n(rects[i + 2]))
          .append('v')
          .append(n(rects[i + 3]))
          .append('h')
          .append(n(-rects[i + 2]))
          .append('z');
    }
    out.append('"').append(paint("fill", color)).append("/>\n");
  }

  @Override
  void fillRound(double x, double y, double w, double h, double radius, Color color)
      throws IOException {
    out.append("<rect")
        .append(box(x, y, w, h))
        .append(" rx=\"")
        .append(n(radius))
        .append('"')
        .append(paint("fill", color))
        .append("/>\n");
  }

  @Override
  void shade(double x, double y, double w, double h, Color left, Color right) throws IOException {
    String key = "g" + left + right;
    String id = ids.get(key);
    if (id == null) {
      id = name("g");
      ids.put(key, id);
      out.append("<linearGradient id=\"")
          .append(id)
          .append("\"><stop offset=\"0\"")
          .append(paint("stop", left))
          .append("/><stop offset=\"1\"")
          .append(paint("stop", right))
          .append("/></linearGradient>\n");
    }
    out.append("<rect")
        .append(box(x, y, w, h))
        .append(" fill=\"url(#")
        .append(id)
        .append(")\"/>\n");
  }

  @Override
  void fillHatched(double x, double y, double w, double h, Color color) throws IOException {
    String key = "h" + color;
    String id = ids.get(key);
    if (id == null) {
      id = name("h");
      ids.put(key, id);
      // Where x + y is a multiple of six, and half a pixel on: that is where the canvas has it.
      out.append("<pattern id=\"")
          .append(id)
          .append(
              "\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><path d=\"M-1 2L2-1M-1"
                  + " 8L8-1M5 8L8 5\"")
          .append(paint("stroke", color))
          .append(" stroke-width=\"")
          .append(n(HATCH_LINE))
          .append("\"/></pattern>\n");
    }
    out.append("<rect")
        .append(box(x, y, w, h))
        .append(" fill=\"url(#")
        .append(id)
        .append(")\"/>\n");
  }

  @Override
  void strokeRound(
      double x, double y, double w, double h, double radius, double width, Color c, boolean dashed)
      throws IOException {
    out.append("<rect")
        .append(box(x, y, w, h))
        .append(" rx=\"")
        .append(n(radius))
        .append("\" fill=\"none\"")
        .append(paint("stroke", c))
        .append(" stroke-width=\"")
        .append(n(width))
        .append('"')
        .append(dashed ? " stroke-dasharray=\"4 3\"" : "")
        .append("/>\n");
  }

  @Override
  void fillCircle(double cx, double cy, double radius, Color color) throws IOException {
    out.append(circle(cx, cy, radius)).append(paint("fill", color)).append("/>\n");
  }

  @Override
  void strokeCircle(double cx, double cy, double radius, double width, Color color)
      throws IOException {
    out.append(circle(cx, cy, radius))
        .append(" fill=\"none\"")
        .append(paint("stroke", color))
        .append(" stroke-width=\"")
        .append(n(width))
        .append("\"/>\n");
  }

  private static String circle(double cx, double cy, double radius) {
    return "<circle cx=\"" + n(cx) + "\" cy=\"" + n(cy) + "\" r=\"" + n(radius) + '"';
  }

  @Override
  void stroke(double x0, double y0, double x1, double y1, double width, Color color, boolean dotted)
      throws IOException {
    out.append("<path d=\"M")
        .append(n(x0))
        .append(' ')
        .append(n(y0))
        .append('L')
        .append(n(x1))
        .append(' ')
        .append(n(y1))
        .append('"')
        .append(paint("stroke", color))
        .append(" stroke-width=\"")
        .append(n(width))
        .append('"')
        .append(dotted ? " stroke-linecap=\"round\" stroke-dasharray=\"0.5 4\"" : "")
        .append("/>\n");
  }

  @Override
  void fillPolygon(Color color, double[] corners) throws IOException {
    out.append("<path d=\"");
    for (int i = 0; i < corners.length; i += 2) {
      out.append(i == 0 ? 'M' : 'L').append(n(corners[i])).append(' ').append(n(corners[i + 1]));
    }
    out.append("z\"").append(paint("fill", color)).append("/>\n");
  }

  @Override
  void write(String text, double x, double baseline, Face face, Color color) throws IOException {
    out.append("<text class=\"")
        .append(style(face))
        .append("\" x=\"")
        .append(n(x))
        .append("\" y=\"")
        .append(n(baseline))
        .append('"')
        .append(paint("fill", color));
    if (Reading.isRightToLeft(text)) {
      // Such a text begins at its right end: anchored at its end, it lies from x on.
      out.append(" direction=\"rtl\" text-anchor=\"end\"");
    }
    if (text.length() > 1) {
      out.append(" textLength=\"").append(n(faces.width(text, face))).append('"');
    }
    out.append('>').append(text(text)).append("</text>\n");
  }

  @Override
  void push(double x, double y, double w, double h) throws IOException {
    String key = "c" + n(w) + ' ' + n(h);
    String id = ids.get(key);
    if (id == null) {
      id = name("c");
      ids.put(key, id);
      out.append("<clipPath id=\"")
          .append(id)
          .append("\"><rect width=\"")
          .append(n(w))
          .append("\" height=\"")
          .append(n(h))
          .append("\"/></clipPath>\n");
    }
    out.append("<g transform=\"translate(")
        .append(n(x))
        .append(' ')
        .append(n(y))
        .append(")\" clip-path=\"url(#")
        .append(id)
        .append(")\">\n");
  }

  @Override
  void pop() throws IOException {
    out.append("</g>\n");
  }

  private String name(String letter) {
    return letter + ids.size();
  }

  // ---- XML -------------------------------------------------------------------------------------

  private static String box(double x, double y, double w, double h) {
    return (x == 0 ? "" : " x=\"" + n(x) + '"')
        + (y == 0 ? "" : " y=\"" + n(y) + '"')
        + " width=\""
        + n(Math.max(0, w))
        + "\" height=\""
        + n(Math.max(0, h))
        + '"';
  }

  private static String paint(String what, Color c) {
    String color =
        String.format(
            Locale.ROOT,
            "#%02x%02x%02x",
            Math.round(c.getRed() * 255),
            Math.round(c.getGreen() * 255),
            Math.round(c.getBlue() * 255));
    String name = what.equals("stop") ? "stop-color" : what;
    String plain = ' ' + name + "=\"" + color + '"';
    return c.isOpaque() ? plain : plain + ' ' + what + "-opacity=\"" + n(c.getOpacity()) + '"';
  }

  /** A number with at most three decimals, the shortest way. */
  static String n(double value) {
    double rounded = Math.round(value * 1000) / 1000.0;
    return rounded == Math.rint(rounded) && Math.abs(rounded) < 1e15
        ? Long.toString((long) rounded)
        : Double.toString(rounded);
  }

  /** Text between tags or within quotation marks; what XML 1.0 cannot hold is left out. */
  static String text(String s) {
    StringBuilder b = new StringBuilder(s.length() + 16);
    s.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> b.append("&amp;");
                case '<' -> b.append("&lt;");
                case '>' -> b.append("&gt;");
                case '"' -> b.append("&quot;");
                case '\t', '\n', '\r' -> b.append(' ');
                default -> {
                  if (c >= 0x20 && c != 0xfffe && c != 0xffff && (c < 0xd800 || c > 0xdfff)) {
                    b.appendCodePoint(c);
                  }
                }
              }
            });
    return b.toString();
  }
}
