package org.dateline.time;

import java.util.Set;

/**
 * A date as EDTF writes it, kept as written: nothing is rounded, completed or reordered. Made by
 * {@link EdtfParser}; immutable.
 */
public sealed interface Edtf permits EdtfDate, EdtfDateTime, EdtfInterval, EdtfSet {

  /** The string it was read from, character for character. */
  String print();

  /** The lowest EDTF level that has all it uses: 0, 1 or 2. */
  int level();

  /**
   * Whether it is wider than EDTF: a time without seconds or with a fraction, a time at the end of
   * an interval, a time zone in brackets (GRAMMAR section 1, "Product extensions").
   */
  boolean extension();

  /** Every qualifier that stands anywhere in it, {@link Qualifier#NONE} left out. */
  Set<Qualifier> qualifiers();
}
