package org.dateline.time;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages Dateline speaks, and which of them a user gets. */
public final class Languages {

  /** Tags of the languages, English first, the others by their own names. */
  public static final List<String> SPOKEN = List.of("en", "be", "de", "es", "fr", "ru", "uk");

  private Languages() {}

  /**
   * A tag such as {@code de} or {@code uk-UA}, read.
   *
   * @throws IllformedLocaleException when it is none
   */
  public static Locale read(String tag) {
    return new Locale.Builder().setLanguageTag(tag).build();
  }

  /** What a language calls itself, with a capital letter, such as “Українська”. */
  public static String ownName(String tag) {
    Locale l = Locale.forLanguageTag(tag);
    String name = l.getDisplayLanguage(l);
    return name.substring(0, 1).toUpperCase(l) + name.substring(1);
  }

  /**
   * The language and region for everything: texts, dates, numbers. A date with English words around
   * it is English too, so a language that is not spoken here becomes English, as written in the
   * user's country.
   *
   * @param asked what the user asked for; null for what the system says
   * @param texts the system's language for texts
   * @param formats the system's language and region for dates and numbers
   */
  public static Locale choose(@Nullable Locale asked, Locale texts, Locale formats) {
    Locale wish = asked == null ? texts : asked;
    if (!SPOKEN.contains(wish.getLanguage())) {
      return Locale.of("en", wish.getCountry());
    }
    boolean system = wish.getLanguage().equals(formats.getLanguage());
    boolean region = asked == null || asked.getCountry().isEmpty();
    return system && region ? formats : wish;
  }
}
