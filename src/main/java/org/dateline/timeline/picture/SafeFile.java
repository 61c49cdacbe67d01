package org.dateline.timeline.picture;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files whole or not at all. */
final class SafeFile {

  private SafeFile() {}

  /** What is to be in a file. */
  interface Content<T> {
    T write(OutputStream out) throws IOException;
  }

  /**
   * Writes beside the file and then puts it in its place in one step, so that nobody finds half of
   * it and a file of that name is lost only to a whole one.
   *
   * @throws IOException when it cannot be written; nothing stays behind then
   */
  static <T> T write(Path file, Content<T> content) throws IOException {
    Path absolute = file.toAbsolutePath();
    Path temp =
        absolute.resolveSibling(
            "." + absolute.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      T result;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temp), 1 << 16)) {
        result = content.write(out);
      }
      try {
        Files.move(temp, absolute, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temp, absolute, StandardCopyOption.REPLACE_EXISTING);
      }
      return result;
    } finally {
      Files.deleteIfExists(temp);
    }
  }
}
