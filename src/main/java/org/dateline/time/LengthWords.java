package org.dateline.time;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.model.TimePoint;

/**
 * Says how long it is from one instant to another, in its two largest units: {@code 3 months 12
 * days}. Years, months and days are those of the calendar. Immutable; safe for any thread.
 */
public final class LengthWords {

  private static final double DAY = 86_400;

  /** From here on months say nothing. */
  private static final long MANY_YEARS = 100;

  private final Texts texts;

  public LengthWords(Locale locale) {
    texts = new Texts(locale, false);
  }

  /**
   * The length in words.
   *
   * @param zone decides the day borders
   */
  public String between(TimePoint from, TimePoint to, ZoneId zone) {
    double seconds = to.minus(from);
    List<String> parts = new ArrayList<>();
    if (seconds >= 2 * DAY) {
      calendar(CivilDate.at(from, zone), CivilDate.at(to, zone), parts);
    } else {
      long whole = Math.round(seconds);
      add(parts, "lag.hours", whole / 3600);
      add(parts, "lag.minutes", whole / 60 % 60);
      add(parts, "lag.seconds", whole % 60);
    }
    if (parts.isEmpty()) {
      parts.add(texts.of("lag.seconds", 0L));
    }
    return parts.size() == 1
        ? parts.getFirst()
        : texts.of("length.two", parts.get(0), parts.get(1));
  }

  private void calendar(CivilDate a, CivilDate b, List<String> parts) {
    long months = (b.year() - a.year()) * 12 + b.month() - a.month();
    if (a.plusMonths(months).compareTo(b) > 0) {
      months--;
    }
    long years = months / 12;
    add(parts, "lag.years", years);
    if (years < MANY_YEARS) {
      add(parts, "lag.months", months % 12);
      add(parts, "lag.days", b.toEpochDay() - a.plusMonths(months).toEpochDay());
    }
  }

  private void add(List<String> parts, String key, long n) {
    if (n > 0) {
      parts.add(texts.of(key, n));
    }
  }
}
