package org.dateline.shell;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.query.LaneBy;
import org.dateline.state.TimelineState;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the lanes go by: a short list under its button. Up and Down choose, Enter takes. */
final class LanesCard extends VBox {

  private static final double ROW = 30;

  private final ListView<LaneBy> list = new ListView<>();
  private final TimelineState state;
  private final Runnable close;

  LanesCard(TimelineState state, Runnable close) {
    this.state = state;
    this.close = close;
    getStyleClass().addAll("card", "drop-card");
    setId("lanes-card");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    list.getItems().setAll(LaneBy.values());
    list.setFixedCellSize(ROW);
    list.setPrefSize(190, ROW * LaneBy.values().length + 2);
    list.getSelectionModel().select(state.laneByProperty().get());
    list.setCellFactory(v -> new Row());
    list.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
            take();
            e.consume();
          }
        });
    getChildren().add(list);
  }

  @Override
  public void requestFocus() {
    list.requestFocus();
  }

  private void take() {
    LaneBy by = list.getSelectionModel().getSelectedItem();
    close.run();
    if (by != null) {
      state.setLaneBy(by);
    }
  }

  private final class Row extends ListCell<LaneBy> {

    Row() {
      setGraphicTextGap(8);
      setOnMouseClicked(
          e -> {
            if (!isEmpty()) {
              take();
            }
          });
    }

    @Override
    protected void updateItem(@Nullable LaneBy by, boolean empty) {
      super.updateItem(by, empty);
      if (by == null || empty) {
        setText(null);
        setGraphic(null);
        return;
      }
      FontIcon check = FontIcon.of(Feather.CHECK);
      check.setVisible(by == state.laneByProperty().get());
      setGraphic(check);
      setText(ToolStrip.name(by));
    }
  }
}
