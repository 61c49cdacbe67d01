package org.dateline.query;

import org.dateline.model.Chronology;
import org.dateline.model.Event;
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
    Event e = c.events().event(event);
    return switch (this) {
      case UNSOURCED ->
          e.citations().isEmpty()
              && e.quotes().stream().allMatch(q -> q.citations().isEmpty())
              && e.claims().stream().allMatch(k -> k.citations().isEmpty());
      case SINGLE_ORIGIN -> Corroboration.of(c, event).origins().size() == 1;
      case UNQUOTED -> e.quotes().isEmpty();
      case UNCITED_CLAIM ->
          e.claims().stream()
              .anyMatch(
                  k ->
                      k.citations().isEmpty()
                          && e.quotes().stream()
                              .noneMatch(
                                  q ->
                                      q.id() != null
                                          && k.quotes().contains(q.id())
                                          && !q.citations().isEmpty()));
    };
  }
}
