package org.dateline.format;

import org.dateline.time.Message;

/**
 * Pieces of a file put into a message: short, on one line, and without anything a terminal would
 * obey.
 */
final class Show {

  private static final int LONGEST = 60;

  private Show() {}

  /** The text in the reader's quotation marks, cut when it is long. */
  static Message quoted(String s) {
    return Message.quoted(cut(s));
  }

  private static String cut(String s) {
    String cut =
        s.codePointCount(0, s.length()) > LONGEST
            ? s.substring(0, s.offsetByCodePoints(0, LONGEST)) + "…"
            : s;
    return safe(cut);
  }

  /** The text in quotation marks, cut so that the first difference from another one can be seen. */
  static Message difference(String s, String other) {
    int same = 0;
    while (same < Math.min(s.length(), other.length()) && s.charAt(same) == other.charAt(same)) {
      same++;
    }
    int points = s.codePointCount(0, same);
    if (s.codePointCount(0, s.length()) <= LONGEST || points < LONGEST - 15) {
      return quoted(s);
    }
    String rest = s.substring(s.offsetByCodePoints(0, points - LONGEST / 2));
    // Begins with a whole word where one begins soon.
    int space = rest.indexOf(' ');
    return Message.quoted("…" + cut(space >= 0 && space < 15 ? rest.substring(space + 1) : rest));
  }

  /** Control characters, and those that turn the direction of writing, as their code. */
  static String safe(String s) {
    StringBuilder out = null;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      boolean bad = Character.isISOControl(c) || turns(c) || lone(s, i);
      if (bad && out == null) {
        out = new StringBuilder(s.length() + 8).append(s, 0, i);
      }
      if (out != null) {
        if (bad) {
          out.append(String.format("\\u%04x", (int) c));
        } else {
          out.append(c);
        }
      }
    }
    return out == null ? s : out.toString();
  }

  private static boolean turns(char c) {
    return (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\u200E'
        || c == '\u200F'
        || c == '\u061C';
  }

  private static boolean lone(String s, int i) {
    char c = s.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == s.length() || !Character.isLowSurrogate(s.charAt(i + 1));
    }
    return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(s.charAt(i - 1)));
  }

  /** {@code 1 line}, {@code 3 lines}. */
  static String count(long n, String one) {
    return n + " " + one + (n == 1 ? "" : "s");
  }
}
