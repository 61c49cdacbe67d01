package org.dateline.timeline;

/** Texts that are read from right to left, in a window that is read from left to right. */
public final class Directions {

  /** RIGHT-TO-LEFT EMBEDDING and POP DIRECTIONAL FORMATTING of Unicode; neither is seen. */
  private static final char RIGHT_TO_LEFT = '\u202B';

  private static final char POP = '\u202C';

  private Directions() {}

  /**
   * The text, so marked that its brackets, numbers and full stops stand where its own reader
   * expects them; the text itself when its first letter is read from left to right.
   */
  public static String marked(String text) {
    return isRightToLeft(text) ? RIGHT_TO_LEFT + text + POP : text;
  }

  /** Whether the first letter that has a direction goes from right to left (UAX 9, P2 and P3). */
  public static boolean isRightToLeft(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      switch (Character.getDirectionality(c)) {
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
          return false;
        }
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
          return true;
        }
        default -> i += Character.charCount(c);
      }
    }
    return false;
  }
}
