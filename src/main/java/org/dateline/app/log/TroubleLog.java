package org.dateline.app.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * The log: three files of 300 kB, the newest {@code dateline.0.log}; a second program at the same
 * time writes into files of its own. A folder that cannot be written to stops nobody. It can be
 * used from any thread.
 */
public final class TroubleLog implements AutoCloseable {

  private static final int MOST_BYTES = 300_000;
  private static final int FILES = 3;

  private final Path folder;
  private @Nullable FileHandler file;
  private boolean failed;

  /** Nothing is opened or made before the first word. */
  public TroubleLog(Path folder) {
    this.folder = folder;
  }

  /** Where the files are. */
  public Path folder() {
    return folder;
  }

  /** Writes a line. */
  public void note(String text) {
    write(new LogRecord(Level.INFO, text));
  }

  /** Writes what went wrong, with where. */
  public void fault(String text, Throwable fault) {
    write(new LogRecord(Level.SEVERE, text + System.lineSeparator() + Trace.of(fault)));
  }

  @Override
  public synchronized void close() {
    if (file != null) {
      file.close();
      file = null;
    }
    failed = true;
  }

  private synchronized void write(LogRecord record) {
    if (failed) {
      return;
    }
    if (file == null) {
      try {
        file = open();
      } catch (IOException | RuntimeException e) {
        failed = true;
        return;
      }
    }
    file.publish(record);
  }

  private FileHandler open() throws IOException {
    Files.createDirectories(folder);
    // FileHandler reads %t, %h, %g and %u as its own.
    String place = folder.toString().replace("%", "%%");
    FileHandler handler = new FileHandler(place + "/dateline%u.%g.log", MOST_BYTES, FILES, true);
    handler.setEncoding(StandardCharsets.UTF_8.name());
    handler.setFormatter(new Lines());
    return handler;
  }

  private static final class Lines extends Formatter {
    @Override
    public String format(LogRecord r) {
      return r.getInstant() + " " + r.getLevel() + " " + r.getMessage() + System.lineSeparator();
    }
  }
}
