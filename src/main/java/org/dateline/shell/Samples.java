package org.dateline.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The timelines that come with the program: files in a {@code data} folder beside it, or resources
 * named in an index. Slow; not for the FX thread.
 */
final class Samples {

  private static final String SUFFIX = ".timeline.json";
  private static final String RESOURCES = "/org/dateline/samples/";
  private static final String INDEX = RESOURCES + "index.txt";

  /** How far above the program's own jar or class folder the {@code data} folder may be. */
  private static final int LEVELS = 3;

  private Samples() {}

  /** The files of the samples, by name; empty when none came along. */
  static List<Path> find() {
    List<Path> beside = beside();
    return beside.isEmpty() ? fromResources() : beside;
  }

  private static List<Path> beside() {
    Path at = ownPlace();
    for (int i = 0; i <= LEVELS && at != null; i++, at = at.getParent()) {
      List<Path> found = in(at.resolve("data"));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** The timelines in a folder; none when it is not there or cannot be read. */
  static List<Path> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().endsWith(SUFFIX)).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static @Nullable Path ownPlace() {
    CodeSource source = Samples.class.getProtectionDomain().getCodeSource();
    try {
      return source == null ? null : Path.of(source.getLocation().toURI()).getParent();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  /** Samples inside the jar are copied out: what is opened must be a file one can reload. */
  private static List<Path> fromResources() {
    List<Path> found = new ArrayList<>();
    try (InputStream index = Samples.class.getResourceAsStream(INDEX)) {
      if (index == null) {
        return List.of();
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8));
      for (String name :
          lines.lines().map(String::strip).filter(n -> n.endsWith(SUFFIX)).toList()) {
        URL url = Samples.class.getResource(RESOURCES + name);
        if (url != null) {
          found.add(file(url, name));
        }
      }
    } catch (IOException | URISyntaxException e) {
      return List.copyOf(found);
    }
    return List.copyOf(found);
  }

  private static Path file(URL url, String name) throws IOException, URISyntaxException {
    if (url.getProtocol().equals("file")) {
      return Path.of(url.toURI());
    }
    Path folder = Path.of(System.getProperty("java.io.tmpdir"), "dateline-samples");
    Files.createDirectories(folder);
    Path copy = folder.resolve(name);
    try (InputStream in = url.openStream()) {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
    }
    return copy;
  }
}
