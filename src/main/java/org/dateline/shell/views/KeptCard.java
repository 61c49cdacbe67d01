package org.dateline.shell.views;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.model.Chronology;
import org.dateline.shell.views.Kept.Bookmark;
import org.dateline.shell.views.Kept.SavedView;
import org.dateline.state.TimelineState;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Bookmarks and named views in one list: a few letters find one, Enter goes there, F2 gives it
 * another name, Delete takes it away and Ctrl+Z brings it back.
 */
public final class KeptCard extends VBox {

  private static final double ROW = 46;
  private static final int ROWS = 9;

  /**
   * A line of the list.
   *
   * @param bookmark null for a view
   * @param view null for a bookmark
   * @param event store index; −1 for a view and for an event the file no longer has
   */
  private record Entry(
      @Nullable Bookmark bookmark,
      @Nullable SavedView view,
      String name,
      String about,
      int event) {}

  private final ViewKeeper keeper;
  private final TimelineState state;
  private final Runnable close;
  private final Texts texts = new Texts();
  private final KeptWords words;
  private final ObservableList<Entry> found = FXCollections.observableArrayList();
  private final ListView<Entry> list = new ListView<>(found);
  private final TextField field = new TextField();
  private final List<Kept> removed = new ArrayList<>();
  private @Nullable Entry renaming;

  /**
   * @param close takes the card away
   */
  public KeptCard(ViewKeeper keeper, TimelineState state, Runnable close) {
    this.keeper = keeper;
    this.state = state;
    this.close = close;
    this.words = new KeptWords(state, texts);
    getStyleClass().addAll("card", "palette", "kept-card");
    setId("kept-card");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setPrefWidth(580);
    field.setId("kept-field");
    field.setPromptText(texts.get("card.prompt"));
    list.setId("kept-list");
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setCellFactory(v -> new Row());
    Label none = new Label(texts.get("card.none"));
    none.getStyleClass().add("muted");
    none.setWrapText(true);
    list.setPlaceholder(none);
    Label foot = new Label(texts.get("card.foot"));
    foot.getStyleClass().addAll("muted", "kept-foot");
    field.textProperty().addListener((o, was, now) -> find());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    getChildren().addAll(field, list, foot);
    find();
  }

  @Override
  public void requestFocus() {
    field.requestFocus();
  }

  /** Ends renaming without a new name; false when nothing was being renamed. */
  public boolean stepBack() {
    boolean was = renaming != null;
    if (was) {
      endRenaming();
    }
    return was;
  }

  // ---- what is listed --------------------------------------------------------------------------

  private List<Entry> all() {
    List<Entry> all = new ArrayList<>();
    Chronology c = state.chronology();
    if (c == null) {
      return all;
    }
    for (SavedView v : keeper.views()) {
      all.add(new Entry(null, v, v.name(), words.about(v.view(), v.name()), -1));
    }
    List<Entry> events = new ArrayList<>();
    for (Bookmark b : keeper.bookmarks()) {
      int event = c.events().indexOf(b.event());
      String title = event < 0 ? b.event() : c.events().title(event);
      String when = event < 0 ? texts.get("gone") : words.when(c, event);
      String name = b.name().isEmpty() ? title : b.name();
      String about = b.name().isEmpty() || event < 0 ? when : when + " · " + title;
      events.add(new Entry(b, null, name, about, event));
    }
    // In time order; what the file no longer has comes last.
    events.sort(Comparator.comparingInt(e -> e.event() < 0 ? Integer.MAX_VALUE : e.event()));
    all.addAll(events);
    return all;
  }

