package org.dateline.app;

import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Tells when a scene has been drawn for the first time with something in it. */
final class FirstFrame implements Runnable {

  private final Scene scene;
  private final BooleanSupplier ready;
  private final Runnable then;
  private boolean laidOut;
  private boolean over;

  private FirstFrame(Scene scene, BooleanSupplier ready, Runnable then) {
    this.scene = scene;
    this.ready = ready;
    this.then = then;
  }

  /**
   * Watches a scene. On the FX thread.
   *
   * @param ready whether what is laid out now is what one waits for
   * @param then called once, on the FX thread
   */
  static void watch(Scene scene, BooleanSupplier ready, Runnable then) {
    scene.addPostLayoutPulseListener(new FirstFrame(scene, ready, then));
  }

  /** The pulse after the one that laid it out begins when that one has been drawn. */
  @Override
  public void run() {
    if (over) {
      return;
    }
    if (laidOut) {
      over = true;
      // Not from within the scene's walk over its listeners.
      Platform.runLater(() -> scene.removePostLayoutPulseListener(this));
      then.run();
    } else if (ready.getAsBoolean()) {
      laidOut = true;
      Platform.requestNextPulse();
    }
  }
}
