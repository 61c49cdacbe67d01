package org.dateline.shell.export;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of this package. */
final class Texts {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.dateline.shell.export.export");

  private Texts() {}

  /** The text of a key with its arguments filled in; without any, as it stands. */
  static String text(String key, Object... args) {
    String pattern = BUNDLE.getString(key);
    return args.length == 0
        ? pattern
        : new MessageFormat(pattern, Locale.getDefault(Locale.Category.FORMAT)).format(args);
  }
}
