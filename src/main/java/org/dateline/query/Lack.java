package org.dateline.query;

import org.dateline.model.Chronology;
import org.dateline.model.Event;
import org.dateline.model.EventStore;
import org.dateline.model.Trait;
import org.dateline.model.Vocabulary.Word;

/** What a compiler may still have to do for an event. */
public enum Lack implements Word {
  /** No source is cited, neither for the event nor for its quotes and claims. */
  UNSOURCED,
  /** All that is known of it came from one origin, whatever carried it. */
  SINGLE_ORIGIN,
  /** Nobody is quoted. */
  UNQUOTED,
  /** One of its claims cites no source and rests on no quote that does. */
  UNCITED_CLAIM;

  /** Whether the event at a store index lacks it. */
  public boolean of(Chronology c, int event) {
    EventStore s = c.events();
    return switch (this) {
      case UNSOURCED -> !s.has(event, Trait.SOURCED);
      case SINGLE_ORIGIN ->
          (s.has(event, Trait.SOURCED) || s.has(event, Trait.QUOTED) || s.has(event, Trait.CLAIMED))
              && Corroboration.of(c, event).origins().size() == 1;
      case UNQUOTED -> !s.has(event, Trait.QUOTED);
      case UNCITED_CLAIM -> s.has(event, Trait.CLAIMED) && hasUncitedClaim(s.event(event));
    };
  }

  private static boolean hasUncitedClaim(Event e) {
    return e.claims().stream()
        .anyMatch(
            k ->
                k.citations().isEmpty()
                    && e.quotes().stream()
                        .noneMatch(
                            q ->
                                q.id() != null
                                    && k.quotes().contains(q.id())
                                    && !q.citations().isEmpty()));
  }
}
