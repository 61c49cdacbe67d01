package org.dateline.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a person types to go to a date: EDTF, or plain words such as {@code 6 jan 2023},
 * {@code spring 1812}, {@code 45 BC}, {@code last month}, {@code 66 million years ago}.
 *
 * <p>EDTF goes before words, with one exception: {@code 1910-30} is read as 1910 to 1930 and not as
 * the southern summer of 1910, and so for all codes above 24 where the years lie in the past. Words
 * are English, and the locale's month names; words not known are passed over where the rest is a
 * date. For finding one's way only: a timeline's own dates are never read this way (GRAMMAR section
 * 4).
 */
public final class GoTo {

  private static final int MAX_LENGTH = 120;
  private static final int FIRST_RARE_CODE = 25;
  private static final Pattern SHORT_RANGE = Pattern.compile("(\\d\\d)(\\d\\d)-(\\d\\d)");

  private GoTo() {}

  /**
   * Reads {@code plainOrEdtf}.
   *
   * @param today the day that relative words are counted from
   * @param locale decides between day/month and month/day, and adds its month names
   * @return empty where it is neither; a date that {@link Placing} can place otherwise
   */
  public static Optional<Edtf> read(String plainOrEdtf, LocalDate today, Locale locale) {
    String text = plainOrEdtf.strip();
    if (!isShortRange(text, today)
        && EdtfParser.parse(text) instanceof ParseResult.Ok(Edtf value)) {
      return placeable(value);
    }
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String words = new PlainText(today, locale).edtf(text);
    return words != null && EdtfParser.parse(words) instanceof ParseResult.Ok(Edtf value)
        ? placeable(value)
        : Optional.empty();
  }

  private static Optional<Edtf> placeable(Edtf value) {
    return Placing.problem(value) == null ? Optional.of(value) : Optional.empty();
  }

  private static boolean isShortRange(String text, LocalDate today) {
    Matcher m = SHORT_RANGE.matcher(text);
    if (!m.matches()) {
      return false;
    }
    int to = Integer.parseInt(m.group(3));
    int from = Integer.parseInt(m.group(2));
    int century = Integer.parseInt(m.group(1)) * 100;
    return to >= FIRST_RARE_CODE && to > from && century + to <= today.getYear();
  }
}
