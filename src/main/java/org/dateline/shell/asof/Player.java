package org.dateline.shell.asof;

import java.util.function.BooleanSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;

/**
 * Steps by itself, a little more than a second apart, until there is nowhere left to go. Where the
 * system asks for less motion it takes one step and stays there.
 */
final class Player {

  private static final Duration BEAT = Duration.seconds(1.2);

  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
  private final BooleanSupplier step;
  private final Timeline beat;

  /**
   * @param step takes one step; false when there is none left
   */
  Player(BooleanSupplier step) {
    this.step = step;
    this.beat = new Timeline(new KeyFrame(BEAT, e -> go()));
    beat.setCycleCount(Animation.INDEFINITE);
  }

  ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  /** Plays, or pauses. */
  void toggle() {
    if (playing.get()) {
      stop();
    } else if (step.getAsBoolean() && !Platform.getPreferences().isReducedMotion()) {
      playing.set(true);
      beat.playFromStart();
    }
  }

  void stop() {
    beat.stop();
    playing.set(false);
  }

  private void go() {
    if (!step.getAsBoolean()) {
      stop();
    }
  }
}
