package org.dateline.layout.pages;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A size of paper, as it is sold: ISO 216 and the North American ones. */
public enum Paper {
  A4(210, 297),
  A3(297, 420),
  A2(420, 594),
  LETTER(215.9, 279.4),
  LEGAL(215.9, 355.6),
  TABLOID(279.4, 431.8);

  private static final double PIXELS_A_MM = 96 / 25.4;

  private final double shortMm;
  private final double longMm;

  Paper(double shortMm, double longMm) {
    this.shortMm = shortMm;
    this.longMm = longMm;
  }

  /** Width in pixels. */
  public double width(boolean landscape) {
    return (landscape ? longMm : shortMm) * PIXELS_A_MM;
  }

  /** Height in pixels. */
  public double height(boolean landscape) {
    return (landscape ? shortMm : longMm) * PIXELS_A_MM;
  }

  /** Millimetres in pixels. */
  public static double mm(double millimetres) {
    return millimetres * PIXELS_A_MM;
  }

  /** The paper of that name, in letters of either case. */
  public static Optional<Paper> find(String name) {
    return Stream.of(values())
        .filter(p -> p.name().equals(name.toUpperCase(Locale.ROOT)))
        .findAny();
  }

  /** What is in the printer where the user lives: Letter in North America and a few others. */
  public static Paper usual(Locale locale) {
    return switch (locale.getCountry()) {
      case "US", "CA", "MX", "PH", "CL", "CO", "VE" -> LETTER;
      default -> A4;
    };
  }
}
