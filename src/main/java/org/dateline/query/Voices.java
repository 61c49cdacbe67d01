package org.dateline.query;

import org.dateline.model.Quote;
import org.jspecify.annotations.Nullable;

/** Whose words a quote holds. */
public final class Voices {

  private Voices() {}

  /**
   * The speaker's id, or the attribution as printed where nobody is identified; null for neither.
   */
  public static @Nullable String speaker(Quote q) {
    return q.speaker() != null ? q.speaker() : q.speakerText();
  }
}
