package org.dateline.time;

/** Writes single dates as EDTF spells them. */
public final class EdtfText {

  private static final int LAST_PLAIN_YEAR = 9999;

  private EdtfText() {}

  /** A year, astronomical (0 is 1 BC): {@code 1987}, {@code -0043}, {@code Y-13800000000}. */
  public static String year(long year) {
    String digits = Long.toString(year).replace("-", "");
    String sign = year < 0 ? "-" : "";
    return isPlain(year) ? sign + "0".repeat(4 - digits.length()) + digits : "Y" + sign + digits;
  }

  /** Whether EDTF can name a month or a day of that year: it has at most four digits. */
  public static boolean isPlain(long year) {
    return year >= -LAST_PLAIN_YEAR && year <= LAST_PLAIN_YEAR;
  }

  /** A month of a plain year. */
  public static String month(long year, int month) {
    return year(year) + "-" + two(month);
  }

  /** A day of a plain year. */
  public static String day(long year, int month, int day) {
    return month(year, month) + "-" + two(day);
  }

  /** A number below 100 in two digits. */
  public static String two(int n) {
    return n < 10 ? "0" + n : Integer.toString(n);
  }
}
