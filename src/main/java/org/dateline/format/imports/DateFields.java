package org.dateline.format.imports;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.dateline.time.CivilDate;
import org.dateline.time.EdtfText;
import org.dateline.time.Message;
import org.jspecify.annotations.Nullable;

/**
 * A date in numbers, as other programs store it; what is missing makes it less exact.
 *
 * @param year astronomical: 0 is 1 BC
 * @param month 1 to 12; 0 when not given
 * @param day 0 when not given
 * @param hour -1 when not given
 * @param minute -1 when not given
 * @param second -1 when not given
 * @param nanos -1 when not given
 * @param shift as EDTF writes it, {@code Z} or {@code +03:00}; empty for none
 */
public record DateFields(
    long year, int month, int day, int hour, int minute, int second, int nanos, String shift) {

  private static final long AGES = 100_000;
  private static final long ROUND = 1000;

  public static DateFields ofDay(long year, int month, int day) {
    return new DateFields(year, month, day, -1, -1, -1, -1, "");
  }

  static DateFields of(LocalDateTime t, boolean seconds) {
    return new DateFields(
        t.getYear(),
        t.getMonthValue(),
        t.getDayOfMonth(),
        t.getHour(),
        t.getMinute(),
        seconds ? t.getSecond() : -1,
        t.getNano() == 0 ? -1 : t.getNano(),
        "");
  }

  static DateFields of(OffsetDateTime t) {
    DateFields local = of(t.toLocalDateTime(), true);
    String shift = t.getOffset().equals(ZoneOffset.UTC) ? "Z" : t.getOffset().getId();
    return local.withShift(shift.length() > 6 ? shift.substring(0, 6) : shift);
  }

  public DateFields withShift(String other) {
    return new DateFields(year, month, day, hour, minute, second, nanos, other);
  }

  /** The date without its time of day. */
  DateFields asDay() {
    return ofDay(year, month, day);
  }

  /** Whether the year is so far off and so round that nobody has counted to it. */
  private boolean isAge() {
    return (year <= -AGES || year >= AGES) && year % ROUND == 0;
  }

  /** The year as a power of ten, which is told as an age: {@code Y-138E8}. */
  private String age() {
    long digits = year;
    int zeros = 0;
    while (digits % 10 == 0) {
      digits /= 10;
      zeros++;
    }
    return "Y" + digits + "E" + zeros;
  }

  /** What is impossible about it, as {@code there is no month 13}; null when nothing is. */
  @Nullable Message wrong() {
    if (month < 0 || month > 12) {
      return Say.that("no-month", String.valueOf(month));
    }
    if (day < 0 || day > 31 || (day > 0 && month > 0 && day > CivilDate.monthLength(year, month))) {
      return Say.that("no-day", String.valueOf(day));
    }
    if (hour > 23 || minute > 59 || second > 59) {
      return Say.that("no-time");
    }
    return null;
  }

  /**
   * The date in EDTF, as exact as its parts go: a day without a month says no more than the year,
   * and so does a year of more than four digits with whatever stands behind it. A round year from
   * 100,000 either way is written with a power of ten, because it is an age rather than a year.
   */
  public String edtf() {
    if (month == 0 || !EdtfText.isPlain(year)) {
      return month == 0 && isAge() ? age() : EdtfText.year(year);
    }
    if (day == 0) {
      return EdtfText.month(year, month);
    }
    String date = EdtfText.day(year, month, day);
    if (hour < 0) {
      return date;
    }
    StringBuilder s = new StringBuilder(date).append('T').append(EdtfText.two(hour));
    s.append(':').append(EdtfText.two(Math.max(0, minute)));
    if (second >= 0 || nanos > 0 || !shift.isEmpty()) {
      s.append(':').append(EdtfText.two(Math.max(0, second)));
    }
    if (nanos > 0) {
      String fraction = String.valueOf(1_000_000_000L + nanos).substring(1);
      s.append('.').append(fraction.replaceAll("0+$", ""));
    }
    return s.append(shift).toString();
  }
}
