package org.dateline.shell.list;

import java.util.Arrays;
import java.util.BitSet;
import javafx.collections.ObservableListBase;
import org.dateline.query.SaidOrder;
import org.jspecify.annotations.Nullable;

/**
 * The shown events as the rows of a table: store indices, in the order of one of the two clocks,
 * those it does not date last. It never changes; a new filter or another clock has new rows.
 * Nothing is kept for a row but its index.
 */
final class ShownRows extends ObservableListBase<Integer> {

  private final int[] events;
  private final @Nullable SaidOrder said;
  private final int dated;

  /**
   * @param shown store indices of the events that pass the filter
   * @param tail store index of the first event without a date
   * @param said the order in which events were said; null for that in which they happened
   */
  ShownRows(BitSet shown, int tail, @Nullable SaidOrder said) {
    this.said = said;
    this.events = said == null ? shown.stream().toArray() : said.sorted(shown);
    this.dated = firstFrom(said == null ? tail : said.dated());
  }

  @Override
  public Integer get(int row) {
    return events[row];
  }

  @Override
  public int size() {
    return events.length;
  }

  /** How many rows have a date by this clock: the place of the first that has none. */
  int dated() {
    return dated;
  }

  /** The row of an event, -1 when it is not shown. */
  int rowOf(int event) {
    if (said == null) {
      return Math.max(-1, Arrays.binarySearch(events, event));
    }
    if (event < 0) {
      return -1;
    }
    int row = firstFrom(said.place(event));
    return row < events.length && events[row] == event ? row : -1;
  }

  /** The first row at a place in the order or after it. */
  private int firstFrom(int place) {
    int low = 0;
    int high = events.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int at = said == null ? events[middle] : said.place(events[middle]);
      if (at < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
