package org.dateline.shell.export;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** Says that something is being exported and lets one end it. There only while that takes long. */
public final class ExportLine extends HBox {

  /** An export that is over sooner shows no progress. */
  private static final Duration PATIENCE = Duration.millis(300);

  public ExportLine(ExportFlow flow) {
    super(12);
    setId("exporting");
    getStyleClass().addAll("banner-row", "note");
    setAlignment(Pos.CENTER_LEFT);
    ProgressBar bar = new ProgressBar();
    bar.setPrefWidth(180);
    Button cancel = new Button(Texts.text("cancel"));
    cancel.getStyleClass().add("small-button");
    cancel.setOnAction(e -> flow.cancel());
    getChildren().addAll(new Label(Texts.text("busy")), bar, cancel);
    PauseTransition patience = new PauseTransition(PATIENCE);
    patience.setOnFinished(e -> ExportCard.there(this, true));
    flow.runningProperty()
        .subscribe(
            task -> {
              patience.stop();
              bar.progressProperty().unbind();
              ExportCard.there(this, false);
              if (task != null) {
                bar.progressProperty().bind(task.progressProperty());
                patience.playFromStart();
              }
            });
  }
}
