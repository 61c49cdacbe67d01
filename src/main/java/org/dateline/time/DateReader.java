package org.dateline.time;

import org.jspecify.annotations.Nullable;

/** Reads one date, or a date with a time (GRAMMAR section 1: date, longyear, sigyear, datetime). */
final class DateReader {

  private static final Message A_YEAR = Message.date("year-expected");
  private static final Message A_MONTH = Message.date("month-expected");
  private static final Message A_DAY = Message.date("day-expected");

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
        throw in.refuse(start, Message.date("qualifier-before-long", "Y"));
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
      throw in.refuse(yearAt, Message.date("no-year-minus-zero"));
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
        throw in.expected(Message.date("day-of-year"));
      }
      return new EdtfDate(year, month, null);
    }
    if (subyear) {
      throw in.expected(Message.date("season-day", month.text()));
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
      throw in.expected(Message.date("year-plus").then(A_YEAR));
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
      throw in.expected(Message.date("year-hyphens"));
    }
    return in.since(start);
  }

  private Message yearHint(char c, int digits) {
    if (c == 'x' || c == 'u') {
      return Message.date("capital-x");
    }
    if (c == 'y' && digits == 0) {
      return Message.date("capital-y");
    }
    boolean ends = c == Cursor.END || c == '?' || c == '~' || c == '%';
    if (digits == 2 && ends) {
      return Message.date("century");
    }
    return digits == 3 && ends ? Message.date("decade") : A_YEAR;
  }

  private DatePart twoDigits(Message expected) {
    Qualifier before = in.qualifier();
    int start = in.index();
    for (int i = 0; i < 2; i++) {
      char c = in.peek();
      if (c == 'x' || c == 'u') {
        throw in.expected(Message.date("capital-x"));
      }
      if (c == 'W' && i == 0) {
        throw in.expected(Message.date("weeks"));
      }
      if (!Cursor.isDigit(c) && c != 'X') {
        throw in.expected(i == 1 ? expected.then(Message.date("zero-before")) : expected);
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
      throw in.expected(Message.date("one-qualifier"));
    }
  }

  /** {@code "Y" ["-"] posint ["E" posint] ["S" posint]}. */
  private EdtfDate longYear() {
    int start = in.index();
    in.advance(1);
    in.skip("-");
    int digitsAt = in.index();
    int mantissa = positive(Message.date("year-digits-expected"));
    long zeros = 0;
    if (in.skip("E")) {
      zeros = scale(Message.date("power-expected"));
    }
    if (mantissa + zeros < 5) {
      throw in.refuse(digitsAt, Message.date("y-too-short"));
    }
    if (in.skip("S")) {
      int at = in.index();
      long significant = scale(Message.date("significant-expected"));
      if (significant > mantissa + zeros) {
        throw in.refuse(at, Message.date("fewer-digits", mantissa + zeros));
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
      throw in.refuse(start, Message.date("qualifier-before-long", "S"));
    }
    if (year.indexOf('X') >= 0) {
      throw in.expected(Message.date("x-significant"));
    }
    if (year.equals("-0000")) {
      throw in.refuse(start, Message.date("no-year-minus-zero"));
    }
    in.advance(1);
    int at = in.index();
    if (scale(Message.date("significant-expected")) > 4) {
      throw in.refuse(at, Message.date("fewer-digits", 4));
    }
    String text = in.since(start);
    DatePart part = new DatePart(Qualifier.NONE, text, in.qualifier());
    qualifiedOnce();
    return new EdtfDate(part, null, null);
  }

  /** Steps over a number above 0 without leading zeros and gives how many digits it has. */
  private int positive(Message expected) {
    if (in.peek() == '0') {
      throw in.expected(Message.date("leading-zero", expected));
    }
    int count = in.digits();
    if (count == 0) {
      throw in.expected(expected);
    }
    return count;
  }

  private long scale(Message expected) {
    int start = in.index();
    if (positive(expected) > SCALE_DIGITS) {
      throw in.refuse(start, Message.date("scale-digits", SCALE_DIGITS));
    }
    return Long.parseLong(in.since(start));
  }

  private EdtfDateTime dateTime(EdtfDate date, boolean times) {
    if (in.peek() == 't') {
      throw in.expected(Message.date("capital-t"));
    }
    if (!times) {
      throw in.expected(Message.date("set-time"));
    }
    if (date.masked() || date.qualifier() != Qualifier.NONE) {
      throw in.expected(Message.date("masked-time"));
    }
    in.advance(1);
    return TimeReader.read(in, date);
  }

  private static int digitsAt(int partAt, DatePart part) {
    return partAt + part.before().sign().length();
  }

  private static Message noMonth(DatePart month) {
    return month.masked()
        ? Message.date("no-masked-month", month.text())
        : Message.date("no-month", month.text());
  }

  private static Message noDay(EdtfDate date, @Nullable DatePart month, DatePart day) {
    if (day.masked() || date.masked() || month == null) {
      return Message.date("no-real-day", date.print());
    }
    if (day.number() < 1 || day.number() > 31) {
      return Message.date("no-day", day.text());
    }
    return Message.date("no-day-in-month", date.year().text() + "-" + month.text(), day.text());
  }
}
