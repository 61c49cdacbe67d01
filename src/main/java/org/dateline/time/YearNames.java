package org.dateline.time;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.time.chrono.IsoEra;
import java.time.format.TextStyle;

/** Names years, decades and ages of the earth. Astronomical year 0 is 1 BC. */
final class YearNames {

  /** From here on a negative year with a power of ten is told as so many years ago. */
  private static final long AGES = 100_000;

  private static final long MILLION = 1_000_000;

  /** A year known no better than this is told as so long ago whether counted from 0 or from now. */
  private static final long VAGUE = 10_000;

  private static final int FIRST_PLAIN_YEAR = 100;
  private static final int LAST_PLAIN_YEAR = 9999;

  private final Texts texts;

  YearNames(Texts texts) {
    this.texts = texts;
  }

  /**
   * A name.
   *
   * @param text the name
   * @param period whether "some time in" can stand before it
   */
  record Name(String text, boolean period) {}

  /** One year: {@code 2023}, {@code 45 BC}, {@code AD 17}, {@code 170,000,002}. */
  String year(long year) {
    String number = number(year);
    if (year <= 0) {
      return texts.of("year.bc", number, era(IsoEra.BCE));
    }
    return year < FIRST_PLAIN_YEAR ? texts.of("year.ad", number, era(IsoEra.CE)) : number;
  }

  /** Whether a year is told by its number alone. */
  static boolean isPlain(long year) {
    return year >= FIRST_PLAIN_YEAR;
  }

  /** A year as written, in any spelling. */
  Name name(DatePart year) {
    YearRange range = YearRange.of(year);
    String text = year.text();
    boolean estimate = text.indexOf('S') >= 0 && range.least() < range.greatest();
    boolean power = text.indexOf('E') >= 0;
    long unit = YearRange.unit(year);
    if (range.estimate() < 0
        && !year.masked()
        && (unit >= VAGUE || (power && range.estimate() <= -AGES))) {
      String ago = ago(-range.estimate(), unit);
      return new Name(estimate ? texts.of("ago.estimate", ago) : ago, false);
    }
    if (estimate) {
      return new Name(
          texts.of(
              "year.estimate", year(range.estimate()), year(range.least()), year(range.greatest())),
          false);
    }
    return new Name(year.masked() ? masked(text, range) : year(range.least()), true);
  }

  /** A decade or a run of years. */
  private String masked(String text, YearRange range) {
    boolean decade = range.least() >= FIRST_PLAIN_YEAR && range.greatest() - range.least() == 9;
    if (decade && text.endsWith("X") && range.least() % 100 != 0) {
      return texts.of("year.decade", number(range.least()));
    }
    if (text.equals("XXXX")) {
      return texts.of("unknown.justYear");
    }
    boolean bothBefore = range.greatest() <= 0;
    String first = bothBefore ? number(range.least()) : year(range.least());
    return texts.of("years.range", first, year(range.greatest()));
  }

  private String ago(long years, long unit) {
    String key = years >= 1_000_000_000 ? "billion" : years >= MILLION ? "million" : "thousand";
    int zeros = key.equals("billion") ? 9 : key.equals("million") ? 6 : 3;
    int digits = Long.toString(years).length() - Long.toString(unit).length() + 1;
    BigDecimal count =
        BigDecimal.valueOf(years).round(new MathContext(Math.max(1, digits))).movePointLeft(zeros);
    NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
    format.setMaximumFractionDigits(zeros);
    return texts.of("ago." + key, format.format(count.stripTrailingZeros()));
  }

  /** The number of a year within its era. */
  private String number(long year) {
    long inEra = year > 0 ? year : 1 - year;
    NumberFormat format = NumberFormat.getIntegerInstance(texts.locale());
    format.setGroupingUsed(inEra > LAST_PLAIN_YEAR);
    return format.format(inEra);
  }

  private String era(IsoEra era) {
    return era.getDisplayName(TextStyle.SHORT, texts.locale());
  }
}
