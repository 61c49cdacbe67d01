package org.dateline.shell.merge;

import java.util.Locale;
import org.dateline.time.Bundle;

/** The words of several files as one. */
final class Texts {

  private final Bundle bundle = Bundle.of("shell.merge.merge", Locale.getDefault());

  /** The text under a key, its places filled in. */
  String get(String key, Object... args) {
    return bundle.text(key, args);
  }
}
