package org.dateline.query.lang;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.dateline.model.Span;
import org.dateline.model.When;
import org.dateline.time.GoTo;
import org.dateline.time.Placing;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of a query: EDTF, or plain words as “go to” reads them.
 *
 * @param zone decides the day borders
 * @param today what relative words are counted from
 * @param locale of the words
 */
public record DateValues(ZoneId zone, LocalDate today, Locale locale) {

  /** The stretch of time a date covers; either side may be unbounded. Null for what is no date. */
  public @Nullable Span read(String value) {
    return GoTo.read(value, today, locale)
        .map(edtf -> Placing.place(edtf, zone))
        .map(DateValues::span)
        .orElse(null);
  }

  private static Span span(When w) {
    return new Span(w.earliest(), w.latest());
  }
}
