package org.dateline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way out by keyboard, in a real window. */
class ExportKeysTest {

  @TempDir Path folder;

  @Test
  void theCardOpensByKeyAndGoesBackToTheTimeline() throws IOException {
    try (WindowRobot r = new WindowRobot(folder)) {
      r.open(folder.resolve("five.timeline.json"), WindowRobot.TIMELINE);
      r.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
      r.until(() -> r.find("export-card") != null);
      assertThat(r.focus()).isSameAs(r.find("export-formats"));
      r.press(KeyCode.END);
      r.until(() -> r.find("export-pixels").isVisible());
      r.press(KeyCode.ESCAPE);
      r.until(() -> r.find("export-card") == null);
      assertThat(r.focus()).isSameAs(r.window().timeline());
    }
  }
}
