package org.dateline.format.passage;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The text of a source with its lines, paragraphs and code points counted, so that a place in ten
 * megabytes is named at once. Immutable to its users; its folded form is made when first asked for.
 */
public final class PassageText {

  /** Code points are counted up to every so many characters. */
  private static final int STEP = 4096;

  private final String text;
  private final int[] lineStarts;
  private final int[] paragraphs;
  private final int[] codePoints;
  private @Nullable Folded folded;

  /** Takes the text as it stands. */
  public PassageText(String text) {
    this.text = text;
    this.lineStarts = lineStarts(text);
    this.paragraphs = paragraphs(text, lineStarts);
    this.codePoints = new int[text.length() / STEP + 1];
    for (int i = 1; i < codePoints.length; i++) {
      codePoints[i] = codePoints[i - 1] + text.codePointCount((i - 1) * STEP, i * STEP);
      // A pair over a border counts behind it.
      if (Character.isLowSurrogate(text.charAt(i * STEP))
          && Character.isHighSurrogate(text.charAt(i * STEP - 1))) {
        codePoints[i]--;
      }
    }
  }

  /** The text itself. */
  public String text() {
    return text;
  }

  /** How many lines there are, one at least. */
  public int lines() {
    return lineStarts.length;
  }

  /** The line with a number from 0, without its line end. */
  public Stretch line(int number) {
    int start = lineStarts[number];
    int end = number + 1 < lineStarts.length ? lineStarts[number + 1] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return new Stretch(start, end);
  }

  /** The number, from 0, of the line that has a character. */
  public int lineOf(int index) {
    int at = Arrays.binarySearch(lineStarts, index);
    return at >= 0 ? at : -at - 2;
  }

  /** Where a character stands. */
  public Place place(int index) {
    int line = lineOf(index);
    int column = text.codePointCount(lineStarts[line], Math.min(index, text.length())) + 1;
    return new Place(line + 1, column, paragraphs[line]);
  }

  /** The words of a stretch. */
  public String words(Stretch at) {
    return text.substring(at.start(), at.end());
  }

  /** How many code points stand before a character. */
  public long codePoint(int index) {
    int step = index / STEP;
    return codePoints[step] + text.codePointCount(step * STEP, index);
  }

  /** Index of the character that begins the code point with a number from 0; −1 past the end. */
  public int index(long codePoint) {
    if (codePoint < 0 || codePoint > text.length()) {
      return -1;
    }
    int step = Arrays.binarySearch(codePoints, (int) codePoint);
    step = step >= 0 ? step : -step - 2;
    int from = step * STEP;
    if (from > 0 && from < text.length() && splits(from)) {
      // The border lies inside a pair that was counted before it.
      from--;
    }
    long missing = codePoint - codePoint(from);
    int i = from;
    for (; missing > 0 && i < text.length(); missing--) {
      i += Character.charCount(text.codePointAt(i));
    }
    return missing == 0 ? i : -1;
  }

  /** Whether a cut before that character would go through a surrogate pair. */
  boolean splits(int index) {
    return index > 0
        && index < text.length()
        && Character.isLowSurrogate(text.charAt(index))
        && Character.isHighSurrogate(text.charAt(index - 1));
  }

  synchronized Folded folded() {
    Folded f = folded;
    if (f == null) {
      f = Folded.of(text);
      folded = f;
    }
    return f;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[64];
    int n = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
        if (n == starts.length) {
          starts = Arrays.copyOf(starts, n * 2);
        }
        starts[n++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, n);
  }

  /** For each line the number of its paragraph; a blank line has that of the one before it. */
  private static int[] paragraphs(String text, int[] starts) {
    boolean[] blank = new boolean[starts.length];
    boolean anyBlank = false;
    int last = -1;
    for (int i = 0; i < starts.length; i++) {
      int end = i + 1 < starts.length ? starts[i + 1] : text.length();
      blank[i] = text.substring(starts[i], end).isBlank();
      // Blank lines at the very end separate nothing.
      anyBlank |= !blank[i] && last >= 0 && i - last > 1;
      last = blank[i] ? last : i;
    }
    int[] numbers = new int[starts.length];
    int paragraph = 0;
    for (int i = 0; i < starts.length; i++) {
      if (!blank[i] && (paragraph == 0 || !anyBlank || blank[i - 1])) {
        paragraph++;
      }
      numbers[i] = Math.max(1, paragraph);
    }
    return numbers;
  }
}
