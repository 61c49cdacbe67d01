package org.dateline.timeline;

import javafx.scene.paint.Color;
import org.dateline.layout.EventShape.Look;
import org.dateline.layout.Mark;
import org.dateline.layout.Metrics;
import org.dateline.layout.TextMeasure.Face;
import org.dateline.model.Edge;
import org.dateline.model.Vocabulary.Status;

/**
 * Draws one event. What it is can be told without colour: a day is a solid marker, some time within
 * a pale band between brackets, throughout a solid bar, a plan an outline, a claim hatched, an end
 * not known exactly fades.
 */
final class MarkPainter {

  /** Pixels that words keep from the left edge. */
  private static final double EDGE = 4;

  private final Surface g;
  private final Palette p;
  private final Faces faces;

  MarkPainter(Surface g, Palette p, Faces faces) {
    this.g = g;
    this.p = p;
    this.faces = faces;
  }

  // ---- body

  /** The event without its title. */
  void body(Mark m, Subject e, Color lane, double width) {
    switch (m.look()) {
      case MARKER -> marker(m, e, lane, width);
      case BAND -> stretch(m, e, lane, width, false);
      case BAR -> stretch(m, e, lane, width, true);
      case ONE_OF, ALL_OF -> members(m, e, lane, width);
    }
  }

  private void marker(Mark m, Subject e, Color lane, double width) {
    double fadeLeft = m.fadeLeft();
    double fadeRight = m.fadeRight();
    boolean soft = fadeLeft + fadeRight >= 2;
    if (m.stretched() || soft) {
      double l = clampX(m.left(), width);
      double r = clampX(m.right(), width);
      Color fill = soft ? p.fill(lane) : p.pale(lane);
      g.rect(l, m.y(), Math.max(1, r - l), m.height(), fill);
      fades(m, fill, width);
      if (!soft) {
        g.rect(m.left(), m.y(), 1, m.height(), p.edge(lane));
        g.rect(m.right() - 1, m.y(), 1, m.height(), p.edge(lane));
      }
    }
    sign(m.centre(), m.middleY(), e, lane, Metrics.MARKER);
  }

  /** The marker alone, without the stretch or fade under it. */
  void sign(Mark m, Subject e, Color lane) {
    sign(m.centre(), m.middleY(), e, lane, Metrics.MARKER);
  }

  /** The marker of a kind: a disc, a speech bubble, a struck ring, a triangle that points ahead. */
  private void sign(double cx, double cy, Subject e, Color lane, double r) {
    boolean hollow = e.isPlanned();
    g.disc(cx, cy, r + 1.5, p.ground());
    switch (e.kind()) {
      case OCCURRENCE -> {
        if (hollow) {
          g.ring(cx, cy, r - 1, 2, lane);
        } else {
          g.disc(cx, cy, r, lane);
        }
      }
      case STATEMENT -> {
        g.disc(cx, cy - 0.5, r, lane);
        g.polygon(lane, cx - r + 0.6, cy, cx - r + 0.2, cy + r + 1.8, cx + 0.5, cy + r - 1);
        g.rect(cx - 2.5, cy - 2, 5, 1, p.ground());
        g.rect(cx - 2.5, cy, 5, 1, p.ground());
      }
      case ABSENCE -> {
        g.ring(cx, cy, r - 0.5, 1.8, lane);
        g.line(cx - r * 0.62, cy + r * 0.62, cx + r * 0.62, cy - r * 0.62, 1.8, lane, false);
      }
      case FORECAST -> {
        g.polygon(lane, cx - r + 0.5, cy - r, cx + r + 0.5, cy, cx - r + 0.5, cy + r);
        g.polygon(
            p.ground(), cx - r + 2.3, cy - r + 3.2, cx + r - 2.9, cy, cx - r + 2.3, cy + r - 3.2);
      }
    }
  }

  private void stretch(Mark m, Subject e, Color lane, double width, boolean throughout) {
    if (!throughout
        && m.right() - m.left() < Metrics.BAND_FROM
        && m.start() != Edge.OPEN
        && m.end() != Edge.OPEN
        && m.start() != Edge.UNKNOWN
        && m.end() != Edge.UNKNOWN) {
      // Too narrow for brackets: a hollow marker still says "somewhere in here".
      g.disc(m.centre(), m.middleY(), Metrics.MARKER + 1.5, p.ground());
      g.disc(m.centre(), m.middleY(), Metrics.MARKER, p.pale(lane));
      g.ring(m.centre(), m.middleY(), Metrics.MARKER - 0.5, 1.5, lane);
      return;
    }
    double l = clampX(m.left(), width);
    double r = Math.max(l + 1, clampX(m.right(), width));
    Color fill = throughout ? p.fill(lane) : p.pale(lane);
    Color edge = p.edge(lane);
    boolean planned = e.isPlanned();
    if (planned) {
      g.rect(l, m.y(), r - l, m.height(), p.ground());
    } else {
      g.rect(l, m.y(), r - l, m.height(), fill);
      if (throughout) {
        unsure(m, lane, width);
      }
    }
    fades(m, planned ? p.pale(lane) : fill, width);
    if (e.isClaim()) {
      g.hatch(l, m.y(), r - l, m.height(), p.hatch(lane));
    }
    if (planned) {
      g.outline(
          m.left() < -20 ? -20 : m.left(),
          m.y(),
          (m.right() > width + 20 ? width + 20 : m.right()) - Math.max(-20, m.left()),
          m.height(),
          lane,
          true);
    } else if (throughout) {
      double from = clampX(m.sureLeft(), width);
      double to = clampX(m.sureRight(), width);
      if (to - from >= 1) {
        g.rect(from, m.y() + m.height() - 3, to - from, 3, lane);
      }
    }
    ends(m, lane, edge, throughout, planned, width);
    if (e.status() == Status.CANCELLED) {
      g.rect(l, m.middleY(), r - l, 1.5, lane);
    }
  }

