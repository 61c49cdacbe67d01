package org.dateline.time;

import java.util.List;
import java.util.Locale;

/** The patterns of {@code words.properties} in one locale, in their long or their short wording. */
final class Texts {

  private final Bundle bundle;
  private final Locale locale;
  private final boolean brief;

  Texts(Locale locale, boolean brief) {
    this.bundle = Bundle.of("time.words", locale);
    this.locale = locale;
    this.brief = brief;
  }

  Locale locale() {
    return locale;
  }

  /** Whether it is the short wording, for lists and tooltips. */
  boolean brief() {
    return brief;
  }

  /** Whether the language has a pattern of its own for this. */
  boolean has(String key) {
    return bundle.has(key);
  }

  /** The pattern of {@code key} filled in. */
  String of(String key, Object... arguments) {
    String shortKey = "short." + key;
    String pattern = bundle.text(brief && bundle.has(shortKey) ? shortKey : key);
    return Plurals.fill(pattern, locale, arguments);
  }

  /**
   * The pattern of {@code key} for what it is filled with, such as {@code lone.within.month}; the
   * plain one where the language needs no other.
   *
   * @param kind what {@link DateNames#kind} says
   */
  String of(Kind kind, String key, Object... arguments) {
    String special = key + "." + kind.name().toLowerCase(Locale.ROOT);
    boolean known = bundle.has(special) && !(brief && bundle.has("short." + key));
    return of(known ? special : key, arguments);
  }

  /** What a date is, as far as words around it may depend on that. */
  enum Kind {
    DAY,
    MONTH,
    SEASON,
    /** A quarter, a third, a half of a year. */
    PART,
    /** One plain year of our era, of three digits or more. */
    YEAR,
    /** Whatever else: a decade, a year BC, a date in doubt, two dates of different kinds. */
    OTHER
  }

  /**
   * The pattern of {@code key} in the case that a preposition asks for; the plain one otherwise.
   */
  String governed(boolean governed, String key, Object... arguments) {
    String special = key + ".of";
    return of(governed && !brief && bundle.has(special) ? special : key, arguments);
  }

  /** A list as a person says it; {@code lastKey} joins its last two. */
  String list(List<String> items, String lastKey) {
    String text = items.getFirst();
    for (int i = 1; i < items.size(); i++) {
      text = of(i == items.size() - 1 ? lastKey : "list.comma", text, items.get(i));
    }
    return text;
  }
}
