package org.dateline.format.imports;

import java.time.Year;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which century years of two digits are in: a hundred years, each of which ends in other digits.
 *
 * @param first the first of the hundred, as astronomers count
 */
record ShortYears(int first) {

  /** 1969 to 2068, as POSIX has it: where nothing else tells. */
  static final ShortYears POSIX = new ShortYears(1969);

  /** How far ahead a table may plan: years beyond it are taken for a hundred years earlier. */
  static final int AHEAD = 5;

  /** A date such as 6/15/08, with what may stand behind it. */
  private static final Pattern SHORT =
      Pattern.compile("\\d{1,2}([-/.])(?:\\d{1,2}|\\p{L}{3,9}\\.?)\\1(\\d{2})(?:\\D.*)?");

  private static final int HUNDRED = 100;

  /**
   * The hundred years in which dates of one table lie closest together, the last of them no more
   * than {@value #AHEAD} years from now: those of 08, 24 and 45 are 1908 to 1945, those of 98 and
   * 01 are 1998 and 2001.
   *
   * @param cells any cells; what is no date with a year of two digits says nothing
   */
  static ShortYears of(Collection<String> cells) {
    return of(cells, Year.now(ZoneOffset.UTC).getValue() + AHEAD);
  }

  static ShortYears of(Collection<String> cells, int latest) {
    boolean[] met = new boolean[HUNDRED];
    int some = -1;
    for (String cell : cells) {
      Matcher m = SHORT.matcher(cell.strip());
      if (m.matches()) {
        some = Integer.parseInt(m.group(2));
        met[some] = true;
      }
    }
    if (some < 0) {
      return POSIX;
    }
    // The widest gap on the circle of a hundred; the years begin behind it.
    int widest = 0;
    int from = some;
    int last = some;
    int before = some;
    for (int k = 1; k <= HUNDRED; k++) {
      int year = (some + k) % HUNDRED;
      if (met[year]) {
        int gap = Math.floorMod(year - before - 1, HUNDRED) + 1;
        if (gap > widest) {
          widest = gap;
          from = year;
          last = before;
        }
        before = year;
      }
    }
    int span = Math.floorMod(last - from, HUNDRED);
    int lastYear = latest - Math.floorMod(latest - last, HUNDRED);
    // Rows that were not looked at may lie on both sides of those that were.
    return new ShortYears(lastYear - span - (widest - 1) / 2);
  }

  /** The year meant. */
  int year(int digits) {
    return first + Math.floorMod(digits - first, HUNDRED);
  }

  /** Whether a cell names a date with a year of two digits. */
  static boolean is(String cell) {
    return SHORT.matcher(cell.strip()).matches();
  }
}
