package org.dateline.app.ipc;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Set;
import org.dateline.shell.settings.Surroundings;

/** Where the running program of a user can be reached, and only by that user. */
public final class RuntimeFolder {

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  private RuntimeFolder() {}

  /** The folder for this user on this platform; it need not exist yet. */
  public static Path here() {
    return find(Surroundings.here());
  }

  /**
   * A name for the screen the user sits at: somebody at two of them wants a file opened on the one
   * where they double-clicked it.
   */
  public static String screen() {
    return screen(Surroundings.here());
  }

  static String screen(Surroundings s) {
    return s.variable("DISPLAY")
        .map(display -> HexFormat.of().toHexDigits(display.hashCode()))
        .orElse("0");
  }

  static Path find(Surroundings s) {
    Path temporary = Path.of(s.property("java.io.tmpdir").orElse("."));
    return s.os() == Surroundings.Os.WINDOWS
        ? s.folder("LOCALAPPDATA").orElse(temporary).resolve("Dateline").resolve("run")
        : s.folder("XDG_RUNTIME_DIR")
            .filter(Files::isDirectory)
            .map(folder -> folder.resolve("dateline"))
            .orElse(temporary.resolve("dateline-" + s.property("user.name").orElse("user")));
  }

  /**
   * Makes the folder if it is not there and makes sure that nobody else can reach into it.
   *
   * @throws IOException when it cannot be made, is a link, or belongs to somebody else
   */
  static void secure(Path folder) throws IOException {
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectories(folder);
      return;
    }
    try {
      Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    } catch (FileAlreadyExistsException e) {
      // Checked below, as one made just now is.
    }
    PosixFileAttributes found =
        Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (!found.isDirectory()) {
      throw new IOException(folder + " is not a folder");
    }
    if (!found.owner().equals(owner(folder))) {
      throw new IOException(folder + " belongs to " + found.owner());
    }
    if (!found.permissions().equals(OWNER_ONLY)) {
      Files.setPosixFilePermissions(folder, OWNER_ONLY);
    }
  }

  /** Who this program runs as: the owner of a file it makes. */
  private static Object owner(Path folder) throws IOException {
    Path probe = Files.createTempFile(folder, "probe", null);
    try {
      return Files.getOwner(probe);
    } finally {
      Files.delete(probe);
    }
  }
}
