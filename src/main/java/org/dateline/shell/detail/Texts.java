package org.dateline.shell.detail;

import java.util.Locale;
import org.dateline.time.Bundle;

/** The words of the detail pane in one language. */
final class Texts {

  private final Bundle bundle;

  Texts(Locale locale) {
    this.bundle = Bundle.of("shell.detail.detail", locale);
  }

  Locale locale() {
    return bundle.locale();
  }

  /** The text under a key, its {@code {0}} places filled in. */
  String get(String key, Object... args) {
    return bundle.text(key, args);
  }

  /** The text under a key, or another one where the bundle has none: for open vocabularies. */
  String getOr(String key, String otherwise) {
    return bundle.textOr(key, otherwise);
  }

  /** Words in the quotation marks of the language. */
  String quoted(String words) {
    return get("quote.open") + words + get("quote.close");
  }
}
