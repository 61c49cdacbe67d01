package org.dateline.app;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.dateline.shell.settings.SettingsFolder;
import org.dateline.shell.settings.SettingsStore;
import org.dateline.timeline.Fonts;

/**
 * What a window needs before it can be built and what can be had while the toolkit starts: the
 * settings with the language, then the faces a timeline is drawn in. It can be used from any
 * thread.
 */
final class Ahead {

  private final FutureTask<SettingsStore> settings;
  private final FutureTask<Void> fonts = new FutureTask<>(load());

  /**
   * Not begun: nobody may wait for it.
   *
   * @param first what is done with the settings before anything else
   */
  Ahead(Consumer<SettingsStore> first) {
    settings =
        new FutureTask<>(
            () -> {
              SettingsStore store = new SettingsStore(SettingsFolder.here());
              first.accept(store);
              return store;
            });
  }

  /** Begins, on a thread of its own. */
  static Ahead begin(Consumer<SettingsStore> first) {
    Ahead ahead = new Ahead(first);
    Thread.ofPlatform()
        .daemon()
        .name("ahead")
        .start(
            () -> {
              ahead.settings.run();
              ahead.fonts.run();
            });
    return ahead;
  }

  /** The settings, which are the caller's to close; waits for them. */
  SettingsStore settings() {
    return wait(settings);
  }

  /**
   * Waits for the faces.
   *
   * @throws IllegalStateException when a face is missing from the program
   */
  void awaitFonts() {
    wait(fonts);
  }

  private static Callable<Void> load() {
    return () -> {
      Fonts.loadDrawn();
      return null;
    };
  }

  private static <T> T wait(FutureTask<T> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
