package org.dateline.shell.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file was left, in plain values: its words are checked against the program's own lists only
 * when they are used.
 *
 * @param title the timeline's title when it was last open
 * @param fromSeconds epoch seconds at the left edge
 * @param seconds how much time was on screen
 * @param lanes a word of {@code LaneBy}
 * @param selected id of the selected event, empty for none
 */
public record FileMemory(
    @Nullable String title,
    long fromSeconds,
    int fromNanos,
    double seconds,
    String lanes,
    List<String> hiddenGroups,
    List<String> hiddenKinds,
    List<String> hiddenStatuses,
    boolean contestedOnly,
    boolean quotedOnly,
    String selected) {

  @SuppressWarnings("NullAway") // JSON may lack any of them
  public FileMemory {
    lanes = lanes == null ? "" : lanes;
    selected = selected == null ? "" : selected;
    hiddenGroups = hiddenGroups == null ? List.of() : List.copyOf(hiddenGroups);
    hiddenKinds = hiddenKinds == null ? List.of() : List.copyOf(hiddenKinds);
    hiddenStatuses = hiddenStatuses == null ? List.of() : List.copyOf(hiddenStatuses);
  }
}
