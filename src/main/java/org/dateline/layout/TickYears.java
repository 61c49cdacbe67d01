package org.dateline.layout;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.TimePoint;
import org.dateline.time.CivilDate;

/**
 * Borders every so many years, at years that are round in the era they belong to: 200 BC, 100 BC,
 * 1, 100, 200. There is no year 0 to stand on; the year 1 takes its place, almost exactly one step
 * from 100 BC.
 */
final class TickYears extends TickRow {

  /** Seconds of a mean Gregorian year. */
  static final double YEAR = 365.2425 * 86_400;

  private final long step;
  private final long strong;
  private final boolean deep;

  /**
   * @param step years
   * @param strong years of the period above
   * @param deep whether ticks stand at whole multiples of astronomical years, to be named by how
   *     long ago they were
   */
  TickYears(TickUnit unit, long step, long strong, boolean deep) {
    super(unit, step == 1 ? 365 * 86_400 : step * YEAR);
    this.step = step;
    this.strong = strong;
    this.deep = deep;
  }

  @Override
  long step() {
    return step;
  }

  @Override
  long[] thinning() {
    return DECIMAL;
  }

  /**
   * The astronomical year of a border.
   *
   * @param index how many steps from the turn of the era; negative before it
   */
  static long year(long index, long step) {
    return index > 0 ? index * step : 1 + index * step;
  }

  /** The step a year belongs to: the greatest index whose year is not later. */
  static long index(long year, long step) {
    return Math.floorDiv(year > 0 ? year : year - 1, step);
  }

  /**
   * Deep ticks stand where a date such as {@code Y-66E6S2} does; that "ago" counts from 1950 is
   * less than two pixels at their scale.
   */
  private long at(long index) {
    if (deep) {
      return index == 0 ? 1950 : index * step;
    }
    return year(index, step);
  }

  @Override
  List<TickMark> marks(TimePoint from, TimePoint to, AxisZone zone) {
    List<TickMark> marks = new ArrayList<>();
    long last = index(year(to, zone), step) + 1;
    // One more at the left: the deep tick of today stands later than its index says.
    for (long i = index(year(from, zone), step) - 2; i <= last; i++) {
      // Steps of one and two years reach the years 1 and 2 without help.
      if (i == 0 && step < 5) {
        continue;
      }
      long year = at(i);
      if (Math.abs(year) * YEAR < AxisZone.END) {
        marks.add(
            TickMark.ofDay(new CivilDate(year, 1, 1), i * step, i * step % strong == 0, zone));
      }
    }
    return marks;
  }

  @Override
  List<TickMark> samples() {
    if (deep) {
      long far = step >= 100_000_000 ? 13_800_000_000L : 999_900_000;
      return List.of(sample(-(far / step) * step), sample(-step));
    }
    long far = Math.max(1000, step * 10);
    return List.of(sample(2000), sample(TickYears.year(-far / step, step)));
  }

  private static TickMark sample(long year) {
    // The longest steps are longer than the calendar.
    long held = Math.clamp(year, CivilDate.MIN_YEAR, CivilDate.MAX_YEAR);
    CivilDate date = new CivilDate(held, 1, 1);
    return new TickMark(TimePoint.MIN, year, false, date, 0, 0, 0, 0);
  }

  private static long year(TimePoint at, AxisZone zone) {
    return zone.date(at.seconds()).year();
  }
}
