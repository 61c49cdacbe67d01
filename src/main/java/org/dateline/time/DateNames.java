package org.dateline.time;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  /** The date with what is said of its certainty: {@code about 6 January 2023}. */
  String qualified(EdtfDate date) {
    return qualified(date, name(date).text());
  }

  /** The same for a date that stands alone: {@code some time in December 2022}. */
  String lone(EdtfDate date) {
    Name name = name(date);
    boolean within = name.period() && (uniform(date) == Qualifier.NONE || notes(date));
    return qualified(date, within ? texts.of("lone.within", name.text()) : name.text());
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
    return dayMonth(date);
  }

  /** A day: {@code 16 January 2023}. */
  String day(CivilDate day) {
    String number = Integer.toString(day.day());
    return texts.of("date.day", number, month(day.month(), true), years.year(day.year()));
  }

  /** The date without its qualifiers. */
  Name name(EdtfDate date) {
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
      String inYear = inMaskedYear(date);
      boolean dayUnknown = day != null && day.masked();
      return new Name(dayUnknown ? texts.of("unknown.day", inYear) : inYear, false);
    }
    long year = YearRange.of(date.year()).least();
    if (day != null && !day.masked()) {
      return new Name(day(new CivilDate(year, month.number(), day.number())), false);
    }
    String named = ofYear(date, years.year(year));
    return day == null ? new Name(named, true) : new Name(texts.of("unknown.day", named), false);
  }

  private Name unknownMonth(EdtfDate date) {
    String year = years.name(date.year()).text();
    DatePart day = date.day();
    if (day == null) {
      return new Name(texts.of("unknown.month", year), false);
    }
    return new Name(
        day.masked()
            ? texts.of("unknown.day", year)
            : texts.of("unknown.monthOfDay", Integer.toString(day.number()), year),
        false);
  }

  private String inMaskedYear(EdtfDate date) {
    boolean any = date.year().text().endsWith("XXXX");
    if (date.subyear() >= FIRST_QUARTER) {
      String year = any ? texts.of("unknown.justYear") : years.name(date.year()).text();
      return ofYear(date, any ? year : texts.of("unknown.yearIn", year));
    }
    String named = dayMonth(date);
    return any
        ? texts.of("unknown.anyYear", named)
        : texts.of("unknown.year", named, years.name(date.year()).text());
  }

  /** The day and month, the month, or the season, without the year. */
  private String dayMonth(EdtfDate date) {
    int code = date.subyear();
    if (code != 0) {
      return season(code);
    }
    DatePart month = date.month();
    int number = month == null ? 1 : month.number();
    DatePart day = date.day();
    return day == null || day.masked()
        ? month(number, false)
        : texts.of("date.dayMonth", Integer.toString(day.number()), month(number, true));
  }

  /** A month or sub-year of a year named. */
  private String ofYear(EdtfDate date, String year) {
    int code = date.subyear();
    if (code >= 40) {
      return texts.of("part.half", code - 39, year);
    }
    if (code >= 37) {
      return texts.of("part.third", code - 36, year);
    }
    if (code >= FIRST_QUARTER) {
      return texts.of("part.quarter", code - 32, year);
    }
    if (code >= 25) {
      String key = code >= 29 ? "season.southern" : "season.northern";
      return texts.of(key, texts.of("date.month", seasonName(code), year));
    }
    return texts.of("date.month", code != 0 ? seasonName(code) : dayMonth(date), year);
  }

  private String season(int code) {
    String name = seasonName(code);
    return code < 25 ? name : texts.of(code >= 29 ? "season.southern" : "season.northern", name);
  }

  private String seasonName(int code) {
    return texts.of(
        switch ((code - 21) % 4) {
          case 0 -> "season.spring";
          case 1 -> "season.summer";
          case 2 -> "season.autumn";
          default -> "season.winter";
        });
  }

  /** Some languages name a month otherwise beside a day than alone. */
  private String month(int number, boolean besideDay) {
    Locale locale = texts.locale();
    TextStyle style = texts.brief() ? TextStyle.SHORT : TextStyle.FULL;
    return Month.of(number).getDisplayName(besideDay ? style : style.asStandalone(), locale);
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
      case UNCERTAIN -> texts.of("qualified.uncertain", name);
      case APPROXIMATE -> texts.of("qualified.approximate", name);
      case BOTH -> texts.of("qualified.both", name);
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
