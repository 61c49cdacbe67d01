package org.dateline.shell.merge;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.model.Chronology;
import org.dateline.query.merge.Likeness.Pair;
import org.dateline.query.merge.Likeness.Why;
import org.jspecify.annotations.Nullable;

/** Events that several files may tell twice, pair by pair. Nothing is merged: Enter goes there. */
public final class DuplicatesCard extends VBox {

  private static final double ROW = 54;
  private static final int ROWS = 8;

  private final Texts texts = new Texts();
  private final ListView<Pair> list = new ListView<>();
  private final Chronology chronology;
  private final FilesLine files;
  private final Consumer<Pair> go;

  /**
   * @param go takes the card away and goes to a pair
   */
  public DuplicatesCard(FilesLine files, Chronology chronology, Consumer<Pair> go) {
    this.files = files;
    this.chronology = chronology;
    this.go = go;
    getStyleClass().addAll("card", "palette", "duplicates-card");
    setId("duplicates-card");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setPrefWidth(640);
    Label title = new Label(texts.get("card.title", files.pairs().size()));
    title.getStyleClass().add("duplicates-title");
    Label foot = new Label(texts.get("card.foot"));
    foot.getStyleClass().addAll("muted", "kept-foot");
    foot.setWrapText(true);
    list.setId("duplicates-list");
    list.setFixedCellSize(ROW);
    list.getItems().setAll(files.pairs());
    list.setPrefHeight(ROW * Math.clamp(files.pairs().size(), 1, ROWS) + 2);
    list.setCellFactory(v -> new Row());
    list.getSelectionModel().selectFirst();
    list.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ENTER) {
            choose();
            e.consume();
          }
        });
    getChildren().addAll(title, list, foot);
  }

  @Override
  public void requestFocus() {
    list.requestFocus();
  }

  private void choose() {
    Pair pair = list.getSelectionModel().getSelectedItem();
    if (pair != null) {
      go.accept(pair);
    }
  }

  /** Both titles, each with its file, and why they are here. */
  private final class Row extends ListCell<Pair> {

    private final Label a = new Label();
    private final Label b = new Label();
    private final Label fileA = new Label();
    private final Label fileB = new Label();
    private final Label why = new Label();
    private final VBox row;

    Row() {
      fileA.getStyleClass().add("muted");
      fileB.getStyleClass().add("muted");
      why.getStyleClass().addAll("muted", "kept-about");
      why.setMinWidth(USE_PREF_SIZE);
      HBox both = new HBox(10, new VBox(3, line(a, fileA), line(b, fileB)), why);
      HBox.setHgrow(both.getChildren().getFirst(), Priority.ALWAYS);
      both.setAlignment(Pos.CENTER_LEFT);
      row = new VBox(both);
      row.setAlignment(Pos.CENTER_LEFT);
      setPrefWidth(0);
      setOnMouseClicked(
          e -> {
            if (e.getButton() == MouseButton.PRIMARY && !isEmpty()) {
              choose();
            }
          });
    }

    private HBox line(Label title, Label file) {
      title.setMinWidth(0);
      file.setMinWidth(USE_PREF_SIZE);
      return new HBox(8, title, file);
    }

    @Override
    protected void updateItem(@Nullable Pair p, boolean empty) {
      super.updateItem(p, empty);
      if (p == null || empty) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      a.setText(chronology.events().title(p.a()));
      b.setText(chronology.events().title(p.b()));
      fileA.setText(files.fileOf(p.a()));
      fileB.setText(files.fileOf(p.b()));
      why.setText(texts.get(p.why() == Why.ID ? "why.id" : "why.like"));
      setAccessibleText(a.getText() + ", " + b.getText() + ", " + why.getText());
      setGraphic(row);
    }
  }
}
