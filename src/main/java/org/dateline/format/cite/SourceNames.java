package org.dateline.format.cite;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.dateline.model.Source;

/** What a source is called: its title, or what it is when it has none. */
public final class SourceNames {

  private final Locale locale;
  private final ResourceBundle bundle;

  /** Names in a language. */
  public SourceNames(Locale locale) {
    this.locale = locale;
    this.bundle = ResourceBundle.getBundle("org.dateline.format.cite.cite", locale);
  }

  /** The title, or what it is when it has none: “News article, untitled”. */
  public String title(Source s) {
    return isUntitled(s) ? untitled(s) : String.valueOf(s.title());
  }

  /** Whether it has no title. */
  public static boolean isUntitled(Source s) {
    return s.title() == null || s.title().isBlank();
  }

  /** What stands in for the title of a source without one. */
  public String untitled(Source s) {
    return say("untitled", kind(s));
  }

  /** What it is: its genre where it gives one, else its CSL type. */
  public String kind(Source s) {
    if (s.csl().get("genre") instanceof String genre && !genre.isBlank()) {
      return genre.strip();
    }
    try {
      return bundle.getString("csl." + s.type());
    } catch (MissingResourceException unknownType) {
      String words = s.type().replace('-', ' ').replace('_', ' ').strip();
      return words.isEmpty()
          ? bundle.getString("csl.document")
          : words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }
  }

  String archived(String address) {
    return say("archived", address);
  }

  private String say(String key, Object... args) {
    return new MessageFormat(bundle.getString(key), locale).format(args);
  }
}
