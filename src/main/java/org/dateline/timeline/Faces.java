package org.dateline.timeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.dateline.layout.Reading;
import org.dateline.layout.TextMeasure;

/**
 * The fonts of the timeline and the widths of text in them. Latin, Greek and Cyrillic text is the
 * sum of its letters, each measured once; other scripts are measured whole where they are drawn,
 * and estimated letter by letter where room is kept for them. FX thread only, but for the estimate.
 */
public final class Faces implements TextMeasure {

  /** Letters up to here stand one beside the other, unshaped. */
  private static final char SIMPLE = '\u0530';

  /** The name JavaFX has for the system's own typeface. */
  private static final String SYSTEM = "System";

  /** As many letters as are looked at to find the font of a text that is cut. */
  private static final int SEEN = 1_000;

  private static final int REMEMBERED = 4_000;
  private static final int REMEMBERED_CUTS = 1_000;
  private static final int ZERO_WIDTH_JOINER = 0x200d;

  private record Fit(String text, double width, Face face) {}

  private final Map<Face, Widths> own = new EnumMap<>(Face.class);

  /** For texts with letters read from right to left, which Inter lacks. */
  private final Map<Face, Widths> systems = new EnumMap<>(Face.class);

  private final Map<String, Double> shaped =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Double> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** What a text was cut to; the letters of one that stays on screen are looked at once. */
  private final Map<Fit, String> cut =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Fit, String> eldest) {
          return size() > REMEMBERED_CUTS;
        }
      };

  private final Text ruler = new Text();
  private final Text letterRuler = new Text();
  private int measured;
  private int cuts;

  /**
   * @param zoom 1 for 13 px body text; the text size the user chose
   */
  public Faces(double zoom) {
    put(Face.TITLE, FontWeight.NORMAL, 13 * zoom);
    put(Face.TITLE_STRONG, FontWeight.BOLD, 13 * zoom);
    put(Face.SMALL, FontWeight.NORMAL, 11.5 * zoom);
    put(Face.SMALL_STRONG, FontWeight.BOLD, 12.5 * zoom);
  }

  private void put(Face face, FontWeight weight, double size) {
    String inter = weight == FontWeight.BOLD ? "Inter SemiBold" : "Inter";
    own.put(face, new Widths(Font.font(inter, size)));
    systems.put(face, new Widths(Font.font(SYSTEM, weight, size)));
  }

  /** A font and the advance widths of its letters. */
  private static final class Widths {
    final Font font;

    /** 0 where not measured yet. */
    final float[] letters = new float[SIMPLE];

    final Map<Integer, Double> rare = new ConcurrentHashMap<>();

    Widths(Font font) {
      this.font = font;
    }
  }

  private Widths widths(Face face, boolean system) {
    return Objects.requireNonNull((system ? systems : own).get(face));
  }

  /** The font of a face. */
  public Font font(Face face) {
    return widths(face, false).font;
  }

  /**
   * The font that a text is drawn in. One with letters read from right to left is all in the
   * system's, for JavaFX sets brackets and commas in the wrong place where the font changes within
   * such words.
   */
  public Font font(Face face, String text) {
    return widths(face, Reading.hasRightToLeft(text)).font;
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
    ruler.setFont(font(face, text));
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
    return width(text, face, most, false);
  }

  private double width(String text, Face face, double most, boolean system) {
    // Every event that is packed comes through here, so plain letters take the short way.
    Widths widths = widths(face, system);
    float[] table = widths.letters;
    double sum = 0;
    int before = 0;
    int i = 0;
    while (i < text.length() && sum < most) {
      int c = text.charAt(i++);
      if (c < SIMPLE && (c < 0x300 || c >= 0x370)) {
        if (table[c] == 0) {
          // A face never changes, so two threads that meet here write the same number.
          table[c] = (float) letter(c, widths.font);
        }
        sum += before == ZERO_WIDTH_JOINER ? 0 : table[c];
      } else {
        if (Character.isHighSurrogate((char) c)
            && i < text.length()
            && Character.isLowSurrogate(text.charAt(i))) {
          c = Character.toCodePoint((char) c, text.charAt(i++));
        }
        if (!system && Reading.isRightToLeft(c)) {
          return width(text, face, most, true);
        }
        // What is joined to the sign before it takes no room of its own.
        sum += before == ZERO_WIDTH_JOINER ? 0 : rare(c, widths);
      }
      before = c;
    }
    return Math.min(sum, most);
  }

  /** Pixels of one letter of a script that is shaped, standing alone. */
  private double rare(int c, Widths widths) {
    return widths.rare.computeIfAbsent(c, k -> joinsTheOneBefore(c) ? 0 : letter(c, widths.font));
  }

  private static boolean joinsTheOneBefore(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> c >= 0x1f3fb && c <= 0x1f3ff;
    };
  }

  private double letter(int c, Font font) {
    synchronized (letterRuler) {
      letterRuler.setFont(font);
      letterRuler.setText(Character.toString(c));
      return letterRuler.getLayoutBounds().getWidth();
    }
  }

  // ---- cutting

  /**
   * The text, cut with an ellipsis where it is wider than {@code width} pixels; empty when nothing
   * fits. What a reader takes for one letter is never cut in two, and the ellipsis is the last that
   * is read: at the left of a text read from right to left. Costs what fits, not the text.
   */
  public String fit(String text, double width, Face face) {
    return width(text, face, width + 1) <= width + 0.5
        ? text
        : cut.computeIfAbsent(
            new Fit(text, width, face),
            k -> {
              cuts++;
              return Ellipsis.cut(text, width, parts(text, width, face));
            });
  }

  /** Words in lines of at most so many pixels; a word that is wider by itself is cut. */
  public List<String> lines(String words, double width, Face face) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, face) > width) {
        lines.add(fit(line.toString(), width, face));
        longer = word;
      }
      line.setLength(0);
      line.append(longer);
    }
    if (!line.isEmpty()) {
      lines.add(fit(line.toString(), width, face));
    }
    return lines;
  }

  /** How often a text has been gone through letter by letter to be cut. */
  int cuts() {
    return cuts;
  }

  /** The right end of a text whose left end is out of sight, as wide as {@code width} allows. */
  String fitRightEnd(String text, double width, Face face) {
    return Ellipsis.cutLeft(text, width, parts(text, width, face));
  }

  /** The widths of parts of a text, in the font of the whole. */
  private ToDoubleFunction<String> parts(String text, double width, Face face) {
    boolean system = Reading.hasRightToLeft(text.substring(0, Math.min(text.length(), SEEN)));
    return part -> width(part, face, width + 1, system);
  }
}
