package org.dateline.timeline;

import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Work away from the FX thread, of which only the newest counts: one job begun ends the one before
 * it. Its thread goes away by itself when there is nothing to do. Called on the FX thread.
 */
final class Backstage implements AutoCloseable {

  /** Work that looks now and then whether it is still wanted, and may end early when it is not. */
  interface Job {
    void run(BooleanSupplier unwanted);
  }

  private final ThreadPoolExecutor thread;
  private volatile @Nullable Job newest;

  Backstage(String name) {
    thread =
        new ThreadPoolExecutor(
            1,
            1,
            5,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> {
              Thread t = new Thread(work, name);
              t.setDaemon(true);
              // The hand comes first: what is drawn now must not wait for what is drawn next.
              t.setPriority(Thread.NORM_PRIORITY - 2);
              return t;
            });
    thread.allowCoreThreadTimeOut(true);
  }

  /** Begins a job; one that still runs is no longer wanted. */
  void begin(Job job) {
    newest = job;
    thread.getQueue().clear();
    thread.execute(
        () -> {
          try {
            if (newest == job) {
              job.run(() -> newest != job);
            }
          } catch (CancellationException e) {
            // A newer job has taken its place.
            return;
          }
        });
  }

  /** Runs on the FX thread if the job that asks is still wanted then. */
  void show(BooleanSupplier unwanted, Runnable result) {
    Platform.runLater(
        () -> {
          if (!unwanted.getAsBoolean()) {
            result.run();
          }
        });
  }

  /** Ends what is going on without a result. */
  void cancel() {
    newest = null;
    thread.getQueue().clear();
  }

  @Override
  public void close() {
    cancel();
    thread.shutdownNow();
  }
}
