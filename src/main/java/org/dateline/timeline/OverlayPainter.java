package org.dateline.timeline;

import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.paint.Color;
import org.dateline.layout.Block;
import org.dateline.layout.EventShape.Look;
import org.dateline.layout.Frame;
import org.dateline.layout.InTime;
import org.dateline.layout.Mark;
import org.dateline.layout.Metrics;
import org.dateline.layout.TextMeasure.Face;
import org.dateline.layout.TimeScale;
import org.dateline.model.Chronology;
import org.dateline.model.TimePoint;
import org.dateline.query.Changes;
import org.dateline.query.Lane;
import org.jspecify.annotations.Nullable;

/**
 * Draws what follows the hand on a layer of its own: the selected event, the lines to its
 * opponents, the instant it was said, and what the pointer is on. Nothing here makes the events be
 * drawn again.
 */
final class OverlayPainter {

  private final Surface g;
  private final Palette p;
  private final Faces faces;
  private final MarkPainter marks;
  private final ClockPainter clocks;
  private final CopiesPainter copies;

  OverlayPainter(Surface g, Palette p, Faces faces, TimelineTexts texts) {
    this.g = g;
    this.p = p;
    this.faces = faces;
    this.marks = new MarkPainter(g, p, faces);
    this.clocks = new ClockPainter(g, p, faces, texts);
    this.copies = new CopiesPainter(g, p);
  }

  /**
   * What is to be shown over the frame.
   *
   * @param said instants at which the selected event was said or reported, where they differ from
   *     when it happened
   * @param standing as of when it is drawn
   * @param lanes all lanes, those off screen too
   * @param dropY where the heading that is dragged would be put, in pixels below the axis; NaN
   *     while none is
   * @param changes what a reload changed, null for nothing
   * @param strength how strongly that is marked, 0 to 1
   */
  record Over(
      int selected,
      int hovered,
      @Nullable Block hoveredBlock,
      List<TimePoint> said,
      Standing standing,
      double pointerX,
      List<Lane> lanes,
      double dropY,
      @Nullable Changes changes,
      double strength) {

    /** The same when no reload changed anything. */
    Over(
        int selected,
        int hovered,
        @Nullable Block hoveredBlock,
        List<TimePoint> said,
        Standing standing,
        double pointerX,
        List<Lane> lanes,
        double dropY) {
      this(selected, hovered, hoveredBlock, said, standing, pointerX, lanes, dropY, null, 0);
    }
  }

  /**
   * @param headings pixels of the lane headings at the left
   */
  void paint(Frame f, Chronology c, double headings, IntFunction<Color> laneColor, Over over) {
    g.clear(headings + f.width(), Metrics.AXIS + f.height());
    paintOver(f, c, headings, laneColor, over);
  }

  /** The same over what is there, where there are no layers. */
  void paintOver(Frame f, Chronology c, double headings, IntFunction<Color> laneColor, Over over) {
    double width = headings + f.width();
    g.enter(headings, 0, f.width(), Metrics.AXIS);
    if (over.pointerX() >= 0) {
      g.rect(over.pointerX(), Metrics.AXIS - 7, 1, 6, p.accent());
    }
    g.leave();
    g.enter(headings, Metrics.AXIS, f.width(), f.height());
    if (over.changes() != null && over.strength() > 0) {
      new FreshPainter(g, p).paint(f, over.changes(), over.selected(), over.strength());
    }
    if (over.hovered() >= 0 && over.hovered() != over.selected()) {
      for (Mark m : f.marks()) {
        if (m.event() == over.hovered()) {
          underline(m);
        }
      }
    }
    if (over.hoveredBlock() != null) {
      frame(over.hoveredBlock());
    }
    if (over.selected() >= 0) {
      selected(f, c, laneColor, over);
    }
    g.leave();
    if (!Double.isNaN(over.dropY())) {
      g.enter(0, Metrics.AXIS, width, f.height());
      copies.drop(over.dropY(), width);
      g.leave();
    }
  }

  private void selected(Frame f, Chronology c, IntFunction<Color> laneColor, Over over) {
    copies.join(f, over.lanes(), over.selected());
    Mark first = f.markOf(over.selected());
    if (first != null) {
      for (int opponent : c.disputes().opponents(over.selected())) {
        Mark other = f.markOf(opponent);
        boolean then = over.standing().knows(opponent) || !over.standing().knows(over.selected());
        if (other != null && then) {
          opposing(first, other, f.width());
        }
      }
      for (TimePoint at : first.said() == null ? over.said() : List.<TimePoint>of()) {
        said(first, f.scale(), at, f.width());
      }
    }
    Subject e = new Subjects(c).of(over.selected());
    for (Mark m : f.marks()) {
      if (m.event() == over.selected()) {
        Color own = laneColor.apply(m.lane());
        Color lane = over.standing().knows(over.selected()) ? own : ClockPainter.faded(p, own);
        clocks.said(m, p.accent(), f.width());
        ring(m, f.width());
        if (m.look() == Look.MARKER) {
          marks.sign(m, e, lane);
        }
        Mark told =
            m.sign() && !over.standing().contests(c.disputes(), m.event()) ? m.unsigned() : m;
        marks.title(told, e, lane, MarkPainter.Emphasis.SELECTED);
      }
    }
    Block b = first == null ? f.blockOf(over.selected()) : null;
    if (b != null) {
      counted(b, e, f, InTime.sortPoint(c.events(), over.selected()));
    }
  }

