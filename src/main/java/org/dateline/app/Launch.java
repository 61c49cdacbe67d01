package org.dateline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.dateline.app.ipc.OpenQueue;
import org.dateline.app.ipc.OpenRequest;
import org.dateline.app.log.TroubleLog;
import org.dateline.format.ReadProgress;
import org.dateline.format.ReadResult;
import org.dateline.format.TimelineReader;
import org.dateline.format.imports.Mappings;
import org.dateline.format.imports.TableSample;
import org.dateline.shell.FileReader;
import org.dateline.shell.imports.ColumnMemory;
import org.dateline.shell.settings.SettingsFolder;
import org.jspecify.annotations.Nullable;

/**
 * What a start hands to the window: the files, what to do with later ones, where to tell of it.
 *
 * @param asked the files and how to open them
 * @param onWhole called on the FX thread when all of the window has been drawn, with its file when
 *     there is one
 * @param system what the system, or the command line, speaks
 */
record Launch(
    OpenRequest asked,
    OpenQueue requests,
    TroubleLog log,
    StartupLog startup,
    Reading reading,
    Ahead ahead,
    Consumer<Desktop> onWhole,
    Locale system) {

  /** Reads files; the first is begun while the toolkit starts. It can be used from any thread. */
  static final class Reading implements FileReader {
    /** Bytes that are read, and drawn twice, in no time. */
    private static final long SMALL = 1 << 20;

    /** So long a window may wait for a small file instead of opening empty. */
    private static final Duration SOON = Duration.ofMillis(200);

    private final ConcurrentMap<Path, Begun> begun = new ConcurrentHashMap<>();

    /** A reading under way, and who looks at it by now. */
    private static final class Begun implements ReadProgress {
      private final CompletableFuture<ReadResult> result = new CompletableFuture<>();
      private volatile ReadProgress watcher = ReadProgress.NONE;
      private volatile @Nullable TableSample table;

      @Override
      public void at(long done, long total) {
        watcher.at(done, total);
      }

      @Override
      public boolean cancelled() {
        return watcher.cancelled();
      }
    }

    /** Begins to read a file that will be asked for soon. */
    void begin(Path file, Runnable onRead) {
      Begun reading = new Begun();
      begun.put(file, reading);
      Thread.ofPlatform()
          .daemon()
          .name("first reader")
          .start(
              () -> {
                try {
                  ColumnMemory memory = new ColumnMemory(SettingsFolder.here());
                  ReadResult read = TimelineReader.read(file, memory, reading);
                  reading.table = sample(file, memory);
                  reading.result.complete(read);
                  onRead.run();
                } catch (RuntimeException | Error e) {
                  reading.result.completeExceptionally(e);
                }
              });
    }

    /**
     * What came of reading a small file that was begun, when it can be shown and is no table; null
     * for any other. It is waited for a moment, and can still be asked for.
     */
    @Nullable ReadResult soon(Path file) {
      Begun reading = begun.get(file);
      if (reading == null) {
        return null;
      }
      try {
        if (Files.size(file) > SMALL) {
          return null;
        }
        ReadResult read = reading.result.get(SOON.toMillis(), TimeUnit.MILLISECONDS);
        return read.chronology() != null && reading.table == null ? read : null;
      } catch (IOException | ExecutionException | TimeoutException e) {
        return null;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return null;
      }
    }

    private static @Nullable TableSample sample(Path file, Mappings memory) {
      try {
        return TableSample.of(file, memory);
      } catch (IOException | RuntimeException e) {
        return null;
      }
    }

    /** A file that is read by the time its window is built goes into it before it is shown. */
    @Override
    public @Nullable Ready ready(Path file) {
      Begun reading = begun.get(file);
      if (reading == null
          || reading.result.state() != Future.State.SUCCESS
          || reading.result.resultNow().unreadable()) {
        return null;
      }
      begun.remove(file);
      return new Ready(reading.result.resultNow(), reading.table);
    }

    /**
     * The file as it was begun; read now when it was not, or was asked for before.
     *
     * @throws CancellationException when the reading was cancelled
     */
    @Override
    public ReadResult read(Path file, Mappings mappings, ReadProgress progress) {
      Begun reading = begun.remove(file);
      if (reading != null) {
        reading.watcher = progress;
        try {
          return reading.result.get();
        } catch (ExecutionException e) {
          if (e.getCause() instanceof CancellationException cancelled) {
            throw cancelled;
          }
          // Read again, so that what is wrong comes from where it always comes from.
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      return TimelineReader.read(file, mappings, progress);
    }
  }
}
