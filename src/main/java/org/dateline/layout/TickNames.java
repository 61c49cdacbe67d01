package org.dateline.layout;

import java.math.BigDecimal;
import java.util.function.Predicate;
import org.dateline.layout.AxisText.Weekday;

/**
 * What the borders of a row are called, at several lengths: level 0 is the longest. A whole row is
 * named at one level, the longest that fits typical borders; single labels that need more room fall
 * back to shorter ones.
 *
 * @param levels how many lengths there are
 * @param always the borders that are named this way even where others in their row are named in
 *     brief
 */
record TickNames(int levels, Predicate<TickMark> always, Namer namer) {

  /** Names one border at one length. */
  @FunctionalInterface
  interface Namer {
    String name(TickMark mark, int level, AxisText text);
  }

  private static final BigDecimal MICROS_PER_SECOND = BigDecimal.valueOf(1_000_000);

  /** 250 µs, within a millisecond. */
  static final TickNames MICROS =
      one((m, text) -> text.word("unit.us", text.number(m.nano() / 1000 % 1000)));

  /** 250.5 ms, within a second. */
  static final TickNames MILLIS =
      one((m, text) -> text.word("unit.ms", text.number(BigDecimal.valueOf(m.nano() / 1000, 3))));

  /** 15.5 s, within a minute. */
  static final TickNames SECONDS =
      one(
          (m, text) ->
              text.word(
                  "unit.s",
                  text.number(
                      BigDecimal.valueOf(m.nano() / 1000)
                          .divide(MICROS_PER_SECOND)
                          .add(BigDecimal.valueOf(m.second() % 60)))));

  /** 10:05:30, within a day. */
  static final TickNames CLOCK_SECONDS =
      one((m, text) -> text.clock(m, true, 0) + (m.pass() == 2 ? zone(m) : ""));

  /** 10:05, within a day. */
  static final TickNames CLOCK =
      one((m, text) -> text.clock(m, false, 0) + (m.pass() == 2 ? zone(m) : ""));

  /** Mon 16, 16, within a month. */
  static final TickNames DAYS =
      new TickNames(
          2,
          m -> true,
          (m, level, text) -> level == 0 ? text.weekdayAndDay(m.date()) : number(m.date().day()));

  /** 16, the first day of a week within a month. */
  static final TickNames WEEKS = one((m, text) -> number(m.date().day()));

  /** January, Jan, within a year. */
  static final TickNames MONTHS =
      new TickNames(2, m -> true, (m, level, text) -> text.month(m.date(), level == 0));

  /** Q1, within a year. */
  static final TickNames QUARTERS = one((m, text) -> text.quarter(m.date()));

  /** 2023, 44 BC. */
  static final TickNames YEARS = one((m, text) -> text.year(m.date().year()));

  /** 66 Ma. */
  static final TickNames AGES = one((m, text) -> AxisAges.tick(m.value(), text));

  /** December 2022, Dec 2022, Dec '22; every January, since it brings the new year. */
  static final TickNames MONTHS_IN_FULL =
      new TickNames(
          3,
          m -> m.date().month() == 1,
          (m, level, text) ->
              level == 2
                  ? text.monthOfShortYear(m.date())
                  : text.monthOfYear(m.date(), level == 0));

  /** February, Feb. */
  static final TickNames MONTHS_IN_ROW =
      new TickNames(3, m -> true, (m, level, text) -> text.month(m.date(), level == 0));

  /** Monday 16 January 2023 and shorter; every 1 January. */
  static final TickNames DAYS_IN_FULL =
      new TickNames(
          4,
          m -> m.date().month() == 1 && m.date().day() == 1,
          (m, level, text) ->
              text.dayOfYear(m.date(), level < 2, level == 3 ? Weekday.NONE : weekday(level == 0)));

  /** Monday 16 January and shorter, the weekday last to go. */
  static final TickNames DAYS_IN_ROW =
      new TickNames(
          5,
          m -> true,
          (m, level, text) ->
              text.dayOfMonth(
                  m.date(), level < 2, level == 4 ? Weekday.NONE : weekday(level == 0)));

  /**
   * Mon 16 January 2023 10:05 and shorter, with the offset while the clocks go back; every
   * midnight, since it brings the new day.
   *
   * @param seconds whether the period above is a second or less
   * @param fraction digits after the second
   */
  static TickNames clockInFull(boolean seconds, int fraction) {
    return new TickNames(
        3,
        m -> m.second() == 0 && m.nano() == 0,
        (m, level, text) ->
            text.word(
                    "axis.moment",
                    text.dayOfYear(m.date(), level < 2, level == 0 ? Weekday.SHORT : Weekday.NONE),
                    text.clock(m, seconds, fraction))
                + (m.pass() > 0 ? zone(m) : ""));
  }

  /** 10:05. */
  static TickNames clockInRow(boolean seconds, int fraction) {
    return new TickNames(
        3,
        m -> true,
        (m, level, text) -> text.clock(m, seconds, fraction) + (m.pass() == 2 ? zone(m) : ""));
  }

  /**
   * 2020s; 1900–1999.
   *
   * @param step years of the period
   */
  static TickNames periods(long step) {
    return one(
        (m, text) -> {
          long year = m.date().year();
          if (step == 10 && year >= 1000) {
            return text.word("decade", number(year));
          }
          long next = TickYears.year(TickYears.index(year, step) + 1, step);
          return text.years(year, next == 1 ? 0 : next - 1);
        });
  }

  /**
   * 70–60 million years ago; 70–60 Ma.
   *
   * @param step years of the period
   */
  static TickNames ages(long step) {
    return new TickNames(
        2, m -> true, (m, level, text) -> AxisAges.period(m.value(), step, level > 0, text));
  }

  /** The name of a border at a length. */
  String name(TickMark mark, int level, AxisText text) {
    return namer.name(mark, level, text);
  }

  private interface OneName {
    String name(TickMark mark, AxisText text);
  }

  private static TickNames one(OneName namer) {
    return new TickNames(1, m -> true, (m, level, text) -> namer.name(m, text));
  }

  private static Weekday weekday(boolean wide) {
    return wide ? Weekday.LONG : Weekday.SHORT;
  }

  private static String zone(TickMark mark) {
    return " " + AxisText.offset(mark.offset());
  }

  private static String number(long value) {
    return Long.toString(value);
  }
}
