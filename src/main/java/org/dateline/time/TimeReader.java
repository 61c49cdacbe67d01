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
    int hour = number(in, 23, Message.date("hour-expected"));
    if (!in.skip(":")) {
      throw in.expected(Message.date("colon-expected"));
    }
    int minute = number(in, 59, Message.date("minutes-expected"));
    int second = -1;
    String fraction = "";
    if (in.skip(":")) {
      second = number(in, 59, Message.date("seconds-expected"));
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

  private static int number(Cursor in, int max, Message expected) {
    int start = in.index();
    for (int i = 0; i < 2; i++) {
      if (!Cursor.isDigit(in.peek())) {
        throw in.expected(expected);
      }
      in.advance(1);
    }
    int value = Integer.parseInt(in.since(start));
    if (value > max) {
      Message large = Message.date("too-large", in.since(start), expected);
      boolean midnight = value == 24 && max == 23;
      throw in.refuse(start, midnight ? large.then(Message.date("midnight")) : large);
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
      throw in.expected(Message.date("fraction-expected"));
    }
    if (count > MAX_FRACTION) {
      throw in.refuse(start + MAX_FRACTION, Message.date("fraction-long"));
    }
    return in.since(start);
  }

  private static String shift(Cursor in) {
    int start = in.index();
    char sign = in.peek();
    if (sign == 'z') {
      throw in.expected(Message.date("capital-z"));
    }
    if (in.skip("Z")) {
      return "Z";
    }
    if (sign != '+' && sign != '-') {
      return "";
    }
    in.advance(1);
    int hours = number(in, 14, Message.date("shift-hours"));
    int minutes = 0;
    if (in.skip(":")) {
      minutes = number(in, 59, Message.date("shift-minutes"));
    } else if (Cursor.isDigit(in.peek())) {
      throw in.expected(Message.date("shift-colon"));
    }
    if (hours * 60 + minutes > MAX_SHIFT) {
      throw in.refuse(start, Message.date("shift-most"));
    }
    if (sign == '-' && hours == 0 && minutes == 0) {
      throw in.refuse(start, Message.date("shift-zero"));
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
      throw in.expected(Message.date("zone-close"));
    }
    try {
      ZoneId.of(id);
    } catch (DateTimeException e) {
      throw in.refuse(start, Message.date("zone-unknown", id));
    }
    in.advance(1);
    return id;
  }
}
