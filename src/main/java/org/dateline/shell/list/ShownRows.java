package org.dateline.shell.list;

import java.util.Arrays;
import java.util.BitSet;
import javafx.collections.ObservableListBase;

/**
 * The shown events as the rows of a table: store indices, ascending, so in time order with the
 * undated last. It never changes; a new filter has new rows. Nothing is kept for a row but its
 * index.
 */
final class ShownRows extends ObservableListBase<Integer> {

  private final int[] events;

  /**
   * @param shown store indices of the events that pass the filter
   */
  ShownRows(BitSet shown) {
    this.events = shown.stream().toArray();
  }

  @Override
  public Integer get(int row) {
    return events[row];
  }

  @Override
  public int size() {
    return events.length;
  }

  /** The row of an event, -1 when it is not shown. */
  int rowOf(int event) {
    int row = Arrays.binarySearch(events, event);
    return row < 0 ? -1 : row;
  }

  /**
   * The first row whose event is not before the one at a store index; the number of rows when there
   * is none.
   */
  int firstFrom(int event) {
    int row = Arrays.binarySearch(events, event);
    return row < 0 ? -row - 1 : row;
  }
}
