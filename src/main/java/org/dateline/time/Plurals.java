package org.dateline.time;

import java.text.MessageFormat;
import java.util.Locale;

/**
 * Fills in a text of a bundle: a {@link MessageFormat} pattern in which a count may choose among
 * forms, as ICU writes it: {@code {0,plural,=0{no events} one{# event} other{# events}}}. Which
 * form a number takes is CLDR's rule for the language (cardinals of English, German, Spanish,
 * French, Ukrainian, Russian and Belarusian; any other language is treated as English). A {@code #}
 * is the number as the locale writes it; forms may hold other places, but no further plural.
 */
public final class Plurals {

  private static final String PLURAL = ",plural,";

  private Plurals() {}

  /**
   * The text of a pattern.
   *
   * @param arguments what stands for {0}, {1} and so on; a plural's must be a number
   * @throws IllegalArgumentException when the pattern is broken
   */
  public static String fill(String pattern, Locale locale, Object... arguments) {
    return new MessageFormat(chosen(pattern, locale, arguments), locale).format(arguments);
  }

  /** The pattern with the form of each plural in its place. */
  private static String chosen(String pattern, Locale locale, Object[] arguments) {
    int at = pattern.indexOf(PLURAL);
    if (at < 0) {
      return pattern;
    }
    int open = pattern.lastIndexOf('{', at);
    int close = closing(pattern, open);
    String place = pattern.substring(open + 1, at);
    Number count = (Number) arguments[Integer.parseInt(place)];
    String forms = pattern.substring(at + PLURAL.length(), close);
    String form = form(forms, count, locale).replace("#", "{" + place + ",number}");
    return pattern.substring(0, open)
        + form
        + chosen(pattern.substring(close + 1), locale, arguments);
  }

  private static String form(String forms, Number count, Locale locale) {
    String exact = "=" + count.longValue();
    String category = category(count, locale);
    String chosen = null;
    int i = 0;
    while (i < forms.length()) {
      int open = forms.indexOf('{', i);
      if (open < 0) {
        break;
      }
      int close = closing(forms, open);
      String name = forms.substring(i, open).strip();
      String text = forms.substring(open + 1, close);
      if (name.equals(exact) && count.doubleValue() == count.longValue()) {
        return text;
      }
      if (name.equals(category) || (name.equals("other") && chosen == null)) {
        chosen = text;
      }
      i = close + 1;
    }
    if (chosen == null) {
      throw new IllegalArgumentException("no form “other” in " + forms);
    }
    return chosen;
  }

  /** Where the brace that opens at an index is closed. */
  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("a brace is not closed in " + text);
  }

  /** The plural category of a number: one, few, many or other (CLDR, plural rules, cardinals). */
  static String category(Number count, Locale locale) {
    double value = Math.abs(count.doubleValue());
    boolean whole = value == Math.rint(value) && value < Long.MAX_VALUE;
    long n = (long) value;
    return switch (locale.getLanguage()) {
      case "ru", "uk", "be" -> whole ? slavic(n) : "other";
      case "fr" -> n <= 1 ? "one" : "other";
      default -> whole && n == 1 ? "one" : "other";
    };
  }

  private static String slavic(long n) {
    long ones = n % 10;
    long hundreds = n % 100;
    if (ones == 1 && hundreds != 11) {
      return "one";
    }
    return ones >= 2 && ones <= 4 && (hundreds < 12 || hundreds > 14) ? "few" : "many";
  }
}
