package org.dateline.format.imports;

import java.time.LocalDate;
import org.dateline.time.CivilDate;
import org.dateline.time.EdtfText;

/** Days by their count since 1970-01-01, as EDTF and back. */
final class EpochDays {

  private EpochDays() {}

  static String day(long epochDay) {
    CivilDate d = CivilDate.ofEpochDay(epochDay);
    return EdtfText.day(d.year(), d.month(), d.day());
  }

  /** Of a year of four digits with or without a minus sign. */
  static long of(String day) {
    return LocalDate.parse(day).toEpochDay();
  }
}
