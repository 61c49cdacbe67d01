package org.dateline.shell.views;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.model.Chronology;
import org.dateline.shell.settings.FileMemory;
import org.dateline.state.TimelineState;

/** Asks for the name of the view as it stands; a name in use takes its place. */
public final class SaveViewCard extends VBox {

  private final ViewKeeper keeper;
  private final Texts texts = new Texts();
  private final TextField field = new TextField();
  private final Label hint = new Label();

  /**
   * @param close takes the card away
   */
  public SaveViewCard(ViewKeeper keeper, Chronology c, TimelineState state, Runnable close) {
    this.keeper = keeper;
    getStyleClass().addAll("card", "go-to", "save-view");
    setId("save-view");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setPrefWidth(420);
    FileMemory now = Remembered.of(c, state, "");
    KeptWords words = new KeptWords(state, texts);
    field.setId("save-view-name");
    field.setPromptText(texts.get("save.prompt"));
    field.setText(words.range(now));
    field.textProperty().subscribe(name -> tell());
    field.setOnAction(
        e -> {
          if (!field.getText().isBlank()) {
            close.run();
            keeper.save(field.getText());
          }
        });
    Label about = new Label(words.about(now, ""));
    about.getStyleClass().add("muted");
    about.setWrapText(true);
    hint.getStyleClass().add("muted");
    hint.setWrapText(true);
    getChildren().addAll(field, about, hint);
  }

  @Override
  public void requestFocus() {
    field.requestFocus();
    field.selectAll();
  }

  private void tell() {
    hint.setText(texts.get(keeper.hasView(field.getText()) ? "save.replaces" : "save.hint"));
  }
}
