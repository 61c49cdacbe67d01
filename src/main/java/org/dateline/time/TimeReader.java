package org.dateline.time;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Reads the time of day that follows {@code T}, its shift from UTC and its zone. */
final class TimeReader {

  private static final int MAX_SHIFT = 14 * 60;
  private static final int MAX_ZONE = 64;
  private static final int MAX_FRACTION = 9;

  private TimeReader() {}

  static EdtfDateTime read(Cursor in, EdtfDate date) {
    int hour = number(in, 23, "an hour of two digits was expected, 00 to 23");
    if (!in.skip(":")) {
      throw in.expected("“:” and the minutes were expected");
    }
    int minute = number(in, 59, "minutes of two digits were expected, 00 to 59");
    int second = -1;
    String fraction = "";
    if (in.skip(":")) {
      second = number(in, 59, "seconds of two digits were expected, 00 to 59");
      fraction = fraction(in);
    }
    String shift = shift(in);
    String zone = zone(in);
    String year = date.year().text();
    boolean negative = year.startsWith("-");
    return new EdtfDateTime(
        negative,
        Integer.parseInt(negative ? year.substring(1) : year),
        part(date.month()),
        part(date.day()),
        hour,
        minute,
        second,
        fraction,
        shift,
        zone);
  }

  private static int part(@Nullable DatePart part) {
    return part == null ? 1 : part.number();
  }

  private static int number(Cursor in, int max, String expected) {
    int start = in.index();
    for (int i = 0; i < 2; i++) {
      if (!Cursor.isDigit(in.peek())) {
        throw in.expected(expected);
      }
      in.advance(1);
    }
    int value = Integer.parseInt(in.since(start));
    if (value > max) {
      String midnight = value == 24 && max == 23 ? "; midnight is 00:00 of the next day" : "";
      throw in.refuse(start, value + " is too large: " + expected + midnight);
    }
    return value;
  }

  private static String fraction(Cursor in) {
    if (!in.skip(".")) {
      return "";
    }
    int start = in.index();
    int count = in.digits();
    if (count == 0) {
      throw in.expected("the digits of a fraction of a second were expected");
    }
    if (count > MAX_FRACTION) {
      throw in.refuse(start + MAX_FRACTION, "a fraction of a second has nine digits at most");
    }
    return in.since(start);
  }

  private static String shift(Cursor in) {
    int start = in.index();
    char sign = in.peek();
    if (sign == 'z') {
      throw in.expected("a capital “Z” was expected for UTC");
    }
    if (in.skip("Z")) {
      return "Z";
    }
    if (sign != '+' && sign != '-') {
      return "";
    }
    in.advance(1);
    int hours = number(in, 14, "the hours of a shift from UTC were expected, 00 to 14");
    int minutes = 0;
    if (in.skip(":")) {
      minutes = number(in, 59, "the minutes of a shift from UTC were expected, 00 to 59");
    } else if (Cursor.isDigit(in.peek())) {
      throw in.expected("“:” was expected between the hours and the minutes of the shift");
    }
    if (hours * 60 + minutes > MAX_SHIFT) {
      throw in.refuse(start, "a shift from UTC is 14 hours at most");
    }
    if (sign == '-' && hours == 0 && minutes == 0) {
      throw in.refuse(start, "there is no shift -00:00; write Z or +00:00");
    }
    return in.since(start);
  }

  /** RFC 9557: a zone in brackets after the time. */
  private static String zone(Cursor in) {
    if (!in.skip("[")) {
      return "";
    }
    int start = in.index();
    while (!in.atEnd() && in.peek() != ']' && in.index() - start <= MAX_ZONE) {
      in.advance(1);
    }
    String id = in.since(start);
    if (in.peek() != ']') {
      throw in.expected("the closing “]” of a time zone was expected");
    }
    try {
      ZoneId.of(id);
    } catch (DateTimeException e) {
      throw in.refuse(start, "“" + id + "” is no time zone known here; one is Europe/Minsk");
    }
    in.advance(1);
    return id;
  }
}
