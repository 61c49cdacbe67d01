package org.dateline.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.dateline.format.TimelineReader;
import org.dateline.shell.MainWindow;
import org.dateline.shell.ThemeSwitch;
import org.dateline.shell.settings.SettingsFolder;
import org.dateline.shell.settings.SettingsStore;
import org.dateline.timeline.Fonts;
import org.jspecify.annotations.Nullable;

/** The program with its windows: one for each file, or one with the start page. */
public final class Desktop extends Application {

  private final List<MainWindow> windows = new ArrayList<>();

  /** Faults told already: one that comes with every frame is told once. */
  private final Set<String> told = new HashSet<>();

  private @Nullable SettingsStore settings;
  private @Nullable ThemeSwitch theme;

  /** Made by JavaFX. */
  public Desktop() {}

  /**
   * Runs the desktop program until its last window is closed.
   *
   * @param files files to open; none for the start page
   */
  public static void open(List<Path> files) {
    Application.launch(Desktop.class, files.stream().map(Path::toString).toArray(String[]::new));
  }

  @Override
  public void init() {
    settings = new SettingsStore(SettingsFolder.here());
    Fonts.load();
  }

  @Override
  public void start(Stage stage) {
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> tell(fault));
    List<String> files = getParameters().getRaw();
    MainWindow first = window(stage);
    if (!files.isEmpty()) {
      first.open(Path.of(files.getFirst()));
    }
    first.show();
    if (!files.isEmpty()) {
      files.stream().skip(1).map(Path::of).forEach(this::openElsewhere);
    }
  }

  @Override
  public void stop() {
    if (settings != null) {
      settings.close();
    }
  }

  private void openElsewhere(Path file) {
    MainWindow window = window(new Stage());
    window.open(file);
    window.show();
  }

  private MainWindow window(Stage stage) {
    SettingsStore store = settings;
    if (store == null) {
      throw new IllegalStateException("started before init");
    }
    if (theme == null) {
      theme = new ThemeSwitch(store);
    }
    MainWindow window =
        new MainWindow(
            stage,
            store,
            theme,
            TimelineReader::read,
            this::openElsewhere,
            getHostServices()::showDocument);
    windows.add(window);
    stage.setOnHidden(e -> windows.remove(window));
    return window;
  }

  /** A fault inside is told in the window and leaves everything else running. */
  private void tell(Throwable fault) {
    String what = fault.getClass().getSimpleName() + ": " + fault.getMessage();
    StackTraceElement[] trace = fault.getStackTrace();
    String where = trace.length == 0 ? "" : " (" + trace[0] + ")";
    Platform.runLater(
        () -> {
          if (told.add(what + where) && !windows.isEmpty()) {
            windows.getLast().tell(what + where);
          }
        });
  }
}
