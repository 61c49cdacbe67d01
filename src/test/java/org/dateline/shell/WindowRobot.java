package org.dateline.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.FxToolkit;
import org.dateline.format.TimelineReader;
import org.dateline.shell.settings.SettingsStore;
import org.dateline.state.TimelineState;
import org.dateline.timeline.Fonts;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A window under test and a hand on its keyboard. Waits for conditions, never for time. */
final class WindowRobot implements AutoCloseable {

  /** Five events in two groups, with quotes, two of them contested. */
  static final String TIMELINE =
      """
      {"version": "1.0", "title": "Five events",
       "groups": [{"id": "a", "title": "Alpha"}, {"id": "b", "title": "Beta"}],
       "agents": [{"id": "ann", "name": "Ann"}],
       "events": [
        {"id": "e1", "title": "First apple", "date": "2023-01-01", "group": "a"},
        {"id": "e2", "title": "Second pear", "date": "2023-01-10", "group": "b",
         "certainty": "contested",
         "quotes": [{"text": "Pears!", "speaker": "ann"}]},
        {"id": "e3", "title": "Third apple", "date": "2023-01-20", "group": "a"},
        {"id": "e4", "title": "Fourth plum", "date": "2023-02-01", "group": "b",
         "certainty": "contested",
         "quotes": [{"text": "Plums!", "speaker": "ann"}]},
        {"id": "e5", "title": "Fifth apple", "date": "2023-02-10", "group": "a"}]}
      """;

  final FxRobot robot = new FxRobot();
  final SettingsStore settings;
  private MainWindow window;

  WindowRobot(Path folder) {
    settings = new SettingsStore(folder.resolve("config"));
    FxToolkit.start();
    robot.interact(
        () -> {
          Fonts.load();
          Stage stage = new Stage();
          window =
              new MainWindow(
                  stage,
                  settings,
                  new ThemeSwitch(settings),
                  TimelineReader::read,
                  f -> {},
                  url -> {});
          stage.setX(0);
          stage.setY(0);
          stage.setWidth(980);
          stage.setHeight(720);
          window.show();
        });
  }

  MainWindow window() {
    return window;
  }

  TimelineState state() {
    return window.state();
  }

  /** Writes a file and opens it; returns when it is on screen and the timeline has the focus. */
  Path open(Path file, String json) throws IOException {
    Files.writeString(file, json);
    robot.interact(() -> window.open(file));
    until(() -> file.toAbsolutePath().equals(window.files().fileProperty().get()));
    until(() -> focus() == window.timeline());
    return file;
  }

  /** Presses keys together, as {@code Ctrl+Shift+L}'s. */
  void press(KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Types characters. */
  void type(String text) {
    robot.write(text);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Waits until something is so, at most ten seconds. */
  void until(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(
          10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    } catch (TimeoutException e) {
      throw new AssertionError("it never came to be so", e);
    }
  }

  /** What has the focus. */
  Node focus() {
    return window.stage().getScene().getFocusOwner();
  }

  /** The node with that id, null when the window has none. */
  Node find(String id) {
    return window.stage().getScene().lookup("#" + id);
  }

  @Override
  public void close() {
    robot.interact(() -> window.stage().hide());
    settings.close();
  }
}
