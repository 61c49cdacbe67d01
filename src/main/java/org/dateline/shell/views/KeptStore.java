package org.dateline.shell.views;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.dateline.model.Chronology;
import org.dateline.model.EventStore;
import org.dateline.shell.settings.WholeFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder {@code kept} beside the settings: one small JSON file for each timeline of which
 * something is kept. Its name has a mark of the path and one of the content, so that what is kept
 * of a file that was moved or renamed is found again without opening the others.
 */
final class KeptStore {

  private static final String END = ".json";
  private static final int MARK = 16;

  private final JsonMapper json =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private final Path folder;

  /**
   * @param settings the folder of the settings
   */
  KeptStore(Path settings) {
    folder = settings.resolve("kept");
  }

  /**
   * What is kept of a timeline, under its own key; of one that stood under another path which is
   * gone, what was kept there. Its key is then the old one.
   */
  Kept find(String key, Chronology c) {
    for (Path file : files(mark(key) + "-", "")) {
      Kept kept = read(file);
      if (kept != null && kept.key().equals(key)) {
        return kept;
      }
    }
    for (Path file : files("", "-" + content(c))) {
      Kept kept = read(file);
      if (kept != null && isGone(kept.key())) {
        return kept;
      }
    }
    return Kept.none(key);
  }

  /**
   * Writes what is kept, or takes its file away where nothing is.
   *
   * @param before the key it was found under
   * @throws IOException when the folder cannot be written
   */
  void write(Kept kept, String before, Chronology c) throws IOException {
    Path file = folder.resolve(mark(kept.key()) + "-" + content(c) + END);
    if (!kept.isEmpty()) {
      WholeFile.write(file, json.writeValueAsString(kept));
    }
    List<Path> old = new ArrayList<>(files(mark(kept.key()) + "-", ""));
    if (!before.equals(kept.key())) {
      old.addAll(files(mark(before) + "-", ""));
    }
    for (Path other : old) {
      if (kept.isEmpty() || !other.equals(file)) {
        Files.deleteIfExists(other);
      }
    }
  }

  private List<Path> files(String begin, String end) {
    List<Path> found = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, begin + "*" + end + END)) {
        all.forEach(found::add);
      } catch (IOException | java.nio.file.DirectoryIteratorException e) {
        // What cannot be listed is as good as not there; nothing of it is lost.
      }
    }
    return found;
  }

  private @Nullable Kept read(Path file) {
    try {
      return json.readValue(Files.readString(file), Kept.class);
    } catch (IOException | JacksonException e) {
      // One that was spoilt by hand stays where it is, for whoever did it to mend.
      return null;
    }
  }

  private static boolean isGone(String key) {
    try {
      return key.lines().noneMatch(p -> Files.exists(Path.of(p)));
    } catch (InvalidPathException e) {
      return true;
    }
  }

  /** By what a timeline is known wherever its file lies: its own id, else what stands in it. */
  static String content(Chronology c) {
    String id = c.timeline().id();
    if (id != null && !id.isBlank()) {
      return mark("id " + id);
    }
    EventStore events = c.events();
    int n = events.size();
    StringBuilder all = new StringBuilder(c.timeline().title()).append('\n').append(n);
    for (int i = 0; i < Math.min(n, 8); i++) {
      all.append('\n').append(events.id(i)).append('\n').append(events.id(n - 1 - i));
    }
    return mark(all.toString());
  }

  private static String mark(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, MARK);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
