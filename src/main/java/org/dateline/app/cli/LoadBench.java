package org.dateline.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.format.ReadResult;
import org.dateline.format.TimelineReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Measures how a file is read. */
final class LoadBench {

  private static final int ROUNDS = 3;

  /** Files up to this share of the heap are tokenised out of memory, larger ones from the disk. */
  private static final int SHARE_IN_MEMORY = 8;

  private static final ReadResult NOTHING = new ReadResult(null, List.of());

  private final Path file;

  LoadBench(Path file) {
    this.file = file;
  }

  /** The first reading of the process. */
  record Cold(ReadResult read, double millis) {}

  /** Reads the file for the first time. */
  Cold cold() {
    long start = System.nanoTime();
    ReadResult read = TimelineReader.read(file);
    return new Cold(read, millis(start));
  }

  /**
   * The other figures; nothing of the first reading may be held any more.
   *
   * @param cold how long the first reading took, in milliseconds
   * @param events how many events it found
   * @param problems how many problems it listed
   */
  Bench.Loading measure(double cold, int events, int problems) throws IOException {
    long start;
    ReadResult read = NOTHING;
    double raw = rawScan();
    double load = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      read = NOTHING;
      System.gc();
      start = System.nanoTime();
      read = TimelineReader.read(file);
      load = Math.min(load, millis(start));
    }
    long with = used();
    if (read.chronology() == null || read.chronology().events().size() != events) {
      throw new IOException("the file changed while it was measured");
    }
    read = NOTHING;
    long heap = with - used();
    return new Bench.Loading(
        file.toString(), Files.size(file), events, raw, cold, load, heap, problems);
  }

  private double rawScan() throws IOException {
    boolean fits = Files.size(file) < Runtime.getRuntime().maxMemory() / SHARE_IN_MEMORY;
    byte @Nullable [] bytes = fits ? Files.readAllBytes(file) : null;
    double best = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      try (InputStream in = Files.newInputStream(file);
          JsonParser p = parser(bytes, in)) {
        while (p.nextToken() != null) {
          // Only the tokens.
        }
      }
      best = Math.min(best, millis(start));
    }
    return best;
  }

  private static JsonParser parser(byte @Nullable [] bytes, InputStream in) {
    JsonFactory factory = new JsonFactory();
    return bytes == null
        ? factory.createParser(ObjectReadContext.empty(), in)
        : factory.createParser(ObjectReadContext.empty(), bytes);
  }

  private static double millis(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  /** Bytes in use after a full collection. */
  private static long used() {
    System.gc();
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
