package org.dateline.timeline;

import java.util.List;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * The colour of a lane: the file's where it gives one, else the palette's in order. The palette is
 * one of categories, not of values: no red and no green that would say wrong and right of a party.
 */
public final class LaneColors {

  private static final List<String> PALETTE =
      List.of(
          "#7a4fd0", "#1f6feb", "#0f8a7e", "#b8500a", "#8a6d00", "#b0387f", "#5b6b7b", "#3b7d2b");

  private LaneColors() {}

  /**
   * @param fileColor {@code #rrggbb} or null
   * @param index place of the lane from the top, for the palette
   */
  public static Color of(@Nullable String fileColor, int index, Theme theme) {
    Color c =
        Color.web(
            fileColor != null ? fileColor : PALETTE.get(Math.floorMod(index, PALETTE.size())));
    if (theme.dark()) {
      // Fills keep their hue and are lifted until they stand out from the dark ground.
      double lift = Math.max(c.getBrightness(), 0.78);
      return Color.hsb(c.getHue(), Math.min(c.getSaturation(), 0.68), lift);
    }
    return c;
  }
}
