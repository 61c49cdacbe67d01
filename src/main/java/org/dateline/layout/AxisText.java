package org.dateline.layout;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.time.Bundle;
import org.dateline.time.CivilDate;

/**
 * Dates, numbers and words of the axis in one language. It writes dates itself, after the locale's
 * patterns, because a {@link DateTimeFormatter} ends at the year 999,999,999. English without a
 * country is written the British way, day before month. Digits are always 0 to 9 and the clock has
 * 24 hours.
 */
final class AxisText {

  /** How a weekday is written beside a day. */
  enum Weekday {
    NONE,
    SHORT,
    LONG
  }

  private static final Map<Locale, AxisText> KNOWN = new ConcurrentHashMap<>();
  private static final long GROUPED_FROM = 10_000;
  private static final long WITHOUT_ERA_FROM = 1000;

  private final Locale locale;
  private final Bundle words;
  private final DecimalFormat numbers;
  private final Map<String, String> patterns = new ConcurrentHashMap<>();
  private final Map<String, String> names = new ConcurrentHashMap<>();

  private AxisText(Locale asked) {
    boolean plainEnglish =
        asked.getCountry().isEmpty()
            && (asked.getLanguage().isEmpty() || asked.getLanguage().equals("en"));
    this.locale = plainEnglish ? Locale.UK : asked;
    this.words = Bundle.of("layout.axis", locale);
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    symbols.setZeroDigit('0');
    this.numbers = (DecimalFormat) NumberFormat.getNumberInstance(locale);
    numbers.setDecimalFormatSymbols(symbols);
    numbers.setMaximumFractionDigits(12);
  }

  /** The texts of a locale. */
  static AxisText of(Locale locale) {
    return KNOWN.computeIfAbsent(locale, AxisText::new);
  }

  /**
   * The first day of the week; Monday where the locale names no country, since the language alone
   * does not say.
   */
  DayOfWeek firstDayOfWeek() {
    return locale.getCountry().isEmpty()
        ? DayOfWeek.MONDAY
        : WeekFields.of(locale).getFirstDayOfWeek();
  }

  /** A text of the bundle. */
  String word(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  /** A number with the locale's signs. */
  String number(BigDecimal value) {
    return ((DecimalFormat) numbers.clone()).format(value);
  }

  /** A whole number with the locale's signs. */
  String number(long value) {
    return number(BigDecimal.valueOf(value));
  }

  /** A year as the locale writes it, with its era before the year 1000: 2023, 476 AD, 44 BC. */
  String year(long year) {
    return years(year, digits(year));
  }

  /** Years of one era from first to last: 1900–1999, 500–401 BC. */
  String years(long first, long last) {
    return years(first, word("range", digits(first), digits(last)));
  }

  private String years(long year, String text) {
    String pattern = era(year) ? pattern("Gy") : pattern("y");
    // Some locales answer the template y with an era.
    boolean odd = !era(year) && pattern.contains("G");
    return write(odd ? "y" : pattern, new CivilDate(year, 1, 1), text, false, Weekday.NONE);
  }

  /** December 2022, Dec 2022. */
  String monthOfYear(CivilDate date, boolean wide) {
    return write(
        pattern(era(date.year()) ? "GyMMM" : "yMMM"),
        date,
        digits(date.year()),
        wide,
        Weekday.NONE);
  }

  /** Dec '22; the year in full where two digits would not say which. */
  String monthOfShortYear(CivilDate date) {
    if (date.year() < 1000 || date.year() > 9999) {
      return monthOfYear(date, false);
    }
    return word("month.year", month(date, false), two((int) (date.year() % 100)));
  }

  /** December, Dec, standing alone. */
  String month(CivilDate date, boolean wide) {
    return write("LLL", date, "", wide, Weekday.NONE);
  }

  /** Mon 16 January. */
  String dayOfMonth(CivilDate date, boolean wide, Weekday weekday) {
    return write(pattern(weekday == Weekday.NONE ? "MMMd" : "MMMEd"), date, "", wide, weekday);
  }

  /** Mon 16 January 2023. */
  String dayOfYear(CivilDate date, boolean wide, Weekday weekday) {
    String template =
        (era(date.year()) ? "G" : "") + (weekday == Weekday.NONE ? "yMMMd" : "yMMMEd");
    return write(pattern(template), date, digits(date.year()), wide, weekday);
  }

  /** Mon 16, under a month. */
  String weekdayAndDay(CivilDate date) {
    return write(pattern("Ed"), date, "", false, Weekday.SHORT);
  }

  /** Q1. */
  String quarter(CivilDate date) {
    return name("qqq", date);
  }

  /** 09:30, 09:30:15, 09:30:15.250; the number of digits after the second is 0, 3 or 6. */
  String clock(TickMark at, boolean seconds, int fraction) {
    String text = two(at.second() / 3600) + ":" + two(at.second() / 60 % 60);
    if (!seconds) {
      return text;
    }
    text += ":" + two(at.second() % 60);
    return fraction == 0
        ? text
        : text + "." + String.format(Locale.ROOT, "%09d", at.nano()).substring(0, fraction);
  }

  /** UTC, UTC+3, UTC+5:30. */
  static String offset(int seconds) {
    if (seconds == 0) {
      return "UTC";
    }
    int abs = Math.abs(seconds);
    StringBuilder text = new StringBuilder(seconds < 0 ? "UTC\u2212" : "UTC+").append(abs / 3600);
    if (abs % 3600 != 0) {
      text.append(':').append(two(abs / 60 % 60));
    }
    if (abs % 60 != 0) {
      text.append(':').append(two(abs % 60));
    }
    return text.toString();
  }

  private static boolean era(long year) {
    return year < WITHOUT_ERA_FROM;
  }

  private String digits(long year) {
    long shown = year > 0 ? year : 1 - year;
    return shown < GROUPED_FROM ? Long.toString(shown) : number(shown);
  }

  private static String two(int value) {
    return value < 10 ? "0" + value : Integer.toString(value);
  }

  private String pattern(String template) {
    return patterns.computeIfAbsent(
        template,
        t -> {
          String p =
              DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                  t, IsoChronology.INSTANCE, locale);
          // The JDK's British patterns differ among themselves; its longest has no comma here.
          return locale.getLanguage().equals("en") ? p.replace("E, d", "E d") : p;
        });
  }

