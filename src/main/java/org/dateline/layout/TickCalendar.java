package org.dateline.layout;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.TimePoint;
import org.dateline.time.CivilDate;

/**
 * Borders of the calendar: days, weeks, months and quarters, each at the first instant of a local
 * day.
 */
abstract class TickCalendar extends TickRow {

  private TickCalendar(TickUnit unit, double days) {
    super(unit, days * 86_400);
  }

  /** Every day; a day that a zone left out (Samoa, 30 December 2011) has none. */
  static TickRow days() {
    return new TickCalendar(TickUnit.DAY, 1) {
      @Override
      List<TickMark> marks(TimePoint from, TimePoint to, AxisZone zone) {
        return each(from, to, zone, 1, 0);
      }
    };
  }

  /**
   * Every second day, from the first of each month and not closer to the next first than two days.
   */
  static TickRow secondDays() {
    return new TickCalendar(TickUnit.DAY, 2) {
      @Override
      List<TickMark> marks(TimePoint from, TimePoint to, AxisZone zone) {
        return each(from, to, zone, 1, 0);
      }

      @Override
      boolean keepsDay(CivilDate date) {
        return date.day() % 2 == 1 && date.day() < CivilDate.monthLength(date.year(), date.month());
      }
    };
  }

  /** The first day of every week. */
  static TickRow weeks(DayOfWeek first) {
    return new TickCalendar(TickUnit.WEEK, 7) {
      @Override
      List<TickMark> marks(TimePoint from, TimePoint to, AxisZone zone) {
        return each(from, to, zone, 7, first.getValue() - 1);
      }
    };
  }

  /** Every so many months, counted from January. */
  static TickRow months(TickUnit unit, int step) {
    return new TickCalendar(unit, step == 1 ? 28 : 90) {
      @Override
      List<TickMark> marks(TimePoint from, TimePoint to, AxisZone zone) {
        List<TickMark> marks = new ArrayList<>();
        long first = month(from, zone) - step;
        long last = month(to, zone) + step;
        for (long m = Math.floorDiv(first, (long) step) * step; m <= last; m += step) {
          int month = (int) Math.floorMod(m, 12L) + 1;
          CivilDate date = new CivilDate(Math.floorDiv(m, 12L), month, 1);
          marks.add(TickMark.ofDay(date, 0, month == 1, zone));
        }
        return marks;
      }
    };
  }

  /** Overridden where a row leaves days out. */
  boolean keepsDay(CivilDate date) {
    return true;
  }

  /**
   * The days that are {@code phase} days after a Monday modulo {@code step}, and that {@link
   * #keepsDay} keeps.
   *
   * @param step days
   */
  final List<TickMark> each(TimePoint from, TimePoint to, AxisZone zone, int step, int phase) {
    List<TickMark> marks = new ArrayList<>();
    long first = zone.date(from.seconds()).toEpochDay() - 2;
    long last = zone.date(to.seconds()).toEpochDay() + step;
    // 1 January 1970 was a Thursday, three days after a Monday.
    long day = first - Math.floorMod(first + 3 - phase, (long) step);
    for (; day <= last; day += step) {
      CivilDate date = CivilDate.ofEpochDay(day);
      if (keepsDay(date)
          && zone.startOfDay(date).compareTo(zone.startOfDay(date.plusDays(1))) < 0) {
        marks.add(TickMark.ofDay(date, 0, date.day() == 1, zone));
      }
    }
    return marks;
  }

  /** Months since January of the year 0. */
  private static long month(TimePoint at, AxisZone zone) {
    CivilDate date = zone.date(at.seconds());
    return date.year() * 12 + date.month() - 1;
  }
}
