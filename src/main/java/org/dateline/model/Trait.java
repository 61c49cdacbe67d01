package org.dateline.model;

/** What an event has or lacks, known without reading it in full. */
public enum Trait {
  /** It has a quote. */
  QUOTED,
  /** It has a claim. */
  CLAIMED,
  /** A source is cited, for the event, one of its quotes or one of its claims. */
  SOURCED,
  /** It has media. */
  MEDIA,
  /** {@link Event#saysContested()}: one of its own words says so. */
  SAYS_CONTESTED,
  /** It names related events, or the event it is a part of. */
  RELATED,
  /** It has a description. */
  DESCRIBED
}
