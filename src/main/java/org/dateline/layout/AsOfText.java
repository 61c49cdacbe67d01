package org.dateline.layout;

import java.time.ZoneId;
import java.util.Locale;
import org.dateline.layout.AxisText.Weekday;
import org.dateline.model.Span;
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

  /**
   * The day on which something was said, “16 Jan 2023”; “1 Jan 2023 – 16 Jan 2023” for some day
   * within, “by 16 Jan 2023” and “from 1 Jan 2023” where one side is not known; empty where neither
   * is.
   *
   * @param zone whose days are meant
   */
  public static String days(Span said, ZoneId zone, Locale locale) {
    AxisText text = AxisText.of(locale);
    if (!said.to().isFinite()) {
      return said.from().isFinite() ? text.word("said.from", day(said.from(), zone, text)) : "";
    }
    // The last moment of a day is that day's, not the next one's.
    boolean instant = said.from().equals(said.to());
    String to = day(instant ? said.to() : said.to().plusSeconds(-1), zone, text);
    if (!said.from().isFinite()) {
      return text.word("said.by", to);
    }
    String from = day(said.from(), zone, text);
    return from.equals(to) ? from : text.word("said.within", from, to);
  }

  private static String day(TimePoint at, ZoneId zone, AxisText text) {
    return text.dayOfYear(
        TickMark.of(at, 0, false, new AxisZone(zone)).date(), false, Weekday.NONE);
  }
}
