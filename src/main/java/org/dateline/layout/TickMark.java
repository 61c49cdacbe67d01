package org.dateline.layout;

import org.dateline.model.TimePoint;
import org.dateline.time.CivilDate;

/**
 * A border of the calendar or the clock, before it has a place on screen.
 *
 * @param at the instant
 * @param value what thinning counts by: the number of the year or the second of the day, so that
 *     the same ticks keep their labels wherever the screen begins
 * @param strong true when a period of the upper row begins here: its label goes before others
 * @param date the local day
 * @param second of the local day
 * @param nano of the second
 * @param offset seconds ahead of UTC
 * @param pass 1 or 2 when the clocks go back and this local time comes twice, else 0
 */
record TickMark(
    TimePoint at,
    long value,
    boolean strong,
    CivilDate date,
    int second,
    int nano,
    int offset,
    int pass) {

  /** The mark of an instant, as the clock in the zone shows it. */
  static TickMark of(TimePoint at, long value, boolean strong, AxisZone zone) {
    long held = Math.clamp(at.seconds(), -AxisZone.END, AxisZone.END);
    long local = zone.local(held);
    long day = Math.floorDiv(local, 86_400L);
    return new TickMark(
        at,
        value,
        strong,
        CivilDate.ofEpochDay(day),
        (int) Math.floorMod(local, 86_400L),
        at.nanos(),
        zone.offset(held),
        zone.pass(held));
  }

  /** The mark of a day's start, for rows that count in days and more. */
  static TickMark ofDay(CivilDate date, long value, boolean strong, AxisZone zone) {
    return new TickMark(zone.startOfDay(date), value, strong, date, 0, 0, 0, 0);
  }

  /** The same mark with its clock put back to a round minute. */
  TickMark minuteFloor(int minutes) {
    int floor = second - second % (minutes * 60);
    return new TickMark(at, value, strong, date, floor, 0, offset, pass);
  }
}
