package org.dateline.layout;

import java.math.BigDecimal;

/** Deep time in words and in the geologists' ka, Ma and Ga. */
final class AxisAges {

  private static final long THOUSAND = 1000;
  private static final long MILLION = 1_000_000;
  private static final long BILLION = 1_000_000_000;

  private AxisAges() {}

  /**
   * 66 Ma, +5 Ma, today.
   *
   * @param years astronomical; negative is past
   */
  static String tick(long years, AxisText text) {
    if (years == 0) {
      return text.word("age.now");
    }
    long unit = unit(years);
    return text.word(
        years < 0 ? "age.tick" : "age.tick.future",
        text.number(abs(years, unit)),
        text.word("age.symbol." + name(unit)));
  }

  /**
   * 66 million years ago, in 5 million years.
   *
   * @param years astronomical; negative is past
   */
  static String instant(long years, AxisText text) {
    if (years == 0) {
      return text.word("age.now");
    }
    long unit = unit(years);
    return text.word(
        years < 0 ? "age.ago" : "age.future",
        text.word(
            "age.years." + name(unit),
            text.number(abs(years, unit)),
            text.number(Math.abs(years))));
  }

  /**
   * 70–60 million years ago, the last 10 million years.
   *
   * @param from first astronomical year; negative is past
   * @param step length of the period in years, a power of ten from a million
   * @param brief 70–60 Ma instead
   */
  static String period(long from, long step, boolean brief, AxisText text) {
    long unit = unit(step);
    long to = from + step;
    boolean past = from < 0;
    String range = text.word("range", text.number(abs(from, unit)), text.number(abs(to, unit)));
    if (brief) {
      return text.word(
          past ? "age.tick" : "age.tick.future", range, text.word("age.symbol." + name(unit)));
    }
    if (from == 0 || to == 0) {
      return text.word(
          past ? "age.last" : "age.next",
          text.word("age.span." + name(unit), text.number(step / unit), step / unit));
    }
    return text.word(
        past ? "age.ago" : "age.from.now", text.word("age.years." + name(unit), range, ""));
  }

  private static BigDecimal abs(long years, long unit) {
    return BigDecimal.valueOf(years).abs().divide(BigDecimal.valueOf(unit));
  }

  private static long unit(long years) {
    long abs = Math.abs(years);
    return abs >= BILLION ? BILLION : abs >= MILLION ? MILLION : THOUSAND;
  }

  private static String name(long unit) {
    return unit == BILLION ? "billion" : unit == MILLION ? "million" : "thousand";
  }
}
