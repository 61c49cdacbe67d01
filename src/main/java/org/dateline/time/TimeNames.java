package org.dateline.time;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.dateline.model.TimePoint;

/** Names a time of day and the zone it is told in. */
final class TimeNames {

  private final Texts texts;
  private final DateNames dates;

  TimeNames(Texts texts, DateNames dates) {
    this.texts = texts;
    this.dates = dates;
  }

  /** As written: {@code 16 January 2023, 10:30:00 UTC+3}. */
  String name(EdtfDateTime time) {
    String clock = clock(time, time.secondOfDay());
    String shift =
        time.shift().isEmpty() ? "" : zone(ZoneOffset.ofTotalSeconds(time.shiftSeconds()));
    String where =
        time.zone().isEmpty()
            ? shift
            : shift.isEmpty() ? time.zone() : texts.of("time.both", shift, time.zone());
    String zoned = where.isEmpty() ? clock : texts.of("time.zoned", clock, where);
    return texts.of("date.time", dates.day(time.date()), zoned);
  }

  /** As written, and where that is another time, as a clock in {@code shown} has it. */
  String name(EdtfDateTime time, ZoneId zone, ZoneId shown) {
    TimePoint at = Placed.instant(time, zone);
    CivilDate day = CivilDate.at(at, shown);
    long midnight = day.toEpochDay() * CivilDate.DAY_SECONDS;
    int second = (int) (at.seconds() + offset(at, shown) - midnight);
    String written = name(time);
    boolean local = time.shift().isEmpty() && time.zone().isEmpty();
    if (day.equals(time.date()) && second == time.secondOfDay()) {
      return written;
    }
    String stated = local ? texts.of("time.in", written, zone(zone)) : written;
    String clock = clock(time, second);
    String there = day.equals(time.date()) ? clock : texts.of("date.time", dates.day(day), clock);
    return texts.of("time.elsewhere", stated, texts.of("time.in", there, zone(shown)));
  }

  /** {@code UTC}, {@code UTC+3}, {@code UTC+5:30}, or the name of a region. */
  String zone(ZoneId zone) {
    if (!(zone.normalized() instanceof ZoneOffset offset)) {
      return zone.getId();
    }
    int minutes = Math.abs(offset.getTotalSeconds()) / 60;
    if (minutes == 0) {
      return "UTC";
    }
    String rest = minutes % 60 == 0 ? "" : ":" + two(minutes % 60);
    return "UTC" + (offset.getTotalSeconds() < 0 ? "\u2212" : "+") + minutes / 60 + rest;
  }

  private static int offset(TimePoint at, ZoneId zone) {
    return zone.getRules()
        .getOffset(java.time.Instant.ofEpochSecond(at.seconds()))
        .getTotalSeconds();
  }

  /** The time of day, to what the original states. */
  private static String clock(EdtfDateTime time, int second) {
    String clock = two(second / 3600) + ":" + two(second / 60 % 60);
    if (time.second() < 0) {
      return clock;
    }
    String fraction = time.fraction().isEmpty() ? "" : "." + time.fraction();
    return clock + ":" + two(second % 60) + fraction;
  }

  private static String two(int n) {
    return n < 10 ? "0" + n : Integer.toString(n);
  }
}
