package org.dateline.layout;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How much time one pixel is, in words. */
public final class ScaleText {

  /** Two digits say all that a glance needs. */
  private static final MathContext DIGITS = new MathContext(2);

  /** Keys of the bundle and their seconds, from the longest. */
  private static final Map<String, Double> UNITS = new LinkedHashMap<>();

  static {
    UNITS.put("billion", 1e9 * TickYears.YEAR);
    UNITS.put("million", 1e6 * TickYears.YEAR);
    UNITS.put("year", TickYears.YEAR);
    UNITS.put("month", TickYears.YEAR / 12);
    UNITS.put("day", 86_400.0);
    UNITS.put("h", 3600.0);
    UNITS.put("min", 60.0);
    UNITS.put("s", 1.0);
    UNITS.put("ms", 1e-3);
    UNITS.put("us", 1e-6);
    UNITS.put("ns", 1e-9);
  }

  private ScaleText() {}

  /** "1 px = 2.1 h", "1 px = 3.2 million years". */
  public static String of(double secondsPerPixel, Locale locale) {
    AxisText text = AxisText.of(locale);
    BigDecimal value = BigDecimal.ZERO;
    String unit = "ns";
    for (Map.Entry<String, Double> e : UNITS.entrySet()) {
      value = new BigDecimal(secondsPerPixel / e.getValue()).round(DIGITS);
      unit = e.getKey();
      // Rounded first: 59.9 s is 1 min, not 60 s.
      if (value.compareTo(BigDecimal.ONE) >= 0) {
        break;
      }
    }
    return text.word("scale", text.word("scale." + unit, text.number(value), value));
  }
}
