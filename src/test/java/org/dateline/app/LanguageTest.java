package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.stage.Stage;
import org.dateline.FxToolkit;
import org.dateline.app.ipc.OpenQueue;
import org.dateline.app.ipc.OpenRequest;
import org.dateline.app.log.TroubleLog;
import org.dateline.shell.MainWindow;
import org.dateline.shell.settings.SettingsStore;
import org.dateline.timeline.Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Another language is chosen while windows are open: all of them speak it, and nothing is lost. */
class LanguageTest {

  private static final Path ARTICLE =
      Path.of("data/russia-belarus-air-exercises-2023.timeline.json").toAbsolutePath();
  private static final Path APOLLO =
      Path.of("data/apollo-11-landing.timeline.json").toAbsolutePath();

  private final Locale before = Locale.getDefault();
  private final FxRobot robot = new FxRobot();

  @TempDir Path folder;

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  @Test
  void everyWindowIsMadeAgainInTheLanguageChosen() throws Exception {
    FxToolkit.start();
    Locale.setDefault(Locale.ENGLISH);
    try (TroubleLog log = new TroubleLog(folder.resolve("logs"));
        SettingsStore settings = new SettingsStore(folder.resolve("config"))) {
      Desktop desktop =
          new Desktop(
              new Launch(
                  new OpenRequest(List.of(ARTICLE, APOLLO), List.of()),
                  new OpenQueue(),
                  log,
                  new StartupLog(),
                  new Launch.Reading(),
                  new Ahead(s -> {}),
                  d -> {},
                  Locale.ENGLISH),
              settings);
      robot.interact(
          () -> {
            Fonts.load();
            desktop.start(new Stage());
          });
      until(() -> desktop.windows().size() == 2 && opened(desktop));
      MainWindow article = of(desktop, ARTICLE);
      robot.interact(() -> article.state().selectQuietly(3));
      until(() -> article.state().selected() == 3);
      assertThat(text(article, "#tool-open")).isEqualTo("Open…");

      choose(article, "de");
      until(() -> desktop.windows().size() == 2 && !desktop.windows().contains(article));
      until(() -> opened(desktop));
      for (MainWindow w : desktop.windows()) {
        assertThat(text(w, "#tool-open")).isEqualTo("Öffnen…");
      }
      assertThat(settings.get().comfort().language()).isEqualTo("de");
      assertThat(article.stage().isShowing()).isFalse();
      until(() -> of(desktop, ARTICLE).state().selected() == 3);

      // The same where the user wants no file brought back as it was left.
      robot.interact(() -> settings.update(x -> x.withComfort(x.comfort().withViewBack(false))));
      choose(of(desktop, APOLLO), "");
      until(() -> opened(desktop) && text(of(desktop, ARTICLE), "#tool-open").equals("Open…"));
      until(() -> of(desktop, ARTICLE).state().selected() == 3);
      robot.interact(() -> desktop.windows().forEach(w -> w.stage().hide()));
      until(() -> desktop.windows().isEmpty());
    }
  }

  /** Opens the settings and takes a language in their list, as a hand does. */
  @SuppressWarnings("unchecked")
  private void choose(MainWindow window, String tag) throws Exception {
    robot.interact(() -> window.registry().get("settings").fire());
    until(() -> window.stage().getScene().lookup("#settings-language") != null);
    ChoiceBox<String> box =
        (ChoiceBox<String>) window.stage().getScene().lookup("#settings-language");
    robot.interact(() -> box.getSelectionModel().select(tag));
  }

  private static boolean opened(Desktop desktop) {
    return desktop.windows().stream().allMatch(w -> w.state().chronology() != null);
  }

  private static MainWindow of(Desktop desktop, Path file) {
    return desktop.windows().stream()
        .filter(w -> w.openFiles().equals(List.of(file)))
        .findFirst()
        .orElseThrow();
  }

  private static String text(MainWindow window, String button) {
    Node node = window.stage().getScene().lookup(button);
    return node == null ? "" : node.getAccessibleText();
  }

  private static void until(java.util.concurrent.Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> {
          java.util.concurrent.FutureTask<Boolean> asked =
              new java.util.concurrent.FutureTask<>(condition);
          Platform.runLater(asked);
          return asked.get();
        });
  }
}
