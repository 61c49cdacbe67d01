package org.dateline.layout;

import java.time.ZoneId;
import java.util.Locale;
import org.dateline.layout.AxisText.Weekday;
import org.dateline.model.TimePoint;

/**
 * An instant as of which things were known, in words: the day that was over, or the time of day.
 */
public final class AsOfText {

  private AsOfText() {}

  /**
   * “16 Jan 2023” at the midnight that ends that day, else “16 Jan 2023, 09:30 UTC+3”.
   *
   * @param zone whose clock is read
   */
  public static String of(TimePoint at, ZoneId zone, Locale locale) {
    AxisText text = AxisText.of(locale);
    AxisZone axisZone = new AxisZone(zone);
    TickMark mark = TickMark.of(at, 0, false, axisZone);
    if (mark.second() == 0 && mark.nano() == 0) {
      TickMark before = TickMark.of(at.plusSeconds(-1), 0, false, axisZone);
      return text.dayOfYear(before.date(), false, Weekday.NONE);
    }
    return text.word(
        "instant",
        text.dayOfYear(mark.date(), false, Weekday.NONE),
        text.clock(mark, mark.second() % 60 != 0, 0),
        AxisText.offset(mark.offset()));
  }
}
