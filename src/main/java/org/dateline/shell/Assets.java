package org.dateline.shell;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.image.Image;

/** Files that come with the program. */
public final class Assets {

  private static final String ROOT = "/org/dateline/";

  private Assets() {}

  /** The address of a style sheet below {@code org/dateline}; it must be there. */
  static String url(String name) {
    return Objects.requireNonNull(Assets.class.getResource(ROOT + name), name).toExternalForm();
  }

  /** The window's icon in the sizes there are; empty when there are none. */
  public static List<Image> icons() {
    return Stream.of(16, 32, 48, 64, 128, 256)
        .map(size -> Assets.class.getResource(ROOT + "icons/dateline-" + size + ".png"))
        .filter(Objects::nonNull)
        .map(url -> new Image(url.toExternalForm()))
        .toList();
  }
}