  /**
   * The parts of a bar in which it is not known whether it had begun, or had ended: pale where the
   * notation is exact about them, a fade where it is not.
   */
  private void unsure(Mark m, Color lane, double width) {
    if (!m.start().isSoft() && m.sureLeft() - m.left() >= Metrics.STRETCH_FROM) {
      pale(m, m.left(), m.sureLeft(), lane, width);
    }
    if (!m.end().isSoft() && m.right() - m.sureRight() >= Metrics.STRETCH_FROM) {
      pale(m, m.sureRight(), m.right(), lane, width);
    }
  }

  private void pale(Mark m, double from, double to, Color lane, double width) {
    double a = clampX(from, width);
    double b = clampX(to, width);
    if (b > a) {
      g.rect(a, m.y(), b - a, m.height(), p.pale(lane));
    }
  }

  /** Soft ends run from nothing into the part that is sure, over the part that is not. */
  private void fades(Mark m, Color fill, double width) {
    Color none = fill.deriveColor(0, 1, 1, 0);
    if (m.start().isSoft()) {
      double from = m.left() - m.fadeLeft();
      double to = m.look() == Look.BAR ? Math.max(m.left(), m.sureLeft()) : m.left();
      fade(m, from, to, width, none, fill);
    }
    if (m.end().isSoft()) {
      double from = m.look() == Look.BAR ? Math.min(m.right(), m.sureRight()) : m.right();
      double to = m.right() + m.fadeRight();
      fade(m, from, to, width, fill, none);
    }
  }

  private void fade(Mark m, double from, double to, double width, Color left, Color right) {
    if (to - from < 1 || from > width || to < 0) {
      return;
    }
    // The ground shows through a fade, so what was painted under it goes first.
    double a = clampX(from, width);
    double b = clampX(to, width);
    g.rect(a, m.y(), b - a, m.height(), groundUnder(m));
    double x0 = Math.max(from, -4_000);
    g.ramp(x0, m.y(), Math.min(to, width + 4_000) - x0, m.height(), left, right);
  }

  private Color groundUnder(Mark m) {
    return m.lane() % 2 == 0 ? p.band() : p.ground();
  }

  private void ends(
      Mark m, Color lane, Color edge, boolean throughout, boolean planned, double width) {
    if (m.left() > -2 && m.left() < width) {
      end(m, m.start(), m.left(), -1, lane, edge, throughout, planned, m.fadeLeft());
    }
    if (m.right() > 0 && m.right() < width + 2) {
      end(m, m.end(), m.right(), 1, lane, edge, throughout, planned, m.fadeRight());
    }
  }

  /**
   * @param side -1 for the left end, 1 for the right
   */
  private void end(
      Mark m,
      Edge how,
      double x,
      int side,
      Color lane,
      Color edge,
      boolean throughout,
      boolean planned,
      double fade) {
    double y = m.y();
    double h = m.height();
    switch (how) {
      case SHARP -> {
        if (planned) {
          return;
        }
        double at = side < 0 ? x : x - 2;
        g.rect(at, y, 2, h, throughout ? lane : edge);
        if (!throughout) {
          // Serifs make it a bracket: within these two bounds, not from one to the other.
          double serif = side < 0 ? x : x - 6;
          g.rect(serif, y, 6, 2, edge);
          g.rect(serif, y + h - 2, 6, 2, edge);
        }
      }
      case APPROXIMATE, UNCERTAIN, BOTH -> {
        if (fade < 3) {
          // Too narrow to be seen fading: three dots stand for it.
          for (double dy = 3; dy < h - 2; dy += 6) {
            g.rect(side < 0 ? x - 3 : x + 1, y + dy, 2, 2, edge);
          }
        }
      }
      case OPEN -> {
        Color fill = throughout ? p.fill(lane) : p.pale(lane);
        double body = Metrics.ARROW - 9;
        g.rect(side < 0 ? x - body : x, y + 4, body, h - 8, fill);
        double neck = x + side * body;
        g.polygon(lane, neck, y + 2, neck + side * 9, y + h / 2, neck, y + h - 2);
      }
      case UNKNOWN -> {
        Color fill = throughout ? p.fill(lane) : p.pale(lane);
        Color none = fill.deriveColor(0, 1, 1, 0);
        double w = Metrics.UNKNOWN - 12;
        g.ramp(side < 0 ? x - w : x, y, w, h, side < 0 ? none : fill, side < 0 ? fill : none);
        double q = faces.width("?", Face.SMALL_STRONG);
        g.text("?", x + side * (w + 4) - q / 2, y + h / 2 + 4.5, Face.SMALL_STRONG, lane);
      }
    }
  }

