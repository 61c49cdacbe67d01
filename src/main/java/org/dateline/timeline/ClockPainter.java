package org.dateline.timeline;

import java.util.List;
import javafx.scene.paint.Color;
import org.dateline.layout.EventShape.Look;
import org.dateline.layout.Frame;
import org.dateline.layout.Mark;
import org.dateline.layout.Metrics;
import org.dateline.layout.SaidTick;
import org.dateline.layout.TextMeasure.Face;

/**
 * Draws the other clock: the line and the wash of “known as of”, and where each event was said or
 * reported. The line stops at words, so that none is crossed out.
 */
final class ClockPainter {

  /** How much of the accent lies over what was still to come. */
  private static final double WASH_LIGHT = 0.055;

  private static final double WASH_DARK = 0.09;

  /** Half the diagonal of the diamond at a report. */
  private static final double DIAMOND = 4;

  private final Surface g;
  private final Palette p;
  private final Faces faces;
  private final TimelineTexts texts;

  ClockPainter(Surface g, Palette p, Faces faces, TimelineTexts texts) {
    this.g = g;
    this.p = p;
    this.faces = faces;
    this.texts = texts;
  }

  /** The colour of a lane for what was not yet known: there, but further back. */
  static Color faded(Palette p, Color lane) {
    return p.ground().interpolate(lane, p.ground().getBrightness() < 0.5 ? 0.42 : 0.38);
  }

  // ---- known as of -----------------------------------------------------------------------------

  /** The wash over all that was still to come at an instant. */
  void wash(Frame f, Standing s) {
    if (s.at() == null) {
      return;
    }
    double x = Math.max(0, f.scale().x(s.at()));
    double bottom = f.height();
    if (x < f.width()) {
      double a = p.ground().getBrightness() < 0.5 ? WASH_DARK : WASH_LIGHT;
      g.rect(x, 0, f.width() - x, bottom, p.accent().deriveColor(0, 1, 1, a));
    }
  }

  /** The dotted line, with gaps at the titles it meets, and a word on what lies beyond it. */
  void line(Frame f, Standing s) {
    if (s.at() == null) {
      return;
    }
    double x = Math.round(f.scale().x(s.at()));
    if (x < 0 || x > f.width()) {
      return;
    }
    double from = 0;
    double bottom = f.height();
    List<Mark> crossed =
        f.marks().stream()
            .filter(m -> m.labelWidth() > 0 && m.labelX() - 4 < x && m.labelRight() + 4 > x)
            .sorted((a, b) -> Double.compare(a.y(), b.y()))
            .toList();
    for (Mark m : crossed) {
      dots(x, from, Math.min(bottom, m.y() + 2));
      from = Math.max(from, m.y() + m.height() - 2);
    }
    dots(x, from, bottom);
    remark(f, x, bottom);
  }

  private void dots(double x, double from, double to) {
    if (to - from >= 2) {
      g.line(x, from + 1, x, to - 1, 2, p.accent(), true);
    }
  }

  private void remark(Frame f, double x, double bottom) {
    String words = texts.text("asof.beyond");
    double w = faces.width(words, Face.SMALL);
    double base = bottom - 8;
    boolean room = x + w + 12 < f.width() && base > 20;
    boolean free =
        f.marks().stream()
            .noneMatch(
                m ->
                    m.y() + m.height() > base - 13
                        && m.drawnLeft() < x + w + 12
                        && m.drawnRight() > x);
    if (room && free && f.blocks().stream().noneMatch(b -> b.y() + b.height() > base - 13)) {
      g.text(words, x + 7, base, Face.SMALL, p.accent());
    }
  }

  /** Free pixels beside the flag. */
  private static final double FLAG_CLEAR = 4;

  /** The date at the axis; at the edge with an arrow when the line is off screen. */
  void flag(Frame f, Standing s) {
    if (s.at() == null) {
      return;
    }
    double[] span = flagSpan(f, s);
    double left = span[0] + FLAG_CLEAR;
    double w = span[1] - span[0] - 2 * FLAG_CLEAR;
    g.rect(span[0], 25, span[1] - span[0], Metrics.AXIS - 26, p.chrome());
    g.roundRect(left, 26, w, 18, 4, p.accent());
    g.text(flagWords(f, s), left + 7, 39, Face.SMALL, p.ground());
  }

  /**
   * Left and right end, in pixels of the time area, of what {@link #flag} covers in the lower row
   * of the axis; empty when there is no flag.
   */
  double[] flagSpan(Frame f, Standing s) {
    if (s.at() == null) {
      return new double[0];
    }
    double w = Math.ceil(faces.width(flagWords(f, s), Face.SMALL)) + 14;
    double x = f.scale().x(s.at());
    double left = Math.clamp(x - w / 2, 2, Math.max(2, f.width() - w - 2));
    return new double[] {left - FLAG_CLEAR, left + w + FLAG_CLEAR};
  }

  private static String flagWords(Frame f, Standing s) {
    double x = s.at() == null ? 0 : f.scale().x(s.at());
    return x < 0 ? "‹ " + s.words() : x > f.width() ? s.words() + " ›" : s.words();
  }

  // ---- when it was said ------------------------------------------------------------------------

  /** The report of an event, joined to its body under the row. */
  void said(Mark m, Color color, double width) {
    SaidTick t = m.said();
    if (t == null) {
      return;
    }
    double y = Math.round(m.y() + m.height() + 1);
    boolean after = t.x() >= m.centre();
    boolean marker = m.look() == Look.MARKER;
    double from = marker ? Math.round(m.centre()) : after ? m.right() : m.left();
    double a = Math.clamp(Math.min(from, t.x()), -20, width + 20);
    double b = Math.clamp(Math.max(from, t.x()), -20, width + 20);
    if (b > a) {
      g.rect(a, y, b - a, 1, color);
    }
    // Down from the marker to the line; a bar reaches it.
    double top = marker ? m.middleY() + Metrics.MARKER + 1.5 : m.y() + m.height();
    if (from > -20 && from < width + 20) {
      g.rect(from - (after ? 0 : 1), top, 1, y + 1 - top, color);
    }
    double cy = y + 0.5;
    if (t.far()) {
      double tip = after ? t.x() + 3 : t.x() - 3;
      double neck = after ? t.x() - 3 : t.x() + 3;
      g.polygon(color, neck, cy - 3.5, tip, cy, neck, cy + 3.5);
      return;
    }
    if (t.to() - t.from() >= 2) {
      double l = Math.clamp(t.from(), -20, width + 20);
      double r = Math.clamp(t.to(), -20, width + 20);
      g.rect(l, cy - 1.5, Math.max(1, r - l), 3, p.ground().interpolate(color, 0.45));
      g.rect(t.from(), cy - 3, 1, 6, color);
      g.rect(t.to() - 1, cy - 3, 1, 6, color);
    }
    diamond(t.x(), cy, DIAMOND + 1, p.ground());
    diamond(t.x(), cy, DIAMOND, color);
    if (!t.exact()) {
      diamond(t.x(), cy, DIAMOND - 1.8, p.ground());
    }
  }

  private void diamond(double x, double y, double r, Color color) {
    g.polygon(color, x - r, y, x, y - r, x + r, y, x, y + r);
  }
}
