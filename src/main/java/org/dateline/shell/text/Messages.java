package org.dateline.shell.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The window's texts by key. A missing key shows itself, so that it is seen and mended. */
public final class Messages {

  private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.dateline.shell.shell");

  private Messages() {}

  /**
   * The text of a key.
   *
   * @param args fill the numbered places of a {@link MessageFormat}; without any, the text is taken
   *     as it stands
   */
  public static String text(String key, Object... args) {
    String pattern;
    try {
      pattern = BUNDLE.getString(key);
    } catch (MissingResourceException e) {
      return key;
    }
    return args.length == 0
        ? pattern
        : new MessageFormat(pattern, Locale.getDefault(Locale.Category.FORMAT)).format(args);
  }

  /** Whether the bundle has the key. */
  public static boolean has(String key) {
    return BUNDLE.containsKey(key);
  }
}
