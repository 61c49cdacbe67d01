package org.dateline.shell.settings;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a file was left, in plain values: its words are checked against the program's own lists only
 * when they are used.
 *
 * @param title the timeline's title when it was last open
 * @param fromSeconds epoch seconds at the left edge
 * @param seconds how much time was on screen
 * @param lanes a word of {@code LaneBy}
 * @param laneOrders for each word of {@code LaneBy} a word of {@code LaneOrder.By} and, by hand,
 *     the keys of the lanes
 * @param query what was looked for
 * @param hiding whether what did not match was hidden
 * @param selected id of the selected event, empty for none
 * @param table which table stood under the timeline, empty for the first
 */
public record FileMemory(
    @Nullable String title,
    long fromSeconds,
    int fromNanos,
    double seconds,
    String lanes,
    Map<String, List<String>> laneOrders,
    String query,
    boolean hiding,
    String selected,
    String table,
    ClockMemory clocks) {

  @SuppressWarnings("NullAway") // JSON may lack any of them
  public FileMemory {
    lanes = lanes == null ? "" : lanes;
    selected = selected == null ? "" : selected;
    query = query == null ? "" : query;
    laneOrders = laneOrders == null ? Map.of() : Map.copyOf(laneOrders);
    table = table == null ? "" : table;
    clocks = clocks == null ? ClockMemory.NONE : clocks;
  }
}
