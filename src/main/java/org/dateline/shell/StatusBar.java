package org.dateline.shell;

import java.util.List;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.dateline.layout.InstantText;
import org.dateline.layout.ScaleText;
import org.dateline.model.Chronology;
import org.dateline.model.TimePoint;
import org.dateline.query.Hits;
import org.dateline.shell.keys.Command;
import org.dateline.shell.keys.KeyCaps;
import org.dateline.shell.keys.KeyNames;
import org.dateline.shell.keys.Registry;
import org.dateline.shell.text.Messages;
import org.dateline.shell.text.Tip;
import org.dateline.state.TimelineState;
import org.dateline.time.ZoneNames;

/** The lowest line: how much there is, where the pointer is in time, the keys that matter now. */
final class StatusBar extends HBox {

  /** Below this width the key hints give way to the counts. */

  /** Long enough to be read, short enough not to be waited for. */
  private static final Duration NOTE = Duration.seconds(4);

  private final TimelineState state;
  private final Registry registry;
  private final KeyNames names;
  private final Label events = new Label();
  private final Label contents = new Label();
  private final Label search = new Label();
  private final Label instant = new Label();
  private final Button zone = new Button();
  private final Label scale = new Label();
  private final HBox hints = new HBox(10);
  private final ObservableValue<Double> room;
  private List<Hint> shownHints = List.of();
  private boolean noting;
  private final PauseTransition noted = new PauseTransition(NOTE);

  /** Some actions and what they are for, in one or two words: a key of the bundle. */
  record Hint(String words, List<String> commands) {

    static Hint of(String words, String... commands) {
      return new Hint(words, List.of(commands));
    }
  }

  StatusBar(TimelineState state, Registry registry, KeyNames names) {
    this.state = state;
    this.registry = registry;
    this.names = names;
    getStyleClass().add("status-bar");
    setAlignment(Pos.CENTER_LEFT);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    hints.setAlignment(Pos.CENTER_RIGHT);
    events.setId("status-events");
    events.setMinWidth(USE_PREF_SIZE);
    search.setId("status-search");
    instant.setMinWidth(USE_PREF_SIZE);
    scale.setMinWidth(USE_PREF_SIZE);
    hints.setMinWidth(USE_PREF_SIZE);
    room = Zoomed.room(this);
    room.subscribe(r -> fitHints());
    // The first to be cut short when the window is narrow.
    contents.setMinWidth(0);
    search.setMinWidth(0);
    Command other = registry.get("zone");
    zone.setId("status-zone");
    zone.getStyleClass().add("status-zone");
    zone.setFocusTraversable(false);
    zone.setMinWidth(USE_PREF_SIZE);
    Tip.on(zone, other.hint(names));
    zone.setOnAction(e -> other.fire());
    getChildren().addAll(events, contents, search, gap, instant, zone, scale, hints);

    noted.setOnFinished(
        e -> {
          noting = false;
          count();
        });
    InvalidationListener counts = o -> count();
    state.chronologyProperty().addListener(counts);
    state.shownProperty().addListener(counts);
    state.asOf().atProperty().addListener(counts);
    state.hitsProperty().addListener(counts);
    InvalidationListener where = o -> where();
    state.pointedProperty().addListener(where);
    state.viewportProperty().addListener(where);
    state.widthPxProperty().addListener(where);
    state.zoneProperty().addListener(where);
    state.chronologyProperty().addListener(where);
    count();
    where();
  }

  /** Says for a moment what was just done, in place of what stands in the file. */
  void note(String what) {
    note(what, NOTE);
  }

  /** The same for longer or shorter. */
  void note(String what, Duration time) {
    noted.stop();
    noting = true;
    contents.setText(what);
    noted.setDuration(time);
    noted.playFromStart();
  }

  /** Replaces the hints. */
  void hints(List<Hint> next) {
    if (next.equals(shownHints)) {
      return;
    }
    shownHints = next;
    hints.getChildren().clear();
    for (Hint hint : next) {
      HBox one = new HBox(4);
      one.setAlignment(Pos.CENTER_LEFT);
      for (String id : hint.commands()) {
        Command c = registry.get(id);
        one.getChildren().add(KeyCaps.chord(c.keys().getLast(), names));
      }
      one.getChildren().add(new Label(Messages.text("hint." + hint.words())));
      hints.getChildren().add(one);
    }
    fitHints();
  }

  /** Keys are told where there is room for them beside what must be said. */
  private void fitHints() {
    if (room.getValue() == 0) {
      return;
    }
    applyCss();
    double needed = hints.prefWidth(-1) + 3 * getSpacing() + 28;
    for (Region r : List.of(events, instant, zone, scale)) {
      needed += r.prefWidth(-1) + getSpacing();
    }
    hints.setVisible(needed <= room.getValue());
    hints.setManaged(hints.isVisible());
  }

  private void count() {
    Chronology c = state.chronology();
    if (c == null) {
      events.setText("");
      contents.setText("");
      search.setText("");
      return;
    }
    int all = c.events().size();
    int shown = state.shownProperty().get().cardinality();
    int undated = all - c.events().dated();
    String text = Messages.text("status.events", all, shown);
    if (undated > 0) {
      text += " · " + Messages.text("status.undated", undated);
    }
    if (state.asOf().at() != null) {
      int known = state.asOf().countKnown(state.shownProperty().get());
      text += " · " + Messages.text("status.known", known);
    }
    events.setText(text);
    if (!noting) {
      int quotes = c.quoteCount();
      int speakers = c.speakers().size();
      int sources = c.timeline().sources().size();
      // As of a day these would tell what came later.
      contents.setText(
          quotes + speakers + sources == 0 || state.asOf().at() != null
              ? ""
              : Messages.text("status.contents", quotes, speakers, sources));
    }
    Hits hits = state.hitsProperty().get();
    if (!hits.active()) {
      search.setText("");
      return;
    }
    java.util.BitSet hidden = (java.util.BitSet) hits.events().clone();
    hidden.andNot(state.shownProperty().get());
    int n = hidden.cardinality();
    String found = Messages.text("status.found", hits.count());
    search.setText(n == 0 ? found : found + " · " + Messages.text("status.found.hidden", n));
  }

  private void where() {
    Chronology c = state.chronology();
    if (c == null) {
      instant.setText("");
      zone.setText("");
      scale.setText("");
      return;
    }
    double perPixel = state.viewport().seconds() / Math.max(1, state.widthPxProperty().get());
    Locale locale = Locale.getDefault(Locale.Category.FORMAT);
    TimePoint at = state.pointedProperty().get();
    instant.setText(at == null ? "" : InstantText.of(at, state.zone(), locale, perPixel));
    String choice = state.zones().choiceProperty().get().name().toLowerCase(Locale.ROOT);
    zone.setText(Messages.text("status.zone." + choice, ZoneNames.of(state.zone())));
    scale.setText(ScaleText.of(perPixel, locale));
  }
}
