package org.dateline.timeline;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The hover card, which is made and put into the scene when it is shown for the first time. */
final class HoverPlace {

  private final Supplier<HoverCard> make;
  private final Consumer<HoverCard> add;
  private @Nullable HoverCard card;

  /**
   * @param add puts the card over what is painted
   */
  HoverPlace(Supplier<HoverCard> make, Consumer<HoverCard> add) {
    this.make = make;
    this.add = add;
  }

  /** The card, to show something on it. */
  HoverCard card() {
    HoverCard there = card;
    if (there == null) {
      there = make.get();
      card = there;
      add.accept(there);
    }
    return there;
  }

  boolean isOpen() {
    return card != null && card.isVisible();
  }

  void hide() {
    if (card != null) {
      card.hide();
    }
  }

  /** Keeps an open card within the timeline; pixels. */
  void layoutIn(double width, double height) {
    if (card != null) {
      card.layoutIn(width, height);
    }
  }
}
