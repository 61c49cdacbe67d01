package org.dateline.layout;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.dateline.model.TimePoint;

/**
 * Which events of a crowd make a counted block together: neighbours closer than a block is wide, as
 * far as {@link #WIDEST}. Settled with the rows and not when drawing, so that blocks do not regroup
 * while panning. Finding them costs blocks, not events.
 *
 * @param starts number in the crowd of each block's first event, ascending
 * @param first place in the lane of each block's first event
 * @param last place in the lane of each block's last event
 */
public record Blocks(int[] starts, int[] first, int[] last) {

  /** No block at all. */
  static final Blocks NONE = new Blocks(new int[0], new int[0], new int[0]);

  /** Pixels from the first event of a block beyond which the next one is begun. */
  private static final double WIDEST = 180;

  /** How many blocks there are. */
  public int count() {
    return starts.length;
  }

  /** The block that holds the nth event of the crowd. */
  public int of(int n) {
    int i = Arrays.binarySearch(starts, n);
    return i < 0 ? -i - 2 : i;
  }

  /**
   * The blocks of a crowd.
   *
   * @param scale seconds a pixel
   */
  static Blocks of(LaneIndex index, Crowd crowd, double scale) {
    if (crowd.size() == 0) {
      return NONE;
    }
    IntStream.Builder starts = IntStream.builder();
    IntStream.Builder first = IntStream.builder();
    IntStream.Builder last = IntStream.builder();
    double near = (Metrics.BLOCK_MIN + Metrics.BLOCK_GAP) * scale;
    int n = 0;
    while (n < crowd.size()) {
      int from = crowd.place(n);
      int to = chained(index, crowd, from, near, WIDEST * scale);
      starts.add(n);
      first.add(from);
      last.add(to);
      n = crowd.before(to + 1);
    }
    return new Blocks(starts.build().toArray(), first.build().toArray(), last.build().toArray());
  }

  /** The place of the last event that stands in one block with the one at a place. */
  private static int chained(LaneIndex index, Crowd crowd, int from, double near, double widest) {
    TimePoint end = index.at(from).plusSeconds(widest);
    int at = from;
    while (true) {
      // All up to the last one within reach are within reach of each other.
      int beyond = index.firstAt(at + 1, index.at(at).plusSeconds(near));
      int next = crowd.place(Math.max(0, crowd.before(beyond) - 1));
      if (next <= at) {
        return at;
      }
      if (index.at(next).compareTo(end) >= 0) {
        return crowd.place(crowd.before(index.firstAt(from + 1, end)) - 1);
      }
      at = next;
    }
  }
}
