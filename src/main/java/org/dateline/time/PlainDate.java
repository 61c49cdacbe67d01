package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.chrono.IsoEra;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns one date in words, lower case and without qualifiers, into EDTF. */
final class PlainDate {

  private static final Pattern CENTURY =
      Pattern.compile(
          "\\b(\\d{1,2})\\s*(?:st|nd|rd|th)?\\s*(?:century|centuries|cent\\b|c\\b)\\.?\\s*(b\\.?c)?");
  private static final Pattern DECADE = Pattern.compile("\\b(\\d\\d)?(\\d)0s\\b");
  private static final Pattern ERA =
      Pattern.compile(
          "\\b(?:(a\\.?d\\.?)\\s*(\\d{1,4})|(\\d{1,12})\\s*(b\\.?c\\.?(?:e\\b\\.?)?|a\\.?d|c\\.?e)(?![a-z]))");
  private static final Pattern YEAR = Pattern.compile("(?<![\\d.,])(\\d{4})(?![\\d])");
  private static final Pattern BARE = Pattern.compile("(?:the year )?(\\d{2,3})");
  private static final Pattern SOME = Pattern.compile("\\b(day|month) (?:in|of|during)\\b");
  private static final Pattern SEASON = Pattern.compile("\\b(spring|summer|autumn|fall|winter)\\b");
  private static final Pattern ISO_LIKE = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern NUMERIC =
      Pattern.compile("(\\d{1,2})[-/.] ?(\\d{1,2})[-/.] ?(\\d{4})");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[/.](\\d{4})");

  private final LocalDate today;
  private final boolean monthFirst;
  private final Map<String, Integer> months = new HashMap<>();
  private final Pattern month;
  private final Pattern dayMonth;
  private final Pattern monthDay;
  private final Pattern weekday;
  private final Pattern before;

  PlainDate(LocalDate today, Locale locale) {
    this.today = today;
    String pattern =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
    monthFirst = pattern.indexOf('M') < pattern.indexOf('d');
    Map<String, Integer> weekdays = new HashMap<>();
    for (Locale l : List.of(Locale.ENGLISH, locale)) {
      for (TextStyle style : TextStyle.values()) {
        if (style == TextStyle.NARROW || style == TextStyle.NARROW_STANDALONE) {
          continue;
        }
        for (Month m : Month.values()) {
          add(months, m.getDisplayName(style, l), l, m.getValue());
        }
        for (DayOfWeek d : DayOfWeek.values()) {
          add(weekdays, d.getDisplayName(style, l), l, d.getValue());
        }
      }
    }
    months.put("sept", 9);
    String names = "(" + alternatives(months) + ")(?![\\p{L}])\\.?";
    month = Pattern.compile("(?<![\\p{L}])" + names);
    dayMonth =
        Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s*(?:(?:of|de)\\s+)?(?<![\\p{L}])" + names);
    monthDay =
        Pattern.compile(
            "(?<![\\p{L}])" + names + "\\s*(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)");
    before = before(locale);
    weekday =
        Pattern.compile("^(?:on\\s+)?(?:" + alternatives(weekdays) + ")(?![\\p{L}])\\.?,?\\s+");
  }

