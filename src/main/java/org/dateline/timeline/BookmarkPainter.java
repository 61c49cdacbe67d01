package org.dateline.timeline;

import java.util.BitSet;
import org.dateline.layout.Block;
import org.dateline.layout.EventShape.Look;
import org.dateline.layout.Frame;
import org.dateline.layout.InTime;
import org.dateline.layout.Mark;
import org.dateline.layout.Metrics;
import org.dateline.model.Chronology;

/**
 * Draws the sign of a bookmark, a small ribbon: beside a marker, at the head of a bar, on a counted
 * block that holds a bookmarked event.
 */
final class BookmarkPainter {

  private static final double WIDTH = 6;
  private static final double HEIGHT = 9;

  private final Surface g;
  private final Palette p;

  BookmarkPainter(Surface g, Palette p) {
    this.g = g;
    this.p = p;
  }

  /**
   * All ribbons of a frame.
   *
   * @param headings pixels of the lane headings at the left
   * @param marked store indices of the bookmarked events
   */
  void paint(Frame f, Chronology c, double headings, BitSet marked) {
    if (marked.isEmpty()) {
      return;
    }
    g.enter(headings, Metrics.AXIS, f.width(), f.height());
    for (Mark m : f.marks()) {
      if (marked.get(m.event())) {
        mark(m, f.width());
      }
    }
    if (!f.blocks().isEmpty()) {
      blocks(f, c, marked);
    }
    g.leave();
  }

  /** The ribbon of one event. */
  void paint(Frame f, double headings, int event) {
    g.enter(headings, Metrics.AXIS, f.width(), f.height());
    for (Mark m : f.marks()) {
      if (m.event() == event) {
        mark(m, f.width());
      }
    }
    g.leave();
  }

  private void mark(Mark m, double width) {
    double left = Math.max(m.left(), 2);
    double x =
        m.look() == Look.MARKER || m.right() - m.left() < Metrics.BAND_FROM
            ? m.centre() + Metrics.MARKER - 0.5
            : left - WIDTH / 2 + 1;
    if (x < width) {
      ribbon(Math.round(x), Math.round(m.y()) - 2);
    }
  }

  private void blocks(Frame f, Chronology c, BitSet marked) {
    for (int e = marked.nextSetBit(0); e >= 0; e = marked.nextSetBit(e + 1)) {
      double x =
          c.events().isDated(e) ? f.scale().x(InTime.sortPoint(c.events(), e)) : Double.MAX_VALUE;
      // Of all that are bookmarked only those on screen can be in a block that is drawn.
      if (x < -1 || x > f.width() + 1) {
        continue;
      }
      for (Block b : f.blocks()) {
        if (x >= b.x() - 1 && x <= b.right() + 1 && b.holds(e)) {
          ribbon(Math.round(b.right() - WIDTH - 4), Math.round(b.y()) - 2);
        }
      }
    }
  }

  private void ribbon(double x, double y) {
    double r = x + WIDTH;
    double b = y + HEIGHT;
    g.polygon(
        p.ground(), x - 1, y - 1, r + 1, y - 1, r + 1, b + 2, x + WIDTH / 2, b - 1, x - 1, b + 2);
    g.polygon(p.text(), x, y, r, y, r, b, x + WIDTH / 2, b - 2.5, x, b);
  }
}
