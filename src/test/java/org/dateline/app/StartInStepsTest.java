package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.dateline.FxToolkit;
import org.dateline.app.ipc.OpenQueue;
import org.dateline.app.ipc.OpenRequest;
import org.dateline.app.log.TroubleLog;
import org.dateline.shell.settings.SettingsStore;
import org.dateline.timeline.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A start shows the timeline first and the rest of its window after it. */
class StartInStepsTest {

  private static final Path ARTICLE =
      Path.of("data/russia-belarus-air-exercises-2023.timeline.json").toAbsolutePath();

  @TempDir Path folder;

  private final FxRobot robot = new FxRobot();

  @Test
  void theTimelineIsDrawnBeforeTheWindowIsBuilt() throws Exception {
    assertThat(moments(List.of()))
        .containsSubsequence(
            "window begun",
            "timeline shown",
            "first frame",
            "window built",
            "window shown",
            "all panes drawn");
  }

  @Test
  void aViewThatWasAskedForIsDrawnWithItsWindow() throws Exception {
    assertThat(moments(List.of("--find=drills")))
        .containsSubsequence("window begun", "window built", "window shown", "first frame")
        .doesNotContain("timeline shown", "all panes drawn");
  }

  /** The moments of a start, to the one at which all is drawn. */
  private List<String> moments(List<String> options) throws Exception {
    FxToolkit.start();
    StartupLog startup = new StartupLog();
    Launch.Reading reading = new Launch.Reading();
    reading.begin(ARTICLE, () -> {});
    reading.soon(ARTICLE);
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    CompletableFuture<Desktop> whole = new CompletableFuture<>();
    try (TroubleLog log = new TroubleLog(folder.resolve("logs"));
        SettingsStore settings = new SettingsStore(folder.resolve("config"))) {
      Desktop desktop =
          new Desktop(
              new Launch(
                  new OpenRequest(List.of(ARTICLE), options),
                  new OpenQueue(),
                  log,
                  startup,
                  reading,
                  new Ahead(s -> {}),
                  whole::complete,
                  Locale.ENGLISH),
              settings);
      robot.interact(
          () -> {
            Fonts.load();
            desktop.start(new Stage());
          });
      assertThat(whole.get(20, TimeUnit.SECONDS).window().hasContent()).isTrue();
      robot.interact(() -> desktop.window().stage().hide());
      assertThat(desktop.windows()).isEmpty();
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
    return startup.lines().stream().map(l -> l.substring(l.lastIndexOf("  ") + 2)).toList();
  }
}
