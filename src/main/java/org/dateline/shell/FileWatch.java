package org.dateline.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.Executor;
import javafx.concurrent.ScheduledService;
import javafx.concurrent.Task;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Notices that a file was saved by another program, or is gone. It looks four times a second at
 * what stands at the path, because the system's own notices do not come from network drives, nor
 * from behind links, nor when the folder itself is replaced; and waits until it is left alone,
 * because a large file is not written at once. On the FX thread, the looking apart.
 */
final class FileWatch {

  /**
   * What tells one state of a file from the next; null in its place when there is no file.
   *
   * @param key which file it is, where the system has such: a rename puts another in its place
   */
  record Stamp(FileTime changed, long size, @Nullable Object key) {

    /** The state of a file now; null when there is none. Waits for the disk. */
    static @Nullable Stamp of(Path file) {
      try {
        BasicFileAttributes a = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stamp(a.lastModifiedTime(), a.size(), a.fileKey());
      } catch (IOException e) {
        return null;
      }
    }
  }

  private static final Duration PERIOD = Duration.millis(250);

  /** Looks in a row that must find no file before it is gone; a save may delete and recreate it. */
  private static final int LOOKS_GONE = 4;

  /** Looks in a row that must find the same; more for a file that is being filled again. */
  private static final int LOOKS_SAME = 1;

  private static final int LOOKS_SHRUNK = 4;
  private static final int LOOKS_LARGE = 3;
  private static final long LARGE = 64L << 20;

  private static final Executor LOOKING = r -> Thread.ofVirtual().name("file-watch").start(r);

  private final Runnable onChange;
  private final Runnable onGone;
  private final ScheduledService<@Nullable Stamp> service = new Looking();
  private @Nullable Path file;
  private @Nullable Stamp known;
  private @Nullable Stamp before;

  /** For how many looks in a row, beyond the first, the file has been what it is. */
  private int same;

  private boolean told;

  /**
   * @param onChange called once for each change, when it is over
   * @param onGone called once when the file is no longer there; when it is back, it has changed
   */
  FileWatch(Runnable onChange, Runnable onGone) {
    this.onChange = onChange;
    this.onGone = onGone;
    service.setPeriod(PERIOD);
    service.setExecutor(LOOKING);
    service.setOnSucceeded(e -> looked(service.getValue()));
  }

  /**
   * Watches another file; null to watch none.
   *
   * @param asRead its state when what is shown was read
   */
  void watch(@Nullable Path next, @Nullable Stamp asRead) {
    service.cancel();
    file = next;
    known = asRead;
    before = asRead;
    same = 0;
    told = false;
    if (next != null) {
      service.restart();
    }
  }

  /** The file was read again without being asked for here. */
  void read(@Nullable Stamp asRead) {
    known = asRead;
    told = false;
  }

  private void looked(@Nullable Stamp now) {
    boolean is = now == null ? before == null : now.equals(before);
    same = is ? same + 1 : 0;
    before = now;
    if (now == null) {
      if (same >= LOOKS_GONE && !told) {
        told = true;
        known = null;
        onGone.run();
      }
    } else if (same >= patience(now) && !now.equals(known)) {
      told = false;
      known = now;
      onChange.run();
    }
  }

  /** For how many looks it is waited whether more is written. */
  private int patience(Stamp now) {
    if (known != null && now.size() < known.size() / 2) {
      return LOOKS_SHRUNK;
    }
    return now.size() < LARGE ? LOOKS_SAME : LOOKS_LARGE;
  }

  /** One look after the other. */
  private final class Looking extends ScheduledService<@Nullable Stamp> {

    @Override
    protected Task<@Nullable Stamp> createTask() {
      Path path = file;
      return new Task<>() {
        @Override
        protected @Nullable Stamp call() {
          return path == null ? null : Stamp.of(path);
        }
      };
    }
  }
}
