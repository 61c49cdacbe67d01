package org.dateline.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.dateline.layout.Block;
import org.dateline.layout.EventShape.Look;
import org.dateline.layout.Frame;
import org.dateline.layout.Mark;
import org.dateline.layout.Metrics;
import org.dateline.query.Lane;

/**
 * Joins the copies of an event that stands in several lanes: a thin line from one to the next, to
 * the edge where a copy has been scrolled off. It stops at whatever it would cross.
 */
final class CopiesPainter {

  private static final double WIDTH = 1;

  /** Free pixels between the line and what it passes. */
  private static final double CLEAR = 3;

  /** Shorter bits of the line say nothing. */
  private static final double LEAST = 3;

  private final Surface g;
  private final Palette p;

  CopiesPainter(Surface g, Palette p) {
    this.g = g;
    this.p = p;
  }

  /** Top and bottom of a copy, and where in time its middle stands. */
  private record Copy(double top, double bottom, double x) {}

  /**
   * @param lanes all lanes, those off screen too
   */
  void join(Frame f, List<Lane> lanes, int event) {
    List<Copy> copies = copies(f, event);
    if (copies.isEmpty() || f.lanes().isEmpty()) {
      return;
    }
    int first = f.lanes().getFirst().index();
    int last = f.lanes().getLast().index();
    double x = Math.round(Math.clamp(copies.getFirst().x(), 2, f.width() - 2));
    if (holds(lanes.subList(0, Math.min(first, lanes.size())), event)) {
      line(f, event, x, 0, copies.getFirst().top());
    }
    for (int i = 1; i < copies.size(); i++) {
      line(f, event, x, copies.get(i - 1).bottom(), copies.get(i).top());
    }
    if (holds(lanes.subList(Math.min(last + 1, lanes.size()), lanes.size()), event)) {
      line(f, event, x, copies.getLast().bottom(), f.height());
    }
  }

  private static List<Copy> copies(Frame f, int event) {
    List<Copy> copies = new ArrayList<>();
    for (Mark m : f.marks()) {
      if (m.event() == event) {
        double half = m.look() == Look.MARKER ? Metrics.MARKER + 5 : m.height() / 2 + 2;
        // Of a long bar the middle that is on screen.
        double x = (Math.max(m.left(), 0) + Math.min(m.right(), f.width())) / 2;
        copies.add(new Copy(m.middleY() - half, m.middleY() + half, x));
      }
    }
    for (Block b : f.blocks()) {
      if (b.holds(event)) {
        copies.add(new Copy(b.y() - 3, b.y() + b.height() + 3, b.x() + b.width() / 2));
      }
    }
    copies.sort(Comparator.comparingDouble(Copy::top));
    return copies;
  }

  private static boolean holds(List<Lane> lanes, int event) {
    return lanes.stream().anyMatch(l -> Arrays.binarySearch(l.events(), event) >= 0);
  }

  /** A line down, with gaps at the bodies and words of other events. */
  private void line(Frame f, int event, double x, double from, double to) {
    List<Mark> crossed =
        f.marks().stream()
            .filter(m -> m.event() != event)
            .filter(m -> m.drawnLeft() - CLEAR < x && m.drawnRight() + CLEAR > x)
            .filter(m -> m.y() + m.height() > from && m.y() < to)
            .sorted(Comparator.comparingDouble(Mark::y))
            .toList();
    double at = from;
    for (Mark m : crossed) {
      piece(x, at, m.y());
      at = Math.max(at, m.y() + m.height());
    }
    piece(x, at, to);
  }

  private void piece(double x, double from, double to) {
    if (to - from >= LEAST) {
      g.rect(x, from, WIDTH, to - from, p.accent());
    }
  }

  /** The line before which a heading that is being dragged would be put. */
  void drop(double y, double width) {
    g.rect(0, y - 1, width, 2, p.accent());
  }
}