  private void ring(Mark m, double width) {
    if (m.look() == Look.MARKER) {
      g.disc(m.centre(), m.middleY(), Metrics.MARKER + 5, p.accent());
      g.disc(m.centre(), m.middleY(), Metrics.MARKER + 2.8, p.ground());
      return;
    }
    double l = Math.max(m.left() - 2, -4);
    double r = Math.min(m.right() + 2, width + 4);
    g.rect(l, m.y() - 2, r - l, 2, p.accent());
    g.rect(l, m.y() + m.height(), r - l, 2, p.accent());
    g.rect(l, m.y() - 2, 2, m.height() + 4, p.accent());
    g.rect(r - 2, m.y() - 2, 2, m.height() + 4, p.accent());
  }

  /** A thin dotted line to an event whose claim opposes one of this event's. */
  private void opposing(Mark a, Mark b, double width) {
    double left = Math.max(a.left(), b.left());
    double right = Math.min(a.right(), b.right());
    // Bodies that overlap in time are joined straight down, clear of the titles beside them.
    double x0 = Math.clamp(left <= right ? (left + right) / 2 : nearest(a, b), 4, width - 4);
    double x1 = Math.clamp(left <= right ? x0 : nearest(b, a), 4, width - 4);
    double down = Math.signum(b.middleY() - a.middleY());
    double half = a.look() == Look.MARKER ? Metrics.MARKER + 5 : a.height() / 2 + 2;
    double reach = b.look() == Look.MARKER ? Metrics.MARKER + 3 : b.height() / 2 + 2;
    g.line(x0, a.middleY() + down * half, x1, b.middleY() - down * reach, 1.6, p.warn(), true);
    g.disc(x1, b.middleY() - down * reach, 2.5, p.warn());
  }

  /** The end of a body that faces another one; a marker's middle. */
  private static double nearest(Mark of, Mark to) {
    if (of.look() == Look.MARKER) {
      return of.centre();
    }
    return to.centre() < of.left() ? of.left() : of.right();
  }

  /** A tick where the event was said, joined to where it happened. */
  private void said(Mark m, TimeScale scale, TimePoint at, double width) {
    double x = Math.clamp(scale.x(at), -20, width + 20);
    double y = m.y() + m.height() + 3;
    double from =
        Math.clamp(
            m.look() == Look.MARKER ? m.centre() : Math.clamp(x, m.left(), m.right()),
            -20,
            width + 20);
    if (Math.abs(x - from) < 3) {
      return;
    }
    g.rect(Math.min(x, from), y, Math.abs(x - from), 1, p.accent());
    g.rect(x - 1, y - 6, 2, 12, p.accent());
  }

  private void underline(Mark m) {
    if (m.labelWidth() > 0) {
      g.rect(m.labelX(), m.y() + m.height() - 3, m.labelWidth(), 1, p.muted());
    }
    if (m.look() == Look.MARKER) {
      g.ring(m.centre(), m.middleY(), Metrics.MARKER + 3, 1.2, p.muted());
    }
  }

  private void frame(Block b) {
    g.outline(b.x() - 2, b.y() - 2, b.width() + 4, b.height() + 4, p.muted(), false);
  }

  /**
   * The selected event stands in a counted block: the block is ringed, a tick shows where in it the
   * event is, and its title stands beside.
   */
  private void counted(Block b, Subject e, Frame f, TimePoint at) {
    g.outline(b.x() - 3, b.y() - 3, b.width() + 6, b.height() + 6, p.accent(), false);
    double tick = Math.clamp(f.scale().x(at) - 1, b.x() + 1, Math.max(b.x() + 1, b.right() - 3));
    g.rect(tick, b.y(), 2, b.height(), p.accent());
    String title = faces.fit(e.title(), 300, Face.TITLE_STRONG);
    double w = faces.width(title, Face.TITLE_STRONG) + 16;
    double x = Math.max(4, Math.min(b.right() + 8, f.width() - w - 4));
    g.roundRect(x, b.y(), w, b.height(), 4, p.accentSoft());
    g.text(title, x + 8, b.y() + b.height() / 2 + 4.5, Face.TITLE_STRONG, p.text());
  }
}
