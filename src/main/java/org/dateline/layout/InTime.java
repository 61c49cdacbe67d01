package org.dateline.layout;

import org.dateline.model.EventStore;
import org.dateline.model.TimePoint;
import org.dateline.model.When;

/** Finds dated events by the instant they are sorted by, asking as few of them as it can. */
public final class InTime {

  private InTime() {}

  /** The instant a dated event is sorted by, from the columns where they tell it. */
  public static TimePoint sortPoint(EventStore store, int event) {
    if (store.plainForm(event) != null) {
      return TimePoint.ofSeconds(store.startSeconds(event));
    }
    When w = store.when(event);
    if (w == null) {
      throw new IllegalArgumentException("an undated event has no place: " + store.id(event));
    }
    return w.sortPoint();
  }

  /**
   * The first of these places whose event is not before an instant.
   *
   * @param events store indices of dated events, ascending
   * @param from the place to begin at
   * @param to the place to end before, returned when all are before the instant
   */
  public static int firstAt(EventStore store, int[] events, int from, int to, TimePoint t) {
    int lo = from;
    int hi = to;
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (sortPoint(store, events[mid]).compareTo(t) < 0) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return lo;
  }

  /**
   * The store index from which on events are not before an instant; those of which only the order
   * is known count with the next dated one.
   */
  public static int firstAt(EventStore store, TimePoint t) {
    int lo = 0;
    int hi = store.tail();
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      int asked = mid;
      while (asked < hi && isUndated(store, asked)) {
        asked++;
      }
      if (asked < hi && sortPoint(store, asked).compareTo(t) < 0) {
        lo = asked + 1;
      } else {
        hi = mid;
      }
    }
    return lo;
  }

  private static boolean isUndated(EventStore store, int event) {
    return store.plainForm(event) == null && store.when(event) == null;
  }
}
