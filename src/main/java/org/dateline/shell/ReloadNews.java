package org.dateline.shell;

import java.util.StringJoiner;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.SequentialTransition;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.util.Duration;
import org.dateline.model.Chronology;
import org.dateline.query.Changes;
import org.dateline.shell.text.Messages;
import org.dateline.state.TimelineState;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a reload changed: marks it on the timeline for some seconds and puts it into words.
 * Readings are compared apart; a newer one ends the comparison. On the FX thread.
 */
final class ReloadNews {

  /** How long the marks stand in full; for the words it is the same. */
  static final Duration STANDS = Duration.seconds(7);

  private static final Duration STEP = Duration.millis(120);
  private static final int STEPS = 10;

  private final TimelineState state;
  private final Consumer<String> tell;
  private final SequentialTransition fading;
  private BooleanSupplier still = () -> false;

  /** The reading that is compared or shown. */
  private volatile @Nullable Chronology wanted;

  /**
   * @param stands how long the marks stand in full
   * @param tell shows a line for some seconds
   */
  ReloadNews(TimelineState state, Duration stands, Consumer<String> tell) {
    this.state = state;
    this.tell = tell;
    // In steps, so that the layer with the marks is painted ten times and not sixty times a second.
    Timeline steps = new Timeline(new KeyFrame(STEP, e -> weaken()));
    steps.setCycleCount(STEPS);
    fading = new SequentialTransition(new PauseTransition(stands), steps);
  }

  /** Whether the marks are to go at once, when they go, instead of fading. */
  void setStill(BooleanSupplier whether) {
    still = whether;
  }

  private void weaken() {
    double now = state.fresh().strengthProperty().get();
    double next = now - 1.0 / STEPS;
    state.fresh().strengthProperty().set(still.getAsBoolean() || next < 0.5 / STEPS ? 0 : next);
  }

  /** Another reading is open in place of the one before. */
  void reloaded(Chronology before, Chronology now) {
    fading.stop();
    wanted = now;
    Thread.ofVirtual()
        .name("comparing")
        .start(
            () -> {
              Changes c = Changes.between(before, now, () -> wanted != now);
              if (c != null) {
                Platform.runLater(() -> show(now, c));
              }
            });
  }

  private void show(Chronology now, Changes changes) {
    if (state.chronology() != now) {
      return;
    }
    tell.accept(words(changes));
    state.fresh().mark(changes);
    if (!changes.none()) {
      fading.playFromStart();
    }
  }

  /** Selects the next of what the last reload added or changed. */
  void next() {
    Changes c = state.fresh().changes();
    int next = c == null ? -1 : c.after(state.selected());
    if (next >= 0) {
      state.select(next);
    }
  }

  static String words(Changes c) {
    if (c.none()) {
      return Messages.text("reload.same");
    }
    StringJoiner parts = new StringJoiner(" · ");
    part(parts, "reload.added", c.added().cardinality());
    part(parts, "reload.changed", c.changed().cardinality());
    part(parts, "reload.gone", c.gone());
    return parts.toString();
  }

  private static void part(StringJoiner parts, String key, int count) {
    if (count > 0) {
      parts.add(Messages.text(key, count));
    }
  }
}
