package org.dateline.timeline;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.dateline.layout.TextMeasure;

/**
 * The fonts of the timeline and the widths of text in them. Latin, Greek and Cyrillic text is the
 * sum of its letters, each measured once; other scripts are measured whole where they are drawn,
 * and estimated letter by letter where room is kept for them. FX thread only, but for the estimate.
 */
public final class Faces implements TextMeasure {

  /** Letters up to here stand one beside the other, unshaped. */
  private static final char SIMPLE = '\u0530';

  private static final int REMEMBERED = 4_000;
  private static final int ZERO_WIDTH_JOINER = 0x200d;

  private final Map<Face, Font> fonts = new EnumMap<>(Face.class);

  /** Advance widths of single letters by face; 0 where not measured yet. */
  private final Map<Face, float[]> letters = new EnumMap<>(Face.class);

  private final Map<Face, Map<Integer, Double>> rare = new EnumMap<>(Face.class);
  private final Map<String, Double> shaped =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Double> eldest) {
          return size() > REMEMBERED;
        }
      };
  private final Text ruler = new Text();
  private final Text letterRuler = new Text();
  private int measured;

  /**
   * @param zoom 1 for 13 px body text; the text size the user chose
   */
  public Faces(double zoom) {
    fonts.put(Face.TITLE, Font.font("Inter", 13 * zoom));
    fonts.put(Face.TITLE_STRONG, Font.font("Inter SemiBold", 13 * zoom));
    fonts.put(Face.SMALL, Font.font("Inter", 11.5 * zoom));
    fonts.put(Face.SMALL_STRONG, Font.font("Inter SemiBold", 12.5 * zoom));
    for (Face f : Face.values()) {
      letters.put(f, new float[SIMPLE]);
      rare.put(f, new ConcurrentHashMap<>());
    }
  }

  /** The font of a face. */
  public Font font(Face face) {
    Font f = fonts.get(face);
    if (f == null) {
      throw new IllegalStateException("no font for " + face);
    }
    return f;
  }

  /** How many texts have been measured whole, because their letters do not stand alone. */
  int measured() {
    return measured;
  }

  @Override
  public double width(String text, Face face) {
    if (isSimple(text)) {
      return width(text, face, Double.POSITIVE_INFINITY);
    }
    return shaped.computeIfAbsent(face.ordinal() + text, k -> measure(text, face));
  }

  private double measure(String text, Face face) {
    measured++;
    ruler.setFont(font(face));
    ruler.setText(text);
    return ruler.getLayoutBounds().getWidth();
  }

  private static boolean isSimple(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= SIMPLE && (c < '\u2010' || c > '\u2026') || c >= '\u0300' && c < '\u0370') {
        return false;
      }
    }
    return true;
  }

  // ---- letter by letter, on any thread

  @Override
  public double width(String text, Face face, double most) {
    // Every event that is packed comes through here, so plain letters take the short way.
    float[] table = Objects.requireNonNull(letters.get(face));
    double sum = 0;
    int before = 0;
    int i = 0;
    while (i < text.length() && sum < most) {
      int c = text.charAt(i++);
      if (c < SIMPLE && (c < 0x300 || c >= 0x370)) {
        if (table[c] == 0) {
          // A face never changes, so two threads that meet here write the same number.
          table[c] = (float) letter(c, face);
        }
        sum += before == ZERO_WIDTH_JOINER ? 0 : table[c];
      } else {
        if (Character.isHighSurrogate((char) c)
            && i < text.length()
            && Character.isLowSurrogate(text.charAt(i))) {
          c = Character.toCodePoint((char) c, text.charAt(i++));
        }
        // What is joined to the sign before it takes no room of its own.
        sum += before == ZERO_WIDTH_JOINER ? 0 : rare(c, face);
      }
      before = c;
    }
    return Math.min(sum, most);
  }

  /** Pixels of one letter of a script that is shaped, standing alone. */
  private double rare(int c, Face face) {
    return Objects.requireNonNull(rare.get(face))
        .computeIfAbsent(c, k -> joinsTheOneBefore(c) ? 0 : letter(c, face));
  }

  private static boolean joinsTheOneBefore(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> c >= 0x1f3fb && c <= 0x1f3ff;
    };
  }

  private double letter(int c, Face face) {
    synchronized (letterRuler) {
      letterRuler.setFont(font(face));
      letterRuler.setText(Character.toString(c));
      return letterRuler.getLayoutBounds().getWidth();
    }
  }

  // ---- cutting

  /**
   * The text, cut with an ellipsis where it is wider than {@code width} pixels; empty when nothing
   * fits. What a reader takes for one letter is never cut in two, and the ellipsis stands where the
   * reading goes on: at the left of what is read from right to left. Costs what fits, not the text.
   */
  public String fit(String text, double width, Face face) {
    return width(text, face, width + 1) <= width + 0.5
        ? text
        : Ellipsis.cut(text, width, part -> width(part, face, width + 1));
  }

  /** The right end of a text whose left end is out of sight, as wide as {@code width} allows. */
  String fitRightEnd(String text, double width, Face face) {
    return Ellipsis.cutLeft(text, width, part -> width(part, face, width + 1));
  }
}
