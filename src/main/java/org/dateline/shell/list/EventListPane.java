package org.dateline.shell.list;

import java.net.URL;
import java.util.BitSet;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.model.Chronology;
import org.dateline.model.Event;
import org.dateline.query.Reports;
import org.dateline.query.lang.Asked;
import org.dateline.state.TimelineState;
import org.jspecify.annotations.Nullable;

/**
 * The shown events as a table in the order of one of the two clocks, undated ones at the end; the
 * accessible way into a timeline. Its selection and that of the state are one. Rows are made for
 * what is on screen only, so that a hundred thousand events cost no more than forty.
 */
public final class EventListPane extends Region {

  private static final double ROW = 28;

  /** Events looked at to find out whether a file tells when things were said. */
  private static final int ENOUGH = 200;

  private final TimelineState state;
  private final Runnable enterEvent;
  private final Texts texts;
  private final RowWords words;
  private final TableView<Integer> table = new TableView<>();
  private final Label count = new Label();
  private final Button undated = new Button();
  private final Label nothing = new Label();
  private final Button showAll = new Button();
  private final HBox bar;
  private final VBox body;
  private ShownRows rows = new ShownRows(new BitSet(), 0, null);
  private boolean following;
  private boolean reported;

  /**
   * A list of what the state shows; it selects through the state and follows it.
   *
   * @param enterEvent goes into the details of the selected event
   */
  public EventListPane(TimelineState state, Runnable enterEvent) {
    this.state = state;
    this.enterEvent = enterEvent;
    this.texts = new Texts(Locale.getDefault());
    this.words = new RowWords(texts);
    getStyleClass().add("event-list-pane");
    URL css = EventListPane.class.getResource("list.css");
    getStylesheets().add(Objects.requireNonNull(css, "list.css").toExternalForm());
    setUpTable();
    this.bar = bar();
    this.body = new VBox(bar, table);
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().add(body);

    state.chronologyProperty().subscribe(this::refill);
    state.shownProperty().subscribe(this::refill);
    state.zoneProperty().subscribe(this::refill);
    state.clocks().bySaidProperty().subscribe(this::refill);
    state.hitsProperty().subscribe(table::refresh);
    state.bookmarks().eventsProperty().subscribe(table::refresh);
    state.selectedProperty().subscribe(this::follow);
    table.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
  }

  /** Moves the keyboard into the table, to the selected row. */
  public void requestEntry() {
    table.requestFocus();
  }

  /** The row of remarks over the table; whoever takes it shows it elsewhere. */
  public HBox header() {
    return bar;
  }

  TableView<Integer> table() {
    return table;
  }

  Button undatedButton() {
    return undated;
  }

  Button showAllButton() {
    return showAll;
  }

  // ---- building

  private HBox bar() {
    undated.getStyleClass().addAll("flat", "small", "undated-button");
    undated.setOnAction(e -> goToUndated());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox bar = new HBox(8, count, gap, undated);
    bar.getStyleClass().add("list-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    count.getStyleClass().add("list-count");
    return bar;
  }

  private void setUpTable() {
    table.getStyleClass().addAll("edge-to-edge", "event-list");
    table.setFixedCellSize(ROW);
    table.setEditable(false);
    table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    table.setAccessibleText(texts.get("table"));
    table.setRowFactory(t -> new EventRow(this::isHit, this::isFirstUndated, this::spoken));
    table
        .getColumns()
        .add(
            column(
                "date",
                110,
                176,
                300,
                () -> cell((c, e) -> words.date(c, e, state.zone()), "date-cell")));
    table
        .getColumns()
        .add(
            column(
                "said",
                110,
                168,
                300,
                () -> new WordsCell(state::chronology, this::said, "said-cell")));
    table
        .getColumns()
        .add(
            column(
                "title",
                160,
                400,
                4000,
                () ->
                    new TitleCell(state::chronology, this::isHit, state.bookmarks()::has, words)));
    table
        .getColumns()
        .add(column("group", 80, 150, 320, () -> new GroupCell(state::chronology, words)));
    table.getColumns().add(column("who", 80, 180, 400, () -> cell(words::who, "who-cell")));
    table
        .getColumns()
        .add(column("quotes", 56, 64, 90, () -> cell((c, e) -> words.quotes(e), "number-cell")));
    table
        .getColumns()
        .add(column("sources", 60, 68, 90, () -> cell((c, e) -> words.sources(e), "number-cell")));
    widthProperty().subscribe(w -> fitColumns(w.doubleValue()));
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);

    showAll.setText(texts.get("empty.showAll"));
    showAll.setOnAction(e -> state.ask(Asked.NOTHING));
    VBox empty = new VBox(8, nothing, showAll);
    empty.setAlignment(Pos.CENTER);
    empty.getStyleClass().add("list-empty");
    table.setPlaceholder(empty);
  }

  private TableCell<Integer, Integer> cell(
      BiFunction<Chronology, Event, String> say, String styleClass) {
    return new WordsCell(
        state::chronology, (c, i) -> say.apply(c, c.events().event(i)), styleClass);
  }

  private TableColumn<Integer, Integer> column(
      String name,
      double least,
      double width,
      double most,
      Supplier<TableCell<Integer, Integer>> cells) {
    TableColumn<Integer, Integer> column = new TableColumn<>(texts.get("column." + name));
    column.setId(name);
    boolean number = name.equals("quotes") || name.equals("sources");
    column.getStyleClass().add(number ? "number-column" : name + "-column");
    if (name.equals("date") || name.equals("said")) {
      // Its heading is a button that orders by this clock.
      column.setText("");
      column.setGraphic(new ClockHeader(state, texts, name.equals("said")));
    }
    column.setMinWidth(least);
    column.setPrefWidth(width);
    column.setMaxWidth(most);
    // Time order is the meaning of the list, by one clock or the other: nothing else sorts.
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(
        f -> new ReadOnlyObjectWrapper<>(f.getValue()).getReadOnlyProperty());
    column.setCellFactory(c -> cells.get());
    return column;
  }

