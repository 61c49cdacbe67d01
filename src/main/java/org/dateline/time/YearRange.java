package org.dateline.time;

/**
 * The years a year as written can be (GRAMMAR section 2).
 *
 * <p>A year further than {@value #LIMIT} from year 0 does not fit on the axis; it is held at that
 * year, and {@link #held} says so.
 *
 * @param least the first of them, astronomical
 * @param greatest the last of them
 * @param estimate the year written, where significant digits make it an estimate ({@code 1950S2});
 *     else {@code least}
 * @param held whether a bound was moved to the end of the axis
 */
record YearRange(long least, long greatest, long estimate, boolean held) {

  /** The furthest year either way that a date is placed at. */
  static final long LIMIT = 292_000_000_000L;

  private static final int LIMIT_DIGITS = 12;

  static YearRange of(DatePart year) {
    String text = year.text();
    boolean isLong = text.startsWith("Y");
    String rest = isLong ? text.substring(1) : text;
    boolean negative = rest.startsWith("-");
    String digits = negative ? rest.substring(1) : rest;
    if (!isLong && digits.indexOf('S') < 0) {
      return masked(digits, negative);
    }
    int s = digits.indexOf('S');
    int e = digits.indexOf('E');
    int mantissaEnd = e >= 0 ? e : s >= 0 ? s : digits.length();
    long zeros = e < 0 ? 0 : Long.parseLong(digits.substring(e + 1, s < 0 ? digits.length() : s));
    long significant = s < 0 ? mantissaEnd + zeros : Long.parseLong(digits.substring(s + 1));
    return scaled(digits.substring(0, mantissaEnd), zeros, significant, negative);
  }

  /** How many years one unit of padding is worth (GRAMMAR section 3). */
  static long unit(DatePart year) {
    if (year.masked()) {
      return power(Masks.trailing(year.text()));
    }
    if (year.text().indexOf('S') < 0) {
      return 1;
    }
    YearRange range = of(year);
    return range.greatest - range.least + 1;
  }

  private static YearRange masked(String digits, boolean negative) {
    int low = Masks.filled(digits, '0');
    int high = Masks.filled(digits, '9');
    if (!negative) {
      return new YearRange(low, high, low, false);
    }
    // -0000 is never a year: the smallest magnitude above it has a 1 at the last unknown digit.
    int least = low > 0 ? low : (int) power(3 - digits.lastIndexOf('X'));
    return new YearRange(-high, -least, -high, false);
  }

  private static YearRange scaled(String mantissa, long zeros, long significant, boolean negative) {
    long width = mantissa.length() + zeros;
    if (width > LIMIT_DIGITS) {
      long end = negative ? -LIMIT : LIMIT;
      return new YearRange(end, end, end, true);
    }
    long value = Long.parseLong(mantissa) * power((int) zeros);
    long unit = power((int) (width - significant));
    long low = value / unit * unit;
    long high = low + unit - 1;
    boolean held = high > LIMIT;
    low = Math.min(low, LIMIT);
    high = Math.min(high, LIMIT);
    value = Math.min(value, LIMIT);
    return negative
        ? new YearRange(-high, -low, -value, held)
        : new YearRange(low, high, value, held);
  }

  private static long power(int exponent) {
    long p = 1;
    for (int i = 0; i < exponent; i++) {
      p *= 10;
    }
    return p;
  }
}
