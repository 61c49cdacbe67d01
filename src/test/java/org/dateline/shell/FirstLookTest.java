package org.dateline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.dateline.FxToolkit;
import org.dateline.format.ReadProgress;
import org.dateline.format.ReadResult;
import org.dateline.format.TimelineReader;
import org.dateline.format.imports.Mappings;
import org.dateline.model.Chronology;
import org.dateline.shell.settings.Choice;
import org.dateline.shell.settings.PanePlaces;
import org.dateline.shell.settings.SettingsStore;
import org.dateline.shell.settings.ThemeChoice;
import org.dateline.timeline.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The first frame of a start, beside the window that takes its place. */
class FirstLookTest {

  private static final double WIDTH = 1180;
  private static final double HEIGHT = 740;

  /** An event without a date, which gets a tray under the timeline. */
  private static final String UNDATED =
      """
      , {"id": "e6", "title": "Some day"}]}
      """;

  @TempDir Path folder;

  private final FxRobot robot = new FxRobot();

  @ParameterizedTest
  @CsvSource({
    // theme, contrast, text size, detail, list, overview, undated
    "LIGHT, OFF, 100, true, false, true, false",
    "DARK, OFF, 100, true, true, true, false",
    "LIGHT, ON, 100, false, true, false, true",
    "DARK, ON, 100, true, false, true, true",
    "LIGHT, OFF, 125, true, true, true, true",
    "DARK, OFF, 150, false, false, true, false",
  })
  void nothingMovesWhenTheWindowTakesItsPlace(
      ThemeChoice choice,
      Choice contrast,
      int text,
      boolean detail,
      boolean list,
      boolean overview,
      boolean undated)
      throws IOException, TimeoutException {
    try (Started s = new Started(undated)) {
      s.settings.update(
          was ->
              was.withTheme(choice)
                  .withComfort(was.comfort().withContrast(contrast).withTextSize(text))
                  .withPanes(new PanePlaces(detail, list, overview, 300, 0.3)));
      s.look();
      Bounds timeline = s.bounds(s.look.timeline());
      Bounds strip = s.bounds(s.look.overview());
      WritableImage first = s.picture();
      s.whole();
      assertThat(s.bounds(s.window.timeline())).isEqualTo(timeline);
      WritableImage whole = s.picture();
      assertSame(first, whole, timeline);
      if (overview) {
        assertThat(s.bounds(s.find(".overview-strip"))).isEqualTo(strip);
        assertSame(first, whole, strip);
      }
      double zoom = text / 100.0;
      double h = first.getHeight();
      // Tool bar and its line, status bar and its line, between their words.
      for (double y : new double[] {3 * zoom, 51.5 * zoom, h - 27.5 * zoom, h - 2 * zoom}) {
        assertThat(at(first, 4, y)).as("at %s", y).isEqualTo(at(whole, 4, y));
      }
      if (detail) {
        Bounds pane = s.bounds(s.find(".detail-pane"));
        double x = pane.getMinX() - 4.5 * zoom;
        assertThat(at(first, x, 200)).isEqualTo(at(whole, x, 200));
        assertThat(at(first, x, 200)).isNotEqualTo(at(first, x + 2 * zoom, 200));
      }
    }
  }

  @Test
  void theWindowTakesOverSceneAndPlaceAndHasTheKeyboard() throws IOException, TimeoutException {
    try (Started s = new Started(false)) {
      s.look();
      Scene scene = s.stage.getScene();
      assertThat(s.stage.getTitle()).contains("Five events");
      robot.interact(() -> s.stage.setX(7));
      s.whole();
      assertThat(s.stage.getScene()).isSameAs(scene);
      assertThat(s.stage.getX()).isEqualTo(7);
      assertThat(s.stage.getTitle()).contains("Five events");
      assertThat(scene.getFocusOwner()).isSameAs(s.window.timeline());
      assertThat(s.look.timeline().getSkin()).isNull();
      assertThat(s.bounds(s.find(".detail-pane")).getWidth())
          .isEqualTo(PanePlaces.DEFAULT.detailWidth() - 4);
    }
  }