  /** Leaves out what a narrow pane has no room for: title and the clock that orders stay. */
  private void fitColumns(double width) {
    boolean bySaid = state.clocks().bySaidProperty().get();
    for (TableColumn<Integer, ?> c : table.getColumns()) {
      c.setVisible(
          switch (c.getId()) {
            case "date" -> width >= 560 || !bySaid;
            case "said" -> width >= 560 && reported || bySaid;
            case "who" -> width >= (reported ? 860 : 760);
            case "quotes", "sources" -> width >= 600;
            case "group" -> width >= 480;
            default -> true;
          });
    }
  }

  // ---- in step with the state

  private void refill() {
    Chronology c = state.chronology();
    rows =
        c == null
            ? new ShownRows(new BitSet(), 0, null)
            : new ShownRows(
                state.shownProperty().get(), c.events().tail(), state.clocks().ordering());
    reported = c != null && isReported(c);
    fitColumns(getWidth());
    following = true;
    try {
      table.getSelectionModel().clearSelection();
      table.setItems(rows);
    } finally {
      following = false;
    }
    // A newer reading of a file may put other events at the same indices.
    table.refresh();
    int all = c == null ? 0 : c.events().size();
    count.setText(
        rows.size() == all
            ? texts.get("count.all", all)
            : texts.get("count.some", rows.size(), all));
    int withoutDate = rows.size() - rows.dated();
    boolean bySaid = state.clocks().bySaidProperty().get();
    undated.setText(texts.get(bySaid ? "unsaid.count" : "undated.count", withoutDate));
    undated.setAccessibleText(texts.get("undated.count.accessible", withoutDate));
    show(undated, withoutDate > 0);
    nothing.setText(
        texts.get(c == null ? "empty.noFile" : all == 0 ? "empty.noEvents" : "empty.filter"));
    show(showAll, c != null && all > 0);
    follow();
  }

  /**
   * Brings the row of the selected event into view and selects it; no row is selected when it is
   * hidden.
   */
  private void follow() {
    int row = rows.rowOf(state.selected());
    var model = table.getSelectionModel();
    if (row == model.getSelectedIndex()) {
      return;
    }
    following = true;
    try {
      if (row < 0) {
        model.clearSelection();
      } else {
        model.clearAndSelect(row);
        table.getFocusModel().focus(row);
        reveal(row);
      }
    } finally {
      following = false;
    }
  }

  /** Scrolls only when the row is out of sight, and then so that some rows stand about it. */
  private void reveal(int row) {
    VirtualFlow<?> flow = flow();
    var first = flow == null ? null : flow.getFirstVisibleCell();
    var last = flow == null ? null : flow.getLastVisibleCell();
    if (first == null || last == null) {
      table.scrollTo(Math.max(0, row - 2));
    } else if (row <= first.getIndex()) {
      table.scrollTo(Math.max(0, row - 1));
    } else if (row >= last.getIndex()) {
      int onScreen = Math.max(1, last.getIndex() - first.getIndex());
      table.scrollTo(Math.max(0, row - onScreen + 2));
    }
  }

  private @Nullable VirtualFlow<?> flow() {
    for (Node n : table.getChildrenUnmodifiable()) {
      if (n instanceof VirtualFlow<?> f) {
        return f;
      }
    }
    return null;
  }

  private void chosen(@Nullable Integer event) {
    if (!following && event != null && event != state.selected()) {
      state.select(event);
    }
  }

  private void arrows(KeyEvent e) {
    if (e.isShiftDown() || e.isControlDown() || e.isAltDown() || e.isMetaDown()) {
      return;
    }
    switch (e.getCode()) {
      case LEFT -> {
        state.selectPrevious();
        e.consume();
      }
      case RIGHT -> {
        state.selectNext();
        e.consume();
      }
      case ENTER -> {
        enterEvent.run();
        e.consume();
      }
      default -> {}
    }
  }

  private void goToUndated() {
    int row = rows.dated();
    if (row < rows.size()) {
      state.select(rows.get(row));
      table.scrollTo(row);
      table.requestFocus();
    }
  }

  private boolean isHit(int event) {
    return state.hitsProperty().get().active() && state.hitsProperty().get().contains(event);
  }

  private boolean isFirstUndated(int event) {
    return rows.dated() < rows.size() && rows.get(rows.dated()) == event;
  }

  /** When it was said, where that is another day than it happened or nothing else is known. */
  private String said(Chronology c, int event) {
    Reports r = state.reports();
    return r == null ? "" : words.said(r, event, state.zone());
  }

  /** Whether the file says of any of its first events when it was said. */
  private boolean isReported(Chronology c) {
    Reports r = state.reports();
    int n = Math.min(c.events().size(), ENOUGH);
    return r != null && IntStream.range(0, n).anyMatch(r::dated);
  }

  private String spoken(int event) {
    Chronology c = state.chronology();
    return c == null || event >= c.events().size() ? "" : words.spoken(c, event, isHit(event));
  }

  private static void show(Node node, boolean shown) {
    node.setManaged(shown);
    node.setVisible(shown);
  }

  // ---- layout

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
