package org.dateline.time;

import org.dateline.time.EdtfInterval.Dated;
import org.dateline.time.EdtfInterval.End;
import org.dateline.time.EdtfInterval.Missing;

/** Reads an interval, or the single date or time that one would begin with. */
final class IntervalReader {

  private IntervalReader() {}

  static Edtf read(Cursor in) {
    if (in.atEnd()) {
      throw in.expected("a date was expected, such as 2023-01-16");
    }
    End start = end(in);
    if (in.skip("/")) {
      int second = in.index();
      End end = end(in);
      if (!in.atEnd()) {
        throw in.expected(after(end instanceof Dated(Edtf value) ? value : null));
      }
      if (start instanceof Missing && end instanceof Missing) {
        throw in.refuse(second, "an interval needs a date at one end at least, such as 2023/..");
      }
      return new EdtfInterval(start, end);
    }
    if (!(start instanceof Dated(Edtf value))) {
      throw in.expected("after “..” an interval goes on with “/” and its end, such as ../2023");
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

  private static String after(@org.jspecify.annotations.Nullable Edtf read) {
    String what = "nothing more was expected after the date";
    return switch (read) {
      case EdtfDate d when d.longYear() -> "nothing may follow a year with “Y”";
      case EdtfDate d when d.subyear() != 0 -> "nothing may follow a season or quarter";
      case EdtfDate d when d.day() == null && !d.masked() && d.month() == null ->
          "after a four-digit year only “-” and a month, a qualifier (?, ~, %) or “/” may follow; "
              + "1985-04-12 keeps its hyphens";
      case null, default -> what;
    };
  }
}
