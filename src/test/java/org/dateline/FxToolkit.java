package org.dateline;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/** The JavaFX toolkit for tests that need no window: started once for the whole run. */
public final class FxToolkit {

  private FxToolkit() {}

  /** Starts the toolkit unless it runs. */
  public static synchronized void start() {
    try {
      CompletableFuture<Void> up = new CompletableFuture<>();
      Platform.startup(() -> up.complete(null));
      up.get(30, TimeUnit.SECONDS);
    } catch (IllegalStateException alreadyRunning) {
      // Another test started it.
    } catch (Exception e) {
      throw new IllegalStateException("the toolkit does not start", e);
    }
    Platform.setImplicitExit(false);
  }

  /** Runs on the FX thread and waits for the result. */
  public static <T> T call(Callable<T> work) {
    start();
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            done.complete(work.call());
          } catch (Throwable t) {
            done.completeExceptionally(t);
          }
        });
    try {
      return done.get(30, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new AssertionError(e.getCause() == null ? e : e.getCause());
    }
  }
}
