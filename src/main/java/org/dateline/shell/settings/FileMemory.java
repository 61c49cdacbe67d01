package org.dateline.shell.settings;

import org.jspecify.annotations.Nullable;

/**
 * How a file was left, in plain values: its words are checked against the program's own lists only
 * when they are used.
 *
 * @param title the timeline's title when it was last open
 * @param fromSeconds epoch seconds at the left edge
 * @param seconds how much time was on screen
 * @param lanes a word of {@code LaneBy}
 * @param query what was looked for
 * @param hiding whether what did not match was hidden
 * @param selected id of the selected event, empty for none
 */
public record FileMemory(
    @Nullable String title,
    long fromSeconds,
    int fromNanos,
    double seconds,
    String lanes,
    String query,
    boolean hiding,
    String selected) {

  @SuppressWarnings("NullAway") // JSON may lack any of them
  public FileMemory {
    lanes = lanes == null ? "" : lanes;
    selected = selected == null ? "" : selected;
    query = query == null ? "" : query;
  }
}
