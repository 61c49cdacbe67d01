package org.dateline.timeline;

import org.dateline.model.Vocabulary.Kind;
import org.dateline.model.Vocabulary.Status;
import org.jspecify.annotations.Nullable;

/**
 * What of an event its drawing says besides its place on the axis.
 *
 * @param status whether it happened; null when not stated
 */
record Subject(String title, Kind kind, @Nullable Status status) {

  /** Whether it was still to come when it was written down. */
  boolean isPlanned() {
    return status == Status.PLANNED || status == Status.TENTATIVE || status == Status.POSTPONED;
  }

  /** Whether it is a claim and not an occurrence. */
  boolean isClaim() {
    return kind != Kind.OCCURRENCE;
  }
}
