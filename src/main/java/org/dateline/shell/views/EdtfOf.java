package org.dateline.shell.views;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.dateline.layout.Viewport;
import org.dateline.model.TimePoint;
import org.dateline.time.CivilDate;

/**
 * Instants as EDTF: days where they are whole days, else seconds or their fractions in UTC. Years
 * of more than four digits have no days in EDTF, so that only the year is told.
 */
final class EdtfOf {

  private static final int DAY = 86_400;

  /** Views longer than this, in seconds, are told to the second. */
  private static final double WHOLE_SECONDS = 1_000;

  private EdtfOf() {}

  /** The left edge of a view. */
  static String start(Viewport v, ZoneId zone) {
    TimePoint at = v.from();
    CivilDate day = CivilDate.at(at, zone);
    if (!shortYear(day.year())) {
      return "Y" + day.year();
    }
    if (day.startOfDay(zone).equals(at)) {
      return day(day);
    }
    return v.seconds() > WHOLE_SECONDS ? instant(TimePoint.ofSeconds(at.seconds())) : instant(at);
  }

  /** The right edge of a view. */
  static String end(Viewport v, ZoneId zone) {
    TimePoint at = v.to();
    CivilDate day = CivilDate.at(at, zone);
    if (!shortYear(day.year())) {
      return "Y" + day.year();
    }
    CivilDate before = day.plusDays(-1);
    if (day.startOfDay(zone).equals(at) && shortYear(before.year())) {
      // A date as an end reaches to its last instant.
      return day(before);
    }
    return v.seconds() > WHOLE_SECONDS && at.nanos() > 0
        ? instant(TimePoint.ofSeconds(at.seconds() + 1))
        : instant(at);
  }

  /** An instant, to the nanosecond. */
  static String instant(TimePoint at) {
    CivilDate day = CivilDate.at(at, ZoneOffset.UTC);
    if (!shortYear(day.year())) {
      return "Y" + day.year();
    }
    long of = Math.floorMod(at.seconds(), (long) DAY);
    String time = String.format(Locale.ROOT, "T%02d:%02d:%02d", of / 3600, of / 60 % 60, of % 60);
    String fraction =
        at.nanos() == 0
            ? ""
            : "." + String.format(Locale.ROOT, "%09d", at.nanos()).replaceAll("0+$", "");
    return day(day) + time + fraction + "Z";
  }

  private static boolean shortYear(long year) {
    return Math.abs(year) <= 9_999;
  }

  private static String day(CivilDate d) {
    String sign = d.year() < 0 ? "-" : "";
    return String.format(
        Locale.ROOT, "%s%04d-%02d-%02d", sign, Math.abs(d.year()), d.month(), d.day());
  }
}
