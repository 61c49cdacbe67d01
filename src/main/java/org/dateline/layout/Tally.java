package org.dateline.layout;

import java.util.function.IntPredicate;
import org.dateline.query.Lane;

/**
 * Which events of a lane have something in common, such as being search hits, and how many of any
 * stretch at once: a bit an event and a sum every 64. Immutable.
 */
public final class Tally {

  private final long[] bits;
  private final int[] sums;

  private Tally(long[] bits, int[] sums) {
    this.bits = bits;
    this.sums = sums;
  }

  /**
   * The tally of a lane.
   *
   * @param has whether an event given by store index is to be counted
   */
  public static Tally of(Lane lane, IntPredicate has) {
    int[] events = lane.events();
    long[] bits = new long[events.length / 64 + 1];
    int[] sums = new int[bits.length];
    for (int i = 0; i < events.length; i++) {
      if (has.test(events[i])) {
        bits[i >> 6] |= 1L << i;
      }
    }
    for (int i = 1; i < bits.length; i++) {
      sums[i] = sums[i - 1] + Long.bitCount(bits[i - 1]);
    }
    return new Tally(bits, sums);
  }

  /** Whether the event at a place in the lane is counted. */
  boolean has(int place) {
    return (bits[place >> 6] & 1L << place) != 0;
  }

  /** How many are counted from one place to before another. */
  int count(int from, int to) {
    return before(to) - before(from);
  }

  private int before(int place) {
    return sums[place >> 6] + Long.bitCount(bits[place >> 6] & (1L << place) - 1);
  }
}
