package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written can be read, and what is drawn can be seen, in every theme (WCAG 2.2). */
class PaletteTest {

  private static final double TEXT = 4.5;
  private static final double STRONG_TEXT = 7;
  private static final double LINE = 3;

  @ParameterizedTest
  @EnumSource
  void textCanBeReadOnEveryGround(Theme theme) {
    Palette p = Palette.of(theme);
    double least = theme.contrast() ? STRONG_TEXT : TEXT;
    for (Color ground : List.of(p.ground(), p.band(), p.chrome(), p.accentSoft(), p.hit())) {
      assertContrast(p.text(), ground, least, "text");
    }
    for (Color ground : List.of(p.ground(), p.band(), p.chrome())) {
      assertContrast(p.muted(), ground, least, "muted text");
    }
    assertContrast(p.blockText(), p.block(), least, "a block's number");
  }

  @ParameterizedTest
  @EnumSource
  void titlesCanBeReadInBarsOfAnyColour(Theme theme) {
    Palette p = Palette.of(theme);
    for (Color lane : lanes(theme)) {
      assertContrast(p.text(), p.fill(lane), TEXT, "a title in a bar of " + lane);
      assertContrast(p.text(), p.pale(lane), TEXT, "a title in a band of " + lane);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theFocusAndTheSignsStandOut(Theme theme) {
    Palette p = Palette.of(theme);
    for (Color ground : List.of(p.ground(), p.band(), p.chrome())) {
      assertContrast(p.accent(), ground, LINE, "focus ring");
      assertContrast(p.warn(), ground, LINE, "sign of a contested event");
    }
  }

  /** The lanes' own colours, which markers have; a file may choose others. */
  @ParameterizedTest
  @EnumSource
  void markersStandOut(Theme theme) {
    Palette p = Palette.of(theme);
    for (int i = 0; i < 8; i++) {
      assertContrast(LaneColors.of(null, i, theme), p.ground(), LINE, "marker " + i);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT_CONTRAST", "DARK_CONTRAST"})
  void inHighContrastLinesAndEdgesStandOutToo(Theme theme) {
    Palette p = Palette.of(theme);
    assertContrast(p.line(), p.ground(), LINE, "lines between lanes");
    for (int i = 0; i < 8; i++) {
      assertContrast(p.edge(LaneColors.of(null, i, theme)), p.ground(), LINE, "edge " + i);
    }
  }

  /** The palette's, and what files may choose, as they come out in a theme. */
  private static List<Color> lanes(Theme theme) {
    List<Color> lanes = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      lanes.add(LaneColors.of(null, i, theme));
    }
    for (int r = 0; r <= 255; r += 51) {
      for (int g = 0; g <= 255; g += 51) {
        for (int b = 0; b <= 255; b += 51) {
          lanes.add(LaneColors.of("#%02x%02x%02x".formatted(r, g, b), 0, theme));
        }
      }
    }
    return lanes;
  }

  private static void assertContrast(Color a, Color b, double least, String what) {
    assertThat(contrast(a, b)).as("%s: %s on %s", what, a, b).isGreaterThanOrEqualTo(least);
  }

  private static double contrast(Color a, Color b) {
    double x = luminance(a);
    double y = luminance(b);
    return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
  }

  private static double luminance(Color c) {
    return 0.2126 * linear(c.getRed())
        + 0.7152 * linear(c.getGreen())
        + 0.0722 * linear(c.getBlue());
  }

  private static double linear(double v) {
    return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
  }
}
