package org.dateline.shell;

import java.nio.file.Path;
import org.dateline.format.ReadProgress;
import org.dateline.format.ReadResult;

/** Reads a file; called off the FX thread. */
@FunctionalInterface
public interface FileReader {

  /**
   * Reads a file.
   *
   * @throws java.util.concurrent.CancellationException when the reading was cancelled
   */
  ReadResult read(Path file, ReadProgress progress);
}
