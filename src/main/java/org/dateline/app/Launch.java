package org.dateline.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.dateline.app.ipc.OpenQueue;
import org.dateline.app.log.TroubleLog;
import org.dateline.format.ReadResult;
import org.dateline.format.TimelineReader;

/**
 * What a start hands to the window: the files, what to do with later ones, where to tell of it.
 *
 * @param files absolute paths
 * @param onFirstFrame called on the FX thread when the window has been drawn for the first time,
 *     with its file when there is one
 */
record Launch(
    List<Path> files,
    OpenQueue requests,
    TroubleLog log,
    StartupLog startup,
    Reading reading,
    Consumer<Desktop> onFirstFrame) {

  /** Reads files; the first is begun while the toolkit starts. It can be used from any thread. */
  static final class Reading {
    private final ConcurrentMap<Path, CompletableFuture<ReadResult>> begun =
        new ConcurrentHashMap<>();

    /** Begins to read a file that will be asked for soon. */
    void begin(Path file, Runnable onRead) {
      CompletableFuture<ReadResult> result = new CompletableFuture<>();
      begun.put(file, result);
      Thread.ofPlatform()
          .daemon()
          .name("first reader")
          .start(
              () -> {
                try {
                  result.complete(TimelineReader.read(file));
                  onRead.run();
                } catch (RuntimeException | Error e) {
                  result.completeExceptionally(e);
                }
              });
    }

    /** The file as it was begun; read now when it was not, or was asked for before. */
    ReadResult read(Path file) {
      CompletableFuture<ReadResult> result = begun.remove(file);
      if (result != null) {
        try {
          return result.get();
        } catch (ExecutionException e) {
          // Read again, so that what is wrong comes from where it always comes from.
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      return TimelineReader.read(file);
    }
  }
}
