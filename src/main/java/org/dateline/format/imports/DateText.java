package org.dateline.format.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.time.Edtf;
import org.dateline.time.EdtfParser;
import org.dateline.time.GoTo;
import org.dateline.time.ParseResult;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as other programs and people write them into EDTF. Only what names a date by itself:
 * “yesterday” is none.
 */
final class DateText {

  /** Which number comes first where both could be the month. */
  enum Order {
    DAY_FIRST,
    MONTH_FIRST
  }

  /**
   * A date that was read.
   *
   * @param edtf the notation
   * @param fields its numbers; null when it was read from words or was EDTF already
   * @param words whether it was read from words, which others might read otherwise
   */
  record Read(String edtf, @Nullable DateFields fields, boolean words) {
    static Read of(DateFields f) {
      return new Read(f.edtf(), f, false);
    }
  }

  private static final String TIME =
      "(?:[T ,]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9})\\d*)?)?\\s*([AaPp]\\.?[Mm]\\.?)?"
          + "\\s*(Z|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT|CET|CEST|EET|EEST|MSK|GMT(?:[+-]\\d{4})?|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?(?:\\s*\\([^)]*\\))?)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("([+-]?\\d{4,6})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?" + TIME);
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2\\s?(\\d{4}|\\d{2})" + TIME);
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[/.](\\d{4})");
  private static final Pattern BASIC =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})(Z?))?");
  private static final Pattern SCRIPT =
      Pattern.compile(
          "(?:\\p{L}{3,9},?\\s+)?(\\p{L}{3,9})\\.?\\s+(\\d{1,2}),?\\s+(-?\\d{1,6})" + TIME);
  private static final Pattern MAIL =
      Pattern.compile(
          "(?:\\p{L}{3,9},?\\s+)?(\\d{1,2})[\\s-]+(\\p{L}{3,9})\\.?[\\s-]+(-?\\d{3,6})" + TIME);

  /** As spreadsheets show days by default: 16-May-25. */
  private static final Pattern SHEET =
      Pattern.compile("(\\d{1,2})-(\\p{L}{3,9})\\.?-(\\d{2})" + TIME);

  private static final Pattern SCRIPT_ARGUMENTS =
      Pattern.compile(
          "Date\\((-?\\d+)\\s*,\\s*(\\d+)(?:\\s*,\\s*(\\d+))?(?:\\s*,\\s*\\d+)*\\s*\\)\\s*");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,12}");
  private static final Pattern SHORT_RANGE = Pattern.compile("\\d{4}-\\d{2}");

  /** Two days on which nothing relative means the same. */
  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2026, 2, 7), LocalDate.of(1985, 9, 20));

  private static final List<Locale> LOCALES =
      List.of("en", "de", "fr", "es", "ru", "uk", "be", "it", "pl", "pt", "nl").stream()
          .map(Locale::forLanguageTag)
          .toList();

  private static final Map<String, Integer> MONTHS = months();

  private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");
  private static final Pattern RANGE = Pattern.compile("[~?\\d\\s.,/\u2013\u2014-]{4,40}");
  private static final Set<String> HINTS =
      Set.of(
          "bc",
          "bce",
          "ad",
          "ce",
          "century",
          "centuries",
          "cent",
          "circa",
          "ca",
          "c",
          "about",
          "around",
          "approx",
          "before",
          "after",
          "early",
          "mid",
          "late",
          "between",
          "from",
          "until",
          "till",
          "since",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "s",
          "ago",
          "year",
          "to",
          "b");

  /** Names of RFC 822, and of Europe's zones. */
  private static final Map<String, String> SHIFTS =
      Map.ofEntries(
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("CST", "-06:00"),
          Map.entry("CDT", "-05:00"),
          Map.entry("MST", "-07:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"),
          Map.entry("CET", "+01:00"),
          Map.entry("CEST", "+02:00"),
          Map.entry("EET", "+02:00"),
          Map.entry("EEST", "+03:00"),
          Map.entry("MSK", "+03:00"));

  private static final int REMEMBERED = 20_000;

  private final Map<String, Optional<Read>> met = new HashMap<>();
  private final Order order;
  private final ShortYears shortYears;

  DateText(Order order) {
    this(order, ShortYears.POSIX);
  }

  /**
   * @param shortYears what years of two digits mean
   */
  DateText(Order order, ShortYears shortYears) {
    this.order = order;
    this.shortYears = shortYears;
  }

  /** The date that a text names, whole; null when it is none. */
  @Nullable Read read(String raw) {
    String s = raw.strip();
    if (s.isEmpty() || s.length() > 120) {
      return null;
    }
    // A table has most of its dates many times.
    Optional<Read> before = met.get(s);
    if (before == null) {
      before = Optional.ofNullable(readNew(s));
      if (met.size() >= REMEMBERED) {
        met.clear();
      }
      met.put(s, before);
    }
    return before.orElse(null);
  }

  private @Nullable Read readNew(String s) {
    if (NUMBER.matcher(s).matches() && !(s.length() == 8 && BASIC.matcher(s).matches())) {
      return Read.of(DateFields.ofDay(Long.parseLong(s), 0, 0));
    }
    Read numbers = numbers(s);
    if (numbers != null) {
      return fits(numbers) ? numbers : null;
    }
    if (!SHORT_RANGE.matcher(s).matches()
        && EdtfParser.parse(s) instanceof ParseResult.Ok(Edtf edtf)) {
      return new Read(edtf.print(), null, false);
    }
    return words(s);
  }

  private static boolean fits(Read read) {
    return read.fields() == null || read.fields().wrong() == null;
  }

  private @Nullable Read numbers(String s) {
    Matcher m = YEAR_FIRST.matcher(s);
    if (m.matches() && !(m.group(3) == null && Integer.parseInt(m.group(2)) > 12)) {
      int day = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
      return time(m, 4, Long.parseLong(m.group(1)), Integer.parseInt(m.group(2)), day);
    }
    m = YEAR_LAST.matcher(s);
    if (m.matches()) {
      int a = Integer.parseInt(m.group(1));
      int b = Integer.parseInt(m.group(3));
      boolean dayFirst = m.group(2).equals(".") || order == Order.DAY_FIRST;
      if (dayFirst ? b > 12 && a <= 12 : a > 12 && b <= 12) {
        dayFirst = !dayFirst;
      }
      return time(m, 5, fullYear(m.group(4)), dayFirst ? b : a, dayFirst ? a : b);
    }
    m = MONTH_YEAR.matcher(s);
    if (m.matches()) {
      return Read.of(DateFields.ofDay(Long.parseLong(m.group(2)), Integer.parseInt(m.group(1)), 0));
    }
    m = BASIC.matcher(s);
    if (m.matches()) {
      DateFields day =
          DateFields.ofDay(
              Long.parseLong(m.group(1)),
              Integer.parseInt(m.group(2)),
              Integer.parseInt(m.group(3)));
      return Read.of(
          m.group(4) == null
              ? day
              : new DateFields(
                  day.year(),
                  day.month(),
                  day.day(),
                  Integer.parseInt(m.group(4)),
                  Integer.parseInt(m.group(5)),
                  Integer.parseInt(m.group(6)),
                  -1,
                  m.group(7)));
    }
    m = SCRIPT_ARGUMENTS.matcher(s);
    if (m.matches()) {
      int day = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
      // JavaScript counts months from 0.
      return Read.of(
          DateFields.ofDay(Long.parseLong(m.group(1)), Integer.parseInt(m.group(2)) + 1, day));
    }
    m = SCRIPT.matcher(s);
    if (m.matches() && month(m.group(1)) > 0) {
      return time(
          m, 4, Long.parseLong(m.group(3)), month(m.group(1)), Integer.parseInt(m.group(2)));
    }
    m = MAIL.matcher(s);
    if (m.matches() && month(m.group(2)) > 0) {
      return time(
          m, 4, Long.parseLong(m.group(3)), month(m.group(2)), Integer.parseInt(m.group(1)));
    }
    m = SHEET.matcher(s);
    if (m.matches() && month(m.group(2)) > 0) {
      return time(m, 4, fullYear(m.group(3)), month(m.group(2)), Integer.parseInt(m.group(1)));
    }
    return null;
  }

  /** Adds the time of day that stands in the six groups from {@code g}. */
  private static Read time(Matcher m, int g, long year, int month, int day) {
    if (m.group(g) == null) {
      return Read.of(DateFields.ofDay(year, month, day));
    }
    int hour = Integer.parseInt(m.group(g));
    String half = m.group(g + 4) == null ? "" : m.group(g + 4).toLowerCase(Locale.ROOT);
    hour =
        half.startsWith("p") && hour < 12
            ? hour + 12
            : half.startsWith("a") && hour == 12 ? 0 : hour;
    String fraction = m.group(g + 3);
    return Read.of(
        new DateFields(
            year,
            month,
            day,
            hour,
            Integer.parseInt(m.group(g + 1)),
            m.group(g + 2) == null ? -1 : Integer.parseInt(m.group(g + 2)),
            fraction == null ? -1 : Integer.parseInt((fraction + "000000000").substring(0, 9)),
            shift(m.group(g + 5))));
  }

  private static String shift(@Nullable String s) {
    if (s == null) {
      return "";
    }
    String named = SHIFTS.get(s);
    if (named != null) {
      return named;
    }
    String digits = s.replaceAll("[^\\d]", "");
    if (digits.isEmpty() || digits.matches("0+")) {
      return "Z";
    }
    char sign = s.indexOf('-') >= 0 ? '-' : '+';
    return sign
        + digits.substring(0, 2)
        + ":"
        + (digits.length() >= 4 ? digits.substring(2, 4) : "00");
  }

  private long fullYear(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() > 2 ? year : shortYears.year(year);
  }

  private @Nullable Read words(String s) {
    if (s.codePoints().noneMatch(Character::isDigit) || !mayBeDate(s)) {
      return null;
    }
    return anyLocale(s).orElse(null);
  }

  /** Words are costly to read, and most cells of a table are none of a date. */
  private static boolean mayBeDate(String s) {
    boolean words = false;
    boolean fits = false;
    for (String word : WORD.splitAsStream(s.toLowerCase(Locale.ROOT)).toList()) {
      if (!word.isEmpty()) {
        words = true;
        fits |= HINTS.contains(word) || MONTHS.containsKey(word);
      }
    }
    return fits || (!words && RANGE.matcher(s).matches());
  }

  private Optional<Read> anyLocale(String s) {
    for (Locale locale : LOCALES) {
      boolean english = locale.getLanguage().equals("en");
      Locale read = english ? (order == Order.MONTH_FIRST ? Locale.US : Locale.UK) : locale;
      Optional<String> one = GoTo.read(s, DAYS.get(0), read).map(Edtf::print);
      if (one.isPresent() && one.equals(GoTo.read(s, DAYS.get(1), read).map(Edtf::print))) {
        return Optional.of(new Read(one.get(), null, true));
      }
    }
    return Optional.empty();
  }

  /** A count since 1970 in seconds, or in thousandths, millionths or billionths of them. */
  static @Nullable Read epoch(String digits) {
    try {
      long n = Long.parseLong(digits.strip());
      long size = Math.abs(n);
      long unit =
          size < 100_000_000_000L
              ? 1
              : size < 100_000_000_000_000L
                  ? 1000
                  : size < 100_000_000_000_000_000L ? 1_000_000 : 1_000_000_000;
      return epoch(n, unit);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /**
   * A count since 1970.
   *
   * @param perSecond how many make a second
   */
  static @Nullable Read epoch(long count, long perSecond) {
    try {
      Instant at =
          Instant.ofEpochSecond(
              Math.floorDiv(count, perSecond),
              Math.floorMod(count, perSecond) * (1_000_000_000L / perSecond));
      return Read.of(DateFields.of(at.atOffset(ZoneOffset.UTC)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** A day as spreadsheets count them, 1 being 1 January 1900, with the time of day behind it. */
  static @Nullable Read serial(String days) {
    double n = Double.parseDouble(days);
    long day = (long) Math.floor(n);
    LocalDate date = LocalDate.of(1899, 12, 30).plusDays(day);
    long seconds = Math.round((n - day) * 86_400);
    return seconds == 0 || seconds >= 86_400
        ? Read.of(DateFields.ofDay(date.getYear(), date.getMonthValue(), date.getDayOfMonth()))
        : Read.of(DateFields.of(date.atStartOfDay().plusSeconds(seconds), seconds % 60 != 0));
  }

  /** Two dates as one from the first to the second. */
  static String interval(String from, @Nullable String to) {
    return to == null || to.equals(from) || from.indexOf('/') >= 0 || to.indexOf('/') >= 0
        ? from
        : from + "/" + to;
  }

  /** A month in digits, be it named; what is no month stays as it is. */
  static String monthNumber(String month) {
    int n = month(month.replace(".", ""));
    return n == 0 ? month : Integer.toString(n);
  }

  private static int month(String name) {
    return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (Locale locale : LOCALES) {
      for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE)) {
        for (Month m : Month.values()) {
          String name = m.getDisplayName(style, locale).toLowerCase(Locale.ROOT).replace(".", "");
          months.putIfAbsent(name, m.getValue());
        }
      }
    }
    months.put("sept", 9);
    return Map.copyOf(months);
  }
}
