package org.dateline.time;

import org.jspecify.annotations.Nullable;

/** Reads one date, or a date with a time (GRAMMAR section 1: date, longyear, sigyear, datetime). */
final class DateReader {

  private static final String A_YEAR = "a year of four digits was expected, such as 2023 or 19XX";
  private static final String A_MONTH = "a month of two digits was expected, 01 to 12";
  private static final String A_DAY = "a day of two digits was expected, 01 to 31";

  /** Longest E or S that can mean anything; keeps the arithmetic within a long. */
  private static final int SCALE_DIGITS = 9;

  private final Cursor in;

  private DateReader(Cursor in) {
    this.in = in;
  }

  /**
   * Reads as far as a date goes; the caller judges what follows.
   *
   * @param times whether a time of day may follow; if not, the result is an {@link EdtfDate}
   */
  static Edtf read(Cursor in, boolean times) {
    return new DateReader(in).date(times);
  }

  private Edtf date(boolean times) {
    int start = in.index();
    Qualifier before = in.qualifier();
    if (in.peek() == 'Y') {
      if (before != Qualifier.NONE) {
        throw in.refuse(start, "a qualifier goes after a year with “Y”, not before it");
      }
      return longYear();
    }
    int yearAt = in.index();
    String yearText = fourDigits();
    if (in.peek() == 'S') {
      return significantYear(start, before, yearText);
    }
    DatePart year = new DatePart(before, yearText, in.qualifier());
    qualifiedOnce();
    if (year.text().equals("-0000")) {
      throw in.refuse(yearAt, "there is no year -0000; 0000 is 1 BC");
    }
    if (in.peek() != '-') {
      return new EdtfDate(year, null, null);
    }
    in.advance(1);
    int monthAt = in.index();
    DatePart month = twoDigits(A_MONTH);
    int code = month.masked() ? 0 : month.number();
    boolean subyear = code >= 21 && code <= 41;
    boolean calendar =
        month.masked() ? Masks.fills(month.text(), 1, 12).length > 0 : code >= 1 && code <= 12;
    if (!subyear && !calendar) {
      throw in.refuse(digitsAt(monthAt, month), noMonth(month));
    }
    if (in.peek() != '-') {
      if (Cursor.isDigit(in.peek())) {
        throw in.expected("a month has two digits; a day of the year (1985-102) is not EDTF");
      }
      return new EdtfDate(year, month, null);
    }
    if (subyear) {
      throw in.expected("a season or quarter (" + month.text() + ") takes no day");
    }
    in.advance(1);
    int dayAt = in.index();
    DatePart day = twoDigits(A_DAY);
    EdtfDate date = new EdtfDate(year, month, day);
    if (DayRange.of(date) == null) {
      throw in.refuse(digitsAt(dayAt, day), noDay(date, month, day));
    }
    return in.peek() == 'T' || in.peek() == 't' ? dateTime(date, times) : date;
  }

  /** {@code ["-"] 4(DIGIT / "X")}. */
  private String fourDigits() {
    int start = in.index();
    if (in.peek() == '+') {
      throw in.expected("a year has no plus sign; " + A_YEAR);
    }
    in.skip("-");
    for (int i = 0; i < 4; i++) {
      char c = in.peek();
      if (!Cursor.isDigit(c) && c != 'X') {
        throw in.expected(yearHint(c, i));
      }
      in.advance(1);
    }
    if (Cursor.isDigit(in.peek())) {
      throw in.expected(
          "a year has four digits: write 1985-04-12 with its hyphens, or Y12345 for a longer year");
    }
    return in.since(start);
  }

  private String yearHint(char c, int digits) {
    if (c == 'x' || c == 'u') {
      return "an unknown digit is written with a capital X";
    }
    if (c == 'y' && digits == 0) {
      return "a long year begins with a capital Y, such as Y-17E7";
    }
    boolean ends = c == Cursor.END || c == '?' || c == '~' || c == '%';
    if (digits == 2 && ends) {
      return "a year has four digits; a century is written 19XX";
    }
    return digits == 3 && ends ? "a year has four digits; a decade is written 198X" : A_YEAR;
  }

