package org.dateline.app.ipc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.dateline.shell.settings.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuntimeFolderTest {

  private static final Map<String, String> LINUX =
      Map.of("os.name", "Linux", "java.io.tmpdir", "/tmp", "user.name", "ann");

  @Test
  void theSystemsFolderWhereThereIsOne(@TempDir Path run) {
    assertThat(find(LINUX, Map.of("XDG_RUNTIME_DIR", run.toString())))
        .isEqualTo(run.resolve("dateline"));
  }

  @Test
  void elseOneOfTheUsersOwnInTheTemporaryOne() {
    assertThat(find(LINUX, Map.of())).isEqualTo(Path.of("/tmp/dateline-ann"));
    assertThat(find(LINUX, Map.of("XDG_RUNTIME_DIR", "/nowhere/at/all")))
        .isEqualTo(Path.of("/tmp/dateline-ann"));
  }

  @Test
  void twoScreensAreTwoPrograms() {
    assertThat(screen(":0")).isNotEqualTo(screen(":1")).isEqualTo(screen(":0"));
  }

  private static String screen(String display) {
    return RuntimeFolder.screen(new Surroundings(LINUX::get, Map.of("DISPLAY", display)::get));
  }

  private static Path find(Map<String, String> properties, Map<String, String> variables) {
    return RuntimeFolder.find(new Surroundings(properties::get, variables::get));
  }
}
