package org.dateline.shell.merge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dateline.query.merge.Likeness;
import org.dateline.query.merge.Likeness.Pair;
import org.dateline.query.merge.Part;
import org.dateline.query.merge.Together;
import org.dateline.state.TimelineState;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A chip for each of several files opened as one timeline, with a tick while its events are shown.
 * Left and Right go from chip to chip, Space shows or hides.
 */
public final class FilesLine extends HBox {

  private final TimelineState state;
  private final Texts texts = new Texts();
  private final Set<String> off = new HashSet<>();
  private final List<ToggleButton> chips = new ArrayList<>();
  private final Button duplicates = new Button();
  private @Nullable Together together;
  private final ReadOnlyBooleanWrapper hasPairs = new ReadOnlyBooleanWrapper();
  private List<Pair> pairs = List.of();
  private int step = -1;

  /**
   * @param showDuplicates shows what may be told twice
   */
  public FilesLine(TimelineState state, Runnable showDuplicates) {
    this.state = state;
    getStyleClass().add("files-line");
    setId("files-line");
    setAlignment(Pos.CENTER_LEFT);
    duplicates.setId("files-duplicates");
    duplicates.getStyleClass().add("small-button");
    duplicates.setOnAction(e -> showDuplicates.run());
    addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
    show(null);
  }

  /** The files that are one timeline now; null when it is one file or none. */
  public void show(@Nullable Together next) {
    together = next;
    pairs = List.of();
    hasPairs.set(false);
    step = -1;
    setVisible(next != null);
    setManaged(next != null);
    chips.clear();
    getChildren().clear();
    if (next == null) {
      off.clear();
      return;
    }
    Set<String> names = new HashSet<>();
    for (int p = 0; p < next.parts().size(); p++) {
      names.add(next.parts().get(p).name());
      chips.add(chip(next.parts().get(p)));
    }
    off.retainAll(names);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label title = new Label(texts.get("line"));
    title.getStyleClass().add("muted");
    title.setMinWidth(USE_PREF_SIZE);
    duplicates.setMinWidth(USE_PREF_SIZE);
    duplicates.setText(texts.get("line.comparing"));
    duplicates.setDisable(true);
    getChildren().add(title);
    getChildren().addAll(chips);
    getChildren().addAll(gap, duplicates);
    apply();
    Thread.ofVirtual()
        .name("duplicates")
        .start(
            () -> {
              List<Pair> found = Likeness.of(next);
              Platform.runLater(() -> compared(next, found));
            });
  }

  private void compared(Together of, List<Pair> found) {
    if (of == together) {
      pairs = found;
      hasPairs.set(!found.isEmpty());
      duplicates.setText(texts.get("line.duplicates", found.size()));
      duplicates.setDisable(found.isEmpty());
    }
  }

  private ToggleButton chip(Part part) {
    ToggleButton b = new ToggleButton();
    b.getStyleClass().add("file-chip");
    b.setSelected(!off.contains(part.name()));
    b.setText(texts.get("chip", part.name(), part.chronology().events().size()));
    b.setTooltip(new Tooltip(part.chronology().timeline().title()));
    b.selectedProperty()
        .subscribe(
            on -> {
              b.setGraphic(FontIcon.of(on ? Feather.CHECK_SQUARE : Feather.SQUARE));
              b.setAccessibleText(texts.get(on ? "chip.shown" : "chip.hidden", part.name()));
            });
    b.setOnAction(
        e -> {
          if (b.isSelected()) {
            off.remove(part.name());
          } else {
            off.add(part.name());
          }
          apply();
        });
    return b;
  }

  private void apply() {
    Together t = together;
    BitSet hidden = new BitSet();
    for (int p = 0; t != null && p < t.parts().size(); p++) {
      if (off.contains(t.parts().get(p).name())) {
        hidden.or(t.events(p));
      }
    }
    state.hideFiles(hidden);
  }

  /** Into the first chip. */
  public void enter() {
    if (!chips.isEmpty()) {
      chips.getFirst().requestFocus();
    }
  }

  private void arrows(KeyEvent e) {
    int by = e.getCode() == KeyCode.RIGHT ? 1 : e.getCode() == KeyCode.LEFT ? -1 : 0;
    Node owner = getScene().getFocusOwner();
    int at = owner instanceof ToggleButton chip ? chips.indexOf(chip) : -1;
    if (by != 0 && at >= 0) {
      chips.get(Math.floorMod(at + by, chips.size())).requestFocus();
      e.consume();
    }
  }

  // ---- what may be told twice ------------------------------------------------------------------

  /** Whether anything may be told twice. */
  public ReadOnlyBooleanProperty hasPairsProperty() {
    return hasPairs.getReadOnlyProperty();
  }

  /** The pairs found so far. */
  public List<Pair> pairs() {
    return pairs;
  }

  /**
   * Goes to the next (+1) or previous (−1) event of a pair: the first of a pair, then the second,
   * then the first of the next.
   *
   * @return what to say of it
   */
  public String walk(int direction) {
    if (pairs.isEmpty()) {
      return texts.get("noted.none");
    }
    step =
        step < 0
            ? direction > 0 ? 0 : 2 * pairs.size() - 1
            : Math.floorMod(step + direction, 2 * pairs.size());
    return go();
  }

  /** Goes to the first event of a pair. */
  public String goTo(Pair pair) {
    step = 2 * pairs.indexOf(pair);
    return step < 0 ? "" : go();
  }

  private String go() {
    Pair pair = pairs.get(step / 2);
    int event = step % 2 == 0 ? pair.a() : pair.b();
    Together t = together;
    if (t != null && off.remove(t.parts().get(t.part(event)).name())) {
      chips.get(t.part(event)).setSelected(true);
      apply();
    }
    state.select(event);
    return texts.get("noted.pair", step / 2 + 1, pairs.size(), fileOf(event));
  }

  String fileOf(int event) {
    Together t = together;
    return t == null ? "" : t.parts().get(t.part(event)).name();
  }
}
