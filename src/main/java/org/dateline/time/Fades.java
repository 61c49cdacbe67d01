package org.dateline.time;

import org.dateline.time.EdtfDate.Precision;

/**
 * How far a qualified date reaches beyond its bounds. EDTF gives no width. python-edtf pads by one
 * unit of each qualified part, two for {@code %} (GRAMMAR section 3); drawn is one unit of the
 * finest qualified part alone, since a day in January that fades over two years would say nothing.
 * Never part of the bounds.
 */
final class Fades {

  /** An unknown end is drawn ten years long at most (python-edtf). */
  static final int UNKNOWN_END_YEARS = 10;

  private static final int SUBYEAR_DAYS = 12 * 7;

  /** Astronomical seasons begin some three weeks after the meteorological ones. */
  private static final int SEASON_DAYS = 21;

  private Fades() {}

  /** {@code from} moved outward by what is drawn to fade: back for -1, on for +1. */
  static CivilDate drawn(EdtfDate date, CivilDate from, int sign) {
    if (date.dayQualifier() != Qualifier.NONE) {
      return from.plusDays((long) sign * date.dayQualifier().weight());
    }
    if (date.monthQualifier() != Qualifier.NONE && date.precision() != Precision.SUBYEAR) {
      return from.plusMonths((long) sign * date.monthQualifier().weight());
    }
    if (date.monthQualifier() != Qualifier.NONE) {
      return from.plusDays((long) sign * date.monthQualifier().weight() * SUBYEAR_DAYS);
    }
    return padded(date, from, sign);
  }

  /** {@code from} moved outward by the padding of {@code date}: back for -1, on for +1. */
  static CivilDate padded(EdtfDate date, CivilDate from, int sign) {
    long years = date.yearQualifier().weight() * YearRange.unit(date.year());
    long months = 0;
    long days = date.dayQualifier().weight();
    if (date.precision() == Precision.SUBYEAR) {
      days += (long) date.monthQualifier().weight() * SUBYEAR_DAYS;
    } else {
      months = date.monthQualifier().weight();
    }
    if (season(date) && date.qualifier() == Qualifier.NONE) {
      days = SEASON_DAYS;
    }
    return from.plusMonths(sign * (years * 12 + months)).plusDays(sign * days);
  }

  /** Whether it is a season, whose bounds are a convention; quarters and halves are exact. */
  static boolean season(EdtfDate date) {
    return date.subyear() >= 21 && date.subyear() <= 32;
  }
}
