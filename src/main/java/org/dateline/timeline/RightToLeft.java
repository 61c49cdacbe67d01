package org.dateline.timeline;

import javafx.scene.control.Labeled;
import org.dateline.layout.Reading;

/**
 * Gives texts with letters read from right to left the style class {@code right-to-left}, which
 * sets them in the system's typeface: JavaFX finds their order by itself, but loses it where it has
 * to change the font within such words, as between Inter's brackets and another's letters.
 *
 * <p>Lines of such a label are never wrapped by JavaFX: see {@link HardLines}.
 */
public final class RightToLeft {

  /** The style class. */
  public static final String STYLE = "right-to-left";

  private RightToLeft() {}

  /** Marks a label by its text from now on. */
  public static <L extends Labeled> L follow(L label) {
    label
        .textProperty()
        .subscribe(
            text -> {
              boolean has = text != null && Reading.hasRightToLeft(text);
              if (!has) {
                label.getStyleClass().remove(STYLE);
              } else if (!label.getStyleClass().contains(STYLE)) {
                label.getStyleClass().add(STYLE);
              }
            });
    return label;
  }

  /**
   * Lets a label wrap, but for what must not: that stays in one line, with an ellipsis where it is
   * too long, and is read whole from a tooltip or where it comes from.
   */
  public static <L extends Labeled> L wrapping(L label) {
    follow(label);
    label
        .textProperty()
        .subscribe(text -> label.setWrapText(text == null || !HardLines.needed(text)));
    return label;
  }
}
