package org.dateline.time;

import java.time.Instant;
import java.time.ZoneId;
import org.dateline.model.Edge;
import org.dateline.model.TimePoint;
import org.dateline.model.When;
import org.dateline.model.When.Grain;
import org.jspecify.annotations.Nullable;

/**
 * The four bounds of an event as ISO 8601.
 *
 * <p>For a date of a day or coarser: the day in the zone, {@code 2023-01-16}, the last one counted
 * in. For a time of day: the instant in UTC, {@code 2023-01-16T07:30:00Z}, with a fraction if it
 * has one. Years before 0 have a minus sign; years after 9999 are written out without the plus sign
 * of ISO 8601-1, as in EDTF's {@code Y170000000} and in the public cases of bounds: {@code
 * -0044-03-15}, {@code 170000000-01-01}. Null where nothing is said: at an open end, and at an
 * unknown one unless the compiler gave a bound of his own.
 */
public final class IsoText {

  private static final long LAST_INSTANT = Instant.MAX.getEpochSecond();

  private IsoText() {}

  /** The first moment it can have begun. */
  public static @Nullable String startEarliest(When w, ZoneId z) {
    return text(w, w.start().from(), false, z);
  }

  /** The last moment it can have begun. */
  public static @Nullable String startLatest(When w, ZoneId z) {
    return w.startEdge() == Edge.UNKNOWN ? null : text(w, w.start().to(), !isPoint(w, true), z);
  }

  /** The first moment it can have ended. */
  public static @Nullable String endEarliest(When w, ZoneId z) {
    return w.endEdge() == Edge.UNKNOWN ? null : text(w, w.end().from(), false, z);
  }

  /** The last moment it can have ended. */
  public static @Nullable String endLatest(When w, ZoneId z) {
    return text(w, w.end().to(), !isPoint(w, false), z);
  }

  private static boolean isPoint(When w, boolean start) {
    return (start ? w.start() : w.end()).seconds() == 0;
  }

  private static @Nullable String text(When w, TimePoint p, boolean exclusive, ZoneId zone) {
    if (!p.isFinite()) {
      return null;
    }
    boolean instant = Math.abs(p.seconds()) <= LAST_INSTANT;
    if (w.grain().compareTo(Grain.DAY) < 0 && instant) {
      return Instant.ofEpochSecond(p.seconds(), p.nanos()).toString();
    }
    CivilDate day = CivilDate.at(exclusive ? TimePoint.ofSeconds(p.seconds() - 1) : p, zone);
    String iso = day.toString();
    return iso.startsWith("+") ? iso.substring(1) : iso;
  }
}
