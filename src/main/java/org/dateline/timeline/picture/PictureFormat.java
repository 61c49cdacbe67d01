package org.dateline.timeline.picture;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a picture can be written as. */
public enum PictureFormat {
  PDF,
  SVG,
  PNG;

  /** The word for it, and the ending of its files without the dot. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format that a file's name asks for. */
  public static Optional<PictureFormat> ofName(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(f -> lower.endsWith("." + f.word())).findAny();
  }
}
