package org.dateline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.dateline.app.RenderJob.Preparation;
import org.dateline.app.RenderJob.RenderException;
import org.dateline.format.TimelineReader;
import org.dateline.model.Chronology;
import org.dateline.shell.MainWindow;
import org.dateline.shell.ThemeSwitch;
import org.dateline.shell.keys.Command;
import org.dateline.shell.settings.Choice;
import org.dateline.shell.settings.Comfort;
import org.dateline.shell.settings.SettingsStore;
import org.dateline.shell.settings.ThemeChoice;
import org.dateline.timeline.OverviewStrip;
import org.dateline.timeline.TimelineView;

/**
 * A picture of the whole window, as the README shows it. The user's own settings are neither read
 * nor written.
 */
final class WindowPicture {

  /** Pulses until text that wraps has found its height. */
  private static final int PULSES = 6;

  /** Pulses until the window has its width: what hangs under a button needs to know where it is. */
  private static final int SETTLED = 3;

  /** Pixels of the detail pane. */
  private static final double DETAIL = 392;

  private WindowPicture() {}

  /**
   * Opens a window and completes the picture some pulses later. On the FX thread.
   *
   * @throws IOException when no temporary folder can be made
   * @throws RenderException when an option does not fit
   */
  static void take(
      Chronology c,
      RenderOptions o,
      Preparation preparation,
      CompletableFuture<WritableImage> picture)
      throws IOException, RenderException {
    Path folder = Files.createTempDirectory("dateline-render");
    SettingsStore settings = new SettingsStore(folder);
    settings.update(
        s ->
            s.withTheme(o.theme().equals("dark") ? ThemeChoice.DARK : ThemeChoice.LIGHT)
                .withComfort(
                    Comfort.DEFAULT
                        .withContrast(o.contrast() ? Choice.ON : Choice.OFF)
                        .withTextSize(o.textSize())));
    Stage stage = new Stage();
    MainWindow window =
        new MainWindow(
            stage, settings, new ThemeSwitch(settings), TimelineReader::read, p -> {}, a -> {});
    window.open(o.file(), c);
    // Before it is shown: the panes take their shares of the first width.
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(o.width());
    stage.setHeight(o.height());
    window.show();
    stage.setWidth(o.width());
    stage.setHeight(o.height());
    preparation.apply(window.state());
    List<Command> actions = new ArrayList<>();
    for (String id : o.keys()) {
      try {
        actions.add(window.registry().get(id));
      } catch (IllegalArgumentException e) {
        throw new RenderException("--do: " + e.getMessage());
      }
    }
    new AnimationTimer() {
      private int pulses;

      @Override
      public void handle(long now) {
        pulses++;
        if (pulses == SETTLED
            && stage.getScene().lookup(".split-pane") instanceof SplitPane panes) {
          // The first width was that of the toolkit's small screen.
          panes.setDividerPositions(1 - DETAIL / o.width());
        }
        if (pulses > SETTLED && pulses <= SETTLED + actions.size()) {
          actions.get(pulses - SETTLED - 1).fire();
        } else if (pulses > SETTLED + PULSES + actions.size() && isSettled(stage.getScene())) {
          stop();
          picture.complete(stage.getScene().snapshot(new WritableImage(o.width(), o.height())));
          settings.close();
          delete(folder);
        }
      }
    }.start();
  }

  /** Whether nothing on screen is still being worked out on another thread. */
  private static boolean isSettled(Scene scene) {
    return (!(scene.lookup(".timeline-view") instanceof TimelineView t) || t.isSettled())
        && (!(scene.lookup(".overview-strip") instanceof OverviewStrip o) || o.isSettled());
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path p : deepestFirst) {
        Files.deleteIfExists(p);
      }
    } catch (IOException e) {
      // A folder of the system's temporary place that stays behind harms no one.
      folder.toFile().deleteOnExit();
    }
  }
}
