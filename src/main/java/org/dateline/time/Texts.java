package org.dateline.time;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The patterns of {@code words.properties} in one locale, in their long or their short wording. */
final class Texts {

  private final ResourceBundle bundle;
  private final Locale locale;
  private final boolean brief;

  Texts(Locale locale, boolean brief) {
    this.bundle = ResourceBundle.getBundle("org.dateline.time.words", locale);
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

  /** The pattern of {@code key} filled in. */
  String of(String key, Object... arguments) {
    String shortKey = "short." + key;
    String pattern = bundle.getString(brief && bundle.containsKey(shortKey) ? shortKey : key);
    return Plurals.fill(pattern, locale, arguments);
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
