package org.dateline.shell.detail;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.dateline.model.Span;
import org.dateline.model.TimePoint;

/**
 * A stretch of the axis in words: days where the calendar reaches, years of thousands, millions,
 * billions beyond.
 */
final class ExtentWords {

  private static final double YEAR = 31_556_952;
  private static final double CALENDAR = 9_999;

  private final Texts texts;
  private final Dates dates;
  private final ZoneId zone;

  ExtentWords(Texts texts, Dates dates, ZoneId zone) {
    this.texts = texts;
    this.dates = dates;
    this.zone = zone;
  }

  /** Such as “1 Dec 2022 – 28 Feb 2023”. */
  String of(Span span) {
    String from = point(span.from());
    // The end is the instant just after the last day.
    String to = point(span.from().equals(span.to()) ? span.to() : span.to().plusSeconds(-1));
    return from.equals(to) ? from : texts.get("summary.range", from, to);
  }

  private String point(TimePoint p) {
    double years = 1970 + p.seconds() / YEAR;
    if (Math.abs(years) < CALENDAR) {
      LocalDate day = Instant.ofEpochSecond(p.seconds()).atZone(zone).toLocalDate();
      int year = day.getYear();
      String sign = year < 0 ? "-" : "";
      return dates.shortPhrase(
          String.format(
              Locale.ROOT,
              "%s%04d-%02d-%02d",
              sign,
              Math.abs(year),
              day.getMonthValue(),
              day.getDayOfMonth()));
    }
    double ago = Math.abs(years - 2000);
    String unit = ago >= 1e9 ? "billion" : ago >= 1e6 ? "million" : "thousand";
    double n = ago / (ago >= 1e9 ? 1e9 : ago >= 1e6 ? 1e6 : 1e3);
    NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
    format.setMaximumFractionDigits(n < 100 ? 1 : 0);
    return texts.get("summary." + (years < 0 ? "ago." : "ahead.") + unit, format.format(n));
  }
}
