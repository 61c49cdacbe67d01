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

  private static final List<String> FILES =
      List.of(
          "Inter-Regular.ttf",
          "Inter-Italic.ttf",
          "Inter-Medium.ttf",
          "Inter-SemiBold.ttf",
          "Inter-Bold.ttf");

  private Fonts() {}

  /**
   * Makes the faces known to JavaFX; the toolkit need not run yet. Call it once, before the first
   * text is measured.
   *
   * @throws IllegalStateException when a face is missing from the program
   */
  public static void load() {
    for (String file : FILES) {
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
