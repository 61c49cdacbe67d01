package org.dateline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.dateline.FxToolkit;
import org.dateline.format.TimelineReader;
import org.dateline.model.Chronology;
import org.dateline.shell.settings.SettingsStore;
import org.dateline.shell.settings.WindowPlace;
import org.dateline.timeline.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What a window leaves behind while the program goes on in others. */
class ClosedWindowTest {

  @TempDir Path folder;

  private final FxRobot robot = new FxRobot();

  @Test
  void aClosedWindowIsForgottenWithItsFile() throws IOException, TimeoutException {
    Path file = folder.resolve("five.timeline.json");
    Files.writeString(file, WindowRobot.TIMELINE);
    SettingsStore settings = new SettingsStore(folder.resolve("config"));
    ThemeSwitch theme = FxToolkit.call(() -> new ThemeSwitch(settings));
    WeakReference<Chronology> shown = openedAndClosed(file, settings, theme);
    Stage other =
        FxToolkit.call(
            () -> {
              MainWindow window = window(settings, theme);
              window.show();
              return window.stage();
            });
    try {
      WaitForAsyncUtils.waitFor(
          20,
          TimeUnit.SECONDS,
          () -> {
            System.gc();
            return shown.refersTo(null);
          });
    } finally {
      robot.interact(other::hide);
      settings.close();
    }
    assertThat(shown.refersTo(null)).isTrue();
    Reference.reachabilityFence(theme);
  }

  @Test
  void theLeastSizeFollowsTheSizeOfTextUpToTheScreen() {
    SettingsStore settings = new SettingsStore(folder.resolve("config"));
    ThemeSwitch theme = FxToolkit.call(() -> new ThemeSwitch(settings));
    Stage stage = FxToolkit.call(() -> window(settings, theme).stage());
    try {
      assertThat(stage.getMinWidth()).isEqualTo(WindowPlace.MIN_WIDTH);
      robot.interact(() -> theme.comfort(c -> c.withTextSize(150)));
      assertThat(stage.getMinWidth()).isEqualTo(WindowPlace.MIN_WIDTH * 1.5);
      assertThat(stage.getMinHeight()).isEqualTo(WindowPlace.MIN_HEIGHT * 1.5);
      robot.interact(() -> theme.comfort(c -> c.withTextSize(200)));
      double screen = Screen.getPrimary().getVisualBounds().getWidth();
      assertThat(stage.getMinWidth()).isEqualTo(Math.min(WindowPlace.MIN_WIDTH * 2, screen));
    } finally {
      settings.close();
    }
  }

  private WeakReference<Chronology> openedAndClosed(
      Path file, SettingsStore settings, ThemeSwitch theme) throws TimeoutException {
    MainWindow window = FxToolkit.call(() -> window(settings, theme));
    robot.interact(
        () -> {
          window.show();
          window.open(file);
        });
    WaitForAsyncUtils.waitFor(
        10,
        TimeUnit.SECONDS,
        () -> FxToolkit.call(() -> window.timeline().isFocused() && window.hasContent()));
    robot.push(KeyCode.RIGHT);
    robot.push(KeyCode.F1);
    robot.push(KeyCode.ESCAPE);
    WeakReference<Chronology> shown =
        FxToolkit.call(() -> new WeakReference<>(window.state().chronologyProperty().get()));
    robot.interact(
        () -> {
          Stage stage = window.stage();
          stage.hide();
          // JavaFX's Headless platform keeps the stage that was active last; only the stage.
          stage.titleProperty().unbind();
          stage.setOnHiding(null);
          stage.setScene(null);
        });
    return shown;
  }

  private static MainWindow window(SettingsStore settings, ThemeSwitch theme) {
    Fonts.load();
    Stage stage = new Stage();
    MainWindow window =
        new MainWindow(stage, settings, theme, TimelineReader::read, f -> {}, url -> {});
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(980);
    stage.setHeight(720);
    return window;
  }
}
