package org.dateline.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.dateline.model.TimePoint;

/**
 * A day of the proleptic Gregorian calendar on the whole axis: 292 billion years either way, where
 * {@link LocalDate} ends at one billion. Years are astronomical: 0 is 1 BC, -44 is 45 BC.
 *
 * @param year from {@link #MIN_YEAR} to {@link #MAX_YEAR}
 * @param month 1 to 12
 * @param day 1 to the month's length
 */
public record CivilDate(long year, int month, int day) implements Comparable<CivilDate> {

  /** The first year that lies on the axis as a whole, in any zone. */
  public static final long MIN_YEAR = -292_277_022_000L;

  /** The last year that lies on the axis as a whole, in any zone. */
  public static final long MAX_YEAR = 292_277_026_000L;

  static final long DAY_SECONDS = 86_400;

  private static final long CYCLE_DAYS = 146_097; // 400 years
  private static final long EPOCH_DAY_OF_YEAR_0 = -719_528; // 0000-01-01

  /** Up to here java.time's rules of a zone are followed; beyond, the zone keeps one offset. */
  private static final int NEAR_YEARS = 900_000_000;

  private static final long NEAR_PAST = LocalDate.of(-NEAR_YEARS, 1, 1).toEpochDay() * DAY_SECONDS;
  private static final long NEAR_FUTURE = LocalDate.of(NEAR_YEARS, 1, 1).toEpochDay() * DAY_SECONDS;

  /** Throws {@link IllegalArgumentException} where there is no such day, or the year is too far. */
  public CivilDate {
    if (year < MIN_YEAR || year > MAX_YEAR) {
      throw new IllegalArgumentException("a year beyond the axis: " + year);
    }
    if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) {
      throw new IllegalArgumentException("no such day: " + year + "-" + month + "-" + day);
    }
  }

  /** Days of a month, 28 to 31. */
  public static int monthLength(long year, int month) {
    return switch (month) {
      case 2 -> Year.isLeap(year) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  /** The same day in java.time. */
  public static CivilDate of(LocalDate date) {
    return new CivilDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** The day so many days after 1970-01-01; held at the ends of the axis. */
  public static CivilDate ofEpochDay(long epochDay) {
    long cycle = Math.floorDiv(epochDay - EPOCH_DAY_OF_YEAR_0, CYCLE_DAYS);
    LocalDate inCycle = LocalDate.ofEpochDay(epochDay - cycle * CYCLE_DAYS);
    return held(inCycle.getYear() + cycle * 400, inCycle.getMonthValue(), inCycle.getDayOfMonth());
  }

  /**
   * The day a clock in {@code zone} shows at {@code p}. Beyond 900 million years the zone keeps the
   * offset of java.time's first or last instant; {@link TimePoint#MIN} and {@link TimePoint#MAX}
   * give the ends of the axis.
   */
  public static CivilDate at(TimePoint p, ZoneId zone) {
    boolean near = p.seconds() >= NEAR_PAST && p.seconds() < NEAR_FUTURE;
    ZoneOffset offset =
        near
            ? zone.getRules().getOffset(Instant.ofEpochSecond(p.seconds()))
            : farOffset(zone, p.seconds() < 0);
    long local =
        Math.clamp(p.seconds(), Long.MIN_VALUE + DAY_SECONDS, Long.MAX_VALUE - DAY_SECONDS);
    return ofEpochDay(Math.floorDiv(local + offset.getTotalSeconds(), DAY_SECONDS));
  }

  /** Days since 1970-01-01. */
  public long toEpochDay() {
    long cycle = Math.floorDiv(year, 400L);
    return inCycle().toEpochDay() + cycle * CYCLE_DAYS;
  }

  /** Moved by days; held at the ends of the axis. */
  public CivilDate plusDays(long days) {
    return ofEpochDay(toEpochDay() + days);
  }

  /**
   * Moved by months, to the month's last day where it has no such day; held at the ends of the
   * axis.
   */
  public CivilDate plusMonths(long months) {
    long count = year * 12 + month - 1 + Math.clamp(months, -24 * MAX_YEAR, 24 * MAX_YEAR);
    long toYear = Math.clamp(Math.floorDiv(count, 12L), MIN_YEAR, MAX_YEAR);
    int toMonth = (int) Math.floorMod(count, 12L) + 1;
    return new CivilDate(toYear, toMonth, Math.min(day, monthLength(toYear, toMonth)));
  }

  /** Moved by years, 29 February to the 28th where need be; held at the ends of the axis. */
  public CivilDate plusYears(long years) {
    return plusMonths(Math.clamp(years, -2 * MAX_YEAR, 2 * MAX_YEAR) * 12);
  }

  /** 1 for Monday to 7 for Sunday. */
  public int dayOfWeek() {
    return (int) Math.floorMod(toEpochDay() + 3, 7L) + 1;
  }

  /**
   * The first instant of this day in {@code zone}: midnight, or just after the gap where the clocks
   * jump over it. Beyond 900 million years the zone keeps the offset of java.time's first or last
   * instant.
   */
  public TimePoint startOfDay(ZoneId zone) {
    if (near()) {
      LocalDate local = LocalDate.of((int) year, month, day);
      return TimePoint.ofSeconds(local.atStartOfDay(zone).toEpochSecond());
    }
    return TimePoint.ofSeconds(toEpochDay() * DAY_SECONDS - offset(zone, 0).getTotalSeconds());
  }

  /**
   * The instant at which a clock in {@code zone} shows this day and a time on it; in a gap the time
   * as long after the gap's start, in an overlap the earlier of the two.
   */
  TimePoint atTime(int secondOfDay, int nanos, ZoneId zone) {
    long seconds = toEpochDay() * DAY_SECONDS + secondOfDay;
    return new TimePoint(seconds - offset(zone, secondOfDay).getTotalSeconds(), nanos);
  }

  private ZoneOffset offset(ZoneId zone, int secondOfDay) {
    if (!near()) {
      return farOffset(zone, year < 0);
    }
    LocalDate date = LocalDate.of((int) year, month, day);
    return zone.getRules().getOffset(date.atTime(LocalTime.ofSecondOfDay(secondOfDay)));
  }

  private boolean near() {
    return year >= -NEAR_YEARS && year < NEAR_YEARS;
  }

  private static ZoneOffset farOffset(ZoneId zone, boolean past) {
    return zone.getRules().getOffset(past ? Instant.MIN : Instant.MAX);
  }

  private LocalDate inCycle() {
    return LocalDate.of((int) Math.floorMod(year, 400L), month, day);
  }

  private static CivilDate held(long year, int month, int day) {
    if (year < MIN_YEAR) {
      return new CivilDate(MIN_YEAR, 1, 1);
    }
    return year > MAX_YEAR ? new CivilDate(MAX_YEAR, 12, 31) : new CivilDate(year, month, day);
  }

  @Override
  public int compareTo(CivilDate o) {
    return Long.compare(toEpochDay(), o.toEpochDay());
  }

  /**
   * ISO 8601: {@code 2023-01-16}; BCE years with a minus sign, {@code -0044-03-15}; years beyond
   * 9999 with a plus sign (ISO 8601-1, expanded representation), {@code +12023-01-01}.
   */
  @Override
  public String toString() {
    StringBuilder s = new StringBuilder(year < 0 ? "-" : year > 9999 ? "+" : "");
    EdtfDateTime.digits(s, Math.abs(year), 4).append('-');
    EdtfDateTime.digits(s, month, 2).append('-');
    return EdtfDateTime.digits(s, day, 2).toString();
  }
}