  @Test
  void itIsLookedAtAsItWasLeft() throws IOException, TimeoutException {
    try (Started s = new Started(false)) {
      s.look();
      s.whole();
      robot.interact(
          () -> {
            s.window.state().select(2);
            s.window.state().zoom(0.5, 0.5);
            s.window.keep();
          });
      s.again();
      s.look();
      Bounds timeline = s.bounds(s.look.timeline());
      Bounds strip = s.bounds(s.look.overview());
      WritableImage first = s.picture();
      s.whole();
      assertThat(s.window.state().selected()).isEqualTo(2);
      assertSame(first, s.picture(), timeline);
      assertSame(first, s.picture(), strip);
    }
  }

  private static Color at(WritableImage picture, double x, double y) {
    return picture.getPixelReader().getColor((int) x, (int) y);
  }

  /** Whether two pictures are the same within whole pixels of a rectangle. */
  private static void assertSame(WritableImage a, WritableImage b, Bounds in) {
    int different = 0;
    for (int y = (int) Math.ceil(in.getMinY()); y < (int) in.getMaxY(); y++) {
      for (int x = (int) Math.ceil(in.getMinX()); x < (int) in.getMaxX(); x++) {
        different += a.getPixelReader().getArgb(x, y) == b.getPixelReader().getArgb(x, y) ? 0 : 1;
      }
    }
    assertThat(different).as("pixels that changed").isZero();
  }

  /** A start, act by act. */
  private final class Started implements AutoCloseable {
    final SettingsStore settings = new SettingsStore(folder.resolve("config"));
    final Path file = folder.resolve("five.timeline.json");
    final Chronology read;
    final boolean remarks;
    final ThemeSwitch theme;
    Stage stage;
    FirstLook look;
    MainWindow window;

    Started(boolean undated) throws IOException {
      String json = WindowRobot.TIMELINE;
      Files.writeString(file, undated ? json.substring(0, json.lastIndexOf(']')) + UNDATED : json);
      ReadResult result = TimelineReader.read(file, Mappings.NONE, ReadProgress.NONE);
      read = Objects.requireNonNull(result.chronology());
      remarks = !result.problems().isEmpty();
      theme =
          FxToolkit.call(
              () -> {
                Fonts.load();
                return new ThemeSwitch(settings);
              });
      again();
    }

    /** Another window, after the first. */
    void again() {
      robot.interact(
          () -> {
            if (stage != null) {
              stage.hide();
            }
            stage = new Stage();
          });
    }

    void look() throws TimeoutException {
      robot.interact(
          () -> {
            theme.comfort(c -> c);
            look = new FirstLook(stage, settings, theme, file, read, remarks);
            stage.setMaximized(false);
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            look.show();
          });
      until(() -> look.timeline().frame() != null && look.timeline().isSettled());
    }

    void whole() throws TimeoutException {
      robot.interact(
          () -> {
            window =
                new MainWindow(stage, settings, theme, TimelineReader::read, f -> {}, url -> {});
            window.open(file);
            window.show();
            look.close();
          });
      until(() -> window.hasContent() && window.timeline().frame() != null);
      until(() -> window.timeline().isSettled() && window.timeline().isFocused());
    }

    Node find(String selector) {
      return Objects.requireNonNull(stage.getScene().lookup(selector), selector);
    }

    Bounds bounds(Node node) {
      return FxToolkit.call(() -> node.localToScene(node.getLayoutBounds()));
    }

    WritableImage picture() {
      WaitForAsyncUtils.waitForFxEvents();
      return FxToolkit.call(() -> stage.getScene().snapshot(null));
    }

    private void until(java.util.concurrent.Callable<Boolean> condition) throws TimeoutException {
      WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> FxToolkit.call(condition::call));
      WaitForAsyncUtils.waitForFxEvents();
    }

    @Override
    public void close() {
      robot.interact(stage::hide);
      settings.close();
    }
  }
}
