package org.dateline.layout;

import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.TimePoint;

/**
 * Borders of the clock, from a second to half a day. They stand at round local times, so after a
 * change of the clocks some local times are missing and some come twice; nothing is spread evenly
 * over such a day.
 */
final class TickClock extends TickRow {

  private static final int DAY = 86_400;
  private static final long[] NICE = {
    1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, DAY
  };

  private final int step;
  private final int strong;

  /**
   * @param step seconds; divides a day
   * @param strong seconds of the period above
   */
  TickClock(TickUnit unit, int step, int strong) {
    super(unit, step);
    this.step = step;
    this.strong = strong;
  }

  @Override
  long step() {
    return step;
  }

  @Override
  long[] thinning() {
    return NICE;
  }

  @Override
  List<TickMark> samples() {
    return samples(36_058, 0);
  }

  @Override
  List<TickMark> marks(TimePoint from, TimePoint to, AxisZone zone) {
    List<TickMark> marks = new ArrayList<>();
    long end = Math.clamp(to.seconds(), -AxisZone.END, AxisZone.END);
    long at = Math.clamp(from.seconds(), -AxisZone.END, AxisZone.END) - 2L * step;
    while (at <= end) {
      ZoneOffsetTransition change = zone.next(at - 1);
      if (change != null && change.toEpochSecond() == at) {
        if (skipsMidnight(change)) {
          marks.add(mark(at, true, zone));
        }
        change = zone.next(at);
      }
      long stop = change == null ? Long.MAX_VALUE : change.toEpochSecond();
      // Within one offset the borders are evenly spaced.
      long next = at + Math.floorMod(-zone.local(at), (long) step);
      for (; next <= end && next < stop; next += step) {
        if (marks.isEmpty() || marks.getLast().at().seconds() < next) {
          marks.add(mark(next, beginsPeriod(next, zone), zone));
        }
      }
      at = stop;
    }
    return marks;
  }

  /** A day begins once, though its midnight comes twice where the clocks go back over it. */
  private boolean beginsPeriod(long seconds, AxisZone zone) {
    return zone.local(seconds) % strong == 0 && (strong < DAY || zone.pass(seconds) != 2);
  }

  /**
   * True when the clocks go forward over the start of a day, which then begins here and at no round
   * time.
   */
  private static boolean skipsMidnight(ZoneOffsetTransition change) {
    long before = change.toEpochSecond() + change.getOffsetBefore().getTotalSeconds();
    long after = change.toEpochSecond() + change.getOffsetAfter().getTotalSeconds();
    return change.isGap()
        && Math.floorDiv(after, (long) DAY) > Math.floorDiv(before - 1, (long) DAY);
  }

  private static TickMark mark(long seconds, boolean strong, AxisZone zone) {
    TimePoint at = TimePoint.ofSeconds(seconds);
    return TickMark.of(at, Math.floorMod(zone.local(seconds), (long) DAY), strong, zone);
  }
}
