package org.dateline.shell.detail;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of the detail pane in one language. */
final class Texts {

  private final Locale locale;
  private final ResourceBundle bundle;

  Texts(Locale locale) {
    this.locale = locale;
    this.bundle = ResourceBundle.getBundle("org.dateline.shell.detail.detail", locale);
  }

  Locale locale() {
    return locale;
  }

  /** The text under a key, its {@code {0}} places filled in. */
  String get(String key, Object... args) {
    String pattern = bundle.getString(key);
    return args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(args);
  }

  /** The text under a key, or another one where the bundle has none: for open vocabularies. */
  String getOr(String key, String otherwise) {
    try {
      return bundle.getString(key);
    } catch (MissingResourceException e) {
      return otherwise;
    }
  }

  /** Words in the quotation marks of the language. */
  String quoted(String words) {
    return get("quote.open") + words + get("quote.close");
  }
}