  /** A pattern's letters replaced by the parts of a date, and {@code y} by a text. */
  private String write(String pattern, CivilDate date, String year, boolean wide, Weekday weekday) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pattern.length(); ) {
      char c = pattern.charAt(i);
      int end = i + 1;
      if (c == '\'') {
        end = pattern.indexOf('\'', i + 1);
        out.append(end == i + 1 ? "'" : pattern.substring(i + 1, end));
        i = end + 1;
        continue;
      }
      while (end < pattern.length() && pattern.charAt(end) == c) {
        end++;
      }
      int count = end - i;
      switch (c) {
        case 'y', 'u' -> out.append(year);
        case 'd' -> out.append(count > 1 ? two(date.day()) : Integer.toString(date.day()));
        case 'M', 'L' -> out.append(name(letters(c, count >= 3 && wide ? 4 : count), date));
        case 'E', 'c' ->
            out.append(name(letters(c, weekday == Weekday.LONG ? 4 : Math.min(count, 3)), date));
        case 'G' -> out.append(name("G", date));
        default -> out.append(pattern, i, end);
      }
      i = end;
    }
    return out.toString().strip();
  }

  private static String letters(char c, int count) {
    // A single c is a number; its short text has three.
    return String.valueOf(c).repeat(c == 'c' ? Math.max(3, count) : count);
  }

  /**
   * The name of a month, weekday, quarter or era, from a day of 1 to 400 AD or BC that has the
   * same.
   */
  private String name(String letters, CivilDate date) {
    char c = letters.charAt(0);
    int which =
        switch (c) {
          case 'G' -> date.year() > 0 ? 1 : 0;
          case 'E', 'c' -> date.dayOfWeek();
          default -> date.month();
        };
    return names.computeIfAbsent(
        letters + which,
        k -> {
          LocalDate like =
              switch (c) {
                case 'G' -> LocalDate.of(which == 1 ? 2000 : -2000, 1, 1);
                // 1 January 2024 was a Monday.
                case 'E', 'c' -> LocalDate.of(2024, 1, which);
                default -> LocalDate.of(2024, which, 1);
              };
          return DateTimeFormatter.ofPattern(letters, locale).format(like);
        });
  }
}
