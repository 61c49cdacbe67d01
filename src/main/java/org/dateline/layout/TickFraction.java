package org.dateline.layout;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.TimePoint;

/** Borders within a second, from a microsecond to half a second. */
final class TickFraction extends TickRow {

  private static final int SECOND = 1_000_000_000;

  private final int step;
  private final int strong;

  /**
   * @param step nanoseconds; divides a second
   * @param strong nanoseconds of the period above
   */
  TickFraction(TickUnit unit, int step, int strong) {
    super(unit, step * 1e-9);
    this.step = step;
    this.strong = strong;
  }

  @Override
  long step() {
    return step;
  }

  @Override
  long[] thinning() {
    return DECIMAL;
  }

  @Override
  List<TickMark> samples() {
    return samples(36_058, 888_888_000 / step * step);
  }

  @Override
  List<TickMark> marks(TimePoint from, TimePoint to, AxisZone zone) {
    List<TickMark> marks = new ArrayList<>();
    long second = from.seconds();
    long nano = (from.nanos() / step - 1L) * step;
    if (nano < 0) {
      nano += SECOND;
      second--;
    }
    while (second < to.seconds() || second == to.seconds() && nano <= to.nanos()) {
      marks.add(TickMark.of(new TimePoint(second, (int) nano), nano, nano % strong == 0, zone));
      nano += step;
      if (nano >= SECOND) {
        nano -= SECOND;
        second++;
      }
    }
    return marks;
  }
}
