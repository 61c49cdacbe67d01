package org.dateline.shell.export;

import java.util.Locale;
import org.dateline.time.Bundle;

/** The words of this package, in the language the program speaks now. */
final class Texts {

  private Texts() {}

  /** The text of a key with its arguments filled in; without any, as it stands. */
  static String text(String key, Object... args) {
    return Bundle.of("shell.export.export", Locale.getDefault()).text(key, args);
  }
}
