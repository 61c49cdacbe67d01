package org.dateline.layout;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The events of a lane that stand in no row: all but those that do, so that nothing is kept for
 * them, however many they are. They are numbered from 0 in time order. Immutable.
 */
public final class Crowd {

  private final int[] events;
  private final int[] placed;

  /**
   * @param events store indices of the whole lane, ascending
   * @param placed places in {@code events} of those that stand in rows, ascending
   */
  Crowd(int[] events, int[] placed) {
    this.events = events;
    this.placed = placed;
  }

  /** A lane without rows: all its events, given by store index, ascending. */
  public static Crowd all(int... events) {
    return new Crowd(events, new int[0]);
  }

  /** How many they are. */
  public int size() {
    return events.length - placed.length;
  }

  /** The store index of the nth of them. */
  public int event(int n) {
    return events[place(n)];
  }

  /** The store index of the event at a place in the lane, one of them or not. */
  int eventAt(int place) {
    return events[place];
  }

  /** The place in the lane of the nth of them. */
  int place(int n) {
    int lo = 0;
    int hi = placed.length;
    // Before the i-th event of a row stand placed[i] - i others.
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (placed[mid] - mid <= n) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return n + lo;
  }

  /** How many of them stand before a place in the lane. */
  int before(int place) {
    return place - placedBefore(place);
  }

  private int placedBefore(int place) {
    int i = Arrays.binarySearch(placed, place);
    return i < 0 ? -i - 1 : i;
  }

  /** Whether the event at a place in the lane is one of them. */
  boolean holdsPlace(int place) {
    return Arrays.binarySearch(placed, place) < 0;
  }

  /** The number of an event given by store index, -1 when it is not one of them. */
  public int rank(int event) {
    int place = Arrays.binarySearch(events, event);
    return place < 0 || !holdsPlace(place) ? -1 : before(place);
  }

  /**
   * How many events of a tally are among those from number {@code first} to before {@code last}.
   */
  public int count(Tally tally, int first, int last) {
    if (first >= last) {
      return 0;
    }
    int from = place(first);
    int to = place(last - 1) + 1;
    int n = tally.count(from, to);
    for (int i = placedBefore(from); i < placed.length && placed[i] < to; i++) {
      n -= tally.has(placed[i]) ? 1 : 0;
    }
    return n;
  }

  /** The store indices of all of them, for tests and small lanes. */
  public int[] toArray() {
    return IntStream.range(0, size()).map(this::event).toArray();
  }
}
