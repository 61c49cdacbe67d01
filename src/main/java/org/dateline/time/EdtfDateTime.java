package org.dateline.time;

import java.util.Set;

/**
 * A date with a time of day: {@code 2023-01-16T10:30:00+03:00}. Wider than EDTF in three documented
 * ways: no seconds, a fraction of a second, an RFC 9557 zone.
 *
 * @param negative whether the year carries a minus sign
 * @param year 0 to 9999, without its sign
 * @param month 1 to 12
 * @param day 1 to 31, real in that month
 * @param hour 0 to 23
 * @param minute 0 to 59
 * @param second 0 to 59, or -1 where it is left out (extension)
 * @param fraction the digits after the decimal point, at most nine; empty where there is none
 *     (extension)
 * @param shift {@code Z}, {@code +04}, {@code -04:30}; empty for a local time
 * @param zone the RFC 9557 zone without its brackets, {@code Europe/Minsk}; empty where there is
 *     none (extension)
 */
public record EdtfDateTime(
    boolean negative,
    int year,
    int month,
    int day,
    int hour,
    int minute,
    int second,
    String fraction,
    String shift,
    String zone)
    implements Edtf {

  /** The day it is on, as written. */
  public CivilDate date() {
    return new CivilDate(negative ? -year : year, month, day);
  }

  /** Seconds of the day, as written. */
  public int secondOfDay() {
    return hour * 3600 + minute * 60 + Math.max(second, 0);
  }

  /** Nanoseconds of the second. */
  public int nanos() {
    return fraction.isEmpty() ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
  }

  /** Seconds east of UTC that its shift says; 0 for {@code Z} and for none. */
  public int shiftSeconds() {
    if (shift.length() < 3) {
      return 0;
    }
    int hours = Integer.parseInt(shift.substring(1, 3));
    int minutes = shift.length() == 6 ? Integer.parseInt(shift.substring(4)) : 0;
    int seconds = hours * 3600 + minutes * 60;
    return shift.charAt(0) == '-' ? -seconds : seconds;
  }

  @Override
  public String print() {
    StringBuilder s = new StringBuilder(48).append(negative ? "-" : "");
    digits(s, year, 4).append('-');
    digits(s, month, 2).append('-');
    digits(s, day, 2).append('T');
    digits(s, hour, 2).append(':');
    digits(s, minute, 2);
    if (second >= 0) {
      digits(s.append(':'), second, 2);
    }
    if (!fraction.isEmpty()) {
      s.append('.').append(fraction);
    }
    s.append(shift);
    return zone.isEmpty() ? s.toString() : s.append('[').append(zone).append(']').toString();
  }

  @Override
  public int level() {
    return negative ? 1 : 0;
  }

  @Override
  public boolean extension() {
    return second < 0 || !fraction.isEmpty() || !zone.isEmpty();
  }

  @Override
  public Set<Qualifier> qualifiers() {
    return Set.of();
  }

  static StringBuilder digits(StringBuilder out, long value, int width) {
    String s = Long.toString(value);
    out.repeat('0', Math.max(0, width - s.length()));
    return out.append(s);
  }
}
