package org.dateline.model;

/** How an end of an event is known, and so how it is drawn. */
public enum Edge {
  /** Stated. */
  SHARP,
  /** Approximate, EDTF {@code ~}. */
  APPROXIMATE,
  /** Uncertain, EDTF {@code ?}. */
  UNCERTAIN,
  /** Both, EDTF {@code %}. */
  BOTH,
  /** Open, EDTF {@code ..}: it goes on beyond what is said. Drawn as an arrow. */
  OPEN,
  /** Unknown, EDTF empty end. Drawn as a question mark, never as infinite. */
  UNKNOWN;

  /** Whether the drawn end fades. */
  public boolean isSoft() {
    return this == APPROXIMATE || this == UNCERTAIN || this == BOTH;
  }
}
