package org.dateline.layout;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.TimePoint;
import org.dateline.time.CivilDate;

/** Where the borders of one unit lie: clock, calendar, years or deep time. */
abstract class TickRow {

  /** 1-2-5 steps, for thinning rows that count in tens. */
  static final long[] DECIMAL = decimal();

  private final TickUnit unit;
  private final double seconds;

  /**
   * @param seconds the shortest usual distance between two borders
   */
  TickRow(TickUnit unit, double seconds) {
    this.unit = unit;
    this.seconds = seconds;
  }

  /** What is counted. */
  final TickUnit unit() {
    return unit;
  }

  /**
   * The shortest usual distance between two borders, in seconds; the density of a row is judged by
   * it.
   */
  final double seconds() {
    return seconds;
  }

  /**
   * The borders from {@code from} to {@code to}, ascending, with at least one at or before {@code
   * from} and a few beyond either end. Whether an instant is a border depends on the calendar
   * alone, never on where the list begins.
   */
  abstract List<TickMark> marks(TimePoint from, TimePoint to, AxisZone zone);

  /** Typical borders with long names: a row is used where the labels of these fit. */
  List<TickMark> samples() {
    return MONTHS;
  }

  /** One step, in the units of {@link TickMark#value}. */
  long step() {
    return 1;
  }

  /**
   * Steps at which the labels may be thinned out, in the units of {@link TickMark#value};
   * ascending.
   */
  long[] thinning() {
    return new long[0];
  }

  /**
   * True when a label that takes this many steps may stand at a border: always the same borders,
   * however one pans.
   */
  final boolean keeps(TickMark mark, double stepsTaken) {
    if (stepsTaken <= 1) {
      return true;
    }
    for (long coarse : thinning()) {
      if (coarse % step() == 0 && (double) coarse / step() >= stepsTaken) {
        return mark.value() % coarse == 0;
      }
    }
    return thinning().length == 0;
  }

  private static final List<TickMark> MONTHS = samples(0, 0);

  /** A day in each month, on all days of the week, at a second of the day. */
  static List<TickMark> samples(int second, int nano) {
    List<TickMark> all = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      CivilDate date = new CivilDate(2022, month, 28);
      all.add(new TickMark(TimePoint.MIN, 0, false, date, second, nano, 0, 0));
    }
    return List.copyOf(all);
  }

  private static long[] decimal() {
    List<Long> all = new ArrayList<>();
    for (long ten = 1; ten <= 100_000_000_000_000L; ten *= 10) {
      all.addAll(List.of(ten, 2 * ten, 5 * ten));
    }
    return all.stream().mapToLong(Long::longValue).toArray();
  }
}
