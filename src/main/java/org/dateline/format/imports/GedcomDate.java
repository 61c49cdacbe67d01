package org.dateline.format.imports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.DateSpec;
import org.dateline.model.Vocabulary.Calendar;
import org.dateline.model.Vocabulary.Method;
import org.jspecify.annotations.Nullable;

/**
 * Dates as GEDCOM 5.5.1 and 7 write them, and as programs that write it loosely do. {@code ABT x}
 * becomes {@code x~}, {@code BEF x} {@code [..x]}, {@code BET a AND b} {@code [a..b]}, {@code FROM
 * a TO b} {@code a/b}; a date of another calendar becomes the Gregorian days that it may be, with
 * its own words beside it.
 */
final class GedcomDate {

  private static final Pattern CALENDAR =
      Pattern.compile(
          "@#D([A-Z ]+)@\\s*|\\b(GREGORIAN|JULIAN|FRENCH_R|HEBREW)\\b\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PERIOD =
      Pattern.compile("FROM\\s+(.+?)\\s+TO\\s+(.+)|FROM\\s+(.+)|TO\\s+(.+)");
  private static final Pattern RANGE = Pattern.compile("BETWEEN?\\s+(.+?)\\s+AND\\s+(.+)");
  private static final Pattern ABOUT =
      Pattern.compile(
          "(ABT|ABOUT|CIRCA|CIR|CA|C|EST|CAL|CALC|INT|BEF|BEFORE|AFT|AFTER)\\b\\.?\\s*(.+)");
  private static final Pattern WORDS = Pattern.compile("(.*?)\\s*\\((.*)\\)\\s*", Pattern.DOTALL);
  private static final Pattern DAY =
      Pattern.compile(
          "(?:(?:(\\d{1,2})\\s+)?([\\p{L}_]{3,10})\\.?,?\\s+)?(?:AN\\s+)?(\\d{1,6}|[IVX]{1,6})"
              + "(?:/(\\d{1,4}))?\\s*(B\\.?\\s?C\\.?(?:E\\.?)?|A\\.?D\\.?|C\\.?E\\.?)?");

  private static final List<String> ROMAN_MONTHS =
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
  private static final List<String> FRENCH =
      List.of(
          "VEND", "BRUM", "FRIM", "NIVO", "PLUV", "VENT", "GERM", "FLOR", "PRAI", "MESS", "THER",
          "FRUC", "COMP");
  private static final List<String> HEBREW =
      List.of(
          "TSH", "CSH", "KSL", "TVT", "SHV", "ADR", "ADS", "NSN", "IYR", "SVN", "TMZ", "AAV",
          "ELL");

  /**
   * What came of a date.
   *
   * @param spec null when it names no time that could be read
   * @param loose whether it was written otherwise than GEDCOM says, and read by guess
   */
  record Read(@Nullable DateSpec spec, boolean loose) {}

  /**
   * Days that a date may be.
   *
   * @param edtf its notation when the Gregorian calendar has one for it; null otherwise
   * @param first the first of them
   * @param last the last of them
   */
  private record Days(@Nullable String edtf, String first, String last, Calendar calendar) {

    /** Some time within it. */
    String within() {
      return edtf != null ? edtf : first.equals(last) ? first : "[" + first + ".." + last + "]";
    }

    /** With “about”. */
    String about() {
      if (edtf != null) {
        return edtf.indexOf('T') < 0 ? edtf + "~" : edtf;
      }
      return first.equals(last) ? first + "~" : "[" + first + "~.." + last + "~]";
    }

    /** As an end of a span: what is not exact in the Gregorian calendar is about its middle. */
    String end() {
      if (edtf != null || first.equals(last)) {
        return edtf == null ? first : edtf;
      }
      long a = EpochDays.of(first);
      long b = EpochDays.of(last);
      String middle = EpochDays.day(a + (b - a) / 2);
      return middle.substring(0, middle.length() - (b - a > 40 ? 6 : 3)) + "~";
    }

    int length() {
      return edtf == null ? 99 : edtf.length();
    }
  }

  private final String raw;
  private Calendar calendar = Calendar.GREGORIAN;
  private boolean wordsMatter;
  private boolean loose;

  private GedcomDate(String raw) {
    this.raw = raw;
  }

  /**
   * Reads a date.
   *
   * @param value what stands behind DATE
   * @param phrase what stands behind PHRASE under it; null for none
   * @param time what stands behind TIME under it; null for none
   */
  static Read read(String value, @Nullable String phrase, @Nullable String time) {
    return new GedcomDate(value).result(phrase, time);
  }

  private Read result(@Nullable String phrase, @Nullable String time) {
    String s = raw.strip();
    String words = phrase;
    Method method = null;
    Matcher m = WORDS.matcher(s);
    if (m.matches() && !m.group(1).matches("(?i).*@#D[A-Z ]*")) {
      s = m.group(1);
      words = words == null ? m.group(2).strip() : words;
    }
    String upper = s.toUpperCase(Locale.ROOT).strip();
    String bare = CALENDAR.matcher(upper).replaceAll("").strip();
    if (bare.startsWith("EST") || bare.startsWith("INT")) {
      method = Method.INFERRED;
    } else if (bare.startsWith("CAL")) {
      method = Method.CALCULATED;
    }
    DateSpec spec = s.isBlank() ? null : spec(upper);
    if (spec == null) {
      DateText.Read read =
          new DateText(DateText.Order.DAY_FIRST).read(s.isBlank() && words != null ? words : s);
      loose = true;
      spec = read == null ? null : DateSpec.of(read.edtf());
      wordsMatter = true;
    }
    if (spec == null) {
      return new Read(null, true);
    }
    String text =
        words != null && !words.isEmpty()
            ? words
            : wordsMatter ? CALENDAR.matcher(s).replaceAll("").strip() : null;
    String edtf = timed(spec.edtf(), time);
    return new Read(
        new DateSpec(
            edtf,
            text,
            null,
            null,
            method,
            spec.earliest(),
            spec.latest(),
            null,
            calendar == Calendar.GREGORIAN ? null : calendar,
            null,
            Map.of()),
        loose);
  }

  /** A day with the time of day that stands under it, if it has one. */
  private static String timed(String edtf, @Nullable String time) {
    if (time == null || !edtf.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return edtf;
    }
    DateText.Read read = new DateText(DateText.Order.DAY_FIRST).read(edtf + " " + time.strip());
    return read == null ? edtf : read.edtf();
  }

  private @Nullable DateSpec spec(String s) {
    Matcher m = PERIOD.matcher(s);
    if (m.matches()) {
      return period(m);
    }
    m = RANGE.matcher(s.replaceFirst("^BET\\.?\\s", "BETWEEN "));
    if (m.matches()) {
      Days a = days(m.group(1));
      Days b = days(inherit(m.group(2), m.group(1)));
      return a == null || b == null ? null : between(a, b);
    }
    String head = leading(s);
    m = ABOUT.matcher(s.substring(head.length()));
    if (!m.matches()) {
      Days d = days(s);
      return d == null ? null : DateSpec.of(d.within());
    }
    Days d = days(head + m.group(2));
    if (d == null) {
      return null;
    }
    return DateSpec.of(
        switch (m.group(1)) {
          case "CAL", "CALC", "INT" -> d.within();
          case "BEF", "BEFORE" -> "[.." + (d.edtf() == null ? d.last() : d.edtf()) + "]";
          case "AFT", "AFTER" -> "[" + (d.edtf() == null ? d.first() : d.edtf()) + "..]";
          default -> d.about();
        });
  }

  private @Nullable DateSpec period(Matcher m) {
    String from = m.group(1) == null ? m.group(3) : m.group(1);
    String to = m.group(2) == null ? m.group(4) : m.group(2);
    String a = from == null ? ".." : end(from);
    String b = to == null ? ".." : end(from == null ? to : inherit(to, from));
    return a == null || b == null ? null : DateSpec.of(a + "/" + b);
  }

  /** One end of a period, which loose writers put “about” before; null when it is no date. */
  private @Nullable String end(String part) {
    Matcher m = ABOUT.matcher(part.strip());
    Days d = days(m.matches() ? m.group(2) : part);
    if (d == null) {
      return null;
    }
    loose |= m.matches();
    String end = d.end();
    return m.matches() && !end.endsWith("~") ? end + "~" : end;
  }

  /** Some time between two days, months or years, be they as exact or not. */
  private static DateSpec between(Days a, Days b) {
    if (a.edtf() == null || b.edtf() == null) {
      return DateSpec.of("[" + a.first() + ".." + b.last() + "]");
    }
    if (a.length() == b.length() || a.edtf().startsWith("-") || b.edtf().startsWith("-")) {
      return DateSpec.of("[" + a.edtf() + ".." + b.edtf() + "]");
    }
    int coarse = Math.min(a.length(), b.length());
    return new DateSpec(
        "[" + a.edtf().substring(0, coarse) + ".." + b.edtf().substring(0, coarse) + "]",
        null,
        null,
        null,
        null,
        a.length() > coarse ? a.edtf() : null,
        b.length() > coarse ? b.edtf() : null,
        null,
        null,
        null,
        Map.of());
  }

  /** The second date of a pair has the calendar of the first unless it names its own. */
  private static String inherit(String second, String first) {
    return leading(second).isEmpty() && first.startsWith("@#") ? leading(first) + second : second;
  }

  /** The calendar that a text begins with. */
  private static String leading(String s) {
    Matcher m = CALENDAR.matcher(s);
    return m.lookingAt() ? m.group() : "";
  }

  private @Nullable Days days(String part) {
    String s = part.strip();
    String name = leading(s);
    String rest = s.substring(name.length()).strip();
    String key = name.replaceAll("@#D|@", "").replace('_', ' ').strip();
    Matcher m = DAY.matcher(rest);
    if (!m.matches() || !followsOn(m)) {
      return null;
    }
    return switch (key) {
      case "", "GREGORIAN" -> gregorian(m, rest);
      case "JULIAN" -> other(Calendar.JULIAN, m);
      case "FRENCH R" -> other(Calendar.OTHER, m);
      case "HEBREW" -> other(Calendar.HEBREW, m);
      default -> null;
    };
  }

  private @Nullable Days gregorian(Matcher m, String rest) {
    if (!m.group(3).matches("\\d+")) {
      return null;
    }
    String name = m.group(2);
    int month = name == null ? 0 : month(ROMAN_MONTHS, name);
    if (month == 0 && name != null) {
      // A month of another calendar tells that it was forgotten to be named.
      int french = month(FRENCH, name);
      int hebrew = month(HEBREW, name);
      loose |= french + hebrew > 0;
      return french > 0
          ? other(Calendar.OTHER, m)
          : hebrew > 0 ? other(Calendar.HEBREW, m) : named(rest);
    }
    long year = year(m);
    DateFields f =
        DateFields.ofDay(year, month, m.group(1) == null ? 0 : Integer.parseInt(m.group(1)));
    if (f.wrong() != null) {
      return null;
    }
    String edtf = f.edtf();
    return new Days(edtf, edtf, edtf, Calendar.GREGORIAN);
  }

  /** A day with its month in full or in another language. */
  private @Nullable Days named(String rest) {
    DateText.Read read = new DateText(DateText.Order.DAY_FIRST).read(rest);
    loose = true;
    return read == null || !read.edtf().matches("-?\\d{4}(-\\d\\d){0,2}")
        ? null
        : new Days(read.edtf(), read.edtf(), read.edtf(), Calendar.GREGORIAN);
  }

  /** Whether a second year is the one after the first: 1699/00, not 1850/1860. */
  private static boolean followsOn(Matcher m) {
    if (m.group(4) == null) {
      return true;
    }
    long cut = (long) Math.pow(10, m.group(4).length());
    return m.group(3).matches("\\d+")
        && (Long.parseLong(m.group(3)) + 1) % cut == Long.parseLong(m.group(4));
  }

  /** The year, astronomical; of a year written both ways the one that begins in January. */
  private long year(Matcher m) {
    long year = Long.parseLong(m.group(3));
    if (m.group(4) != null) {
      wordsMatter = true;
      year++;
    }
    return m.group(5) != null && m.group(5).startsWith("B") ? 1 - year : year;
  }

  private @Nullable Days other(Calendar which, Matcher m) {
    List<String> names =
        which == Calendar.JULIAN ? ROMAN_MONTHS : which == Calendar.HEBREW ? HEBREW : FRENCH;
    int month = m.group(2) == null ? 0 : month(names, m.group(2));
    int day = m.group(1) == null ? 0 : Integer.parseInt(m.group(1));
    boolean roman = !m.group(3).matches("\\d+");
    if ((month == 0 && m.group(2) != null) || (roman && which != Calendar.OTHER)) {
      return null;
    }
    long year = roman ? roman(m.group(3)) : year(m);
    if ((which != Calendar.JULIAN && year < 1) || year > 9000 || year < -9000) {
      return null;
    }
    int last = which == Calendar.JULIAN ? 12 : 13;
    int from = month == 0 ? 1 : month(which, year, month);
    int to = month == 0 ? last : from;
    int end = length(which, year, to);
    if (day > end) {
      return null;
    }
    calendar = which;
    wordsMatter = true;
    String first = EpochDays.day(epochDay(which, year, from, day == 0 ? 1 : day));
    return new Days(
        null, first, day == 0 ? EpochDays.day(epochDay(which, year, to, end)) : first, which);
  }

  /** The one Adar of a common year is the second one. */
  private static int month(Calendar which, long year, int month) {
    return which == Calendar.HEBREW && month == 6 && !OldCalendars.isHebrewLeap(year) ? 7 : month;
  }

  private static long epochDay(Calendar which, long year, int month, int day) {
    return switch (which) {
      case JULIAN -> OldCalendars.julian(year, month, day);
      case HEBREW -> OldCalendars.hebrew(year, month, day);
      default -> OldCalendars.french(year, month, day);
    };
  }

  private static int length(Calendar which, long year, int month) {
    return switch (which) {
      case JULIAN -> OldCalendars.julianMonthLength(year, month);
      case HEBREW -> OldCalendars.hebrewMonthLength(year, month);
      default -> OldCalendars.frenchMonthLength(year, month);
    };
  }

  /** The number of a month by its abbreviation, which may go on; 0 for none. */
  private static int month(List<String> names, String name) {
    for (int i = 0; i < names.size(); i++) {
      if (name.equals(names.get(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static long roman(String s) {
    long sum = 0;
    int before = 0;
    for (int i = s.length() - 1; i >= 0; i--) {
      int n = s.charAt(i) == 'X' ? 10 : s.charAt(i) == 'V' ? 5 : 1;
      sum += n < before ? -n : n;
      before = Math.max(before, n);
    }
    return sum;
  }
}
