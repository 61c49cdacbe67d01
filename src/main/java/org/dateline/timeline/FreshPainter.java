package org.dateline.timeline;

import java.util.BitSet;
import javafx.scene.paint.Color;
import org.dateline.layout.Block;
import org.dateline.layout.EventShape.Look;
import org.dateline.layout.Frame;
import org.dateline.layout.Mark;
import org.dateline.layout.Metrics;
import org.dateline.query.Changes;

/**
 * Marks what a reload changed: a frame around the event and its title, with a plus where it is new,
 * dashed where it says something else now; around a counted block that holds one.
 */
final class FreshPainter {

  private static final double PAD = 4;

  /** Half of the plus and of the ground it stands on. */
  private static final double PLUS = 3.5;

  private final Surface g;
  private final Palette p;

  FreshPainter(Surface g, Palette p) {
    this.g = g;
    this.p = p;
  }

  /**
   * @param selected store index of the selected event, which has a ring of its own
   * @param strength from 0, nothing, to 1
   */
  void paint(Frame f, Changes changes, int selected, double strength) {
    Color color = p.accent().deriveColor(0, 1, 1, Math.clamp(strength, 0, 1));
    for (Mark m : f.marks()) {
      if (changes.touches(m.event()) && m.event() != selected) {
        mark(m, changes.added().get(m.event()), f.width(), color, strength);
      }
    }
    for (Block b : f.blocks()) {
      if (holds(b, changes)) {
        g.outline(b.x() - 3, b.y() - 3, b.width() + 6, b.height() + 6, color, true);
      }
    }
  }

  private void mark(Mark m, boolean added, double width, Color color, double strength) {
    double body =
        m.look() == Look.MARKER && !m.stretched() ? m.centre() - Metrics.MARKER : m.left();
    double end =
        m.look() == Look.MARKER && !m.stretched() ? m.centre() + Metrics.MARKER : m.right();
    boolean titled = m.labelWidth() > 0;
    double l = Math.max(-8, (titled ? Math.min(body, m.labelX()) : body) - PAD);
    double r = Math.min(width + 8, (titled ? Math.max(end, m.labelRight()) : end) + PAD);
    double y = m.y() - 3;
    double h = m.height() + 6;
    g.outline(l, y, r - l, h, color, !added);
    if (added) {
      double cx = Math.max(l, PLUS + 3);
      Color ground = p.ground().deriveColor(0, 1, 1, Math.clamp(strength, 0, 1));
      g.disc(cx, y + 1, PLUS + 2.5, color);
      g.rect(cx - PLUS, y + 0.25, 2 * PLUS, 1.5, ground);
      g.rect(cx - 0.75, y + 1 - PLUS, 1.5, 2 * PLUS, ground);
    }
  }

  private static boolean holds(Block b, Changes changes) {
    return any(b, changes.added()) || any(b, changes.changed());
  }

  /** Looks only at events between the block's first and last: those of one lane stand in order. */
  private static boolean any(Block b, BitSet events) {
    int last = b.event(b.count() - 1);
    for (int i = events.nextSetBit(b.event(0)); i >= 0 && i <= last; i = events.nextSetBit(i + 1)) {
      if (b.holds(i)) {
        return true;
      }
    }
    return false;
  }
}
