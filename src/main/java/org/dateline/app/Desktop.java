package org.dateline.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.dateline.app.ipc.OpenRequest;
import org.dateline.app.log.Trace;
import org.dateline.format.ReadResult;
import org.dateline.model.Chronology;
import org.dateline.shell.FirstLook;
import org.dateline.shell.MainWindow;
import org.dateline.shell.ThemeSwitch;
import org.dateline.shell.TroubleDialog;
import org.dateline.shell.settings.SettingsStore;
import org.dateline.shell.views.ViewRequest;
import org.dateline.time.Languages;
import org.dateline.timeline.Fonts;
import org.jspecify.annotations.Nullable;

/** The program with its windows: one for each file, or one with the start page. */
public final class Desktop extends Application {

  /** More faults than this are only logged: a dialog after each would stop the user after all. */
  private static final int MOST_TOLD = 5;

  /** JavaFX makes the application itself and passes it nothing but strings. */
  private static final AtomicReference<@Nullable Launch> HANDED = new AtomicReference<>();

  private final Launch launch;

  /** The window used last stands last. */
  private final List<MainWindow> windows = new ArrayList<>();

  /** Faults told already: one that comes with every frame is told once. */
  private final Set<String> told = new HashSet<>();

  private @Nullable SettingsStore settings;
  private @Nullable ThemeSwitch theme;

  /** Made by JavaFX. */
  public Desktop() {
    Launch handed = HANDED.getAndSet(null);
    if (handed == null) {
      throw new IllegalStateException("the program starts with Desktop.open");
    }
    launch = handed;
  }

  /** One that was not started by JavaFX, with settings of its own. */
  Desktop(Launch launch, SettingsStore settings) {
    this.launch = launch;
    this.settings = settings;
  }

  /** Runs the desktop program until its last window is closed. */
  static void open(Launch launch) {
    HANDED.set(launch);
    Application.launch(Desktop.class);
  }

  @Override
  public void init() {
    launch.startup().mark("toolkit started");
    SettingsStore store = launch.ahead().settings();
    settings = store;
    launch.startup().mark("settings read");
    Platform.runLater(this::theme);
    launch.ahead().awaitFonts();
    launch.startup().mark("fonts loaded");
  }

