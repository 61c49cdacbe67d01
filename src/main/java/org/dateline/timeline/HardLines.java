package org.dateline.timeline;

import java.util.BitSet;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.dateline.layout.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Breaks lines of texts with letters read from right to left. JavaFX 26 fails where it breaks such
 * a line by itself: PrismTextLayout looks for the spaces at its end outside of the text. A line
 * feed in the place of a space leaves it nothing to break, and leaves every character where it was.
 * Texts without such letters are JavaFX's own affair.
 */
public final class HardLines {

  /** Pixels by which words side by side may be wider than the sum of them. */
  private static final double SLACK = 4;

  /** Letters of a word that no pane is too narrow for. */
  private static final int LONGEST = 20;

  private static final char BREAK_HERE = '\u200b';

  private HardLines() {}

  /**
   * Letters of one look, or something else in their line.
   *
   * @param font null for something else
   * @param width of something else, in pixels
   */
  public record Run(String text, @Nullable Font font, double width) {}

  /** Whether a text must be broken here. */
  public static boolean needed(CharSequence text) {
    return Reading.hasRightToLeft(text);
  }

  /**
   * The text with places in words of absurd length at which a line may end. They are no letters:
   * {@link #plain} takes them out again.
   */
  public static String breakable(String text) {
    if (!needed(text)) {
      return text;
    }
    StringBuilder b = new StringBuilder(text.length() + 8);
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters = Character.isWhitespace(c) ? 0 : letters + 1;
      if (letters > LONGEST && !joins(text, i)) {
        b.append(BREAK_HERE);
        letters = 1;
      }
      b.append(c);
    }
    return b.toString();
  }

  private static boolean joins(String text, int i) {
    return Character.isLowSurrogate(text.charAt(i))
        || Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK;
  }

  /** A text as it was before {@link #breakable}. */
  public static String plain(String text) {
    return text.replace(String.valueOf(BREAK_HERE), "");
  }

  /**
   * The text of one look with its lines broken; itself when it needs none.
   *
   * @param width pixels of a line
   */
  public static String broken(String text, Font font, double width) {
    if (!needed(text)) {
      return text;
    }
    String all = breakable(text);
    return with(all, 0, at(List.of(new Run(all, font, 0)), width));
  }

  /** A run with line feeds at the places that lie in it, {@code from} being its first character. */
  public static String with(String text, int from, BitSet breaks) {
    StringBuilder b = new StringBuilder(text);
    for (int i = breaks.nextSetBit(from);
        i >= 0 && i < from + text.length();
        i = breaks.nextSetBit(i + 1)) {
      b.setCharAt(i - from, '\n');
    }
    return b.toString();
  }

  /**
   * The characters in whose place a line is to end, counted through all runs.
   *
   * @param width pixels of a line
   */
  public static BitSet at(List<Run> runs, double width) {
    BitSet breaks = new BitSet();
    Text ruler = new Text();
    double room = width - SLACK;
    double line = 0;
    double word = 0;
    int space = -1;
    double spaceWidth = 0;
    int at = 0;
    for (Run run : runs) {
      int begin = 0;
      String text = run.text();
      for (int i = 0; i <= text.length(); i++) {
        char c = i < text.length() ? text.charAt(i) : 0;
        boolean end = i == text.length() || c == ' ' || c == BREAK_HERE || c == '\n';
        if (!end) {
          continue;
        }
        word += run.font() == null ? run.width() : width(ruler, run.font(), text, begin, i);
        begin = i + 1;
        if (space >= 0 && line + spaceWidth + word > room) {
          breaks.set(space);
          line = 0;
          space = -1;
          spaceWidth = 0;
        }
        if (i == text.length()) {
          // The word may go on in the next run.
          continue;
        }
        line += spaceWidth + word;
        word = 0;
        space = c == '\n' ? -1 : at + i;
        spaceWidth = c == ' ' ? width(ruler, run.font(), " ", 0, 1) : 0;
        if (c == '\n') {
          line = 0;
        }
      }
      at += text.length();
    }
    return breaks;
  }

  private static double width(Text ruler, @Nullable Font font, String text, int from, int to) {
    if (from >= to || font == null) {
      return 0;
    }
    ruler.setFont(font);
    ruler.setText(text.substring(from, to));
    return ruler.getLayoutBounds().getWidth();
  }
}
