package org.dateline.timeline;

import java.util.BitSet;
import org.dateline.model.Disputes;
import org.dateline.model.TimePoint;
import org.jspecify.annotations.Nullable;

/**
 * As of when a frame is drawn.
 *
 * @param at the instant, or null for all that is known now
 * @param known store indices of the events known by then; null for all
 * @param words the instant in words; empty for now
 */
record Standing(@Nullable TimePoint at, @Nullable BitSet known, String words) {

  /** All that is known now. */
  static final Standing NOW = new Standing(null, null, "");

  /**
   * Whether an event is drawn as contested: one that was known is so as soon as anybody who opposes
   * it was.
   */
  boolean contests(Disputes disputes, int event) {
    return disputes.isContested(event)
        && (!knows(event) || disputes.isContestedAmong(event, this::knows));
  }

  /** Whether an event is drawn as known. */
  boolean knows(int event) {
    return known == null || known.get(event);
  }
}
