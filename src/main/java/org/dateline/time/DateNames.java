package org.dateline.time;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.time.Texts.Kind;
import org.dateline.time.YearNames.Name;

/** Names a date by itself, without its qualifiers and then with them. */
final class DateNames {

  private static final int FIRST_QUARTER = 33;

  private final Texts texts;
  private final YearNames years;

  DateNames(Texts texts) {
    this.texts = texts;
    this.years = new YearNames(texts);
  }

  /**
   * What a date is, its doubts aside.
   *
   * @see #kindInDoubt
   */
  static Kind kind(EdtfDate date) {
    if (date.masked() || date.longYear()) {
      return Kind.OTHER;
    }
    int code = date.subyear();
    if (code != 0) {
      return code < 25 ? Kind.SEASON : code < FIRST_QUARTER ? Kind.OTHER : Kind.PART;
    }
    if (date.month() == null) {
      return YearNames.isPlain(YearRange.of(date.year()).least()) ? Kind.YEAR : Kind.OTHER;
    }
    return date.day() == null ? Kind.MONTH : Kind.DAY;
  }

  /** The kind of a date, {@link Kind#OTHER} when words of doubt come before it. */
  static Kind kindInDoubt(Edtf e) {
    return e instanceof EdtfDate d && d.qualifiers().isEmpty() ? kind(d) : Kind.OTHER;
  }

  /**
   * The date with what is said of its certainty: {@code about 6 January 2023}.
   *
   * @param governed whether a preposition stands before it, which changes names in some languages
   */
  String qualified(EdtfDate date, boolean governed) {
    return qualified(date, name(date, governed).text());
  }

  /** The same for a date that stands alone: {@code some time in December 2022}. */
  String lone(EdtfDate date) {
    Name name = name(date, false);
    Kind kind = kind(date);
    boolean within = name.period() && (uniform(date) == Qualifier.NONE || notes(date));
    return qualified(
        date,
        within
            ? texts.of(kind, "lone.within", name(date, kind != Kind.OTHER).text())
            : name.text());
  }

  /**
   * Whether year, month and day are plain numbers without qualifiers, so that the year can be left
   * out.
   */
  static boolean plain(EdtfDate date) {
    return !date.masked() && !date.longYear() && date.qualifiers().isEmpty();
  }

  /** A plain day or month without its year: {@code 16 January}. */
  String withoutYear(EdtfDate date) {
    return dayMonth(date, true);
  }

  /** A day: {@code 16 January 2023}. */
  String day(CivilDate day) {
    return texts.of(
        first("date.day", day.day()), day.day(), month(day.month(), true), years.year(day.year()));
  }

  /** Some languages count the first of a month otherwise than the other days. */
  private String first(String key, int day) {
    return day == 1 && texts.has(key + ".first") ? key + ".first" : key;
  }

  /** The date without its qualifiers. */
  Name name(EdtfDate date, boolean governed) {
    DatePart month = date.month();
    if (month == null) {
      return years.name(date.year());
    }
    if (partlyMasked(date)) {
      DayRange range = DayRange.known(date);
      return new Name(texts.of("unknown.between", day(range.first()), day(range.last())), false);
    }
    DatePart day = date.day();
    if (month.masked()) {
      return unknownMonth(date);
    }
    if (date.year().masked()) {
      boolean dayUnknown = day != null && day.masked();
      String inYear = inMaskedYear(date, governed || dayUnknown);
      return new Name(dayUnknown ? texts.of("unknown.day", inYear) : inYear, false);
    }
    long year = YearRange.of(date.year()).least();
    if (day != null && !day.masked()) {
      return new Name(day(new CivilDate(year, month.number(), day.number())), false);
    }
    String named = ofYear(date, years.year(year), governed || day != null);
    return day == null ? new Name(named, true) : new Name(texts.of("unknown.day", named), false);
  }

  private Name unknownMonth(EdtfDate date) {
    String year = years.name(date.year()).text();
    Kind kind = date.year().masked() ? Kind.OTHER : Kind.YEAR;
    DatePart day = date.day();
    if (day == null) {
      return new Name(texts.of(kind, "unknown.month", year), false);
    }
    return new Name(
        day.masked()
            ? texts.of(kind, "unknown.day", year)
            : texts.of(kind, "unknown.monthOfDay", day.number(), year),
        false);
  }

  private String inMaskedYear(EdtfDate date, boolean governed) {
    boolean any = date.year().text().endsWith("XXXX");
    if (date.subyear() >= FIRST_QUARTER) {
      String year = any ? texts.of("unknown.justYear") : years.name(date.year()).text();
      return ofYear(date, any ? year : texts.of("unknown.yearIn", year), governed);
    }
    String named = dayMonth(date, governed);
    return any
        ? texts.of("unknown.anyYear", named)
        : texts.of("unknown.year", named, years.name(date.year()).text());
  }

