package org.dateline.format.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.dateline.time.Message;
import org.dateline.time.ToldException;

/**
 * Writes a file beside its place first, so that whatever goes wrong, the place holds either what it
 * held before or the whole new file.
 */
public final class SafeFile {

  /** What writes the bytes. */
  @FunctionalInterface
  public interface Content<T> {
    T write(OutputStream out) throws IOException;
  }

  private SafeFile() {}

  /**
   * Writes a file, replacing one of that name.
   *
   * @return what {@code content} returned
   * @throws IOException when it cannot be written; nothing is left of it then, nor when {@code
   *     content} throws
   */
  public static <T> T write(Path file, Content<T> content) throws IOException {
    // A link stays one: what it leads to is replaced.
    Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
    Path name = target.getFileName();
    if (name == null || Files.isDirectory(target)) {
      throw new ToldException(Message.of("format.exports.exports", "is-folder"));
    }
    Path beside = Files.createTempFile(target.getParent(), "." + name + ".", ".tmp");
    try {
      T result;
      try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
        OutputStream out = Channels.newOutputStream(channel);
        result = content.write(out);
        out.flush();
        channel.force(true);
      }
      ordinary(beside, target);
      try {
        Files.move(
            beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
      }
      return result;
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Permissions as any new file has them, or as the file had before; one beside is private. */
  private static void ordinary(Path beside, Path target) throws IOException {
    if (!Files.getFileStore(beside).supportsFileAttributeView("posix")) {
      return;
    }
    if (Files.exists(target)) {
      Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(target));
      return;
    }
    Path probe = beside.resolveSibling(beside.getFileName() + ".p");
    Files.createFile(probe);
    Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(probe));
    Files.delete(probe);
  }
}
