package org.dateline.format.exports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.format.imports.DateFields;
import org.dateline.model.DateSpec;
import org.dateline.model.TimePoint;
import org.dateline.model.When;
import org.jspecify.annotations.Nullable;

/**
 * A date in numbers, for formats that know nothing else: as exact as it was written where its
 * numbers are all there is to it, else the days it can touch.
 *
 * @param start when it begins
 * @param end when it ends; null where it is one date
 * @param plain whether these numbers say all that the date says
 */
record ShownDate(DateFields start, @Nullable DateFields end, boolean plain) {

  private static final double YEAR = 365.2425 * 86_400;
  private static final Pattern PLAIN =
      Pattern.compile(
          "(-?\\d{4})(?:-(0[1-9]|1[0-2])(?:-(\\d{2})"
              + "(?:T(\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?(Z|[+-]\\d{2}(?::?\\d{2})?)?)?"
              + ")?)?");
  private static final Pattern MARKS = Pattern.compile("[~?%]");

  /** The numbers of a date; null where it has none, as when nothing bounds it. */
  static @Nullable ShownDate of(DateSpec d, When w, ZoneId zone) {
    String edtf = MARKS.matcher(d.edtf()).replaceAll("");
    boolean marked =
        edtf.length() < d.edtf().length() || d.earliest() != null || d.latest() != null;
    int slash = edtf.indexOf('/');
    DateFields from = plain(slash < 0 ? edtf : edtf.substring(0, slash));
    if (from != null && slash < 0) {
      return new ShownDate(from, null, !marked);
    }
    DateFields to = slash < 0 ? null : plain(edtf.substring(slash + 1));
    if (from != null && to != null) {
      return new ShownDate(from, to, !marked);
    }
    return bounds(w, from, to, zone);
  }

  /** The days it can touch; an end that is written in numbers is taken as written. */
  private static @Nullable ShownDate bounds(
      When w, @Nullable DateFields from, @Nullable DateFields to, ZoneId zone) {
    DateFields start = from != null ? from : day(w.start().from(), zone);
    TimePoint latest = w.latest();
    boolean exclusive = latest.isFinite() && latest.compareTo(w.earliest()) > 0;
    DateFields end =
        to != null ? to : day(exclusive ? TimePoint.ofSeconds(latest.seconds() - 1) : latest, zone);
    if (start == null) {
      return end == null ? null : new ShownDate(end, null, false);
    }
    return new ShownDate(start, end == null || end.equals(start) ? null : end, false);
  }

  private static @Nullable DateFields day(TimePoint at, ZoneId zone) {
    if (!at.isFinite()) {
      return null;
    }
    try {
      LocalDate d = Instant.ofEpochSecond(at.seconds()).atZone(zone).toLocalDate();
      return Math.abs(d.getYear()) > 9999
          ? DateFields.ofDay(d.getYear(), 0, 0)
          : DateFields.ofDay(d.getYear(), d.getMonthValue(), d.getDayOfMonth());
    } catch (DateTimeException e) {
      return DateFields.ofDay((long) Math.floor(at.seconds() / YEAR) + 1970, 0, 0);
    }
  }

  private static @Nullable DateFields plain(String edtf) {
    Matcher m = PLAIN.matcher(edtf);
    if (!m.matches()) {
      return null;
    }
    String fraction = m.group(7);
    return new DateFields(
        Long.parseLong(m.group(1)),
        number(m.group(2), 0),
        number(m.group(3), 0),
        number(m.group(4), -1),
        number(m.group(5), -1),
        number(m.group(6), -1),
        fraction == null ? -1 : number((fraction + "000000000").substring(0, 9), -1),
        m.group(8) == null ? "" : m.group(8));
  }

  private static int number(@Nullable String digits, int otherwise) {
    return digits == null ? otherwise : Integer.parseInt(digits);
  }
}
