package org.dateline.format;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.dateline.model.Edge;
import org.dateline.model.Span;
import org.dateline.model.TimePoint;
import org.dateline.model.When;
import org.dateline.model.When.Form;
import org.dateline.model.When.Grain;
import org.dateline.time.CivilDate;

/**
 * Places the plainest dates straight off their bytes: {@code YYYY}, {@code YYYY-MM}, {@code
 * YYYY-MM-DD}, {@code …THH:MM:SSZ} and intervals of two of these. Everything else it leaves to
 * {@link org.dateline.time.Placing}, with which it agrees on all it takes.
 */
final class DateScan {

  private static final int DAY = 86_400;
  private static final int CACHE = 1 << 12;

  private final ZoneId zone;

  /** Seconds that the zone is ahead, where it always is by the same. */
  private final int ahead;

  private final boolean fixed;
  private final long[] cachedDays = new long[CACHE];
  private final long[] cachedStarts = new long[CACHE];

  private long start;
  private long end;
  private Form form = Form.EXACT;
  private Grain grain = Grain.DAY;

  DateScan(ZoneId zone) {
    this.zone = zone;
    this.fixed = zone.getRules().isFixedOffset();
    this.ahead = fixed ? zone.getRules().getOffset(java.time.Instant.EPOCH).getTotalSeconds() : 0;
    Arrays.fill(cachedDays, Long.MIN_VALUE);
  }

  /** Whether the date was one of these, and is placed. */
  boolean place(byte[] data, int from, int length) {
    int to = from + length;
    int slash = -1;
    if (length > 10 || length == 9) {
      for (int i = from + 4; i < to; i++) {
        if (data[i] == '/') {
          slash = i;
          break;
        }
      }
    }
    if (slash < 0) {
      return one(data, from, to);
    }
    if (!one(data, from, slash)) {
      return false;
    }
    long firstStart = start;
    long firstEnd = end;
    Grain firstGrain = grain;
    if (!one(data, slash + 1, to) || firstStart > start || firstEnd > end) {
      return false;
    }
    start = firstStart;
    form = Form.THROUGHOUT;
    grain = firstGrain.compareTo(grain) >= 0 ? firstGrain : grain;
    return true;
  }

  long start() {
    return start;
  }

  long end() {
    return end;
  }

  Form form() {
    return form;
  }

  Grain grain() {
    return grain;
  }

  /** The place of what has a form, two ends and no more to it: all but intervals. */
  static When rebuilt(Form form, long start, long end, Grain grain) {
    Span span = new Span(TimePoint.ofSeconds(start), TimePoint.ofSeconds(end));
    return new When(form, span, span, Edge.SHARP, Edge.SHARP, 0, 0, grain, List.of());
  }

  private boolean one(byte[] data, int from, int to) {
    int length = to - from;
    int year = length >= 4 ? digits(data, from) * 100 + digits(data, from + 2) : -1;
    if (length < 4 || digits(data, from) < 0 || digits(data, from + 2) < 0) {
      return false;
    }
    if (length == 4) {
      form = Form.WITHIN;
      grain = Grain.YEAR;
      start = dayStart(epochDay(year, 1, 1));
      end = dayStart(epochDay(year + 1, 1, 1));
      return true;
    }
    int month = length >= 7 && data[from + 4] == '-' ? digits(data, from + 5) : 0;
    if (month < 1 || month > 12) {
      return false;
    }
    if (length == 7) {
      form = Form.WITHIN;
      grain = Grain.MONTH;
      start = dayStart(epochDay(year, month, 1));
      end = dayStart(month == 12 ? epochDay(year + 1, 1, 1) : epochDay(year, month + 1, 1));
      return true;
    }
    int day = length >= 10 && data[from + 7] == '-' ? digits(data, from + 8) : 0;
    if (day < 1 || day > CivilDate.monthLength(year, month)) {
      return false;
    }
    form = Form.EXACT;
    long epochDay = epochDay(year, month, day);
    if (length == 10) {
      grain = Grain.DAY;
      start = dayStart(epochDay);
      end = dayStart(epochDay + 1);
      return true;
    }
    return length == 20 && time(data, from, epochDay);
  }

  private boolean time(byte[] data, int from, long epochDay) {
    int hour = digits(data, from + 11);
    int minute = digits(data, from + 14);
    int second = digits(data, from + 17);
    if (data[from + 10] != 'T'
        || data[from + 13] != ':'
        || data[from + 16] != ':'
        || data[from + 19] != 'Z'
        || hour < 0
        || hour > 23
        || minute < 0
        || minute > 59
        || second < 0
        || second > 59) {
      return false;
    }
    grain = Grain.SECOND;
    start = epochDay * DAY + hour * 3600 + minute * 60 + second;
    end = start;
    return true;
  }

  /** Two digits, or a negative number. */
  private static int digits(byte[] data, int at) {
    int tens = data[at] - '0';
    int ones = data[at + 1] - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
  }

  /** Days since 1970-01-01 of a day in the years 0 to 10000. */
  private static long epochDay(int year, int month, int day) {
    // Years counted from March, so that the leap day is the last of its year.
    int y = month <= 2 ? year - 1 : year;
    int era = Math.floorDiv(y, 400);
    int inEra = y - era * 400;
    int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    long dayOfEra = inEra * 365L + inEra / 4 - inEra / 100 + dayOfYear;
    return era * 146_097L + dayOfEra - 719_468;
  }

  private long dayStart(long epochDay) {
    if (fixed) {
      return epochDay * DAY - ahead;
    }
    int slot = (int) (epochDay & CACHE - 1);
    if (cachedDays[slot] != epochDay) {
      cachedDays[slot] = epochDay;
      cachedStarts[slot] = CivilDate.ofEpochDay(epochDay).startOfDay(zone).seconds();
    }
    return cachedStarts[slot];
  }
}
