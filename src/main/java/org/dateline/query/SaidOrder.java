package org.dateline.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dateline.model.Span;
import org.dateline.model.TimePoint;
import org.jspecify.annotations.Nullable;

/**
 * The events in the order in which they were first said or reported. A report somewhere within a
 * time stands where it may first have been made; one of which only the latest day is known stands
 * at that day; what has no date of its own report comes last.
 */
public final class SaidOrder {

  private final int[] order;
  private final int[] place;
  private final TimePoint[] at;

  private record Entry(int event, TimePoint at, TimePoint to) {}

  private SaidOrder(Entry[] sorted, int[] undated) {
    order = new int[sorted.length + undated.length];
    place = new int[order.length];
    at = new TimePoint[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      order[i] = sorted[i].event();
      at[i] = sorted[i].at();
    }
    System.arraycopy(undated, 0, order, sorted.length, undated.length);
    for (int i = 0; i < order.length; i++) {
      place[order[i]] = i;
    }
  }

  /**
   * The order of all events of a chronology.
   *
   * @param events how many there are
   */
  public static SaidOrder of(Reports reports, int events) {
    Entry[] dated =
        IntStream.range(0, events)
            .filter(i -> dated(reports.span(i)))
            .mapToObj(i -> entry(reports, i))
            .toArray(Entry[]::new);
    Arrays.parallelSort(
        dated,
        Comparator.comparing(Entry::at).thenComparing(Entry::to).thenComparingInt(Entry::event));
    int[] rest = IntStream.range(0, events).filter(i -> !dated(reports.span(i))).toArray();
    return new SaidOrder(dated, rest);
  }

  private static boolean dated(@Nullable Span s) {
    return s != null && (s.from().isFinite() || s.to().isFinite());
  }

  private static Entry entry(Reports reports, int event) {
    Span s = Objects.requireNonNull(reports.span(event));
    // “By the end of the 16th” is still the 16th.
    return new Entry(event, s.from().isFinite() ? s.from() : s.to().plusSeconds(-1), s.to());
  }

  /** How many events have a date at which they were said; they come first. */
  public int dated() {
    return at.length;
  }

  /** The event at a place, from 0. */
  public int event(int place) {
    return order[place];
  }

  /** The instant at which the event at a place counts as said; the place must be a dated one. */
  public TimePoint at(int place) {
    return at[place];
  }

  /** The place of an event. */
  public int place(int event) {
    return place[event];
  }

  /** Store indices of a set of events in this order. */
  public int[] sorted(BitSet events) {
    return Arrays.stream(order).filter(events::get).toArray();
  }

  /** The place of the first event said at an instant or later; {@link #dated()} when none was. */
  public int firstFrom(TimePoint instant) {
    int low = 0;
    int high = at.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (at[middle].compareTo(instant) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The event of a set that comes next (+1) or before (−1), round the end; -1 of an empty set.
   *
   * @param from store index to step from, -1 for none
   */
  public int step(BitSet among, int from, int direction) {
    int n = order.length;
    int start = from >= 0 ? place[from] : direction > 0 ? -1 : n;
    for (int k = 1; k <= n; k++) {
      int event = order[Math.floorMod(start + k * direction, n)];
      if (among.get(event)) {
        return event;
      }
    }
    return -1;
  }

  /** The place of an event among those of a set, from 1; 0 when it is not one of them. */
  public int rank(BitSet among, int event) {
    if (event < 0 || !among.get(event)) {
      return 0;
    }
    return 1 + (int) among.stream().filter(e -> place[e] < place[event]).count();
  }
}
