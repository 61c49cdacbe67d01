package org.dateline.format;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.dateline.model.TimePoint;
import org.dateline.model.When;

/** Sorts rows by time, those of one instant and the undated ones as they stand in the file. */
final class RowOrder {

  private RowOrder() {}

  /**
   * Fills in the seconds that rows are sorted by.
   *
   * @return the nanoseconds beside them; empty where there are none
   */
  static int[] keys(Rows rows, long[] seconds) {
    int[] nanos = new int[0];
    for (Rows.Stretch s : rows.stretches()) {
      Block b = s.block();
      if (b != null) {
        System.arraycopy(b.start, 0, seconds, s.first(), b.size);
        for (var e : b.sortPoints.entrySet()) {
          nanos = put(s.first() + e.getKey(), e.getValue(), seconds, nanos);
        }
      }
    }
    for (int row : rows.heldRows()) {
      When w = rows.when(row);
      if (w != null) {
        nanos = put(row, w.sortPoint(), seconds, nanos);
      }
    }
    return nanos;
  }

  private static int[] put(int row, TimePoint point, long[] seconds, int[] nanos) {
    seconds[row] = point.seconds();
    int[] all = nanos;
    if (point.nanos() != 0 && nanos.length == 0) {
      all = new int[seconds.length];
    }
    if (all.length > 0) {
      all[row] = point.nanos();
    }
    return all;
  }

  /** The rows that have events, in order. */
  static int[] sorted(Rows rows, long[] seconds, int[] nanos, int events) {
    int[] sorted = new int[events];
    int[] undated = IntStream.of(rows.heldRows()).filter(r -> rows.when(r) == null).toArray();
    int dated = events - undated.length;
    int n = 0;
    int u = 0;
    boolean whole =
        rows.stretches().stream().allMatch(s -> s.block() != null && s.block().odd.isEmpty());
    long least = Long.MAX_VALUE;
    long most = Long.MIN_VALUE;
    for (int row = 0; row < rows.size(); row++) {
      if (u < undated.length && undated[u] == row) {
        u++;
      } else if (whole || rows.isEvent(row)) {
        sorted[n++] = row;
        least = Math.min(least, seconds[row]);
        most = Math.max(most, seconds[row]);
      }
    }
    System.arraycopy(undated, 0, sorted, dated, undated.length);
    sort(sorted, dated, seconds, nanos, least, most);
    return sorted;
  }

  /**
   * Sorts the first rows of an array by time, those of one instant by their numbers.
   *
   * @param least and {@code most}: the ends of the seconds that they are sorted by
   * @param nanos empty where there are none
   */
  static void sort(int[] sorted, int dated, long[] seconds, int[] nanos, long least, long most) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, seconds.length));
    long width = most - least;
    if (nanos.length == 0 && dated > 0 && width >= 0 && width < 1L << 62 - bits) {
      long[] keys = new long[dated];
      for (int i = 0; i < dated; i++) {
        keys[i] = seconds[sorted[i]] - least << bits | sorted[i];
      }
      Arrays.parallelSort(keys);
      long mask = (1L << bits) - 1;
      for (int i = 0; i < dated; i++) {
        sorted[i] = (int) (keys[i] & mask);
      }
    } else {
      Integer[] boxed = IntStream.range(0, dated).mapToObj(i -> sorted[i]).toArray(Integer[]::new);
      Comparator<Integer> byTime = Comparator.comparingLong(row -> seconds[row]);
      Arrays.sort(
          boxed,
          nanos.length == 0
              ? byTime
              : byTime.thenComparingInt(row -> row < nanos.length ? nanos[row] : 0));
      for (int i = 0; i < dated; i++) {
        sorted[i] = boxed[i];
      }
    }
  }

  /** How many of the rows are dated. */
  static int dated(Rows rows, int[] sorted) {
    int n = sorted.length;
    while (n > 0 && rows.held(sorted[n - 1]) != null && rows.when(sorted[n - 1]) == null) {
      n--;
    }
    return n;
  }
}
