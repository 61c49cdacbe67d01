package org.dateline.format.passage;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * A text with some differences of typography set aside, and the way back from each of its
 * characters to the text. Made in one pass; only the places where the two run apart are kept.
 */
final class Folded {

  private final String text;
  private final int originalLength;
  private int[] at = new int[16];
  private int[] ahead = new int[16];
  private int points;

  private Folded(String original, Set<Fold> folds) {
    this.originalLength = original.length();
    this.text = fold(original, folds);
  }

  /** The text with all of {@link Fold} set aside. */
  static Folded of(String text) {
    return new Folded(text, EnumSet.allOf(Fold.class));
  }

  /** The text with some differences set aside. */
  static String text(String text, Set<Fold> folds) {
    return new Folded(text, folds).text;
  }

  String text() {
    return text;
  }

  /** Where in the text a character of the folded one begins. */
  int original(int index) {
    if (index >= text.length()) {
      return originalLength;
    }
    int i = Arrays.binarySearch(at, 0, points, index);
    int point = i >= 0 ? i : -i - 2;
    return index + (point < 0 ? 0 : ahead[point]);
  }

  private void mark(int index, int delta) {
    int last = points == 0 ? 0 : ahead[points - 1];
    if (delta == last) {
      return;
    }
    if (points == at.length) {
      at = Arrays.copyOf(at, points * 2);
      ahead = Arrays.copyOf(ahead, points * 2);
    }
    at[points] = index;
    ahead[points++] = delta;
  }

  private String fold(String s, Set<Fold> folds) {
    boolean quotes = folds.contains(Fold.QUOTATION_MARKS);
    boolean dashes = folds.contains(Fold.DASHES);
    boolean space = folds.contains(Fold.WHITE_SPACE);
    boolean ellipses = folds.contains(Fold.ELLIPSES);
    boolean letters = folds.contains(Fold.COMPOSED_LETTERS);
    boolean invisibles = folds.contains(Fold.INVISIBLES);
    StringBuilder out = new StringBuilder(s.length());
    int n = s.length();
    for (int i = 0; i < n; ) {
      char c = s.charAt(i);
      int from = i++;
      if (letters && i < n && isMark(s.charAt(i)) && !isSpace(c)) {
        // A letter and its marks are one unit: what they compose to stands at the letter's place.
        while (i < n && isMark(s.charAt(i))) {
          i++;
        }
        append(out, Normalizer.normalize(s.substring(from, i), Normalizer.Form.NFC), from);
        continue;
      }
      if (c > ' ' && c < 0x7f) {
        mark(out.length(), from - out.length());
        out.append(c);
      } else if (space && isSpace(c)) {
        while (i < n && (isSpace(s.charAt(i)) || (invisibles && isInvisible(s.charAt(i))))) {
          i++;
        }
        mark(out.length(), from - out.length());
        out.append(' ');
      } else if (invisibles && isInvisible(c)) {
        continue;
      } else if (ellipses && c == '…') {
        append(out, "...", from);
      } else if (letters && c >= '\ufb00' && c <= '\ufb04') {
        append(out, LIGATURES[c - '\ufb00'], from);
      } else {
        mark(out.length(), from - out.length());
        out.append(quotes ? quote(dashes ? dash(c) : c) : dashes ? dash(c) : c);
      }
    }
    return out.toString();
  }

  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl"};

  /** Every character appended stands for the one unit that begins at {@code from}. */
  private void append(StringBuilder out, String unit, int from) {
    for (int k = 0; k < unit.length(); k++) {
      mark(out.length(), from - out.length());
      out.append(unit.charAt(k));
    }
  }

  private static char quote(char c) {
    return switch (c) {
      case '\u2018',
          '\u2019',
          '\u201a',
          '\u201b',
          '\u2032',
          '\u00b4',
          '\u02bc',
          '\u2039',
          '\u203a' ->
          '\'';
      case '\u201c', '\u201d', '\u201e', '\u201f', '\u2033', '\u00ab', '\u00bb' -> '"';
      default -> c;
    };
  }

  private static char dash(char c) {
    return (c >= '\u2010' && c <= '\u2015') || c == '\u2212' ? '-' : c;
  }

  static boolean isSpace(char c) {
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  static boolean isInvisible(char c) {
    return c == '\u00ad' || c == '\u200b' || c == '\u200c' || c == '\u2060' || c == '\ufeff';
  }

  private static boolean isMark(char c) {
    return c >= '\u0300' && Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
