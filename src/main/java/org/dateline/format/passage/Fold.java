package org.dateline.format.passage;

/**
 * What may differ between words as a compiler types them and as a source prints them without a
 * letter being another. Case is never folded: “us” and “US” are two words.
 */
public enum Fold {
  /** “ ” « » „ as " and ‘ ’ as '. */
  QUOTATION_MARKS,
  /** Hyphens, dashes and the minus sign as -. */
  DASHES,
  /** Runs of spaces, tabs, line ends and no-break spaces as one space. */
  WHITE_SPACE,
  /** … as three full stops. */
  ELLIPSES,
  /** Letters with their marks composed (Unicode NFC), and the ligatures ﬁ ﬂ ﬀ ﬃ ﬄ taken apart. */
  COMPOSED_LETTERS,
  /** Soft hyphens, zero-width characters and byte order marks left out. */
  INVISIBLES
}
