package org.dateline.timeline;

import javafx.scene.paint.Color;

/**
 * The colours of one theme. Text on each ground it stands on has a contrast of at least 4.5:1.
 *
 * @param ground behind everything
 * @param band behind every other lane
 * @param chrome behind the axis and the lane headings
 * @param line between lanes and under the axis
 * @param grid at lower ticks
 * @param gridStrong at upper ticks
 * @param text titles and headings
 * @param muted ticks and counts
 * @param accent selection and focus
 * @param accentSoft behind the selected title
 * @param warn the sign of a contested event
 * @param hit behind the title of a search hit
 * @param block counted blocks
 * @param blockText on counted blocks
 */
public record Palette(
    Color ground,
    Color band,
    Color chrome,
    Color line,
    Color grid,
    Color gridStrong,
    Color text,
    Color muted,
    Color accent,
    Color accentSoft,
    Color warn,
    Color hit,
    Color block,
    Color blockText) {

  private static final Palette LIGHT =
      new Palette(
          Color.web("#ffffff"),
          Color.web("#fafbfd"),
          Color.web("#ffffff"),
          Color.web("#d8dee4"),
          Color.web("#eef1f4"),
          Color.web("#d8dee4"),
          Color.web("#1f2328"),
          Color.web("#59636e"),
          Color.web("#0969da"),
          Color.web("#ddf0ff"),
          Color.web("#9a6700"),
          Color.web("#fff0b3"),
          Color.web("#dfe4ea"),
          Color.web("#32383f"));
  private static final Palette DARK =
      new Palette(
          Color.web("#0d1117"),
          Color.web("#10151c"),
          Color.web("#0d1117"),
          Color.web("#2a313a"),
          Color.web("#1a2029"),
          Color.web("#2a313a"),
          Color.web("#e6edf3"),
          Color.web("#9198a1"),
          Color.web("#4493f8"),
          Color.web("#16325c"),
          Color.web("#d29922"),
          Color.web("#54440f"),
          Color.web("#2b333d"),
          Color.web("#d1d7e0"));
  private static final Palette LIGHT_CONTRAST =
      new Palette(
          Color.web("#ffffff"),
          Color.web("#ffffff"),
          Color.web("#ffffff"),
          Color.web("#59636e"),
          Color.web("#d0d7de"),
          Color.web("#818b98"),
          Color.web("#000000"),
          Color.web("#2b3138"),
          Color.web("#0349b4"),
          Color.web("#cfe6ff"),
          Color.web("#5c3d00"),
          Color.web("#ffe47a"),
          Color.web("#e7ecf0"),
          Color.web("#000000"));
  private static final Palette DARK_CONTRAST =
      new Palette(
          Color.web("#000000"),
          Color.web("#000000"),
          Color.web("#000000"),
          Color.web("#9ea7b3"),
          Color.web("#2f353d"),
          Color.web("#656c76"),
          Color.web("#ffffff"),
          Color.web("#d9dee3"),
          Color.web("#71b7ff"),
          Color.web("#0a3a7a"),
          Color.web("#f0b72f"),
          Color.web("#5a4400"),
          Color.web("#21262d"),
          Color.web("#ffffff"));

  /** How much of the lane's colour goes into the fill of a bar. */
  private static final double BAR_LIGHT = 0.22;

  private static final double BAR_DARK = 0.34;

  /** The palette of a theme. */
  public static Palette of(Theme theme) {
    return switch (theme) {
      case LIGHT -> LIGHT;
      case DARK -> DARK;
      case LIGHT_CONTRAST -> LIGHT_CONTRAST;
      case DARK_CONTRAST -> DARK_CONTRAST;
    };
  }

  private boolean dark() {
    return ground.getBrightness() < 0.5;
  }

  private boolean strong() {
    return ground.equals(band);
  }

  /** The fill of a bar in a lane of that colour: opaque, pale enough for text on it. */
  public Color fill(Color lane) {
    return ground.interpolate(lane, dark() ? BAR_DARK : BAR_LIGHT);
  }

  /** The fill of what is only possible: half of a bar's. */
  public Color pale(Color lane) {
    return ground.interpolate(lane, dark() ? 0.2 : 0.11);
  }

  /** Hatching: clear against the fill, yet quieter than words. */
  public Color hatch(Color lane) {
    return ground.interpolate(lane, strong() ? 0.75 : dark() ? 0.6 : 0.4);
  }

  /** Edges: between the fill and the lane's own colour. */
  public Color edge(Color lane) {
    return ground.interpolate(lane, strong() ? 1 : dark() ? 0.72 : 0.62);
  }
}
