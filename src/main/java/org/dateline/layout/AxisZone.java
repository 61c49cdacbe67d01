package org.dateline.layout;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.dateline.model.TimePoint;
import org.dateline.time.CivilDate;
import org.jspecify.annotations.Nullable;

/**
 * A time zone over the whole coordinate. Beyond the years java.time knows, the offset stays what it
 * was at the edge; all instants are held within ±9.2e18 epoch seconds, so that adding an offset
 * cannot overflow.
 */
final class AxisZone {

  /** Where java.time's instants are safe, in epoch seconds; a whole number of days. */
  private static final long KNOWN = 31_000_000_000_000_000L / 86_400 * 86_400;

  /** Where the coordinate of the axis ends, in epoch seconds. */
  static final long END = 9_200_000_000_000_000_000L;

  private final ZoneId zone;
  private final ZoneRules rules;

  AxisZone(ZoneId zone) {
    this.zone = zone;
    this.rules = zone.getRules();
  }

  /** Seconds the local clock is ahead of UTC. */
  int offset(long epochSecond) {
    return rules
        .getOffset(Instant.ofEpochSecond(Math.clamp(epochSecond, -KNOWN, KNOWN)))
        .getTotalSeconds();
  }

  /** Seconds of the local clock since 1 January 1970, 00:00 local. */
  long local(long epochSecond) {
    long held = Math.clamp(epochSecond, -END, END);
    return held + offset(held);
  }

  /** The day the local calendar shows. */
  CivilDate date(long epochSecond) {
    return CivilDate.ofEpochDay(Math.floorDiv(local(epochSecond), 86_400L));
  }

  /** The first instant of a local day, which is not midnight where the clocks go forward then. */
  TimePoint startOfDay(CivilDate date) {
    return date.startOfDay(zone);
  }

  /** The next change of the offset after an instant, or null. */
  @Nullable ZoneOffsetTransition next(long epochSecond) {
    if (rules.isFixedOffset() || Math.abs(epochSecond) >= KNOWN) {
      return null;
    }
    return rules.nextTransition(Instant.ofEpochSecond(epochSecond));
  }

  /**
   * Which of the two passes an instant is in when the clocks go back: 1 before the change, 2 after
   * it; 0 when its local time comes only once.
   */
  int pass(long epochSecond) {
    if (rules.isFixedOffset() || Math.abs(epochSecond) >= KNOWN) {
      return 0;
    }
    Instant at = Instant.ofEpochSecond(epochSecond);
    ZoneOffsetTransition before = rules.previousTransition(at.plusSeconds(1));
    if (before != null
        && before.isOverlap()
        && epochSecond - before.toEpochSecond() < -before.getDuration().toSeconds()) {
      return 2;
    }
    ZoneOffsetTransition after = rules.nextTransition(at);
    if (after != null
        && after.isOverlap()
        && after.toEpochSecond() - epochSecond <= -after.getDuration().toSeconds()) {
      return 1;
    }
    return 0;
  }
}
