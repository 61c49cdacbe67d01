package org.dateline.time;

import java.util.Locale;

/**
 * Says a lag in words: {@code reported 10 days later}, {@code announced 2 weeks before}, {@code
 * reported 1 to 46 days later}. Immutable; safe for any thread.
 */
public final class LagWords {

  private static final double MINUTE = 60;
  private static final double HOUR = 3_600;
  private static final double DAY = 86_400;
  private static final double WEEK = 7 * DAY;
  private static final double YEAR = 365.2425 * DAY;
  private static final double MONTH = YEAR / 12;

  private final Texts texts;

  public LagWords(Locale locale) {
    texts = new Texts(locale, false);
  }

  /** The whole remark: {@code reported about 10 days later}. */
  public String remark(Lag lag) {
    return texts.of(lag.after() ? "lag.reported" : "lag.announced", length(lag));
  }

  /** The distance with its direction: {@code about 10 days later}, {@code 2 weeks before}. */
  public String apart(Lag lag) {
    return texts.of(lag.after() ? "lag.later" : "lag.before", length(lag));
  }

  private String length(Lag lag) {
    if (Double.isInfinite(lag.most())) {
      Unit u = Unit.of(lag.least(), lag.days());
      return texts.of("lag.atLeast", count(u, (long) Math.floor(lag.least() / u.seconds + 1e-6)));
    }
    Unit u = Unit.of(lag.most(), lag.days());
    double least = lag.least() / u.seconds;
    double most = lag.most() / u.seconds;
    if (Math.round(least) == Math.round(most)) {
      boolean exact = !lag.about() && Math.abs(most - Math.round(most)) * u.seconds < u.slack();
      String words = count(u, Math.max(1, Math.round(most)));
      return exact ? words : texts.of("lag.about", words);
    }
    // A range never says less than is possible.
    long low = (long) Math.floor(least + 1e-6);
    long high = (long) Math.ceil(most - 1e-6);
    String range =
        low < 1 ? texts.of("lag.upTo", count(u, high)) : texts.of("lag.range", low, count(u, high));
    return lag.about() ? texts.of("lag.about", range) : range;
  }

  private String count(Unit unit, long n) {
    return texts.of(unit.key, n);
  }

  /** A unit to count in: the coarsest that keeps what is known. */
  private enum Unit {
    SECONDS("lag.seconds", 1),
    MINUTES("lag.minutes", MINUTE),
    HOURS("lag.hours", HOUR),
    DAYS("lag.days", DAY),
    WEEKS("lag.weeks", WEEK),
    MONTHS("lag.months", MONTH),
    YEARS("lag.years", YEAR);

    private final String key;
    private final double seconds;

    Unit(String key, double seconds) {
      this.key = key;
      this.seconds = seconds;
    }

    /** Seconds that a count may be off and still be called exact: a clock change for days. */
    private double slack() {
      return switch (this) {
        case DAYS, WEEKS -> 2 * HOUR;
        case MONTHS, YEARS -> 0;
        default -> 1;
      };
    }

    private static Unit of(double length, boolean days) {
      if (!days && length < 2 * DAY) {
        return length < 2 * MINUTE ? SECONDS : length < 2 * HOUR ? MINUTES : HOURS;
      }
      long whole = Math.round(length / DAY);
      if (whole >= 14 && whole < 60 && whole % 7 == 0) {
        return WEEKS;
      }
      return whole < 60 ? DAYS : length < 2 * YEAR ? MONTHS : YEARS;
    }
  }
}
