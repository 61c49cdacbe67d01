package org.dateline.shell;

import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.model.Chronology;
import org.dateline.query.lang.Completion;
import org.dateline.query.lang.QueryProblem;
import org.dateline.query.lang.Suggestion;
import org.dateline.shell.text.Messages;
import org.dateline.state.TimelineState;
import org.dateline.timeline.RightToLeft;
import org.jspecify.annotations.Nullable;

/**
 * What one may type next, under the search field while the keyboard is in it: the fields in plain
 * words, the values the file has with how many events have each, and what of the query was not
 * understood. It never takes the focus: Down and Up choose, Tab or Enter puts the choice in, Esc
 * closes.
 */
final class SearchHelp extends VBox {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final double CELL = 26;
  private static final int MOST = 10;
  private static final double LEAST_WIDTH = 420;

  private final SearchBox box;
  private final TimelineState state;
  private final ListView<Suggestion> list = new ListView<>();
  private final Label problem = new Label();
  private @Nullable Chronology completed;
  private @Nullable Completion completion;
  private @Nullable QueryProblem told;
  private boolean closed;
  private boolean inserting;

  SearchHelp(SearchBox box, TimelineState state) {
    this.box = box;
    this.state = state;
    setId("search-help");
    getStyleClass().addAll("card", "drop-card", "search-help");
    setManaged(false);
    setVisible(false);
    problem.setId("search-problem");
    RightToLeft.wrapping(problem);
    problem.setMinHeight(USE_PREF_SIZE);
    problem.getStyleClass().add("search-problem");
    problem.setOnMouseClicked(e -> mark());
    list.setFocusTraversable(false);
    list.setFixedCellSize(CELL);
    list.setCellFactory(l -> new Cell());
    list.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        e -> {
          accept();
          box.requestFocus();
        });
    Label keys = new Label(Messages.text("search.help.keys"));
    keys.getStyleClass().addAll("muted", "search-keys");
    getChildren().addAll(problem, list, keys);
    box.focusedProperty().subscribe(now -> reopen());
    box.textProperty().subscribe(now -> reopen());
    box.caretPositionProperty().subscribe(now -> update());
    state.finder().problemsProperty().subscribe(now -> update());
    box.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    box.setOnEnter(this::accept);
    box.localToSceneTransformProperty().subscribe(t -> place());
  }

  /** Closes it until one types on; false when it was closed. */
  boolean close() {
    boolean open = isVisible();
    closed = true;
    update();
    return open;
  }

  private void reopen() {
    closed = inserting;
    update();
  }

  /** Marks in the field what the problem told is about, so that typing replaces it. */
  private void mark() {
    if (told != null) {
      int length = box.getText().length();
      int from = Math.min(told.from(), length);
      int to = Math.clamp(told.to(), from, length);
      box.requestFocus();
      box.selectRange(from, to == from ? Math.min(from + 1, length) : to);
    }
  }

  /** The field has a frame, and says to a screen reader what is wrong and where. */
  private void tell(@Nullable QueryProblem now) {
    told = now;
    String says = now == null ? "" : words(now);
    problem.setText(says);
    shown(problem, now != null);
    box.setAccessibleHelp(now == null ? null : says);
    box.pseudoClassStateChanged(WRONG, now != null);
  }

  private void update() {
    Chronology c = state.chronology();
    List<QueryProblem> problems = state.finder().problemsProperty().get();
    if (closed || !box.isFocused() || c == null) {
      // The card is closed; the frame stays for as long as the query is not understood.
      tell(problems.isEmpty() ? null : problems.getFirst());
      setVisible(false);
      return;
    }
    if (c != completed || completion == null) {
      completed = c;
      completion = new Completion(c);
    }
    String text = box.getText();
    List<Suggestion> ways = completion.at(text, Math.min(box.getCaretPosition(), text.length()));
    list.setItems(FXCollections.observableList(ways));
    list.getSelectionModel().clearSelection();
    double rows = Math.min(MOST, ways.size()) * CELL;
    list.setMinHeight(rows);
    list.setPrefHeight(rows);
    list.setMaxHeight(rows);
    shown(list, !ways.isEmpty());
    // What is still being typed is not yet wrong.
    QueryProblem wrong =
        problems.stream()
            .filter(p -> box.getCaretPosition() > p.to() || ways.isEmpty() || isField(p))
            .findFirst()
            .orElse(null);
    tell(wrong);
    setVisible(!ways.isEmpty() || wrong != null);
    place();
  }

  private static void shown(Region part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }

  /** A field's name is done with its colon, whatever is typed behind it. */
  private static boolean isField(QueryProblem p) {
    return p.what() == QueryProblem.What.NO_SUCH_FIELD;
  }

  private String words(QueryProblem p) {
    String text = box.getText();
    int place = text.codePointCount(0, Math.min(p.from(), text.length())) + 1;
    String what =
        Messages.text("search.problem." + p.what().name().toLowerCase(Locale.ROOT), p.word());
    String says = Messages.text("search.problem.at", place, what);
    return p.meant() == null
        ? says
        : Messages.text("search.problem.meant", says, p.meant() + (isField(p) ? ":" : ""));
  }

  private void place() {
    if (isVisible() && getParent() != null) {
      Bounds at = getParent().sceneToLocal(box.localToScene(box.getBoundsInLocal()));
      double width = Math.max(LEAST_WIDTH, box.getWidth());
      double room = getParent().getLayoutBounds().getWidth() - width - 8;
      applyCss();
      resizeRelocate(
          Math.floor(Math.min(at.getMinX(), room)),
          Math.floor(at.getMaxY() + 6),
          width,
          prefHeight(width));
    }
  }

  // ---- keys -------------------------------------------------------------------------------------

  private void keys(KeyEvent e) {
    if (!isVisible() || list.getItems().isEmpty()) {
      return;
    }
    int chosen = list.getSelectionModel().getSelectedIndex();
    int last = list.getItems().size() - 1;
    boolean plain = !e.isControlDown() && !e.isAltDown() && !e.isMetaDown() && !e.isShiftDown();
    if (plain && e.getCode() == KeyCode.DOWN) {
      choose(Math.min(chosen + 1, last));
      e.consume();
    } else if (plain && e.getCode() == KeyCode.UP && chosen >= 0) {
      choose(chosen - 1);
      e.consume();
    } else if (plain && e.getCode() == KeyCode.TAB && chosen >= 0) {
      accept();
      e.consume();
    }
  }

  private void choose(int index) {
    if (index < 0) {
      list.getSelectionModel().clearSelection();
    } else {
      list.getSelectionModel().clearAndSelect(index);
      list.scrollTo(Math.max(0, index - MOST + 2));
    }
  }

  /** Puts in what is chosen; false when nothing is. */
  private boolean accept() {
    Suggestion s = list.getSelectionModel().getSelectedItem();
    if (!isVisible() || s == null) {
      return false;
    }
    boolean field = s.count() < 0 && s.insert().endsWith(":");
    inserting = !field;
    box.replaceText(s.from(), s.to(), s.insert() + (field ? "" : " "));
    box.positionCaret(s.from() + s.insert().length() + (field ? 0 : 1));
    inserting = false;
    update();
    return true;
  }

  private static final class Cell extends ListCell<Suggestion> {

    private final Label name = new Label();
    private final Label about = new Label();
    private final HBox row;

    Cell() {
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      about.getStyleClass().add("muted");
      row = new HBox(8, name, gap, about);
      row.setAlignment(Pos.CENTER_LEFT);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Suggestion s, boolean empty) {
      super.updateItem(s, empty);
      if (empty || s == null) {
        setGraphic(null);
        return;
      }
      name.setText(s.name());
      boolean field = s.count() < 0 && s.insert().endsWith(":");
      // A field's name is short and its explanation may end early; with a value it is the reverse.
      name.setMinWidth(field ? USE_PREF_SIZE : 0);
      about.setMinWidth(field ? 0 : USE_PREF_SIZE);
      about.setText(
          field
              ? Messages.text("search.field." + s.insert().substring(0, s.insert().length() - 1))
              : s.count() < 0 ? "" : Messages.text("number", s.count()));
      setGraphic(row);
    }
  }
}
