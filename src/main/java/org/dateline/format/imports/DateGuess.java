package org.dateline.format.imports;

import org.jspecify.annotations.Nullable;

/**
 * What a date that is not EDTF was perhaps meant to be, for advice only: nothing is placed by it.
 */
public final class DateGuess {

  private final DateText dayFirst = new DateText(DateText.Order.DAY_FIRST);
  private final DateText monthFirst = new DateText(DateText.Order.MONTH_FIRST);

  /** EDTF for a text; null where none comes to mind, or where day and month might be exchanged. */
  public @Nullable String of(String text) {
    DateText.Read one = dayFirst.read(text);
    DateText.Read other = monthFirst.read(text);
    return one != null && other != null && one.edtf().equals(other.edtf()) ? one.edtf() : null;
  }
}
