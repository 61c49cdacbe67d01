package org.dateline.timeline;

import java.util.Arrays;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Records when frames are drawn: the time from one pulse to the next, and how long the FX thread
 * took from the pulse to the end of its layout, in which everything is painted. FX thread only.
 */
public final class FrameClock {

  private static final int MOST = 100_000;

  private final Scene scene;
  private final Runnable laidOut = this::laidOut;
  private final long[] intervals = new long[MOST];
  private final long[] work = new long[MOST];
  private int frames;
  private int worked;
  private long last;
  private long pulse;
  private @Nullable Runnable each;

  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          tick();
        }
      };

  /**
   * @param scene whose frames are recorded
   */
  public FrameClock(Scene scene) {
    this.scene = scene;
  }

  /**
   * Begins to record.
   *
   * @param step called at every pulse, before anything is painted; it may stop the clock
   */
  public void start(Runnable step) {
    each = step;
    frames = 0;
    worked = 0;
    last = 0;
    scene.addPostLayoutPulseListener(laidOut);
    timer.start();
  }

  /** Ends recording. */
  public void stop() {
    timer.stop();
    each = null;
    scene.removePostLayoutPulseListener(laidOut);
  }

  private void tick() {
    long now = System.nanoTime();
    if (last != 0 && frames < MOST) {
      intervals[frames++] = now - last;
    }
    last = now;
    pulse = now;
    Runnable step = each;
    if (step != null) {
      step.run();
    }
  }

  private void laidOut() {
    if (worked < MOST && pulse != 0) {
      work[worked++] = System.nanoTime() - pulse;
    }
  }

  /** Milliseconds from each frame to the next, in the order drawn. */
  public double[] intervalsMs() {
    return millis(intervals, frames);
  }

  /** Milliseconds of the FX thread for each frame, in the order drawn. */
  public double[] workMs() {
    return millis(work, worked);
  }

  private static double[] millis(long[] nanos, int n) {
    return Arrays.stream(nanos, 0, n).mapToDouble(t -> t / 1e6).toArray();
  }
}
