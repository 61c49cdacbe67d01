package org.dateline.model;

/**
 * What events can be sorted, counted and filtered by without being read in full: a word, or
 * several, of each event.
 */
public enum Facet {
  /** Id of its group; at most one. */
  GROUP,
  /** The word of its kind; always one. */
  KIND,
  /** The word of its status; at most one. */
  STATUS,
  /** The word of its certainty; at most one. */
  CERTAINTY,
  /** Name of its place; at most one. */
  PLACE,
  /** Its tags. */
  TAG,
  /** Who is quoted: ids of agents, or the attribution as printed where nobody is identified. */
  SPEAKER,
  /** Ids of the agents who make its claims. */
  CLAIMANT,
  /** Ids of the agents who took part. */
  PARTICIPANT,
  /** Ids of the sources cited for the event or one of its quotes, in that order. */
  SOURCE,
  /** Ids of the sources cited for one of its claims. */
  CLAIM_SOURCE,
  /** Short name of its file, where several are opened as one; else none. */
  FILE
}
