package org.dateline.shell;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Watches each of the open files. On the FX thread. */
final class FileWatches {

  private final Runnable onChange;
  private final Consumer<Path> onGone;
  private final Map<Path, FileWatch> watches = new HashMap<>();

  /**
   * @param onChange one of them was saved by another program
   * @param onGone one of them is no longer there
   */
  FileWatches(Runnable onChange, Consumer<Path> onGone) {
    this.onChange = onChange;
    this.onGone = onGone;
  }

  /**
   * Watches other files; none for an empty map.
   *
   * @param asRead the state of each when what is shown was read
   */
  void watch(Map<Path, FileWatch.@Nullable Stamp> asRead) {
    watches.values().forEach(w -> w.watch(null, null));
    watches.clear();
    asRead.forEach(
        (path, stamp) -> {
          FileWatch w = new FileWatch(onChange, () -> onGone.accept(path));
          watches.put(path, w);
          w.watch(path, stamp);
        });
  }

  /** The files were read again. */
  void read(Map<Path, FileWatch.@Nullable Stamp> asRead) {
    asRead.forEach(
        (path, stamp) -> {
          FileWatch w = watches.get(path);
          if (w != null) {
            w.read(stamp);
          }
        });
  }
}