  /** The day and month, the month, or the season, without the year. */
  private String dayMonth(EdtfDate date, boolean governed) {
    int code = date.subyear();
    if (code != 0) {
      return season(code, governed);
    }
    DatePart month = date.month();
    int number = month == null ? 1 : month.number();
    DatePart day = date.day();
    return day == null || day.masked()
        ? month(number, governed)
        : texts.of(first("date.dayMonth", day.number()), day.number(), month(number, true));
  }

  /** A month or sub-year of a year named. */
  private String ofYear(EdtfDate date, String year, boolean governed) {
    int code = date.subyear();
    if (code >= 40) {
      return texts.governed(governed, "part.half", code - 39, year);
    }
    if (code >= 37) {
      return texts.governed(governed, "part.third", code - 36, year);
    }
    if (code >= FIRST_QUARTER) {
      return texts.governed(governed, "part.quarter", code - 32, year);
    }
    if (code >= 25) {
      String key = code >= 29 ? "season.southern" : "season.northern";
      return texts.of(key, texts.of("date.month", seasonName(code, governed), year));
    }
    String name = code != 0 ? seasonName(code, governed) : dayMonth(date, governed);
    return texts.of("date.month", name, year);
  }

  private String season(int code, boolean governed) {
    String name = seasonName(code, governed);
    return code < 25 ? name : texts.of(code >= 29 ? "season.southern" : "season.northern", name);
  }

  private String seasonName(int code, boolean governed) {
    return texts.governed(
        governed,
        switch ((code - 21) % 4) {
          case 0 -> "season.spring";
          case 1 -> "season.summer";
          case 2 -> "season.autumn";
          default -> "season.winter";
        });
  }

  /** Some languages name a month otherwise beside a day, or behind a preposition, than alone. */
  private String month(int number, boolean governed) {
    Locale locale = texts.locale();
    TextStyle style = texts.brief() ? TextStyle.SHORT : TextStyle.FULL;
    return Month.of(number).getDisplayName(governed ? style : style.asStandalone(), locale);
  }

  /** A month or day of which one digit is known ({@code 1984-1X}): told by its bounds. */
  private static boolean partlyMasked(EdtfDate date) {
    DatePart month = date.month();
    DatePart day = date.day();
    boolean partMonth = month != null && month.masked() && !month.text().equals("XX");
    boolean partDay = day != null && day.masked() && !day.text().equals("XX");
    return partMonth || partDay;
  }

  private String qualified(EdtfDate date, String name) {
    if (!texts.brief() && notes(date)) {
      return texts.of("qualified.partly", name, notesOf(date));
    }
    Qualifier q = texts.brief() ? date.qualifier() : uniform(date);
    if (date.year().text().indexOf('S') >= 0) {
      // An estimate says “around” already; “about around” would say it twice.
      q =
          q == Qualifier.APPROXIMATE
              ? Qualifier.NONE
              : q == Qualifier.BOTH ? Qualifier.UNCERTAIN : q;
    }
    return switch (q) {
      case NONE -> name;
      case UNCERTAIN -> texts.of(kind(date), "qualified.uncertain", name);
      case APPROXIMATE -> texts.of(kind(date), "qualified.approximate", name);
      case BOTH -> texts.of(kind(date), "qualified.both", name);
    };
  }

  /** Whether its parts are not equally sure. */
  private static boolean notes(EdtfDate date) {
    return date.qualifier() != Qualifier.NONE && uniform(date) == Qualifier.NONE;
  }

  /** The qualifier that all parts share; {@link Qualifier#NONE} where they differ. */
  private static Qualifier uniform(EdtfDate date) {
    Qualifier year = date.yearQualifier();
    boolean same =
        (date.month() == null || date.monthQualifier() == year)
            && (date.day() == null || date.dayQualifier() == year);
    return same ? year : Qualifier.NONE;
  }

  private String notesOf(EdtfDate date) {
    String notes = "";
    for (Qualifier q : List.of(Qualifier.UNCERTAIN, Qualifier.APPROXIMATE, Qualifier.BOTH)) {
      List<String> parts = new ArrayList<>();
      if (date.yearQualifier() == q) {
        parts.add(texts.of("note.year"));
      }
      if (date.monthQualifier() == q) {
        parts.add(texts.of(date.subyear() == 0 ? "note.month" : "note.season"));
      }
      if (date.dayQualifier() == q) {
        parts.add(texts.of("note.day"));
      }
      if (parts.isEmpty()) {
        continue;
      }
      String key =
          switch (q) {
            case UNCERTAIN -> "note.uncertain";
            case APPROXIMATE -> "note.approximate";
            default -> "note.both";
          };
      String note = texts.of(key, texts.list(parts, "list.last"));
      notes = notes.isEmpty() ? note : texts.of("note.join", notes, note);
    }
    return notes;
  }
}
