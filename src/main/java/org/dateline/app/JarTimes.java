package org.dateline.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.CodeSource;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The packaged program starts fast because of a cache that Java accepts only as long as the jars
 * have the time of change they had when it was made. A copy that gave them the time of copying, or
 * an archive unpacked in another time zone, loses it: the first start puts the times back, where it
 * may write.
 */
final class JarTimes {

  /** System property of the packaged program: that time, in seconds since 1970. */
  private static final String PROPERTY = "dateline.jars.time";

  private JarTimes() {}

  /** Puts the times back where they are others. */
  static void mend() {
    Long seconds = Long.getLong(PROPERTY);
    CodeSource source = JarTimes.class.getProtectionDomain().getCodeSource();
    if (seconds == null || source == null) {
      return;
    }
    try {
      Path own = Path.of(source.getLocation().toURI());
      Path folder = own.getParent();
      if (folder != null && Files.isRegularFile(own)) {
        mend(folder, Instant.ofEpochSecond(seconds));
      }
    } catch (IOException | URISyntaxException | IllegalArgumentException e) {
      // Installed where only the system's packager writes: then the times are right.
    }
  }

  static void mend(Path folder, Instant time) throws IOException {
    FileTime right = FileTime.from(time);
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> jars = files.filter(f -> f.toString().endsWith(".jar")).toList();
      for (Path jar : jars) {
        if (!Files.getLastModifiedTime(jar).equals(right)) {
          Files.setLastModifiedTime(jar, right);
        }
      }
    }
  }
}
