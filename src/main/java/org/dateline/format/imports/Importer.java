package org.dateline.format.imports;

import java.io.IOException;
import org.dateline.time.Message;

/**
 * A reader of one kind of file. To add a format, write one and add it to {@link Importers#ALL}; it
 * has no state, so one instance serves all files.
 */
public interface Importer {

  /** Certainly not. */
  int NO = 0;

  /** It could be read, but nothing in it says that it was meant so: a table with dates in it. */
  int PERHAPS = 30;

  /** Only a file of this kind looks so. */
  int SURELY = 90;

  /** What its files are called, as in a list of what was looked for: {@code TimelineJS JSON}. */
  Message name();

  /**
   * How sure it is that the file is its own, from {@link #NO} to 100. The content decides, never
   * the file's name. Must not throw, whatever the head holds.
   */
  int sniff(Head head);

  /**
   * Reads the file. What is wrong with it goes into {@code to}, with line and column; what can be
   * read of the rest goes there too.
   *
   * @throws IOException where the file cannot be read from disk
   */
  void read(Input in, Records to) throws IOException;
}
