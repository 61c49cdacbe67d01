package org.dateline.timeline;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.dateline.layout.Reading;

/** Cuts a text that is too long, between two of what a reader takes for letters. */
final class Ellipsis {

  /** No letter is so narrow that more of them than this stand on a pixel. */
  private static final double LETTERS_A_PIXEL = 2;

  /** Chars that one letter with its marks may have. */
  private static final int LONGEST_LETTER = 64;

  private Ellipsis() {}

  /**
   * The longest beginning that fits with an ellipsis behind it; empty when none does. Of what is
   * read from right to left the ellipsis is drawn at the left.
   *
   * @param widthOf pixels of a text
   */
  static String cut(String text, double width, ToDoubleFunction<String> widthOf) {
    double room = width - widthOf.applyAsDouble("…");
    int most = (int) Math.min(text.length(), Math.max(0, room) * LETTERS_A_PIXEL + LONGEST_LETTER);
    String head = text.substring(0, most);
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(head);
    int end = 0;
    double used = 0;
    int next = letters.next();
    while (next != BreakIterator.DONE) {
      used += widthOf.applyAsDouble(head.substring(end, next));
      if (used > room) {
        break;
      }
      end = next;
      next = letters.next();
    }
    String kept = head.substring(0, end).stripTrailing();
    return kept.isEmpty() ? "" : kept + "…";
  }

  /**
   * What is left of a text whose left end is out of sight: the longest rest that fits behind an
   * ellipsis; of a text read from right to left that is its beginning. Empty when nothing fits.
   *
   * @param widthOf pixels of a text
   */
  static String cutLeft(String text, double width, ToDoubleFunction<String> widthOf) {
    if (Reading.isRightToLeft(text)) {
      return cut(text, width, widthOf);
    }
    double room = width - widthOf.applyAsDouble("…");
    int most = (int) Math.min(text.length(), Math.max(0, room) * LETTERS_A_PIXEL + LONGEST_LETTER);
    String tail = text.substring(text.length() - most);
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(tail);
    int begin = letters.last();
    double used = 0;
    int before = letters.previous();
    while (before != BreakIterator.DONE) {
      used += widthOf.applyAsDouble(tail.substring(before, begin));
      if (used > room) {
        break;
      }
      begin = before;
      before = letters.previous();
    }
    String kept = tail.substring(begin).stripLeading();
    return kept.isEmpty() ? "" : "…" + kept;
  }
}
