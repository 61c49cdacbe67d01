package org.dateline.query;

import java.util.BitSet;

/**
 * What a search found.
 *
 * @param query the words as typed
 * @param events store indices of the events found; never changed after it is made
 */
public record Hits(String query, BitSet events) {

  /** Nothing is being searched for. */
  public static final Hits NONE = new Hits("", new BitSet());

  /** Whether a search is on at all, even one that found nothing. */
  public boolean active() {
    return !query.isBlank();
  }

  /** How many events were found. */
  public int count() {
    return events.cardinality();
  }

  /** Whether the event is among them. */
  public boolean contains(int event) {
    return events.get(event);
  }

  /** The hit after an index, round to the first; -1 when there is none. */
  public int next(int after) {
    int n = events.nextSetBit(after + 1);
    return n >= 0 ? n : events.nextSetBit(0);
  }

  /** The hit before an index, round to the last; -1 when there is none. */
  public int previous(int before) {
    int p = before > 0 ? events.previousSetBit(before - 1) : -1;
    return p >= 0 ? p : events.length() - 1;
  }

  /** The place of an event among the hits, from 1; 0 when it is not one. */
  public int rank(int event) {
    return event < 0 || !events.get(event) ? 0 : events.get(0, event + 1).cardinality();
  }
}
