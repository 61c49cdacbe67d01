package org.dateline.time;

import org.dateline.time.EdtfInterval.Dated;
import org.dateline.time.EdtfInterval.End;
import org.dateline.time.EdtfInterval.Missing;

/** Reads an interval, or the single date or time that one would begin with. */
final class IntervalReader {

  private IntervalReader() {}

  static Edtf read(Cursor in) {
    if (in.atEnd()) {
      throw in.expected(Message.date("date-expected"));
    }
    End start = end(in);
    if (in.skip("/")) {
      int second = in.index();
      End end = end(in);
      if (!in.atEnd()) {
        throw in.expected(after(end instanceof Dated(Edtf value) ? value : null));
      }
      if (start instanceof Missing && end instanceof Missing) {
        throw in.refuse(second, Message.date("interval-ends"));
      }
      return new EdtfInterval(start, end);
    }
    if (!(start instanceof Dated(Edtf value))) {
      throw in.expected(Message.date("interval-slash"));
    }
    if (!in.atEnd()) {
      throw in.expected(after(value));
    }
    return value;
  }

  private static End end(Cursor in) {
    if (in.atEnd() || in.peek() == '/') {
      return Missing.UNKNOWN;
    }
    if (in.skip("..")) {
      return Missing.OPEN;
    }
    return new Dated(DateReader.read(in, true));
  }

  private static Message after(@org.jspecify.annotations.Nullable Edtf read) {
    Message what = Message.date("nothing-more");
    return switch (read) {
      case EdtfDate d when d.longYear() -> Message.date("after-long-year");
      case EdtfDate d when d.subyear() != 0 -> Message.date("after-season");
      case EdtfDate d when d.day() == null && !d.masked() && d.month() == null ->
          Message.date("after-year");
      case null, default -> what;
    };
  }
}
