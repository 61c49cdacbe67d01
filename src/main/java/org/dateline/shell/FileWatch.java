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
 * Notices that a file was saved by another program. It looks once a second, because the system's
 * own notices do not come from network drives, and waits until two looks agree, because a large
 * file is not written at once. On the FX thread, the looking apart.
 */
final class FileWatch {

  /** What tells one state of a file from the next; null in its place when there is no file. */
  private record Stamp(FileTime changed, long size) {}

  private static final Duration PERIOD = Duration.seconds(1);
  private static final Executor LOOKING = r -> Thread.ofVirtual().name("file-watch").start(r);

  private final Runnable onChange;
  private final ScheduledService<@Nullable Stamp> service = new Looking();
  private @Nullable Path file;
  private @Nullable Stamp known;
  private @Nullable Stamp before;

  /**
   * @param onChange called once for each change, when it is over
   */
  FileWatch(Runnable onChange) {
    this.onChange = onChange;
    service.setPeriod(PERIOD);
    service.setExecutor(LOOKING);
    service.setOnSucceeded(e -> looked(service.getValue()));
  }

  /** Watches another file from how it is now; null to watch none. */
  void watch(@Nullable Path next) {
    service.cancel();
    file = next;
    known = next == null ? null : stamp(next);
    before = known;
    if (next != null) {
      service.restart();
    }
  }

  private void looked(@Nullable Stamp now) {
    boolean settled = now != null && now.equals(before);
    before = now;
    // While an editor puts the new file in the old one's place there is none for a moment.
    if (settled && now != null && !now.equals(known)) {
      known = now;
      onChange.run();
    }
  }

  private static @Nullable Stamp stamp(Path file) {
    try {
      BasicFileAttributes a = Files.readAttributes(file, BasicFileAttributes.class);
      return new Stamp(a.lastModifiedTime(), a.size());
    } catch (IOException e) {
      return null;
    }
  }

  /** One look after the other. */
  private final class Looking extends ScheduledService<@Nullable Stamp> {

    @Override
    protected Task<@Nullable Stamp> createTask() {
      Path path = file;
      return new Task<>() {
        @Override
        protected @Nullable Stamp call() {
          return path == null ? null : stamp(path);
        }
      };
    }
  }
}
