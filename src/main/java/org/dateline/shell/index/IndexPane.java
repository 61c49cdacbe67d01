package org.dateline.shell.index;

import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.model.Chronology;
import org.dateline.query.lang.Asked;
import org.dateline.query.lang.Field;
import org.dateline.query.lang.QueryEdit;
import org.dateline.query.lang.QueryEdit.Condition;
import org.dateline.shell.list.EventListPane;
import org.dateline.state.TimelineState;
import org.jspecify.annotations.Nullable;

/**
 * A table of what events have in common. Enter on a row shows only its events, Enter again all;
 * Escape lifts the condition; Ctrl+C copies the row in words. The left and right arrows go through
 * time, as in the event list. The rows are counted when the pane is first seen, not when a file is
 * opened.
 *
 * @param <T> a row
 */
abstract sealed class IndexPane<T> extends Region permits SpeakersPane, SourcesPane {

  private static final double ROW = 28;
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private static final PseudoClass ONLY = PseudoClass.getPseudoClass("only");

  private final TimelineState state;
  private final Texts texts = new Texts(Locale.getDefault());
  private final String name;
  private final TableView<T> table = new TableView<>();
  private final Label count = new Label();
  private final Button clear = new Button();
  private final Label nothing = new Label();
  private final HBox bar;
  private final VBox body;
  private @Nullable Chronology counted;

  /**
   * @param name start of the names in the bundle and in the style sheet
   */
  IndexPane(TimelineState state, String name) {
    this.state = state;
    this.name = name;
    getStyleClass().addAll("event-list-pane", name + "-pane");
    getStylesheets().add(sheet(EventListPane.class, "list.css"));
    getStylesheets().add(sheet(IndexPane.class, "index.css"));
    bar = bar();
    setUpTable();
    body = new VBox(bar, table);
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().add(body);
    state.chronologyProperty().subscribe(this::refill);
    state.finder().askedProperty().subscribe(this::showCondition);
    sceneProperty().subscribe(this::refill);
  }

  // ---- what a kind of table says -------------------------------------------------------------

  abstract List<T> rows(Chronology c);

  /** The id by which a query knows a row. */
  abstract String key(T row);

  abstract String title(T row);

  /** The row as a screen reader says it. */
  abstract String spoken(T row);

  /** The field of the query that asks for the rows of this table. */
  abstract Field field();

  /** The values of that field by which the timeline is narrowed down now. */
  private List<String> only() {
    return QueryEdit.conditions(state.finder().asked().text()).stream()
        .filter(c -> !c.not() && c.field() == field())
        .map(Condition::value)
        .toList();
  }

  private Condition condition(String key) {
    return new Condition(false, field(), key);
  }

  // ---- for the window ------------------------------------------------------------------------

  /** Moves the keyboard into the table, to the selected row. */
  public void requestEntry() {
    table.requestFocus();
    if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }

  /** Lifts the condition this table has set; false when there is none. */
  public boolean stepBack() {
    List<String> only = only();
    Asked next = state.finder().asked();
    for (String key : only) {
      next = next.with(condition(key), false);
    }
    state.ask(next);
    return !only.isEmpty();
  }

  /** The row of remarks over the table; whoever takes it shows it elsewhere. */
  public HBox header() {
    return bar;
  }

  TableView<T> table() {
    return table;
  }

  Button clearButton() {
    return clear;
  }

  Label countLabel() {
    return count;
  }

  Texts texts() {
    return texts;
  }

  // ---- building ------------------------------------------------------------------------------

  private static String sheet(Class<?> beside, String file) {
    URL css = beside.getResource(file);
    return Objects.requireNonNull(css, file).toExternalForm();
  }

