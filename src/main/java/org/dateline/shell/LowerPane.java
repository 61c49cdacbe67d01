package org.dateline.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.dateline.shell.index.SourcesPane;
import org.dateline.shell.index.SpeakersPane;
import org.dateline.shell.list.EventListPane;
import org.dateline.shell.text.Messages;
import org.dateline.state.TimelineState;
import org.jspecify.annotations.Nullable;

/**
 * The pane under the timeline: the events, the speakers or the sources of the file as a table. One
 * row at the top holds the choice and what the table has to remark.
 */
final class LowerPane extends BorderPane {

  /** The tables. */
  enum Tab {
    EVENTS,
    SPEAKERS,
    SOURCES
  }

  private final EventListPane events;
  private final TimelineState state;
  private @Nullable SpeakersPane speakers;
  private @Nullable SourcesPane sources;
  private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.EVENTS);
  private final Map<Tab, ToggleButton> buttons = new EnumMap<>(Tab.class);
  private final SegmentedButton choice = new SegmentedButton();
  private final HBox top = new HBox();

  /**
   * @param enterEvent goes into the details of the selected event
   */
  LowerPane(TimelineState state, Runnable enterEvent) {
    this.state = state;
    events = new EventListPane(state, enterEvent);
    getStyleClass().add("lower-pane");
    for (Tab t : Tab.values()) {
      ToggleButton b =
          new ToggleButton(Messages.text("lower." + t.name().toLowerCase(Locale.ROOT)));
      b.setId("lower-" + t.name().toLowerCase(Locale.ROOT));
      b.getStyleClass().add("small");
      b.setOnAction(e -> tab.set(t));
      buttons.put(t, b);
      choice.getButtons().add(b);
    }
    choice.setMinWidth(Region.USE_PREF_SIZE);
    top.getStyleClass().add("lower-top");
    top.setAlignment(Pos.CENTER_LEFT);
    setTop(top);
    tab.subscribe(this::place);
  }

  /** Keeps a table's name in step with the one shown; an unknown name changes nothing. */
  void follow(StringProperty name) {
    tab.subscribe(t -> name.set(t.name().toLowerCase(Locale.ROOT)));
    name.subscribe(
        n -> {
          for (Tab t : Tab.values()) {
            if (t.name().equalsIgnoreCase(n)) {
              tab.set(t);
            }
          }
        });
  }

  ObjectProperty<Tab> tabProperty() {
    return tab;
  }

  /** Moves the keyboard into the table that is shown. */
  void requestEntry() {
    switch (tab.get()) {
      case EVENTS -> events.requestEntry();
      case SPEAKERS -> speakers().requestEntry();
      case SOURCES -> sources().requestEntry();
    }
  }

  /** Lifts the condition set by the table that is shown; false when it has set none. */
  boolean stepBack() {
    return switch (tab.get()) {
      case EVENTS -> false;
      case SPEAKERS -> speakers().stepBack();
      case SOURCES -> sources().stepBack();
    };
  }

  // The two are made when they are first shown: most starts show the events.

  private SpeakersPane speakers() {
    SpeakersPane pane = speakers;
    if (pane == null) {
      pane = new SpeakersPane(state);
      speakers = pane;
    }
    return pane;
  }

  private SourcesPane sources() {
    SourcesPane pane = sources;
    if (pane == null) {
      pane = new SourcesPane(state);
      sources = pane;
    }
    return pane;
  }

  private void place(Tab now) {
    // One of them is always on: a second press must not switch it off.
    buttons.forEach((t, b) -> b.setSelected(t == now));
    HBox header =
        switch (now) {
          case EVENTS -> events.header();
          case SPEAKERS -> speakers().header();
          case SOURCES -> sources().header();
        };
    HBox.setHgrow(header, Priority.ALWAYS);
    top.getChildren().setAll(choice, header);
    setCenter(
        switch (now) {
          case EVENTS -> events;
          case SPEAKERS -> speakers();
          case SOURCES -> sources();
        });
  }
}