  private void find() {
    if (renaming != null) {
      return;
    }
    String typed = folded(field.getText());
    found.setAll(
        all().stream().filter(e -> folded(e.name() + " " + e.about()).contains(typed)).toList());
    list.setPrefHeight(ROW * Math.clamp(found.size(), 2, ROWS) + 2);
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  // ---- keys ------------------------------------------------------------------------------------

  private void keys(KeyEvent e) {
    boolean end = field.getSelection().getLength() == 0 && field.getCaretPosition() == end();
    switch (e.getCode()) {
      case DOWN -> move(1, true);
      case UP -> move(-1, true);
      case PAGE_DOWN -> move(ROWS - 1, false);
      case PAGE_UP -> move(1 - ROWS, false);
      case ENTER -> enter();
      case F2 -> beginRenaming();
      case TAB -> {}
      case DELETE -> {
        // Within the text the key deletes a letter, as everywhere.
        if (!end || renaming != null) {
          return;
        }
        remove();
      }
      case Z -> {
        if (!e.isShortcutDown() || removed.isEmpty()) {
          return;
        }
        keeper.putBack(removed.removeLast());
        find();
      }
      default -> {
        return;
      }
    }
    e.consume();
  }

  private int end() {
    return field.getLength();
  }

  private void move(int by, boolean round) {
    int n = found.size();
    if (n > 0 && renaming == null) {
      int to = list.getSelectionModel().getSelectedIndex() + by;
      to = round ? Math.floorMod(to, n) : Math.clamp(to, 0, n - 1);
      list.getSelectionModel().select(to);
      list.scrollTo(Math.max(0, to - ROWS / 2));
    }
  }

  private @Nullable Entry chosen() {
    return list.getSelectionModel().getSelectedItem();
  }

  private void enter() {
    if (renaming != null) {
      rename(renaming, field.getText());
      endRenaming();
      return;
    }
    Entry e = chosen();
    if (e == null || (e.view() == null && e.event() < 0)) {
      return;
    }
    close.run();
    if (e.view() != null) {
      keeper.go(e.view());
    } else {
      state.select(e.event());
    }
  }

  private void remove() {
    Entry e = chosen();
    if (e != null) {
      int at = list.getSelectionModel().getSelectedIndex();
      removed.add(keeper.snapshot());
      if (e.bookmark() != null) {
        keeper.remove(e.bookmark());
      } else if (e.view() != null) {
        keeper.remove(e.view());
      }
      find();
      list.getSelectionModel().select(Math.min(at, found.size() - 1));
    }
  }

  /** The field holds the name while it is changed: what one types is seen where one types. */
  private void beginRenaming() {
    Entry e = chosen();
    if (e != null && renaming == null) {
      renaming = e;
      field.setPromptText(texts.get("card.name"));
      field.setText(e.name());
      field.selectAll();
      list.setDisable(true);
    }
  }

  private void endRenaming() {
    Entry was = renaming;
    renaming = null;
    list.setDisable(false);
    field.setPromptText(texts.get("card.prompt"));
    field.clear();
    find();
    for (int i = 0; was != null && i < found.size(); i++) {
      Entry e = found.get(i);
      boolean same =
          e.bookmark() != null && was.bookmark() != null
              ? e.bookmark().event().equals(was.bookmark().event())
              : e.view() != null && was.view() != null && e.view().view() == was.view().view();
      if (same) {
        list.getSelectionModel().select(i);
      }
    }
  }

  private void rename(Entry e, String name) {
    if (e.bookmark() != null) {
      Chronology c = state.chronology();
      boolean own = c != null && e.event() >= 0 && c.events().title(e.event()).equals(name.strip());
      keeper.rename(e.bookmark(), own ? "" : name);
    } else if (e.view() != null) {
      keeper.rename(e.view(), name);
    }
  }

  /** Sign, name, and under it what it is. */
  private final class Row extends ListCell<Entry> {

    private final FontIcon icon = new FontIcon();
    private final Label name = new Label();
    private final Label about = new Label();
    private final HBox row;

    Row() {
      about.getStyleClass().addAll("muted", "kept-about");
      HBox sign = new HBox(icon);
      sign.setAlignment(Pos.CENTER);
      sign.setMinWidth(18);
      VBox two = new VBox(1, name, about);
      two.setAlignment(Pos.CENTER_LEFT);
      two.setMinWidth(0);
      name.setMinWidth(0);
      about.setMinWidth(0);
      row = new HBox(10, sign, two);
      row.setAlignment(Pos.CENTER_LEFT);
      // Names longer than the card are cut, not scrolled to.
      setPrefWidth(0);
      setOnMouseClicked(
          e -> {
            if (e.getButton() == MouseButton.PRIMARY && !isEmpty()) {
              enter();
            }
          });
    }

    @Override
    protected void updateItem(@Nullable Entry e, boolean empty) {
      super.updateItem(e, empty);
      if (e == null || empty) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      icon.setIconCode(e.view() != null ? Feather.LAYOUT : Feather.BOOKMARK);
      name.setText(e.name());
      about.setText(e.about());
      setAccessibleText(
          texts.get(e.view() != null ? "row.view" : "row.bookmark", e.name(), e.about()));
      setGraphic(row);
    }
  }
}
