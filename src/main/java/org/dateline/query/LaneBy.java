package org.dateline.query;

import java.util.Locale;
import java.util.Optional;

/** What decides the lane of an event. */
public enum LaneBy {
  GROUP,
  PARTY,
  SPEAKER,
  SOURCE,
  PLACE,
  TAG,
  KIND,
  STATUS,
  CERTAINTY,
  /** The file it is from, where several are opened as one. */
  FILE,
  NONE;

  /** The name as the command line spells it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value spelled so, in any case; empty when there is none. */
  public static Optional<LaneBy> find(String word) {
    for (LaneBy by : values()) {
      if (by.word().equalsIgnoreCase(word.strip())) {
        return Optional.of(by);
      }
    }
    return Optional.empty();
  }
}
