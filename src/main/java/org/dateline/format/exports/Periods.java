package org.dateline.format.exports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dateline.model.EventStore;
import org.dateline.model.Span;
import org.dateline.model.TimePoint;
import org.dateline.model.When;
import org.dateline.time.DateWords;
import org.dateline.time.EdtfParser;
import org.dateline.time.ParseResult;
import org.jspecify.annotations.Nullable;

/**
 * Headings that part a chronology into stretches of time: days, months, years, decades or
 * centuries, as its extent asks for. An event known no better than by the year never stands under
 * the name of a month.
 */
final class Periods {

  private enum Unit {
    DAY,
    MONTH,
    YEAR,
    DECADE,
    CENTURY,
    /** Thousands, millions, billions of years ago. */
    AGE
  }

  private static final double YEAR = 365.2425 * 86_400;
  private static final long LEAST_PLAIN_YEAR = -9_999;

  private final EventStore events;
  private final ZoneId zone;
  private final Locale locale;
  private final DateWords dates;
  private final DocumentWords words;
  private final Unit unit;

  Periods(Exporter.Job job, DocumentWords words) {
    this.events = job.selection().chronology().events();
    this.zone = job.selection().chronology().zone();
    this.locale = job.options().locale();
    this.dates = new DateWords(locale);
    this.words = words;
    this.unit = unit(job.selection());
  }

  /** The unit in which the events chosen make neither one section nor a section each. */
  private Unit unit(Selection s) {
    TimePoint first = null;
    TimePoint last = null;
    for (int i = 0; i < s.size(); i++) {
      When w = events.isDated(s.index(i)) ? events.when(s.index(i)) : null;
      if (w != null && w.sortPoint().isFinite()) {
        first = first == null ? w.sortPoint() : first;
        last = w.sortPoint();
      }
    }
    double years = first == null || last == null ? 0 : last.minus(first) / YEAR;
    if (years < 0.09) {
      return Unit.DAY;
    }
    return years <= 3
        ? Unit.MONTH
        : years <= 100 ? Unit.YEAR : years <= 500 ? Unit.DECADE : Unit.CENTURY;
  }

  /**
   * The heading that an event belongs under; null where there is none, as for an event without a
   * date.
   */
  @Nullable String of(int index) {
    When w = events.when(index);
    if (w == null) {
      return null;
    }
    Span start = w.start();
    if (!start.from().isFinite()) {
      // It stands in order of time by its end, which is the instant after its last one.
      return name(TimePoint.ofSeconds(w.sortPoint().seconds() - 1), unit);
    }
    if (!start.to().isFinite()) {
      return name(start.from(), unit);
    }
    // The last instant in it: a day is over where the next begins.
    long to = start.to().seconds();
    TimePoint last = to > start.from().seconds() ? TimePoint.ofSeconds(to - 1) : start.from();
    String usual = name(start.from(), unit);
    if (usual.equals(name(last, unit))) {
      return usual;
    }
    for (Unit u : Unit.values()) {
      boolean coarser = u.compareTo(unit) > 0;
      // A year or a decade as such; not what only reaches over the end of a month.
      if (coarser && name(start.from(), u).equals(name(last, u))) {
        TimePoint before = TimePoint.ofSeconds(start.from().seconds() - 1);
        return name(before, u).equals(name(last, u)) ? usual : name(start.from(), u);
      }
    }
    return usual;
  }

  private String name(TimePoint at, Unit u) {
    LocalDate day = day(at);
    long year = day == null ? (long) Math.floor(at.seconds() / YEAR) + 1970 : day.getYear();
    if (year < LEAST_PLAIN_YEAR || day == null) {
      return age(year);
    }
    return switch (u) {
      case DAY -> phrase(isoDay(day));
      case MONTH ->
          year < 1
              ? phrase(four(year) + "-" + two(day.getMonthValue()))
              : DateTimeFormatter.ofPattern(words.of("period.month"), locale).format(day);
      case YEAR -> phrase(four(year));
      case DECADE -> years(year, 1);
      case CENTURY, AGE -> years(year, 2);
    };
  }

  /** A decade or century, named by its years. */
  private String years(long year, int digits) {
    long part = Math.abs(year) / (digits == 1 ? 10 : 100);
    String stem = String.format(Locale.ROOT, digits == 1 ? "%03d" : "%02d", part);
    return phrase((year <= 0 ? "-" : "") + stem + "X".repeat(digits));
  }

  private String age(long year) {
    long ago = -year;
    return words.of(
        ago >= 1_000_000_000L
            ? "period.billions"
            : ago >= 1_000_000L
                ? "period.millions"
                : year > 0 ? "period.ahead" : "period.thousands");
  }

  private String phrase(String edtf) {
    return EdtfParser.parse(edtf) instanceof ParseResult.Ok ok
        ? edtf.length() == 10 ? dates.phrase(ok.value()) : dates.shortPhrase(ok.value())
        : edtf;
  }

  private @Nullable LocalDate day(TimePoint at) {
    try {
      return Instant.ofEpochSecond(at.seconds()).atZone(zone).toLocalDate();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String isoDay(LocalDate d) {
    return four(d.getYear()) + "-" + two(d.getMonthValue()) + "-" + two(d.getDayOfMonth());
  }

  private static String four(long year) {
    return (year < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(year));
  }

  private static String two(int n) {
    return n < 10 ? "0" + n : Integer.toString(n);
  }
}
