package org.dateline.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.StreamSupport;

/**
 * A file as the command line names it. Desktops are to pass paths for {@code %F}; some pass {@code
 * file:} addresses all the same, not always well escaped.
 */
public final class FileArgument {

  private static final String SCHEME = "file:";

  private FileArgument() {}

  /**
   * The path an argument means: itself, unless it is a {@code file:} address and no file of that
   * very name is there.
   *
   * @throws InvalidPathException when the system cannot have a path of that name
   */
  public static Path path(String argument) {
    boolean address = argument.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    if (!address || isFile(argument)) {
      return Path.of(argument);
    }
    String rest = argument.substring(SCHEME.length());
    if (rest.startsWith("//")) {
      int slash = rest.indexOf('/', 2);
      String host = slash < 0 ? rest.substring(2) : rest.substring(2, slash);
      String path = slash < 0 ? "/" : rest.substring(slash);
      boolean local = host.isEmpty() || host.equalsIgnoreCase("localhost");
      // On Windows file://server/share is a network place.
      rest = local || !windows() ? path : "//" + host + path;
    }
    String name = unescaped(rest);
    return Path.of(windows() && name.matches("/[A-Za-z]:.*") ? name.substring(1) : name);
  }

  /**
   * The same file by a path from the root without dots. Where a folder on the way is a link, {@code
   * ..} means the folder above the one it leads to, as for the system.
   */
  public static Path absolute(Path file) {
    Path whole = file.toAbsolutePath();
    Path folder = whole.getParent();
    Path name = whole.getFileName();
    if (folder != null
        && name != null
        && StreamSupport.stream(folder.spliterator(), false)
            .anyMatch(part -> part.toString().equals(".."))) {
      try {
        return folder.toRealPath().resolve(name).normalize();
      } catch (IOException e) {
        // No such folder: the reader will say so.
      }
    }
    return whole.normalize();
  }

  private static boolean isFile(String argument) {
    try {
      return Files.exists(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static boolean windows() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
  }

  /** With {@code %20} read as a blank; a per cent sign that escapes nothing stands for itself. */
  private static String unescaped(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    byte[] from = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < from.length; i++) {
      int high = from[i] == '%' && i + 2 < from.length ? Character.digit(from[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(from[i + 2], 16);
      if (low >= 0) {
        bytes.write(high << 4 | low);
        i += 2;
      } else {
        bytes.write(from[i]);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