  private void members(Mark m, Subject e, Color lane, double width) {
    boolean all = m.look() == Look.ALL_OF;
    double y = m.middleY();
    double l = clampX(m.left(), width);
    double r = clampX(m.right(), width);
    if (r > l) {
      if (all) {
        g.rect(l, y - 0.5, r - l, 1, p.edge(lane));
      } else {
        g.line(l, y, r, y, 2, p.edge(lane), true);
      }
    }
    for (double[] member : m.members()) {
      if (member[1] < -20 || member[0] > width + 20) {
        continue;
      }
      double w = member[1] - member[0];
      double middle = (member[0] + member[1]) / 2;
      if (w >= Metrics.STRETCH_FROM) {
        double a = clampX(member[0], width);
        double b = clampX(member[1], width);
        g.rect(a, m.y(), b - a, m.height(), all ? p.fill(lane) : p.pale(lane));
        if (e.isClaim()) {
          g.hatch(a, m.y(), b - a, m.height(), p.hatch(lane));
        }
        g.rect(member[0], m.y(), 2, m.height(), p.edge(lane));
        g.rect(member[1] - 2, m.y(), 2, m.height(), p.edge(lane));
      } else if (all) {
        sign(middle, y, e, lane, Metrics.MARKER - 0.5);
      } else {
        g.disc(middle, y, Metrics.MARKER + 1, p.ground());
        g.disc(middle, y, Metrics.MARKER - 0.5, p.pale(lane));
        g.ring(middle, y, Metrics.MARKER - 0.5, 1.5, lane);
      }
    }
  }

  // ---- title

  /** How a title is drawn. */
  enum Emphasis {
    PLAIN,
    /** A search is on and this is not a hit. */
    FAINT,
    /** As of an instant by which it was not yet known. */
    UNKNOWN,
    /** A search hit. */
    HIT,
    /** The selected event. */
    SELECTED
  }

  /** The title and, for a contested event, the sign behind it. */
  void title(Mark m, Subject e, Color lane, Emphasis emphasis) {
    if (m.labelWidth() <= 0) {
      return;
    }
    Face face = emphasis == Emphasis.SELECTED ? Face.TITLE_STRONG : Face.TITLE;
    String text = faces.fit(e.title(), m.labelWidth(), face);
    if (text.isEmpty()) {
      return;
    }
    double w = faces.width(text, face);
    double x = m.labelX();
    if (x < EDGE && !m.labelInside()) {
      // Its event has gone off the left edge: no letter is cut in two there.
      double right = x + w;
      text = faces.fitRightEnd(text, right - EDGE, face);
      if (text.isEmpty()) {
        return;
      }
      w = faces.width(text, face);
      x = right - w;
    }
    double base = m.middleY() + 4.5;
    double plate = w + (m.sign() ? Metrics.SIGN : 0);
    Color ground =
        m.labelInside() && !e.isPlanned()
            ? (m.look() == Look.BAND ? p.pale(lane) : p.fill(lane))
            : p.ground();
    switch (emphasis) {
      case SELECTED -> g.roundRect(x - 3, m.y() + 1, plate + 6, m.height() - 2, 4, p.accentSoft());
      case HIT -> g.roundRect(x - 3, m.y() + 1, plate + 6, m.height() - 2, 4, p.hit());
      default -> {
        if (m.labelInside() && e.isClaim()) {
          // Words stand clear of the hatching.
          g.rect(x - 4, m.y() + 2, plate + 8, m.height() - 5, ground);
        }
      }
    }
    g.text(
        text,
        x,
        base,
        face,
        emphasis == Emphasis.FAINT || emphasis == Emphasis.UNKNOWN ? p.muted() : p.text());
    if (e.status() == Status.CANCELLED) {
      g.rect(x, m.middleY(), w, 1, p.text());
    }
    if (m.sign()) {
      Color sign = emphasis == Emphasis.UNKNOWN ? ClockPainter.faded(p, p.warn()) : p.warn();
      contested(x + w + 6, m.middleY(), sign);
    }
  }

  /** The sign of a contested event: a triangle with an exclamation mark, 12 pixels wide. */
  void contested(double x, double middleY) {
    contested(x, middleY, p.warn());
  }

  private void contested(double x, double middleY, Color color) {
    double top = middleY - 6;
    g.polygon(color, x + 6, top, x + 12.5, top + 11.5, x - 0.5, top + 11.5);
    g.rect(x + 5.25, top + 4, 1.5, 4, p.ground());
    g.rect(x + 5.25, top + 9, 1.5, 1.5, p.ground());
  }

  /**
   * Keeps a coordinate near the screen: rectangles miles wide are cut before they reach the
   * renderer.
   */
  private static double clampX(double x, double width) {
    return Math.clamp(x, -50, width + 50);
  }
}