  @Override
  public void start(Stage stage) {
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> tell(thread, fault));
    launch.startup().mark("window begun");
    List<Path> files = launch.asked().files();
    ReadResult soon =
        files.size() == 1 && launch.asked().options().isEmpty() && settings().note() == null
            ? launch.reading().soon(files.getFirst())
            : null;
    Chronology read = soon == null ? null : soon.chronology();
    if (soon == null || read == null) {
      startWhole(stage);
      return;
    }
    FirstLook look =
        new FirstLook(
            stage, settings(), theme(), files.getFirst(), read, !soon.problems().isEmpty());
    FirstFrame.watch(
        stage.getScene(),
        () -> true,
        () -> {
          launch.startup().mark("first frame");
          Platform.runLater(
              () -> {
                // Closed that soon, it is not to come back.
                if (stage.isShowing()) {
                  startWhole(stage);
                }
                look.close();
              });
        });
    look.show();
    launch.startup().mark("timeline shown");
  }

  /** Builds the window with all its panes; one whose timeline is shown already takes that over. */
  private void startWhole(Stage stage) {
    Fonts.loadOthers();
    List<Path> files = launch.asked().files();
    boolean shown = stage.isShowing();
    MainWindow first = window(stage);
    launch.startup().mark("window built");
    if (!files.isEmpty()) {
      first.open(
          together(launch.asked()) ? files : files.subList(0, 1),
          ViewRequest.read(launch.asked().options()));
    }
    FirstFrame.watch(
        stage.getScene(),
        first::hasContent,
        () -> {
          launch.startup().mark(shown ? "all panes drawn" : "first frame");
          first.showIcon();
          launch.onWhole().accept(this);
        });
    first.show();
    launch.startup().mark("window shown");
    if (!together(launch.asked())) {
      files.stream().skip(1).forEach(this::openElsewhere);
    }
    launch.requests().serve(asked -> Platform.runLater(() -> openAsked(asked)));
  }

  @Override
  public void stop() {
    if (settings != null) {
      settings.close();
    }
  }

  /** The window used last. */
  MainWindow window() {
    return windows.getLast();
  }

  /** All windows, the one used last at the end. */
  List<MainWindow> windows() {
    return List.copyOf(windows);
  }

  /** Whether its files are one timeline. */
  private static boolean together(OpenRequest asked) {
    return asked.files().size() > 1 && asked.options().contains(Start.TOGETHER);
  }

  /** Does what another start asks for: its files here, and this program in front. */
  private void openAsked(OpenRequest asked) {
    List<Path> files = asked.files();
    ViewRequest view = ViewRequest.read(asked.options());
    if (windows.isEmpty()) {
      // Asked while the last window was closing.
      openElsewhere(together(asked) ? files : files.stream().limit(1).toList(), view);
    } else if (together(asked)) {
      MainWindow has =
          windows.stream().filter(w -> w.openFiles().equals(files)).findFirst().orElse(null);
      if (has != null) {
        windows.remove(has);
        windows.add(has);
      }
      if (has == null || !view.isNone()) {
        window().open(files, view);
      }
    } else {
      boolean first = true;
      for (Path file : files) {
        MainWindow has = showing(file);
        if (has != null) {
          windows.remove(has);
          windows.add(has);
          if (first && !view.isNone()) {
            has.open(file, view);
          }
        } else if (first) {
          window().open(file, view);
        } else {
          openElsewhere(file);
        }
        first = false;
      }
    }
    bringToFront(window().stage());
  }

  /** Every window again in another language: its texts are put in when it is made. */
  private void changeLanguage(String tag) {
    SettingsStore store = settings;
    if (store == null || store.get().comfort().language().equals(tag)) {
      return;
    }
    store.update(s -> s.withComfort(s.comfort().withLanguage(tag)));
    speak(tag, launch.system());
    for (MainWindow old : List.copyOf(windows)) {
      old.keep();
      List<Path> files = old.openFiles();
      MainWindow next = window(new Stage());
      if (!files.isEmpty()) {
        // Who wants no file brought back as it was left still looks at this one.
        boolean kept = store.get().comfort().viewBack();
        next.open(files, kept ? ViewRequest.NONE : ViewRequest.of(old.state()));
      }
      next.show();
      next.showIcon();
      old.stage().hide();
    }
  }

  /**
   * Makes a language that of the program.
   *
   * @param tag empty for the system's
   */
  static void speak(String tag, Locale system) {
    Locale.setDefault(
        tag.isEmpty() ? system : Languages.choose(Languages.read(tag), system, system));
  }

  private @Nullable MainWindow showing(Path file) {
    return windows.stream()
        .filter(w -> w.openFiles().equals(List.of(file)))
        .findFirst()
        .orElse(null);
  }

  private static void bringToFront(Stage stage) {
    stage.setIconified(false);
    stage.show();
    stage.toFront();
    stage.requestFocus();
  }

  private void openElsewhere(Path file) {
    openElsewhere(List.of(file), ViewRequest.NONE);
  }

  private void openElsewhere(List<Path> files, ViewRequest view) {
    MainWindow window = window(new Stage());
    if (!files.isEmpty()) {
      window.open(files, view);
    }
    window.show();
    window.showIcon();
  }

  private SettingsStore settings() {
    SettingsStore store = settings;
    if (store == null) {
      throw new IllegalStateException("started before init");
    }
    return store;
  }

  /** The looks of all windows; on the FX thread. */
  private ThemeSwitch theme() {
    ThemeSwitch looks = theme;
    if (looks == null) {
      looks = new ThemeSwitch(settings());
      theme = looks;
    }
    return looks;
  }

  private MainWindow window(Stage stage) {
    MainWindow window =
        new MainWindow(
            stage,
            settings(),
            theme(),
            launch.reading(),
            this::openElsewhere,
            getHostServices()::showDocument);
    windows.add(window);
    window.setOnLanguage(tag -> changeLanguage(tag));
    stage
        .focusedProperty()
        .subscribe(
            focused -> {
              if (focused && windows.remove(window)) {
                windows.add(window);
              }
            });
    stage.setOnHidden(e -> windows.remove(window));
    return window;
  }

  /** A fault inside is logged, told once, and leaves everything else running. */
  private void tell(Thread thread, Throwable fault) {
    launch.log().fault("escaped in thread " + thread.getName(), fault);
    Platform.runLater(
        () -> {
          StackTraceElement[] trace = fault.getStackTrace();
          String key = fault.getClass().getName() + (trace.length == 0 ? "" : trace[0]);
          ThemeSwitch looks = theme;
          if (looks != null && told.size() < MOST_TOLD && told.add(key)) {
            Stage owner = windows.isEmpty() ? null : window().stage();
            new TroubleDialog(owner, looks, Trace.of(fault), launch.log().folder()).show();
          }
        });
  }
}