  private DatePart twoDigits(String expected) {
    Qualifier before = in.qualifier();
    int start = in.index();
    for (int i = 0; i < 2; i++) {
      char c = in.peek();
      if (c == 'x' || c == 'u') {
        throw in.expected("an unknown digit is written with a capital X");
      }
      if (c == 'W' && i == 0) {
        throw in.expected("weeks (1985-W15) are not EDTF; write the days, 1985-04-08/1985-04-14");
      }
      if (!Cursor.isDigit(c) && c != 'X') {
        String zero = i == 1 ? "; write a zero before a single digit" : "";
        throw in.expected(expected + zero);
      }
      in.advance(1);
    }
    DatePart part = new DatePart(before, in.since(start), in.qualifier());
    qualifiedOnce();
    return part;
  }

  /** Refuses a second qualifier in a row. */
  private void qualifiedOnce() {
    if (Qualifier.of(in.peek()) != Qualifier.NONE && in.index() > 0) {
      throw in.expected("one qualifier only; “%” is “?” and “~” together");
    }
  }

  /** {@code "Y" ["-"] posint ["E" posint] ["S" posint]}. */
  private EdtfDate longYear() {
    int start = in.index();
    in.advance(1);
    in.skip("-");
    int digitsAt = in.index();
    int mantissa = positive("the digits of a year were expected");
    long zeros = 0;
    if (in.skip("E")) {
      zeros = scale("a power of ten was expected after “E”");
    }
    if (mantissa + zeros < 5) {
      throw in.refuse(
          digitsAt, "“Y” is for years of more than four digits only; write this one without it");
    }
    if (in.skip("S")) {
      int at = in.index();
      long significant = scale("a number of significant digits was expected after “S”");
      if (significant > mantissa + zeros) {
        throw in.refuse(at, "the year has " + (mantissa + zeros) + " digits, fewer than that");
      }
    }
    String text = in.since(start);
    DatePart year = new DatePart(Qualifier.NONE, text, in.qualifier());
    qualifiedOnce();
    return new EdtfDate(year, null, null);
  }

  /** {@code ["-"] 4DIGIT "S" posint}. */
  private EdtfDate significantYear(int start, Qualifier before, String year) {
    if (before != Qualifier.NONE) {
      throw in.refuse(start, "a qualifier goes after a year with “S”, not before it");
    }
    if (year.indexOf('X') >= 0) {
      throw in.expected("a year with “X” takes no significant digits");
    }
    if (year.equals("-0000")) {
      throw in.refuse(start, "there is no year -0000; 0000 is 1 BC");
    }
    in.advance(1);
    int at = in.index();
    if (scale("a number of significant digits was expected after “S”") > 4) {
      throw in.refuse(at, "the year has 4 digits, fewer than that");
    }
    String text = in.since(start);
    DatePart part = new DatePart(Qualifier.NONE, text, in.qualifier());
    qualifiedOnce();
    return new EdtfDate(part, null, null);
  }

  /** Steps over a number above 0 without leading zeros and gives how many digits it has. */
  private int positive(String expected) {
    if (in.peek() == '0') {
      throw in.expected(expected + ", without a leading zero");
    }
    int count = in.digits();
    if (count == 0) {
      throw in.expected(expected);
    }
    return count;
  }

  private long scale(String expected) {
    int start = in.index();
    if (positive(expected) > SCALE_DIGITS) {
      throw in.refuse(start, "no more than " + SCALE_DIGITS + " digits may follow “E” or “S”");
    }
    return Long.parseLong(in.since(start));
  }

  private EdtfDateTime dateTime(EdtfDate date, boolean times) {
    if (in.peek() == 't') {
      throw in.expected("a capital “T” was expected before the time");
    }
    if (!times) {
      throw in.expected("a set holds dates without a time of day");
    }
    if (date.masked() || date.qualifier() != Qualifier.NONE) {
      throw in.expected("a date with “X” or a qualifier takes no time of day");
    }
    in.advance(1);
    return TimeReader.read(in, date);
  }

  private static int digitsAt(int partAt, DatePart part) {
    return partAt + part.before().sign().length();
  }

  private static String noMonth(DatePart month) {
    String range = "; months are 01 to 12, seasons and quarters 21 to 41";
    return month.masked()
        ? "no month is " + month.text() + "; months are 01 to 12, and a season is written whole"
        : "there is no month " + month.text() + range;
  }

  private static String noDay(EdtfDate date, @Nullable DatePart month, DatePart day) {
    if (day.masked() || date.masked() || month == null) {
      return "no real day is " + date.print();
    }
    if (day.number() < 1 || day.number() > 31) {
      return "there is no day " + day.text() + "; days are 01 to 31";
    }
    return "month " + date.year().text() + "-" + month.text() + " has no day " + day.text();
  }
}
