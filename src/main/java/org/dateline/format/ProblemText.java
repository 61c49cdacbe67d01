package org.dateline.format;

import java.util.Locale;

/** Problems as lines of text. */
public final class ProblemText {

  private ProblemText() {}

  /** Text out of a file, fit for a terminal: what would steer it is shown as its code. */
  public static String safe(String text) {
    return Show.safe(text);
  }

  /**
   * {@code file:line:column: error|warning: message [pointer]}; the pointer is left out where it is
   * empty. Only the message is in the reader's language: editors look for the rest.
   */
  public static String line(Problem p, Locale locale) {
    String where =
        p.line() == 0 ? p.file().toString() : p.file() + ":" + p.line() + ":" + p.column();
    String pointer = p.pointer().isEmpty() ? "" : " [" + Show.safe(p.pointer()) + "]";
    return Show.safe(where)
        + ": "
        + p.severity().name().toLowerCase(Locale.ROOT)
        + ": "
        + Show.safe(p.message(locale))
        + pointer;
  }
}
