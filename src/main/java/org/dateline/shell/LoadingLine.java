package org.dateline.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.dateline.shell.text.Messages;

/** Says that a file is being read and lets one give it up. There only while that takes long. */
final class LoadingLine extends HBox {

  LoadingLine(FileDesk files) {
    super(12);
    setId("loading");
    getStyleClass().addAll("banner-row", "note");
    setAlignment(Pos.CENTER_LEFT);
    Label what = new Label();
    ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    bar.setPrefWidth(180);
    bar.progressProperty().bind(files.progressProperty());
    Button cancel = new Button(Messages.text("loading.cancel"));
    cancel.getStyleClass().add("small-button");
    cancel.setOnAction(e -> files.cancel());
    getChildren().addAll(what, bar, cancel);
    files
        .busyProperty()
        .subscribe(
            name -> {
              boolean busy = !name.isEmpty();
              what.setText(busy ? Messages.text("loading", name) : "");
              setVisible(busy);
              setManaged(busy);
            });
  }
}
