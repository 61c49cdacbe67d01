package org.dateline.shell;

import java.nio.file.Path;
import javafx.event.ActionEvent;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.dateline.shell.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Tells of a fault of the program: what it means for the user, details to copy, where the log is.
 * It stops nobody: the window behind it can be used. On the FX thread.
 */
public final class TroubleDialog {

  private final Alert alert = new Alert(AlertType.NONE);

  /**
   * @param owner the window it stands over; null when there is none
   * @param details what a developer wants to see
   * @param log where the log is
   */
  public TroubleDialog(@Nullable Stage owner, ThemeSwitch theme, String details, Path log) {
    if (owner != null && owner.isShowing()) {
      alert.initOwner(owner);
    }
    alert.initModality(Modality.NONE);
    alert.setTitle(Messages.text("window.title.empty"));
    alert.setHeaderText(Messages.text("trouble.title"));
    alert.setContentText(
        Messages.text("trouble.text") + "\n\n" + Messages.text("trouble.log", log));
    ButtonType copy = new ButtonType(Messages.text("trouble.copy"), ButtonData.LEFT);
    ButtonType close = new ButtonType(Messages.text("trouble.close"), ButtonData.CANCEL_CLOSE);
    alert.getButtonTypes().setAll(copy, close);

    TextArea text = new TextArea(details);
    text.setEditable(false);
    text.setId("trouble-details");
    text.setAccessibleText(Messages.text("trouble.details"));
    text.setPrefRowCount(12);
    text.setPrefColumnCount(70);
    alert.getDialogPane().setExpandableContent(text);
    alert.getDialogPane().setPrefWidth(560);
    alert.getDialogPane().setId("trouble");
    if (alert.getDialogPane().lookupButton(copy) instanceof Button button) {
      button.setId("trouble-copy");
      // Copying leaves the dialog open.
      button.addEventFilter(
          ActionEvent.ACTION,
          e -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(details);
            Clipboard.getSystemClipboard().setContent(content);
            e.consume();
          });
    }
    if (alert.getDialogPane().lookupButton(close) instanceof Button button) {
      button.setId("trouble-close");
      button.setDefaultButton(true);
    }
    theme.dress(alert.getDialogPane().getScene());
  }

  /** Shows it and returns at once. */
  public void show() {
    alert.show();
  }
}
