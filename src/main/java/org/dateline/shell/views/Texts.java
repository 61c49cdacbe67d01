package org.dateline.shell.views;

import java.util.Locale;
import org.dateline.time.Bundle;

/** The words of what is kept. */
final class Texts {

  private final Bundle bundle = Bundle.of("shell.views.views", Locale.getDefault());

  Locale locale() {
    return bundle.locale();
  }

  /** The text under a key, its {@code {0}} places filled in. */
  String get(String key, Object... args) {
    return bundle.text(key, args);
  }
}
