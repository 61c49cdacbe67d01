package org.dateline.format.cite;

import java.util.Locale;
import org.dateline.model.Source;
import org.dateline.time.Bundle;

/** What a source is called: its title, or what it is when it has none. */
public final class SourceNames {

  private final Locale locale;
  private final Bundle bundle;

  /** Names in a language. */
  public SourceNames(Locale locale) {
    this.locale = locale;
    this.bundle = Bundle.of("format.cite.cite", locale);
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
    String type = "csl." + s.type();
    if (bundle.has(type)) {
      return bundle.text(type);
    }
    String words = s.type().replace('-', ' ').replace('_', ' ').strip();
    return words.isEmpty()
        ? bundle.text("csl.document")
        : words.substring(0, 1).toUpperCase(locale) + words.substring(1);
  }

  String archived(String address) {
    return say("archived", address);
  }

  private String say(String key, Object... args) {
    return bundle.text(key, args);
  }
}
