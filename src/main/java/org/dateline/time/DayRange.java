package org.dateline.time;

import org.jspecify.annotations.Nullable;

/**
 * The days between which a date lies, both counted in (GRAMMAR section 2).
 *
 * @param first the least completion that is a real day
 * @param last the greatest
 */
record DayRange(CivilDate first, CivilDate last) {

  /** Null where no real day fits, as for {@code 1985-02-3X}. */
  static @Nullable DayRange of(EdtfDate date) {
    YearRange years = YearRange.of(date.year());
    DatePart month = date.month();
    if (month == null) {
      return new DayRange(
          new CivilDate(years.least(), 1, 1), new CivilDate(years.greatest(), 12, 31));
    }
    if (date.subyear() != 0) {
      return subyear(date.subyear(), years);
    }
    if (!date.masked()) {
      return plain(years.least(), month.number(), date.day());
    }
    int[] months = Masks.fills(month.text(), 1, 12);
    if (months.length == 0) {
      return null;
    }
    DatePart day = date.day();
    if (day == null) {
      int last = months[months.length - 1];
      return new DayRange(
          new CivilDate(years.least(), months[0], 1),
          new CivilDate(years.greatest(), last, CivilDate.monthLength(years.greatest(), last)));
    }
    int[] days = Masks.fills(day.text(), 1, 31);
    CivilDate first = edge(date.year().text(), years.least(), false, months, days);
    CivilDate last = edge(date.year().text(), years.greatest(), true, months, days);
    return first == null || last == null ? null : new DayRange(first, last);
  }

  /** The range of a date already read, which has one. */
  static DayRange known(EdtfDate date) {
    DayRange range = of(date);
    if (range == null) {
      throw new IllegalArgumentException("no real day fits " + date.print());
    }
    return range;
  }

  /** How many months a sub-year code spans: three, four or six. */
  static int months(int subyear) {
    return subyear < 37 ? 3 : subyear < 40 ? 4 : 6;
  }

  /** The month a sub-year code begins in; meteorological seasons. */
  static int firstMonth(int subyear) {
    return switch (subyear) {
      case 21, 25, 31 -> 3;
      case 22, 26, 32 -> 6;
      case 23, 27, 29 -> 9;
      case 24, 28, 30 -> 12;
      case 33, 34, 35, 36 -> (subyear - 33) * 3 + 1;
      case 37, 38, 39 -> (subyear - 37) * 4 + 1;
      default -> (subyear - 40) * 6 + 1;
    };
  }

  private static @Nullable DayRange plain(long year, int month, @Nullable DatePart day) {
    if (month < 1 || month > 12) {
      return null;
    }
    int length = CivilDate.monthLength(year, month);
    if (day == null) {
      return new DayRange(new CivilDate(year, month, 1), new CivilDate(year, month, length));
    }
    if (day.number() < 1 || day.number() > length) {
      return null;
    }
    CivilDate only = new CivilDate(year, month, day.number());
    return new DayRange(only, only);
  }

  private static DayRange subyear(int code, YearRange years) {
    int month = firstMonth(code);
    CivilDate lastStart = new CivilDate(years.greatest(), month, 1);
    return new DayRange(
        new CivilDate(years.least(), month, 1), lastStart.plusMonths(months(code)).plusDays(-1));
  }

  /**
   * The first or last day of {@code year} that fits. Where it has none, only 29 February can fit,
   * so the nearest leap year the mask allows has it.
   */
  private static @Nullable CivilDate edge(
      String mask, long year, boolean last, int[] months, int[] days) {
    CivilDate inYear = inYear(year, last, months, days);
    if (inYear != null) {
      return inYear;
    }
    boolean negative = mask.startsWith("-");
    int leap = Masks.leapYear(negative ? mask.substring(1) : mask, last != negative, negative);
    return leap < 0 ? null : inYear(negative ? -leap : leap, last, months, days);
  }

  private static @Nullable CivilDate inYear(long year, boolean last, int[] months, int[] days) {
    for (int i = 0; i < months.length; i++) {
      int month = months[last ? months.length - 1 - i : i];
      int length = CivilDate.monthLength(year, month);
      for (int j = 0; j < days.length; j++) {
        int day = days[last ? days.length - 1 - j : j];
        if (day <= length) {
          return new CivilDate(year, month, day);
        }
      }
    }
    return null;
  }
}
