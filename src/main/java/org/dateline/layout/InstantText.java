package org.dateline.layout;

import java.time.ZoneId;
import java.util.Locale;
import org.dateline.layout.AxisText.Weekday;
import org.dateline.model.TimePoint;

/** The instant under the pointer in words, only as exact as one pixel is. */
public final class InstantText {

  private static final double DAY = 86_400;

  /**
   * From this scale on a pixel is more than half a day and no time of day is told; seconds per
   * pixel.
   */
  private static final double NO_CLOCK = DAY / 2;

  private static final double NO_DAY = 15 * DAY;
  private static final double NO_MONTH = 180 * DAY;

  /**
   * Before this many years and at a pixel of a thousand years, years are counted back from today.
   */
  private static final long AGES_FROM = 100_000;

  private InstantText() {}

  /**
   * "Sat 7 Jan 2023, 09:30 UTC+3", "Jan 2023", "44 BC", "66 million years ago".
   *
   * @param zone whose clock is read
   * @param secondsPerPixel of the timeline
   */
  public static String of(TimePoint at, ZoneId zone, Locale locale, double secondsPerPixel) {
    AxisText text = AxisText.of(locale);
    if (!at.isFinite()) {
      return "";
    }
    AxisZone axisZone = new AxisZone(zone);
    TickMark mark = TickMark.of(at, 0, false, axisZone);
    if (secondsPerPixel < NO_CLOCK) {
      return moment(mark, text, secondsPerPixel);
    }
    if (secondsPerPixel < NO_DAY) {
      return text.dayOfYear(mark.date(), false, Weekday.SHORT);
    }
    if (secondsPerPixel < NO_MONTH) {
      return text.monthOfYear(mark.date(), false);
    }
    return year(mark.date().year(), secondsPerPixel / TickYears.YEAR, text);
  }

  private static String moment(TickMark mark, AxisText text, double secondsPerPixel) {
    String clock;
    if (secondsPerPixel < 1e-4) {
      clock = text.clock(mark, true, 6);
    } else if (secondsPerPixel < 0.1) {
      clock = text.clock(mark, true, 3);
    } else if (secondsPerPixel < 20) {
      clock = text.clock(mark, true, 0);
    } else {
      clock = text.clock(mark.minuteFloor(minutes(secondsPerPixel / 240)), false, 0);
    }
    return text.word(
        "instant",
        text.dayOfYear(mark.date(), false, Weekday.SHORT),
        clock,
        AxisText.offset(mark.offset()));
  }

  /** The step the minutes are told in when a quarter of a pixel is that long. */
  private static int minutes(double quarterPixel) {
    return quarterPixel >= 30 ? 30 : quarterPixel >= 15 ? 15 : quarterPixel >= 5 ? 5 : 1;
  }

  /**
   * @param years of one pixel
   */
  private static String year(long year, double years, AxisText text) {
    long unit = 1;
    while (unit * 10 <= years) {
      unit *= 10;
    }
    if (unit >= 1000 && Math.abs(year) >= AGES_FROM || unit >= AGES_FROM) {
      return AxisAges.instant(Math.round((double) year / unit) * unit, text);
    }
    if (year > 0) {
      return text.year(Math.max(1, Math.round((double) year / unit) * unit));
    }
    return text.year(1 - Math.max(1, Math.round((1.0 - year) / unit) * unit));
  }
}
