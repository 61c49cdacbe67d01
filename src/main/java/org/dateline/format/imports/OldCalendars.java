package org.dateline.format.imports;

/**
 * Days of calendars that are not the Gregorian, counted from 1970-01-01. Java has none of these
 * three. Sources: the arithmetic of E. G. Richards, “Calendars” (Explanatory Supplement to the
 * Astronomical Almanac, 2013), and the Hebrew rules of Dershowitz and Reingold, “Calendrical
 * Calculations”.
 */
final class OldCalendars {

  /** Julian day number of 1970-01-01. */
  private static final long JULIAN_DAY_OF_EPOCH = 2_440_588;

  /** 1 Vendémiaire of year 1: 22 September 1792. */
  private static final long FRENCH_EPOCH = -64_748;

  /** 1 Tishri of year 1, in days before 1970-01-01. */
  private static final long HEBREW_EPOCH = -1_373_427 - 719_163;

  private OldCalendars() {}

  /**
   * A day of the Julian calendar.
   *
   * @param year astronomical: 0 is 1 BC
   */
  static long julian(long year, int month, int day) {
    long a = (14 - month) / 12;
    long y = year + 4800 - a;
    long m = month + 12 * a - 3;
    long number = day + (153 * m + 2) / 5 + 365 * y + Math.floorDiv(y, 4L) - 32_083;
    return number - JULIAN_DAY_OF_EPOCH;
  }

  static int julianMonthLength(long year, int month) {
    return switch (month) {
      case 2 -> Math.floorMod(year, 4L) == 0 ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  /**
   * A day of the French Republican calendar. Its leap years are those of its use (3, 7, 11) and
   * every fourth behind them.
   *
   * @param month 1 to 13, the 13th being the complementary days
   */
  static long french(long year, int month, int day) {
    return FRENCH_EPOCH + 365 * (year - 1) + Math.floorDiv(year, 4L) + 30L * (month - 1) + day - 1;
  }

  static int frenchMonthLength(long year, int month) {
    return month < 13 ? 30 : Math.floorMod(year, 4L) == 3 ? 6 : 5;
  }

  /**
   * A day of the Hebrew calendar.
   *
   * @param month 1 for Tishri; 6 and 7 for Adar and second Adar, which are one in a common year
   */
  static long hebrew(long year, int month, int day) {
    long days = newYear(year);
    for (int m = 1; m < month; m++) {
      days += hebrewMonthLength(year, m);
    }
    return HEBREW_EPOCH + days + day - 1;
  }

  /** Days in a month; the sixth has none of its own in a common year. */
  static int hebrewMonthLength(long year, int month) {
    long length = newYear(year + 1) - newYear(year);
    return switch (month) {
      case 2 -> length % 10 == 5 ? 30 : 29;
      case 3 -> length % 10 == 3 ? 29 : 30;
      case 6 -> isHebrewLeap(year) ? 30 : 0;
      case 4, 7, 9, 11, 13 -> 29;
      default -> 30;
    };
  }

  static boolean isHebrewLeap(long year) {
    return Math.floorMod(7 * year + 1, 19L) < 7;
  }

  /** Days from the first new year to that of a year, by its new moon and what puts it off. */
  private static long newYear(long year) {
    long day = elapsed(year);
    if (elapsed(year + 1) - day == 356) {
      return day + 2;
    }
    return day - elapsed(year - 1) == 382 ? day + 1 : day;
  }

  private static long elapsed(long year) {
    long months = Math.floorDiv(235 * year - 234, 19L);
    long parts = 12_084 + 13_753 * months;
    long day = 29 * months + Math.floorDiv(parts, 25_920L);
    return Math.floorMod(3 * (day + 1), 7L) < 3 ? day + 1 : day;
  }
}
