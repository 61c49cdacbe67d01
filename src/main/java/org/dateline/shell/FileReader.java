package org.dateline.shell;

import java.nio.file.Path;
import org.dateline.format.ReadProgress;
import org.dateline.format.ReadResult;
import org.dateline.format.imports.Mappings;
import org.dateline.format.imports.TableSample;
import org.jspecify.annotations.Nullable;

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

  /**
   * A reading that was begun before it was asked for.
   *
   * @param table the first rows of a table; null for any other file
   */
  record Ready(ReadResult result, @Nullable TableSample table) {}

  /**
   * What came of a reading that was begun before, is over and gave something to show; null
   * otherwise. It is given once.
   */
  default @Nullable Ready ready(Path file) {
    return null;
  }
}
