package org.dateline.shell.text;

import java.util.Locale;
import org.dateline.time.Bundle;

/**
 * The window's texts by key, in the language the program speaks now. A missing key shows itself, so
 * that it is seen and mended.
 */
public final class Messages {

  private Messages() {}

  /**
   * The text of a key.
   *
   * @param args fill the numbered places; without any, the text is taken as it stands
   */
  public static String text(String key, Object... args) {
    Bundle bundle = bundle();
    return bundle.has(key) ? bundle.text(key, args) : key;
  }

  /** Whether the bundle has the key. */
  public static boolean has(String key) {
    return bundle().has(key);
  }

  private static Bundle bundle() {
    return Bundle.of("shell.shell", Locale.getDefault());
  }
}
