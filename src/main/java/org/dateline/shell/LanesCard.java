package org.dateline.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.model.Chronology;
import org.dateline.model.Facet;
import org.dateline.query.LaneBy;
import org.dateline.query.LaneOrder;
import org.dateline.shell.text.Messages;
import org.dateline.state.TimelineState;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What the lanes go by, and beside it in which order they stand: two short lists under their
 * button. Up and Down choose, Left and Right go from one to the other, Enter takes.
 */
final class LanesCard extends HBox {

  private static final double ROW = 30;

  private final ListView<LaneBy> by;
  private final ListView<LaneOrder.By> order;

  LanesCard(TimelineState state, Runnable close) {
    getStyleClass().addAll("card", "drop-card", "lanes-card");
    setId("lanes-card");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    by =
        list(
            choices(state),
            ToolStrip::name,
            state.laneByProperty()::get,
            value -> {
              close.run();
              state.setLaneBy(value);
            });
    order =
        list(
            List.of(LaneOrder.By.values()),
            value -> Messages.text("lanes.order." + value.word()),
            () -> state.laneOrders().orderProperty().get().by(),
            value -> {
              close.run();
              state.laneOrders().set(value);
            });
    order.setId("lane-order");
    Label hint = new Label(Messages.text("lanes.order.hint"));
    hint.setWrapText(true);
    hint.setMaxWidth(180);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    hint.getStyleClass().addAll("muted", "lanes-hint");
    getChildren().addAll(column("lanes.title", by), column("lanes.order.title", order));
    ((VBox) getChildren().getLast()).getChildren().add(hint);
    addEventFilter(KeyEvent.KEY_PRESSED, this::sideways);
  }

  /** By file only where there are several. */
  private static List<LaneBy> choices(TimelineState state) {
    Chronology c = state.chronology();
    boolean several = c != null && c.events().facet(Facet.FILE).words() > 0;
    return Stream.of(LaneBy.values()).filter(by -> several || by != LaneBy.FILE).toList();
  }

  @Override
  public void requestFocus() {
    by.requestFocus();
  }

  private void sideways(KeyEvent e) {
    if (e.getCode() == KeyCode.RIGHT) {
      order.requestFocus();
      e.consume();
    } else if (e.getCode() == KeyCode.LEFT) {
      by.requestFocus();
      e.consume();
    }
  }

  private static VBox column(String title, ListView<?> list) {
    Label label = new Label(Messages.text(title));
    label.getStyleClass().add("section-title");
    label.setLabelFor(list);
    return new VBox(4, label, list);
  }

  private static <T> ListView<T> list(
      List<T> values, Function<T, String> name, Supplier<T> now, Consumer<T> take) {
    ListView<T> list = new ListView<>();
    list.getItems().setAll(values);
    list.setFixedCellSize(ROW);
    list.setPrefSize(180, ROW * values.size() + 2);
    list.setMinHeight(Region.USE_PREF_SIZE);
    list.getSelectionModel().select(now.get());
    list.setCellFactory(v -> new Row<>(name, now, take));
    list.setOnKeyPressed(
        e -> {
          T value = list.getSelectionModel().getSelectedItem();
          if (value != null && (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE)) {
            take.accept(value);
            e.consume();
          }
        });
    return list;
  }

  private static final class Row<T> extends ListCell<T> {

    private final Function<T, String> name;
    private final Supplier<T> now;

    Row(Function<T, String> name, Supplier<T> now, Consumer<T> take) {
      this.name = name;
      this.now = now;
      setGraphicTextGap(8);
      setOnMouseClicked(
          e -> {
            T value = getItem();
            if (value != null) {
              take.accept(value);
            }
          });
    }

    @Override
    protected void updateItem(@Nullable T value, boolean empty) {
      super.updateItem(value, empty);
      if (value == null || empty) {
        setText(null);
        setGraphic(null);
        return;
      }
      FontIcon check = FontIcon.of(Feather.CHECK);
      check.setVisible(value == now.get());
      setGraphic(check);
      setText(name.apply(value));
    }
  }
}
