package org.dateline.shell.imports;

import java.util.Locale;
import org.dateline.time.Bundle;

/** The card's texts. */
final class Texts {

  private final Bundle bundle;

  Texts(Locale locale) {
    this.bundle = Bundle.of("shell.imports.mapping", locale);
  }

  Locale locale() {
    return bundle.locale();
  }

  /** The text under a key, its {@code {0}} places filled in. */
  String get(String key, Object... args) {
    return bundle.text(key, args);
  }
}
