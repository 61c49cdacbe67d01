package org.dateline.app.cli;

import org.dateline.format.ProblemText;

/** Text set for a terminal. */
final class Words {

  private static final int WIDTH = 78;

  private Words() {}

  /** {@code 1 error}, {@code 2 errors}. */
  static String count(long n, String one) {
    return n + " " + one + (n == 1 ? "" : "s");
  }

  /**
   * Text out of a file broken into lines between words; a word longer than a line stays whole. All
   * white space counts as one space.
   *
   * @param first put before the first line
   * @param rest put before the others
   */
  static String wrap(String text, String first, String rest) {
    StringBuilder out = new StringBuilder(first);
    int column = first.length();
    boolean fresh = true;
    for (String word : text.strip().split("\\s+", -1)) {
      String safe = ProblemText.safe(word);
      int width = safe.codePointCount(0, safe.length());
      if (!fresh && column + 1 + width > WIDTH) {
        out.append(System.lineSeparator()).append(rest);
        column = rest.length();
        fresh = true;
      }
      if (!fresh) {
        out.append(' ');
        column++;
      }
      out.append(safe);
      column += width;
      fresh = false;
    }
    return out.toString();
  }
}
