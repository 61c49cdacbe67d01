package org.dateline.format;

/** A value does not fit its record. Says no more: the schema validator finds the words. */
final class Misfit extends Exception {

  private static final long serialVersionUID = 1L;

  Misfit() {
    super(null, null, false, false);
  }
}
