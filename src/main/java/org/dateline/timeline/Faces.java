package org.dateline.timeline;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.dateline.layout.TextMeasure;

/**
 * The fonts of the timeline and the widths of text in them. Latin, Greek and Cyrillic text is the
 * sum of its letters, each measured once; other scripts are measured whole and remembered. FX
 * thread only.
 */
public final class Faces implements TextMeasure {

  /** Letters up to here stand one beside the other, unshaped. */
  private static final char SIMPLE = '\u0530';

  private static final int REMEMBERED = 4_000;

  private final Map<Face, Font> fonts = new EnumMap<>(Face.class);
  private final Map<Face, float[]> letters = new EnumMap<>(Face.class);
  private final Map<String, Double> shaped =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Double> eldest) {
          return size() > REMEMBERED;
        }
      };
  private final Text ruler = new Text();

  /**
   * @param zoom 1 for 13 px body text; the text size the user chose
   */
  public Faces(double zoom) {
    fonts.put(Face.TITLE, Font.font("Inter", 13 * zoom));
    fonts.put(Face.TITLE_STRONG, Font.font("Inter SemiBold", 13 * zoom));
    fonts.put(Face.SMALL, Font.font("Inter", 11.5 * zoom));
    fonts.put(Face.SMALL_STRONG, Font.font("Inter SemiBold", 12.5 * zoom));
  }

  /** The font of a face. */
  public Font font(Face face) {
    Font f = fonts.get(face);
    if (f == null) {
      throw new IllegalStateException("no font for " + face);
    }
    return f;
  }

  @Override
  public double width(String text, Face face) {
    float[] table = letters.computeIfAbsent(face, f -> new float[SIMPLE]);
    double sum = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= SIMPLE && (c < '\u2010' || c > '\u2026') || c >= '\u0300' && c < '\u0370') {
        return shaped.computeIfAbsent(face.ordinal() + text, k -> measure(text, face));
      }
      if (c >= SIMPLE) {
        sum +=
            shaped.computeIfAbsent(
                face.ordinal() + String.valueOf(c), k -> measure(String.valueOf(c), face));
        continue;
      }
      if (table[c] == 0) {
        table[c] = (float) measure(String.valueOf(c), face);
      }
      sum += table[c];
    }
    return sum;
  }

  private double measure(String text, Face face) {
    ruler.setFont(font(face));
    ruler.setText(text);
    return ruler.getLayoutBounds().getWidth();
  }

  /**
   * The text, cut with an ellipsis where it is wider than {@code width} pixels; empty when nothing
   * fits.
   */
  public String fit(String text, double width, Face face) {
    if (width(text, face) <= width + 0.5) {
      return text;
    }
    double dots = width("…", face);
    int lo = 0;
    int hi = text.codePointCount(0, text.length());
    while (lo < hi) {
      int mid = (lo + hi + 1) >>> 1;
      if (width(text.substring(0, text.offsetByCodePoints(0, mid)), face) + dots <= width) {
        lo = mid;
      } else {
        hi = mid - 1;
      }
    }
    return lo == 0 ? "" : text.substring(0, text.offsetByCodePoints(0, lo)).stripTrailing() + "…";
  }
}