  /** The name of the time before Christ in a language, dots and spaces as one likes. */
  private static Pattern before(Locale locale) {
    String names =
        Arrays.stream(TextStyle.values())
            .map(s -> IsoEra.BCE.getDisplayName(s, locale).toLowerCase(locale))
            .filter(n -> n.length() > 1)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(n -> n.replaceAll("[.\\s\\u00a0\\u202f]+", " ").strip())
            .map(n -> Pattern.quote(n).replace(" ", "\\E[.\\s]*\\Q") + "\\.?")
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?<=\\d)\\s*(?:" + names + ")(?![\\p{L}])");
  }

  /** The text with the time before Christ by its English name. */
  String withEra(String text) {
    return before.matcher(text).replaceAll(" bc");
  }

  String withoutWeekday(String text) {
    return weekday.matcher(text).replaceFirst("");
  }

  boolean namesMonth(String text) {
    return month.matcher(text).find();
  }

  /**
   * A date in figures, whole: {@code 10/7/2008} by the locale, {@code 2023-1-6}, {@code 7/2008}.
   */
  @Nullable String numeric(String text) {
    Matcher m = ISO_LIKE.matcher(text);
    if (m.matches()) {
      return EdtfText.day(Integer.parseInt(m.group(1)), number(m, 2), number(m, 3));
    }
    m = NUMERIC.matcher(text);
    if (m.matches()) {
      boolean swap = monthFirst ? number(m, 1) > 12 : number(m, 2) > 12;
      boolean first = monthFirst != swap;
      return EdtfText.day(number(m, 3), number(m, first ? 1 : 2), number(m, first ? 2 : 1));
    }
    m = MONTH_YEAR.matcher(text);
    return m.matches() ? EdtfText.year(number(m, 2)) + "-" + EdtfText.two(number(m, 1)) : null;
  }

  /**
   * EDTF without qualifiers; null where it is no date.
   *
   * @param about whether it is said to be approximate: {@code about the 1800s} is a decade
   */
  @Nullable String edtf(String text, boolean about) {
    Matcher season = SEASON.matcher(text);
    boolean hasSeason = season.find();
    boolean hasMonth = month.matcher(text).find();
    String year = years(text, about, hasSeason || hasMonth);
    if (hasMonth) {
      return monthOf(text, year == null ? "XXXX" : year);
    }
    if (year == null) {
      return null;
    }
    if (hasSeason) {
      // A day of a season, 1849-21-XX, is no EDTF: the season says as much.
      return year + "-" + code(season.group());
    }
    Matcher some = SOME.matcher(text);
    if (!some.find()) {
      return year;
    }
    return some.group(1).equals("day") ? year + "-XX-XX" : year + "-XX";
  }

  private String monthOf(String text, String year) {
    Matcher m = dayMonth.matcher(text);
    if (m.find()) {
      return year + "-" + EdtfText.two(month(m.group(2))) + "-" + EdtfText.two(number(m, 1));
    }
    m = monthDay.matcher(text);
    if (m.find()) {
      return year + "-" + EdtfText.two(month(m.group(1))) + "-" + EdtfText.two(number(m, 2));
    }
    m = month.matcher(text);
    String named = m.find() ? year + "-" + EdtfText.two(month(m.group(1))) : year;
    Matcher some = SOME.matcher(text);
    return some.find() && some.group(1).equals("day") ? named + "-XX" : named;
  }

  /** The year, decade or century that {@code text} names. */
  private @Nullable String years(String text, boolean about, boolean withMonth) {
    Matcher m = CENTURY.matcher(text);
    if (m.find()) {
      int century = number(m, 1) - 1;
      return century < 0 ? null : (m.group(2) == null ? "" : "-") + EdtfText.two(century) + "XX";
    }
    m = DECADE.matcher(text);
    if (m.find()) {
      String century = m.group(1) == null ? "19" : m.group(1);
      boolean hundred = m.group(2).equals("0") && !about && m.group(1) != null;
      return century + (hundred ? "X" : m.group(2)) + "X";
    }
    m = ERA.matcher(text);
    if (m.find()) {
      String era = m.group(4) == null ? "ad" : m.group(4);
      long number = Long.parseLong(m.group(2) == null ? m.group(3) : m.group(2));
      return number == 0 ? null : EdtfText.year(era.startsWith("b") ? 1 - number : number);
    }
    m = YEAR.matcher(text);
    if (m.find()) {
      return m.group(1);
    }
    m = BARE.matcher(text);
    if (withMonth || !m.matches()) {
      return null;
    }
    int bare = number(m, 1);
    if (m.group(1).length() == 3) {
      return EdtfText.year(bare);
    }
    int thisCentury = today.getYear() / 100 * 100 + bare;
    return EdtfText.year(thisCentury <= today.getYear() ? thisCentury : thisCentury - 100);
  }

  private int month(String name) {
    return months.getOrDefault(name, 0);
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static String code(String season) {
    return switch (season) {
      case "spring" -> "21";
      case "summer" -> "22";
      case "winter" -> "24";
      default -> "23";
    };
  }

  /** A name without its dot; one that is a number, as in Chinese, is left out. */
  private static void add(Map<String, Integer> names, String name, Locale locale, int value) {
    String plain = name.toLowerCase(locale).replaceFirst("\\.$", "");
    if (plain.length() > 1 && plain.chars().noneMatch(Character::isDigit)) {
      names.putIfAbsent(plain, value);
    }
  }

  private static String alternatives(Map<String, Integer> names) {
    return names.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
