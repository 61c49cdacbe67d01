package org.dateline.shell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.dateline.model.Chronology;
import org.dateline.model.Event;
import org.dateline.shell.text.Messages;
import org.dateline.state.TimelineState;
import org.dateline.timeline.RightToLeft;

/**
 * The shown events that have no place on the axis, under the timeline: how many, and each by its
 * title. There is no tray when there are none.
 */
final class UndatedTray extends HBox {

  /** Pixels. */
  static final double HEIGHT = 34;

  private static final double CELL = 26;

  private final TimelineState state;
  private final Label count = new Label();
  private final ListView<Integer> events = new ListView<>();
  private boolean following;

  UndatedTray(TimelineState state) {
    this.state = state;
    getStyleClass().add("undated-tray");
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    count.setMinWidth(USE_PREF_SIZE);
    count.getStyleClass().add("undated-count");
    events.setOrientation(Orientation.HORIZONTAL);
    events.setFocusTraversable(false);
    events.setAccessibleText(Messages.text("undated.accessible"));
    events.setCellFactory(list -> new Cell());
    events.setPrefHeight(HEIGHT);
    setHgrow(events, Priority.ALWAYS);
    getChildren().addAll(count, events);
    InvalidationListener fill = o -> fill();
    state.chronologyProperty().addListener(fill);
    state.shownProperty().addListener(fill);
    state.selectedProperty().addListener(o -> follow());
    events
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            event -> {
              if (event != null && !following && event != state.selected()) {
                state.select(event);
              }
            });
    fill();
  }

  private void fill() {
    Chronology c = state.chronology();
    following = true;
    events.getItems().clear();
    if (c != null) {
      BitSet shown = state.shownProperty().get();
      List<Integer> undated = new ArrayList<>();
      for (int i = c.events().dated() == c.events().size() ? -1 : shown.nextSetBit(0);
          i >= 0 && i < c.events().size();
          i = shown.nextSetBit(i + 1)) {
        if (!c.events().isDated(i)) {
          undated.add(i);
        }
      }
      events.getItems().setAll(undated);
    }
    following = false;
    int n = events.getItems().size();
    count.setText(Messages.text("undated.count", n));
    setVisible(n > 0);
    setManaged(n > 0);
    follow();
  }

  private void follow() {
    following = true;
    int at = events.getItems().indexOf(state.selected());
    if (at < 0) {
      events.getSelectionModel().clearSelection();
    } else {
      events.getSelectionModel().select(at);
      events.scrollTo(Math.max(0, at - 1));
    }
    following = false;
  }

  /** One event's title. */
  private final class Cell extends ListCell<Integer> {

    Cell() {
      setMinHeight(CELL);
      RightToLeft.follow(this);
      setPrefHeight(CELL);
      setMaxHeight(CELL);
    }

    @Override
    protected void updateItem(Integer event, boolean empty) {
      super.updateItem(event, empty);
      Chronology c = state.chronology();
      if (empty || event == null || c == null || event >= c.events().size()) {
        setText(null);
        return;
      }
      Event e = c.events().event(event);
      boolean ordered = event < c.events().tail();
      setText(ordered ? Messages.text("undated.ordered", e.title()) : e.title());
    }
  }
}
