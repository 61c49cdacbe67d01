package org.dateline.shell.settings;

import org.jspecify.annotations.Nullable;

/**
 * How the two clocks of a file were left.
 *
 * @param asOfSeconds epoch seconds as of which things were shown; null for now
 * @param hides whether what was not yet known was hidden rather than faded
 * @param both whether both clocks were drawn
 * @param bySaid whether the list went by when things were said
 */
public record ClockMemory(@Nullable Long asOfSeconds, boolean hides, boolean both, boolean bySaid) {

  /** As a file opens for the first time. */
  public static final ClockMemory NONE = new ClockMemory(null, false, false, false);
}
