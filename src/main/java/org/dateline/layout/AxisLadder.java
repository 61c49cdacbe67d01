package org.dateline.layout;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A pair of rows: what the axis shows at one scale.
 *
 * @param minPx least distance between two lower ticks in pixels
 * @param lower where the fine ticks stand
 * @param names what they are called
 * @param upper where the periods above begin
 * @param brief what a period is called when another has given its context
 * @param full what the first period on screen is called
 */
record AxisLadder(
    double minPx, TickRow lower, TickNames names, TickRow upper, TickNames brief, TickNames full) {

  /** Closer ticks than this make the row hard to read. */
  private static final double MIN_PX = 44;

  /** Two-day ticks wait until they are this far apart, since they take the weeks' place. */
  private static final double MIN_PX_TWO_DAYS = 60;

  private static final int MICRO = 1000;
  private static final int MILLI = 1_000_000;
  private static final int SECOND = 1_000_000_000;
  private static final int MINUTE = 60;
  private static final int HOUR = 3600;
  private static final int DAY = 86_400;

  /** The greatest step in years; longer than the coordinate at one tick to 44 pixels. */
  private static final long MAX_YEARS = 500_000_000_000L;

  /** Years between ticks from which they are named by how long ago they were. */
  private static final long DEEP_FROM = 100_000;

  private static final Map<DayOfWeek, List<AxisLadder>> RUNGS = new EnumMap<>(DayOfWeek.class);

  static {
    for (DayOfWeek day : DayOfWeek.values()) {
      List<AxisLadder> rungs = new ArrayList<>();
      addFractions(rungs);
      addClock(rungs);
      addCalendar(rungs, day);
      addYears(rungs);
      RUNGS.put(day, List.copyOf(rungs));
    }
  }

  /** All pairs from the finest. */
  static List<AxisLadder> rungs(DayOfWeek firstDayOfWeek) {
    return RUNGS.getOrDefault(firstDayOfWeek, List.of());
  }

  private static void addFractions(List<AxisLadder> rungs) {
    TickRow millis = new TickFraction(TickUnit.MILLISECOND, MILLI, SECOND);
    TickRow seconds = new TickClock(TickUnit.SECOND, 1, MINUTE);
    for (int step : new int[] {1, 2, 5, 10, 20, 50, 100, 200}) {
      rungs.add(
          rung(
              new TickFraction(TickUnit.MICROSECOND, step * MICRO, MILLI),
              TickNames.MICROS,
              millis,
              TickNames.clockInRow(true, 3),
              TickNames.clockInFull(true, 3)));
    }
    // Half a unit has too few ticks to a unit for its context to fit above: it counts in the next
    // one.
    for (int micros : new int[] {500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000}) {
      rungs.add(
          rung(
              new TickFraction(
                  micros < 1000 ? TickUnit.MICROSECOND : TickUnit.MILLISECOND,
                  micros * MICRO,
                  SECOND),
              TickNames.MILLIS,
              seconds,
              TickNames.clockInRow(true, 0),
              TickNames.clockInFull(true, 0)));
    }
    rungs.add(underMinutes(new TickFraction(TickUnit.MILLISECOND, 500 * MILLI, SECOND)));
  }

  private static AxisLadder underMinutes(TickRow lower) {
    return rung(
        lower,
        TickNames.SECONDS,
        new TickClock(TickUnit.MINUTE, MINUTE, HOUR),
        TickNames.clockInRow(false, 0),
        TickNames.clockInFull(false, 0));
  }

  private static void addClock(List<AxisLadder> rungs) {
    for (int step : new int[] {1, 2, 5, 10, 15}) {
      rungs.add(underMinutes(new TickClock(TickUnit.SECOND, step, MINUTE)));
    }
    rungs.add(underDays(new TickClock(TickUnit.SECOND, 30, DAY), TickNames.CLOCK_SECONDS));
    for (int step : new int[] {1, 2, 5, 10, 15, 30}) {
      rungs.add(underDays(new TickClock(TickUnit.MINUTE, step * MINUTE, DAY), TickNames.CLOCK));
    }
    for (int step : new int[] {1, 2, 3, 6, 12}) {
      rungs.add(underDays(new TickClock(TickUnit.HOUR, step * HOUR, DAY), TickNames.CLOCK));
    }
  }

  private static AxisLadder underDays(TickRow lower, TickNames names) {
    return rung(lower, names, TickCalendar.days(), TickNames.DAYS_IN_ROW, TickNames.DAYS_IN_FULL);
  }

  private static void addCalendar(List<AxisLadder> rungs, DayOfWeek firstDayOfWeek) {
    TickRow months = TickCalendar.months(TickUnit.MONTH, 1);
    TickRow years = new TickYears(TickUnit.YEAR, 1, 10, false);
    TickNames brief = TickNames.MONTHS_IN_ROW;
    TickNames full = TickNames.MONTHS_IN_FULL;
    rungs.add(rung(TickCalendar.days(), TickNames.DAYS, months, brief, full));
    rungs.add(
        new AxisLadder(
            MIN_PX_TWO_DAYS, TickCalendar.secondDays(), TickNames.DAYS, months, brief, full));
    rungs.add(rung(TickCalendar.weeks(firstDayOfWeek), TickNames.WEEKS, months, brief, full));
    rungs.add(rung(months, TickNames.MONTHS, years, TickNames.YEARS, TickNames.YEARS));
    TickRow quarters = TickCalendar.months(TickUnit.QUARTER, 3);
    rungs.add(rung(quarters, TickNames.QUARTERS, years, TickNames.YEARS, TickNames.YEARS));
  }

  private static void addYears(List<AxisLadder> rungs) {
    for (long ten = 1; ten < MAX_YEARS; ten *= 10) {
      addYears(rungs, ten, ten * 10);
      addYears(rungs, 2 * ten, ten * 10);
      // Two ticks to a period would leave it no room for its name.
      addYears(rungs, 5 * ten, ten * 100);
    }
  }

  private static void addYears(List<AxisLadder> rungs, long step, long period) {
    boolean deep = step >= DEEP_FROM;
    TickRow lower = new TickYears(unit(step), step, period, deep);
    TickRow upper = new TickYears(unit(period), period, period * 10, deep);
    TickNames periods = deep ? TickNames.ages(period) : TickNames.periods(period);
    rungs.add(rung(lower, deep ? TickNames.AGES : TickNames.YEARS, upper, periods, periods));
  }

  private static AxisLadder rung(
      TickRow lower, TickNames names, TickRow upper, TickNames brief, TickNames full) {
    return new AxisLadder(MIN_PX, lower, names, upper, brief, full);
  }

  private static TickUnit unit(long years) {
    if (years >= DEEP_FROM) {
      return TickUnit.DEEP_TIME;
    }
    if (years >= 10_000) {
      return TickUnit.TEN_MILLENNIA;
    }
    if (years >= 1000) {
      return TickUnit.MILLENNIUM;
    }
    return years >= 100 ? TickUnit.CENTURY : years >= 10 ? TickUnit.DECADE : TickUnit.YEAR;
  }
}
