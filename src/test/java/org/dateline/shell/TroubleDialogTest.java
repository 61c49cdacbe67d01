package org.dateline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dateline.FxToolkit;
import org.dateline.shell.settings.SettingsStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TroubleDialogTest {

  @TempDir private Path folder;

  @Test
  void itTellsWhereTheLogIsCopiesTheDetailsAndGoesAway() {
    Path log = folder.resolve("state");
    FxToolkit.call(
        () -> {
          ThemeSwitch theme = new ThemeSwitch(new SettingsStore(folder.resolve("config")));
          Stage owner = new Stage();
          owner.setScene(new Scene(new Button("behind")));
          owner.show();
          new TroubleDialog(owner, theme, "java.lang.Error: oh", log).show();
          Stage dialog =
              Window.getWindows().stream()
                  .filter(w -> w.getScene().lookup("#trouble") != null)
                  .map(Stage.class::cast)
                  .findFirst()
                  .orElseThrow();
          DialogPane pane = (DialogPane) dialog.getScene().lookup("#trouble");
          assertThat(pane.getContentText()).contains(log.toString());
          assertThat(((TextArea) pane.getExpandableContent()).getText())
              .isEqualTo("java.lang.Error: oh");
          ((Button) pane.lookup("#trouble-copy")).fire();
          assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("java.lang.Error: oh");
          assertThat(dialog.isShowing()).isTrue();
          ((Button) pane.lookup("#trouble-close")).fire();
          assertThat(dialog.isShowing()).isFalse();
          owner.hide();
          return null;
        });
  }
}
