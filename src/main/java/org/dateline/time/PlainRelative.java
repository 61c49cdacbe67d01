package org.dateline.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns words that count from today into EDTF: days, weeks, and ages of the earth. */
final class PlainRelative {

  private static final Pattern STEP =
      Pattern.compile("(last|previous|this|next) (day|week|month|year|decade|century)");
  private static final Pattern AGO =
      Pattern.compile("(?:(\\d{1,9})|an?|one) (day|week|month|year)s? ago");
  private static final Pattern AGES =
      Pattern.compile(
          "(?:about|around|circa|ca?\\.?|~)?\\s*(\\d{1,12}(?:\\.\\d{1,9})?)\\s*"
              + "(?:(thousand|million|billion)? ?(?:years|yrs?) ago|(ka|kya|ma|mya|ga|gya|bya))");

  /** From here on the present does not count: years are told from year 0. */
  private static final BigDecimal FAR = BigDecimal.valueOf(1_000_000);

  /** Fewer years than this are a count, more are an estimate. */
  private static final BigDecimal COUNTED = BigDecimal.valueOf(1000);

  private PlainRelative() {}

  static @Nullable String edtf(String text, LocalDate today) {
    switch (text) {
      case "today", "now" -> {
        return today.toString();
      }
      case "yesterday" -> {
        return today.minusDays(1).toString();
      }
      case "tomorrow" -> {
        return today.plusDays(1).toString();
      }
      default -> {}
    }
    Matcher m = STEP.matcher(text);
    if (m.matches()) {
      int step = m.group(1).equals("this") ? 0 : m.group(1).equals("next") ? 1 : -1;
      return moved(today, step, m.group(2));
    }
    m = AGO.matcher(text);
    if (m.matches()) {
      int count = m.group(1) == null ? 1 : Integer.parseInt(m.group(1));
      if (!m.group(2).equals("year") || count < COUNTED.intValue()) {
        return ago(today, count, m.group(2));
      }
    }
    m = AGES.matcher(text.replaceAll("(?<=\\d),(?=\\d{3})", ""));
    return m.matches() ? ages(m, today) : null;
  }

  /** The day, week, month or longer so many steps from today's. */
  private static String moved(LocalDate today, int step, String unit) {
    return switch (unit) {
      case "day" -> today.plusDays(step).toString();
      case "week" -> {
        LocalDate monday = today.minusDays(today.getDayOfWeek().getValue() - 1L).plusWeeks(step);
        yield monday + "/" + monday.plusDays(6);
      }
      case "month" -> month(today.plusMonths(step));
      case "year" -> EdtfText.year(today.getYear() + step);
      case "decade" -> EdtfText.year(today.getYear() + step * 10L).substring(0, 3) + "X";
      default -> EdtfText.year(today.getYear() + step * 100L).substring(0, 2) + "XX";
    };
  }

  private static @Nullable String ago(LocalDate today, int count, String unit) {
    if (count > ChronoUnit.DAYS.between(LocalDate.of(0, 1, 1), today)) {
      return null;
    }
    return switch (unit) {
      case "day" -> today.minusDays(count).toString();
      case "week" -> today.minusWeeks(count).toString();
      case "month" -> month(today.minusMonths(count));
      default -> EdtfText.year(today.getYear() - count);
    };
  }

  private static String month(LocalDate day) {
    return EdtfText.year(day.getYear()) + "-" + EdtfText.two(day.getMonthValue());
  }

  private static @Nullable String ages(Matcher m, LocalDate today) {
    String unit = m.group(2) != null ? m.group(2) : m.group(3) != null ? m.group(3) : "";
    int zeros =
        switch (unit.isEmpty() ? ' ' : unit.charAt(0)) {
          case 't', 'k' -> 3;
          case 'm' -> 6;
          case 'b', 'g' -> 9;
          default -> 0;
        };
    BigDecimal number = new BigDecimal(m.group(1));
    BigDecimal years = number.movePointRight(zeros);
    if (years.compareTo(FAR) < 0) {
      return EdtfText.year(today.getYear() - years.longValue()) + "~";
    }
    int exponent = zeros - number.scale();
    String digits = number.unscaledValue().toString();
    if (exponent < 0) {
      return null;
    }
    return "Y-" + digits + (exponent == 0 ? "" : "E" + exponent) + "S" + digits.length();
  }
}
