package org.dateline.time;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one {@code .properties} file in one language: the one way in which every room looks
 * up its words. A key that the language lacks is answered in English, never in the system's
 * language. Texts are patterns of {@link Plurals}. It can be used from any thread.
 */
public final class Bundle {

  /** By the name of the file and the language. */
  private static final Map<String, Bundle> KNOWN = new ConcurrentHashMap<>();

  private static final ResourceBundle.Control CONTROL =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Locale locale;
  private final ResourceBundle words;

  private Bundle(String name, Locale locale) {
    this.locale = locale;
    this.words = ResourceBundle.getBundle("org.dateline." + name, locale, CONTROL);
  }

  /**
   * The texts of a file below {@code org.dateline}, such as {@code shell.detail.detail}.
   *
   * @throws MissingResourceException when there is no such file
   */
  public static Bundle of(String name, Locale locale) {
    return KNOWN.computeIfAbsent(name + " " + locale, k -> new Bundle(name, locale));
  }

  /** The language, and whose signs numbers and dates are written with. */
  public Locale locale() {
    return locale;
  }

  /** Whether there is a text under a key. */
  public boolean has(String key) {
    return words.containsKey(key);
  }

  /**
   * The text under a key with its places filled in; without arguments, as it stands.
   *
   * @throws MissingResourceException when there is none
   */
  public String text(String key, Object... arguments) {
    String pattern = words.getString(key);
    return arguments.length == 0 ? pattern : Plurals.fill(pattern, locale, arguments);
  }

  /** All texts as they stand, for a library that looks them up itself. */
  public ResourceBundle resources() {
    return words;
  }

  /** The text under a key, or another where there is none: for open vocabularies. */
  public String textOr(String key, String otherwise) {
    return has(key) ? words.getString(key) : otherwise;
  }
}
