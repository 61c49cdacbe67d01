package org.dateline.layout;

/**
 * Which way a text is read, by the first of its letters that has a direction (rules P2 and P3 of
 * Unicode's annex 9). What follows, brackets and numbers with it, is set in order from there.
 */
public final class Reading {

  private static final char HEBREW = '\u0590';

  private Reading() {}

  /** Whether any letter of a text is read from right to left. */
  public static boolean hasRightToLeft(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= HEBREW) {
        int c = Character.codePointAt(text, i);
        if (isRightToLeft(c)) {
          return true;
        }
        i += Character.charCount(c) - 1;
      }
    }
    return false;
  }

  /** Whether a letter is read from right to left. */
  public static boolean isRightToLeft(int codePoint) {
    byte d = Character.getDirectionality(codePoint);
    return d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /**
   * Whether a text is read from right to left; false where none of its letters says so. Costs the
   * signs up to the first letter.
   */
  public static boolean isRightToLeft(CharSequence text) {
    int isolated = 0;
    int i = 0;
    while (i < text.length()) {
      int c = Character.codePointAt(text, i);
      i += Character.charCount(c);
      switch (Character.getDirectionality(c)) {
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
          if (isolated == 0) {
            return false;
          }
        }
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
          if (isolated == 0) {
            return true;
          }
        }
        // What a writer has set apart does not speak for the whole.
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
            Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE ->
            isolated++;
        case Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE ->
            isolated = Math.max(0, isolated - 1);
        default -> {}
      }
    }
    return false;
  }
}
