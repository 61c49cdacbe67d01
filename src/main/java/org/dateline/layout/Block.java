package org.dateline.layout;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A counted block: events that stand denser than they can be drawn.
 *
 * @param lane index of its lane in the frame
 * @param crowd the events of its lane that stand in no row
 * @param first number of its first event in the crowd
 * @param last number after its last
 * @param index the index over the lane's events, to ask for the most important ones; null for none
 */
public record Block(
    int lane,
    Crowd crowd,
    int first,
    int last,
    @Nullable LaneIndex index,
    double x,
    double y,
    double width,
    double height) {

  /** How many events it stands for. */
  public int count() {
    return last - first;
  }

  /** Its right end in pixels. */
  public double right() {
    return x + width;
  }

  /** The part of it between two edges, in pixels; it stands for the same events. */
  Block within(double left, double right) {
    double l = Math.max(x, left);
    double r = Math.min(right(), right);
    return l == x && r == right()
        ? this
        : new Block(lane, crowd, first, last, index, l, y, r - l, height);
  }

  /** Whether it stands for that event. */
  public boolean holds(int event) {
    int n = crowd.rank(event);
    return n >= first && n < last;
  }

  /** The store index of its nth event, from 0. */
  public int event(int n) {
    return crowd.event(first + n);
  }

  /** How many of its events a tally of its lane counts. */
  public int count(Tally tally) {
    return crowd.count(tally, first, last);
  }

  /** Store indices of its most important events, in time order, {@code most} of them at most. */
  public int[] top(int most) {
    int from = crowd.place(first);
    int to = crowd.place(last - 1) + 1;
    int[] out =
        index == null || count() <= most
            ? IntStream.range(first, Math.min(last, first + most)).map(crowd::place).toArray()
            : index.top(from, to, most, crowd::holdsPlace);
    for (int i = 0; i < out.length; i++) {
      out[i] = crowd.eventAt(out[i]);
    }
    return out;
  }
}
