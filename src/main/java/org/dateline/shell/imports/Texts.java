package org.dateline.shell.imports;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The card's texts. */
final class Texts {

  private final Locale locale;
  private final ResourceBundle bundle;

  Texts(Locale locale) {
    this.locale = locale;
    this.bundle = ResourceBundle.getBundle("org.dateline.shell.imports.columns", locale);
  }

  Locale locale() {
    return locale;
  }

  /** The text under a key, its {@code {0}} places filled in. */
  String get(String key, Object... args) {
    String pattern = bundle.getString(key);
    return args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(args);
  }
}
