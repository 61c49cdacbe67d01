package org.dateline.query;

import java.util.Set;
import org.dateline.model.Event;
import org.dateline.model.Quote;
import org.jspecify.annotations.Nullable;

/** Whose words an event holds, and which sources it cites. */
public final class Voices {

  private Voices() {}

  /**
   * The speaker's id, or the attribution as printed where nobody is identified; null for neither.
   */
  public static @Nullable String speaker(Quote q) {
    return q.speaker() != null ? q.speaker() : q.speakerText();
  }

  /** Whether one of these speakers is quoted. */
  static boolean quotes(Event e, Set<String> speakers) {
    for (Quote q : e.quotes()) {
      String who = speaker(q);
      if (who != null && speakers.contains(who)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of these sources is cited, for the event, a quote or a claim. */
  static boolean cites(Event e, Set<String> sources) {
    return e.citations().stream().anyMatch(k -> sources.contains(k.source()))
        || e.quotes().stream()
            .anyMatch(q -> q.citations().stream().anyMatch(k -> sources.contains(k.source())))
        || e.claims().stream()
            .anyMatch(p -> p.citations().stream().anyMatch(k -> sources.contains(k.source())));
  }
}
