package org.dateline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The moments of a start, for {@code --log startup}, counted from the start of the process. It can
 * be used from any thread.
 */
public final class StartupLog {

  private record Moment(String name, long nanos) {}

  /** What {@link System#nanoTime} was, or would have been, when the process started. */
  private final long origin;

  private final List<Moment> moments = new ArrayList<>();

  /** Made as the program's first act. */
  public StartupLog() {
    origin = System.nanoTime() - running().toNanos();
    mark("main");
  }

  /** Something has been reached. */
  public synchronized void mark(String name) {
    moments.add(new Moment(name, System.nanoTime() - origin));
  }

  /** Milliseconds since the process started. */
  public double millis() {
    return (System.nanoTime() - origin) / 1e6;
  }

  /** A line for each moment: milliseconds since the start, since the moment before, its name. */
  public synchronized List<String> lines() {
    List<String> lines = new ArrayList<>();
    long before = 0;
    for (Moment m : moments) {
      lines.add(
          String.format(
              Locale.ROOT,
              "startup %5d ms  +%4d  %s",
              Math.round(m.nanos / 1e6),
              Math.round((m.nanos - before) / 1e6),
              m.name));
      before = m.nanos;
    }
    return lines;
  }

  /** How long the process has been running; zero when the system does not tell. */
  private static Duration running() {
    try {
      // On Linux ProcessHandle is wrong by up to a second: it counts from a boot time in seconds.
      String stat = Files.readString(Path.of("/proc/self/stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      String uptime = Files.readString(Path.of("/proc/uptime"));
      double seconds =
          Double.parseDouble(uptime.substring(0, uptime.indexOf(' ')))
              - Long.parseLong(fields[19]) / 100.0;
      return Duration.ofNanos((long) (seconds * 1e9));
    } catch (IOException | RuntimeException e) {
      return ProcessHandle.current()
          .info()
          .startInstant()
          .map(start -> Duration.between(start, Instant.now()))
          .orElse(Duration.ZERO);
    }
  }
}
