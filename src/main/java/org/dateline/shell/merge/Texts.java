package org.dateline.shell.merge;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of several files as one. */
final class Texts {

  private final Locale locale = Locale.getDefault(Locale.Category.FORMAT);
  private final ResourceBundle bundle = ResourceBundle.getBundle("org.dateline.shell.merge.merge");

  Locale locale() {
    return locale;
  }

  /** The text under a key, its {@code {0}} places filled in. */
  String get(String key, Object... args) {
    String pattern = bundle.getString(key);
    return args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(args);
  }
}
