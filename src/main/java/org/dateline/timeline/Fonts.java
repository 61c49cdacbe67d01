package org.dateline.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/**
 * The bundled typeface, so that the program looks the same everywhere. Scripts it lacks come from
 * the system's fonts.
 */
public final class Fonts {

  /** What a timeline is drawn in. */
  private static final List<String> DRAWN = List.of("Inter-Regular.ttf", "Inter-SemiBold.ttf");

  private static final List<String> OTHERS =
      List.of("Inter-Italic.ttf", "Inter-Medium.ttf", "Inter-Bold.ttf");

  private Fonts() {}

  /**
   * Makes the faces known to JavaFX; the toolkit need not run yet. Call it once, before the first
   * text is measured.
   *
   * @throws IllegalStateException when a face is missing from the program
   */
  public static void load() {
    loadDrawn();
    loadOthers();
  }

  /** The same for the faces a timeline is drawn in. */
  public static void loadDrawn() {
    load(DRAWN);
  }

  /** The same for all faces but those. */
  public static void loadOthers() {
    load(OTHERS);
  }

  private static void load(List<String> files) {
    for (String file : files) {
      try (InputStream in = Fonts.class.getResourceAsStream("/org/dateline/fonts/" + file)) {
        if (in == null || Font.loadFont(in, 13) == null) {
          throw new IllegalStateException("the font " + file + " is missing from the program");
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
