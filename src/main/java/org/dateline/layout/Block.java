package org.dateline.layout;

import java.util.Arrays;

/**
 * A counted block: events that stand denser than they can be drawn.
 *
 * @param lane index of its lane in the frame
 * @param events store indices, in time order
 * @param first place of its first event in {@code events}
 * @param last place after its last
 */
public record Block(
    int lane, int[] events, int first, int last, double x, double y, double width, double height) {

  /** How many events it stands for. */
  public int count() {
    return last - first;
  }

  /** Its right end in pixels. */
  public double right() {
    return x + width;
  }

  /** Whether it stands for that event. */
  public boolean holds(int event) {
    return Arrays.binarySearch(events, first, last, event) >= 0;
  }

  /** The store index of its nth event, from 0. */
  public int event(int n) {
    return events[first + n];
  }
}
