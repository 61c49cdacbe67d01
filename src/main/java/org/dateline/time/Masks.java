package org.dateline.time;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Digits of which some are not known, written {@code X} (EDTF, "Unspecified digit"). */
final class Masks {

  private Masks() {}

  /** Whether {@code value}, written as wide as {@code mask}, agrees with every known digit. */
  static boolean fits(String mask, int value) {
    int rest = value;
    for (int i = mask.length() - 1; i >= 0; i--) {
      char c = mask.charAt(i);
      if (c != 'X' && c - '0' != rest % 10) {
        return false;
      }
      rest /= 10;
    }
    return rest == 0;
  }

  /** The values from {@code from} to {@code to} that agree with {@code mask}, in order. */
  static int[] fills(String mask, int from, int to) {
    int[] fills = new int[to - from + 1];
    int count = 0;
    for (int value = from; value <= to; value++) {
      if (fits(mask, value)) {
        fills[count++] = value;
      }
    }
    return Arrays.copyOf(fills, count);
  }

  /** The mask's number with every {@code X} read as {@code digit}. */
  static int filled(String mask, char digit) {
    return Integer.parseInt(mask.replace('X', digit));
  }

  /**
   * The least or greatest leap year that agrees with four digits, or -1. Leap years depend on the
   * two halves alone, so this looks at a hundred values of each at most, not at ten thousand years.
   *
   * @param positive whether year 0 is left out
   */
  static int leapYear(String mask, boolean greatest, boolean positive) {
    int[] centuries = fills(mask.substring(0, 2), 0, 99);
    int[] fours = IntStream.of(fills(mask.substring(2), 0, 99)).filter(y -> y % 4 == 0).toArray();
    for (int i = 0; i < centuries.length; i++) {
      int century = centuries[greatest ? centuries.length - 1 - i : i];
      for (int j = 0; j < fours.length; j++) {
        int year = fours[greatest ? fours.length - 1 - j : j];
        boolean leap = year != 0 || century % 4 == 0;
        if (leap && (century + year > 0 || !positive)) {
          return century * 100 + year;
        }
      }
    }
    return -1;
  }

  /** How many unknown digits end the string. */
  static int trailing(String mask) {
    int n = 0;
    while (n < mask.length() && mask.charAt(mask.length() - 1 - n) == 'X') {
      n++;
    }
    return n;
  }
}