  private HBox bar() {
    count.getStyleClass().add("list-count");
    clear.getStyleClass().addAll("flat", "small", "undated-button");
    clear.setText(texts.get("clear"));
    clear.setOnAction(e -> stepBack());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(8, count, gap, clear);
    row.getStyleClass().add("list-bar");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void setUpTable() {
    table.getStyleClass().addAll("edge-to-edge", "event-list", "index-table");
    table.setFixedCellSize(ROW);
    table.setEditable(false);
    table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    table.setAccessibleText(texts.get(name + ".table"));
    table.setAccessibleHelp(texts.get("hint"));
    table.setRowFactory(t -> new Row());
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    nothing.getStyleClass().add("muted");
    VBox empty = new VBox(8, nothing);
    empty.setAlignment(Pos.CENTER);
    empty.getStyleClass().add("list-empty");
    table.setPlaceholder(empty);
  }

  /** Adds a column; its id is its name in the bundle. */
  final void column(
      String id,
      double least,
      double width,
      double most,
      boolean number,
      Supplier<TableCell<T, T>> cells) {
    TableColumn<T, T> column = new TableColumn<>(texts.get(name + ".column." + id));
    column.setId(id);
    column.getStyleClass().add(number ? "number-column" : id + "-column");
    column.setMinWidth(least);
    column.setPrefWidth(width);
    column.setMaxWidth(most);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(
        f -> new ReadOnlyObjectWrapper<>(f.getValue()).getReadOnlyProperty());
    column.setCellFactory(c -> cells.get());
    table.getColumns().add(column);
  }

  // ---- in step with the state ----------------------------------------------------------------

  private void refill() {
    Chronology c = state.chronology();
    if (c != counted && (c == null || getScene() != null)) {
      counted = c;
      List<T> rows = c == null ? List.of() : rows(c);
      int selected = Math.min(table.getSelectionModel().getSelectedIndex(), rows.size() - 1);
      table.setItems(FXCollections.observableList(rows));
      // A newer reading of the same file: one stays where one was.
      table.getSelectionModel().clearAndSelect(selected);
      nothing.setText(texts.get(c == null ? "empty.noFile" : name + ".empty"));
      showCondition();
    }
  }

  private void showCondition() {
    List<String> only = only();
    String words = texts.get(name + ".count", table.getItems().size());
    if (!only.isEmpty()) {
      String who =
          String.join(
              texts.get("dot"),
              table.getItems().stream()
                  .filter(r -> only.contains(key(r)))
                  .map(this::title)
                  .toList());
      words = words + texts.get("dot") + texts.get(name + ".only", who);
    }
    count.setText(words);
    clear.setVisible(!only.isEmpty());
    clear.setManaged(!only.isEmpty());
    table.refresh();
  }

  private void keys(KeyEvent e) {
    T row = table.getSelectionModel().getSelectedItem();
    if (COPY.match(e) && row != null) {
      ClipboardContent words = new ClipboardContent();
      words.putString(spoken(row));
      Clipboard.getSystemClipboard().setContent(words);
      e.consume();
      return;
    }
    if (e.isShiftDown() || e.isControlDown() || e.isAltDown() || e.isMetaDown()) {
      return;
    }
    switch (e.getCode()) {
      case LEFT -> state.selectPrevious();
      case RIGHT -> state.selectNext();
      case ENTER -> toggle(row);
      case ESCAPE -> {
        if (!stepBack()) {
          return;
        }
      }
      default -> {
        return;
      }
    }
    e.consume();
  }

  /** Shows only the events of a row, or all when it is the only one already. */
  private void toggle(@Nullable T row) {
    if (row != null) {
      boolean alone = only().equals(List.of(key(row)));
      Asked next = state.finder().asked();
      for (String key : only()) {
        next = next.with(condition(key), false);
      }
      state.ask(alone ? next : next.with(condition(key(row)), true));
    }
  }

  private final class Row extends TableRow<T> {

    Row() {
      setOnMouseClicked(
          e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2 && !isEmpty()) {
              toggle(getItem());
            }
          });
    }

    @Override
    protected void updateItem(@Nullable T row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        pseudoClassStateChanged(ONLY, false);
        setAccessibleText(null);
      } else {
        pseudoClassStateChanged(ONLY, only().contains(key(row)));
        setAccessibleText(spoken(row));
      }
    }
  }

  /** A cell that says one thing of a row. */
  static final class Words<T> extends TableCell<T, T> {

    private final Function<T, String> words;

    Words(Function<T, String> words, String styleClass) {
      this.words = words;
      getStyleClass().add(styleClass);
    }

    @Override
    protected void updateItem(@Nullable T row, boolean empty) {
      super.updateItem(row, empty);
      setText(empty || row == null ? null : words.apply(row));
    }
  }

  /** Tells columns which of them a pane of some width has room for. */
  final void fit(Consumer<Double> columns) {
    widthProperty().subscribe(w -> columns.accept(w.doubleValue()));
  }

  final void show(String columnId, boolean shown) {
    for (TableColumn<T, ?> c : table.getColumns()) {
      if (c.getId().equals(columnId)) {
        c.setVisible(shown);
      }
    }
  }

  // ---- layout --------------------------------------------------------------------------------

  @Override
  protected double computePrefHeight(double width) {
    return body.prefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return body.prefWidth(height);
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    body.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
