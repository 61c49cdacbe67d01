package org.dateline.format;

/** The patterns of the schema, by hand: they are tried on every record. */
final class Patterns {

  private Patterns() {}

  /** {@code ^[^\s#]+$}. */
  static boolean isId(String s) {
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '#' || c == ' ' || (c >= '\t' && c <= '\r')) {
        return false;
      }
    }
    return !s.isEmpty();
  }

  /** {@code ^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$}. */
  static boolean isLanguage(String s) {
    int part = 0;
    boolean first = true;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '-') {
        if (part < (first ? 2 : 1)) {
          return false;
        }
        part = 0;
        first = false;
      } else if (!(isLetter(c) || (!first && c >= '0' && c <= '9')) || ++part > 8) {
        return false;
      }
    }
    return part >= (first ? 2 : 1);
  }

  /** {@code ^[0-9a-f]{64}$}. */
  static boolean isSha256(String s) {
    return s.length() == 64
        && s.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
  }

  /** {@code ^#[0-9a-fA-F]{6}$}. */
  static boolean isColor(String s) {
    return s.length() == 7
        && s.charAt(0) == '#'
        && s.chars()
            .skip(1)
            .allMatch(
                c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'));
  }

  /** Whether anyone may use a key as they like. */
  static boolean isFreeKey(String key) {
    return key.startsWith("x-") || key.startsWith("@");
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
