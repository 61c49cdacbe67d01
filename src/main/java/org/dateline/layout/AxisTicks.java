package org.dateline.layout;

import java.time.ZoneId;
import java.util.List;

/**
 * The two rows of the axis for one frame, each ascending in time and in pixels.
 *
 * @param upper the periods that give the context; the first one usually began off screen and its
 *     label then sticks to the left edge
 * @param lower the fine ticks; one may stand left of the edge while its label still reaches over it
 * @param unit what the lower row counts
 * @param zone whose day borders and times of day they are
 */
public record AxisTicks(List<Tick> upper, List<Tick> lower, TickUnit unit, ZoneId zone) {

  public AxisTicks {
    upper = List.copyOf(upper);
    lower = List.copyOf(lower);
  }

  /** The same without a tick. */
  AxisTicks bare() {
    return new AxisTicks(List.of(), List.of(), unit, zone);
  }
}
