package org.dateline.shell;

import java.nio.file.Path;
import org.dateline.format.ReadProgress;
import org.dateline.format.ReadResult;
import org.dateline.format.imports.Mappings;

/** Reads a file; called off the FX thread. */
@FunctionalInterface
public interface FileReader {

  /**
   * Reads a file.
   *
   * @param mappings what the user said of the columns of tables
   * @throws java.util.concurrent.CancellationException when the reading was cancelled
   */
  ReadResult read(Path file, Mappings mappings, ReadProgress progress);
}
