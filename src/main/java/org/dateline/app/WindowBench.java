package org.dateline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.dateline.app.bench.FrameTimes;
import org.dateline.app.bench.FrameWalk;
import org.dateline.format.TimelineReader;
import org.dateline.model.Chronology;
import org.dateline.model.EventStore;
import org.dateline.query.LaneBy;
import org.dateline.query.SearchIndex;
import org.dateline.query.lang.Asked;
import org.dateline.shell.MainWindow;
import org.dateline.shell.ThemeSwitch;
import org.dateline.shell.settings.SettingsStore;
import org.dateline.state.TimelineState;
import org.dateline.timeline.Fonts;

/**
 * Opens the real window on the Headless platform in software, and measures what a hand would do in
 * it. What is done between two frames is measured on the FX thread, with style and layout of the
 * whole window; the walk is measured from frame to frame as drawn.
 */
public final class WindowBench {

  /**
   * What was measured, in milliseconds.
   *
   * @param firstFrameMs from the start of the process to the first frame with the file in it
   * @param selectNextP95 95 % of the steps to the next event took no longer
   * @param indexMs reading the words of all events, on another thread
   * @param searchP95 95 % of the letters of typed words took no longer, once that is done
   * @param filterMs the slowest of some filters
   * @param lanesMs the slowest of some other lanes
   */
  public record Figures(
      double firstFrameMs,
      List<FrameTimes> walk,
      double selectNextP95,
      double indexMs,
      double searchP95,
      double filterMs,
      double lanesMs) {}

  private static final int WIDTH = 1440;
  private static final int HEIGHT = 900;
  private static final int STEPS = 200;
  private static final int WORDS = 5;

  private final Path file;
  private final Chronology chronology;
  private final StartupLog startup;
  private final CompletableFuture<Figures> figures = new CompletableFuture<>();

  private WindowBench(Path file, Chronology chronology, StartupLog startup) {
    this.file = file;
    this.chronology = chronology;
    this.startup = startup;
  }

  /**
   * Measures, and ends the toolkit: once in a process.
   *
   * @throws IOException when no temporary folder can be made, or measuring failed
   */
  public static Figures run(Path file, Chronology chronology, StartupLog startup)
      throws IOException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    WindowBench bench = new WindowBench(file, chronology, startup);
    Platform.startup(bench::open);
    try {
      return bench.figures.get();
    } catch (ExecutionException e) {
      throw new IOException("the window could not be measured: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      Platform.exit();
    }
  }

  private void open() {
    try {
      Fonts.load();
      SettingsStore settings = new SettingsStore(Files.createTempDirectory("dateline-bench"));
      Stage stage = new Stage();
      MainWindow window =
          new MainWindow(
              stage, settings, new ThemeSwitch(settings), TimelineReader::read, p -> {}, a -> {});
      window.open(file, chronology);
      stage.setWidth(WIDTH);
      stage.setHeight(HEIGHT);
      FirstFrame.watch(stage.getScene(), window::hasContent, () -> shown(window, stage));
      window.show();
      stage.setWidth(WIDTH);
      stage.setHeight(HEIGHT);
    } catch (IOException | RuntimeException e) {
      figures.completeExceptionally(e);
    }
  }

  private void shown(MainWindow window, Stage stage) {
    double first = startup.millis();
    Scene scene = stage.getScene();
    long start = System.nanoTime();
    // The words are read first, so that they do not stand in the way of the frames.
    Thread.ofPlatform()
        .daemon()
        .name("bench words")
        .start(
            () -> {
              SearchIndex index = window.state().finder().index();
              if (index != null) {
                index.prepare();
              }
              double words = millis(start);
              Platform.runLater(() -> walk(window, scene, first, words));
            });
  }

  private void walk(MainWindow window, Scene scene, double first, double words) {
    new FrameWalk(scene, window.state())
        .start(
            times -> {
              try {
                Figures found = hand(window.state(), scene, first, words, times);
                scene.getWindow().hide();
                // After the pulses that are under way, so that nothing holds the window any more.
                Platform.runLater(() -> figures.complete(found));
              } catch (RuntimeException e) {
                figures.completeExceptionally(e);
              }
            });
  }

  private Figures hand(
      TimelineState state, Scene scene, double first, double words, List<FrameTimes> walk) {
    state.fitAll();
    state.selectFirst();
    double[] select = times(scene, STEPS, k -> state.selectNext());
    List<String> typed = typed();
    double[] search = times(scene, typed.size(), k -> state.search(typed.get(k)));
    state.search("");
    List<String> filters = List.of("has:quote", "-kind:statement", "is:contested", "has:source");
    double[] filter = times(scene, filters.size(), k -> state.ask(new Asked(filters.get(k), true)));
    state.ask(Asked.NOTHING);
    List<LaneBy> by = List.of(LaneBy.KIND, LaneBy.TAG, LaneBy.SOURCE, LaneBy.NONE, LaneBy.GROUP);
    double[] lanes = times(scene, by.size(), k -> state.setLaneBy(by.get(k)));
    return new Figures(
        first, walk, quantile(select), words, quantile(search), most(filter), most(lanes));
  }

  /** Words of some titles, letter by letter. */
  private List<String> typed() {
    List<String> typed = new ArrayList<>();
    EventStore events = chronology.events();
    for (int k = 0; k < WORDS && events.size() > 0; k++) {
      String title = events.title((int) ((long) k * events.size() / WORDS));
      String word =
          Arrays.stream(title.split("[^\\p{L}]+"))
              .filter(w -> w.length() >= 5)
              .findFirst()
              .orElse("the");
      for (int n = 1; n <= word.length(); n++) {
        typed.add(word.substring(0, n));
      }
    }
    return typed;
  }

  /** How long each of some acts took, with style and layout of the window. */
  private static double[] times(Scene scene, int n, IntConsumer act) {
    double[] ms = new double[n];
    Parent root = scene.getRoot();
    for (int k = 0; k < n; k++) {
      long start = System.nanoTime();
      act.accept(k);
      root.applyCss();
      root.layout();
      ms[k] = millis(start);
    }
    return ms;
  }

  private static double quantile(double[] ms) {
    Arrays.sort(ms);
    return ms.length == 0 ? 0 : ms[Math.clamp((int) Math.ceil(0.95 * ms.length) - 1, 0, ms.length)];
  }

  private static double most(double[] ms) {
    return Arrays.stream(ms).max().orElse(0);
  }

  private static double millis(long start) {
    return (System.nanoTime() - start) / 1e6;
  }
}
