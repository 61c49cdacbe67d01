package org.dateline.jmh;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.app.StartupLog;
import org.dateline.app.cli.CommandLineTool;
import org.dateline.format.ReadResult;
import org.dateline.format.TimelineReader;
import org.dateline.model.Chronology;
import org.dateline.model.Span;

/** The timeline that everything is measured with, as {@code dateline sample} writes it. */
final class MadeUp {

  static final int EVENTS = 100_000;

  static final Path NAME = Path.of("made-up.timeline.json");

  private MadeUp() {}

  /**
   * The file.
   *
   * @throws IOException when there is no room for it on disk
   */
  static byte[] bytes() throws IOException {
    Path folder = Files.createTempDirectory("dateline-jmh");
    Path file = folder.resolve(NAME);
    try {
      StringWriter err = new StringWriter();
      int exit =
          CommandLineTool.run(
              new String[] {"sample", "--events", String.valueOf(EVENTS), file.toString()},
              new StartupLog(),
              new PrintWriter(new StringWriter()),
              new PrintWriter(err));
      if (exit != 0) {
        throw new IOException(err.toString());
      }
      return Files.readAllBytes(file);
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  /**
   * What is read of the file.
   *
   * @throws IllegalStateException when it is not all of it, and nothing would be measured
   */
  static Chronology read(byte[] bytes) {
    ReadResult read = TimelineReader.read(bytes, NAME);
    Chronology c = read.chronology();
    if (c == null || c.events().size() != EVENTS) {
      throw new IllegalStateException("not read: " + read.problems());
    }
    return c;
  }

  /**
   * From the first to the last event.
   *
   * @throws IllegalStateException when none is dated
   */
  static Span extent(Chronology c) {
    Span extent = c.events().extent();
    if (extent == null) {
      throw new IllegalStateException("no event is dated");
    }
    return extent;
  }
}
