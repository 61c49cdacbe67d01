package org.dateline.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.shell.settings.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TroubleLogTest {

  @TempDir private Path temp;

  @Test
  void nothingIsMadeBeforeTheFirstWord() {
    new TroubleLog(temp.resolve("log")).close();
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void aFaultIsWrittenWithItsCauses() throws IOException {
    Path folder = temp.resolve("100%u log");
    try (TroubleLog log = new TroubleLog(folder)) {
      log.note("hello");
      log.fault("escaped", new IllegalStateException("outer", new IOException("inner")));
    }
    assertThat(Files.readString(only(folder)))
        .contains("INFO hello", "SEVERE escaped", "outer", "caused by java.io.IOException: inner")
        .contains("  at " + getClass().getName());
  }

  @Test
  void theFilesRotateAndStaySmall() throws IOException {
    try (TroubleLog log = new TroubleLog(temp)) {
      String line = "x".repeat(10_000);
      for (int i = 0; i < 200; i++) {
        log.note(line);
      }
    }
    try (Stream<Path> files = Files.list(temp)) {
      List<Path> logs = files.toList();
      assertThat(logs).hasSize(3);
      assertThat(logs).allMatch(f -> f.toFile().length() < 320_000);
    }
  }

  @Test
  void aFolderThatCannotBeMadeStopsNobody() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "");
    try (TroubleLog log = new TroubleLog(file.resolve("log"))) {
      log.note("lost");
      log.fault("lost too", new IOException("x"));
    }
    assertThat(file).isEmptyFile();
  }

  @Test
  void thePlatformsOwnFolder() {
    assertThat(folder("Linux", Map.of())).isEqualTo(Path.of("/home/u/.local/state/dateline"));
    assertThat(folder("Linux", Map.of("XDG_STATE_HOME", "/s"))).isEqualTo(Path.of("/s/dateline"));
    assertThat(folder("Linux", Map.of("XDG_STATE_HOME", "s")))
        .isEqualTo(Path.of("/home/u/.local/state/dateline"));
    assertThat(folder("Mac OS X", Map.of())).isEqualTo(Path.of("/home/u/Library/Logs/Dateline"));
    assertThat(folder("Windows 11", Map.of("LOCALAPPDATA", "/local")))
        .isEqualTo(Path.of("/local/Dateline/logs"));
  }

  private static Path folder(String os, Map<String, String> variables) {
    Map<String, String> properties = Map.of("os.name", os, "user.home", "/home/u");
    return LogFolder.find(new Surroundings(properties::get, variables::get));
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .reduce(
              (a, b) -> {
                throw new AssertionError("more than one");
              })
          .orElseThrow();
    }
  }
}
