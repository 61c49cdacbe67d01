package org.dateline.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.controlsfx.control.SegmentedButton;
import org.dateline.query.lang.Asked;
import org.dateline.query.lang.FacetValue;
import org.dateline.query.lang.Facets;
import org.dateline.query.lang.Facets.Counts;
import org.dateline.query.lang.Facets.Mark;
import org.dateline.query.lang.Field;
import org.dateline.query.lang.QueryEdit.Condition;
import org.dateline.shell.text.Messages;
import org.dateline.shell.text.Tip;
import org.dateline.state.TimelineState;
import org.jspecify.annotations.Nullable;

/**
 * The query as boxes to tick: what to ask for, which groups, kinds and statuses to leave out, whose
 * words and which sources to keep, each with how many events have it and when. It writes what the
 * search field shows. Every change shows at once. Up and Down go from box to box.
 */
final class FilterCard extends VBox {

  private static final String LEAVE_OUT = "leave-out";
  private static final int BINS = 20;
  private static final double HISTOGRAM = 60;
  private static final double HISTOGRAM_HEIGHT = 12;

  /** Fields of few values, all of which are listed; an empty box leaves the value out. */
  private static final List<Field> CLOSED =
      List.of(Field.LANE, Field.KIND, Field.STATUS, Field.CERTAINTY);

  /** Fields of many values, of which the most frequent are listed; a tick keeps only those. */
  private static final List<Field> OPEN =
      List.of(Field.SPEAKER, Field.PARTY, Field.SOURCE, Field.PLACE, Field.TAG);

  private static final int MOST_CLOSED = 40;
  private static final int MOST_OPEN = 6;

  private static final List<Field> FIELDS = Stream.concat(CLOSED.stream(), OPEN.stream()).toList();

  private static final List<Condition> CONDITIONS =
      Stream.concat(
              Stream.of(
                  new Condition(false, Field.IS, "contested"),
                  new Condition(false, Field.HAS, "quote")),
              Stream.of(
                      "bookmarked", "undated", "unsourced", "single-origin", "unquoted", "uncited")
                  .map(v -> new Condition(false, Field.IS, v)))
          .toList();

  /** Up to so many events are counted at once, more on another thread. */
  private static final int AT_ONCE = 20_000;

  private final Facets facets;
  private final TimelineState state;
  private final VBox body = new VBox(14);
  private final Label counting = new Label(Messages.text("search.waiting"));
  private final List<CheckBox> boxes = new ArrayList<>();
  private final List<Runnable> marks = new ArrayList<>();
  private final List<Consumer<Counts>> numbers = new ArrayList<>();
  private final Button reset = new Button(Messages.text("filter.reset"));
  private int turn;

  FilterCard(Facets facets, TimelineState state) {
    this.facets = facets;
    this.state = state;
    getStyleClass().addAll("card", "drop-card", "filter-card");
    setId("filter-card");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);

    body.setPadding(new Insets(0, 14, 0, 0));
    counting.getStyleClass().add("muted");
    body.getChildren().add(counting);
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("bare-scroll");
    scroll.setMaxHeight(560);
    Label hint = new Label(Messages.text("filter.leave-out"));
    hint.getStyleClass().add("muted");
    hint.setWrapText(true);
    getChildren().addAll(mode(), scroll, hint, foot());
    addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    // An answer that had to wait for the index of words comes later than its question.
    Subscription shown = state.shownProperty().subscribe((was, now) -> update());
    sceneProperty()
        .subscribe(
            (was, now) -> {
              if (now == null) {
                shown.unsubscribe();
              }
            });
    update();
  }

  // ---- what is counted --------------------------------------------------------------------------

  /** Marks follow the query at once; numbers where there are many events when they are known. */
  private void update() {
    marks.forEach(Runnable::run);
    Asked asked = state.finder().asked();
    reset.setDisable(!asked.active());
    if (state.finder().waitingProperty().get()) {
      return;
    }
    int mine = ++turn;
    if (facets.chronology().events().size() <= AT_ONCE) {
      show(mine, count(""), count(asked.text()));
    } else {
      Thread.ofVirtual()
          .name("facets")
          .start(
              () -> {
                Counts total = count("");
                Counts now = count(asked.text());
                Platform.runLater(() -> show(mine, total, now));
              });
    }
  }

  private Counts count(String text) {
    return facets.count(text, FIELDS, CONDITIONS, BINS);
  }

  private void show(int mine, Counts total, Counts now) {
    if (mine != turn) {
      return;
    }
    if (counting.getParent() != null) {
      boolean mineIsFocus = isFocusWithin();
      body.getChildren().remove(counting);
      fill(total);
      marks.forEach(Runnable::run);
      if (mineIsFocus) {
        boxes.getFirst().requestFocus();
      }
    }
    numbers.forEach(n -> n.accept(now));
  }

  private void fill(Counts total) {
    asked(total);
    CLOSED.forEach(f -> closed(f, total));
    OPEN.forEach(f -> open(f, total));
  }

  // ---- the parts --------------------------------------------------------------------------------

  /** Whether what matches stands out or what does not is hidden. */
  private Node mode() {
    ToggleButton highlight = new ToggleButton(Messages.text("filter.highlight"));
    ToggleButton hide = new ToggleButton(Messages.text("filter.hide"));
    highlight.setId("filter-highlight");
    hide.setId("filter-hide");
    SegmentedButton both = new SegmentedButton(highlight, hide);
    highlight.setOnAction(e -> ask(new Asked(state.finder().asked().text(), false)));
    hide.setOnAction(e -> ask(new Asked(state.finder().asked().text(), true)));
    marks.add(
        () -> {
          highlight.setSelected(!state.finder().asked().hiding());
          hide.setSelected(state.finder().asked().hiding());
        });
    Label title = new Label(Messages.text("filter.others"));
    title.getStyleClass().add("muted");
    title.setMinWidth(Region.USE_PREF_SIZE);
    // In two lines where the words of a language are too long for one.
    FlowPane row = new FlowPane(8, 6, title, both);
    row.setRowValignment(VPos.CENTER);
    return row;
  }

  private Node foot() {
    Label shown = new Label();
    shown.getStyleClass().add("muted");
    reset.setId("filter-reset");
    reset.setOnAction(e -> ask(Asked.NOTHING));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox foot = new HBox(8, shown, gap, reset);
    foot.setAlignment(Pos.CENTER_LEFT);
    marks.add(
        () ->
            shown.setText(
                Messages.text(
                    "filter.shown",
                    state.shownProperty().get().cardinality(),
                    facets.chronology().events().size())));
    return foot;
  }

  /** What may be asked of every event. */
  private void asked(Counts total) {
    VBox box = section("filter.only");
    for (Condition c : CONDITIONS) {
      boolean always = c.value().equals("contested") || c.field() == Field.HAS;
      // One that is set stays in reach even if nothing has it.
      if (number(total, c) > 0 || always || state.finder().asked().has(c)) {
        CheckBox tick = new CheckBox(Messages.text("filter." + c.field().word() + "." + c.value()));
        Tip.on(tick, c.text());
        tick.setOnAction(e -> ask(state.finder().asked().with(c, tick.isSelected())));
        marks.add(() -> tick.setSelected(state.finder().asked().has(c)));
        box.getChildren().add(row(tick, null, now -> number(now, c)));
      }
    }
    body.getChildren().add(box);
  }

  private static int number(Counts counts, Condition c) {
    return counts.conditions().getOrDefault(c, 0);
  }

  private static List<FacetValue> values(Counts counts, Field field) {
    return counts.values().getOrDefault(field, List.of());
  }

  private void closed(Field field, Counts total) {
    List<FacetValue> values = values(total, field);
    int without = total.without().getOrDefault(field, 0);
    if (values.isEmpty() || values.size() == 1 && without == 0) {
      return;
    }
    VBox box = section("filter.field." + field.word());
    for (int i = 0; i < Math.min(MOST_CLOSED, values.size()); i++) {
      FacetValue v = values.get(i);
      box.getChildren().add(value(field, v.key(), name(field, v), i, true));
    }
    if (without > 0) {
      String none = Messages.text("filter.none." + field.word());
      box.getChildren().add(value(field, "none", none, -1, true));
    }
    more(field, values.size() - MOST_CLOSED, box);
    body.getChildren().add(box);
  }

  private static String name(Field field, FacetValue v) {
    return field == Field.LANE ? v.name() : Messages.text(field.word() + "." + v.key());
  }

  private void open(Field field, Counts total) {
    List<FacetValue> values = values(total, field);
    if (values.size() < 2) {
      return;
    }
    String text = state.finder().asked().text();
    List<Integer> order =
        IntStream.range(0, values.size())
            .boxed()
            .sorted(
                Comparator.<Integer, Boolean>comparing(
                        i -> facets.mark(text, field, values.get(i).key()) == Mark.NONE)
                    .thenComparing(i -> -values.get(i).count()))
            .limit(MOST_OPEN)
            .toList();
    VBox box = section("filter.field." + field.word());
    for (int i : order) {
      box.getChildren().add(value(field, values.get(i).key(), values.get(i).name(), i, false));
    }
    more(field, values.size() - MOST_OPEN, box);
    body.getChildren().add(box);
  }

  private static void more(Field field, int left, VBox box) {
    if (left > 0) {
      Label more = new Label(Messages.text("filter.more", left, field.word() + ":"));
      more.getStyleClass().add("muted");
      box.getChildren().add(more);
    }
  }

  @Override
  public void requestFocus() {
    if (boxes.isEmpty()) {
      lookup("#filter-highlight").requestFocus();
    } else {
      boxes.getFirst().requestFocus();
    }
  }

  private VBox section(String key) {
    Label title = new Label(Messages.text(key));
    title.getStyleClass().add("section-title");
    return new VBox(2, title);
  }

  /**
   * A value of a field.
   *
   * @param at its place among the field's values; -1 for events that have none
   * @param all whether all values are listed, so that an empty box leaves one out; else a tick
   *     keeps it and a dash leaves it out
   */
  private Node value(Field field, String key, String name, int at, boolean all) {
    CheckBox tick = new CheckBox(name);
    Tip.on(tick, new Condition(false, field, key).text());
    tick.getProperties().put(LEAVE_OUT, (Runnable) () -> leaveOut(field, key));
    tick.setOnAction(
        e -> {
          String text = state.finder().asked().text();
          boolean keeping = all ? Facets.keepsSome(text, field) : tick.isSelected();
          Mark mark =
              all && !keeping && !tick.isSelected()
                  ? Mark.LEFT_OUT
                  : keeping && tick.isSelected() ? Mark.KEPT : Mark.NONE;
          mark(field, key, mark);
        });
    tick.addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        e -> {
          if (e.isShiftDown() && tick.isHover()) {
            e.consume();
            tick.disarm();
            leaveOut(field, key);
          }
        });
    marks.add(
        () -> {
          String text = state.finder().asked().text();
          Mark mark = facets.mark(text, field, key);
          tick.setIndeterminate(!all && mark == Mark.LEFT_OUT);
          tick.setSelected(all ? facets.passes(text, field, key) : mark == Mark.KEPT);
        });
    Histogram over = at < 0 ? null : new Histogram(BINS, HISTOGRAM, HISTOGRAM_HEIGHT);
    return row(
        tick,
        over,
        now -> {
          if (over == null) {
            return now.without().getOrDefault(field, 0);
          }
          FacetValue v = values(now, field).get(at);
          over.show(v.overTime());
          return v.count();
        });
  }

  private void leaveOut(Field field, String key) {
    boolean out = facets.mark(state.finder().asked().text(), field, key) == Mark.LEFT_OUT;
    mark(field, key, out ? Mark.NONE : Mark.LEFT_OUT);
  }

  private void mark(Field field, String key, Mark mark) {
    Asked asked = state.finder().asked();
    String next = facets.with(asked.text(), field, key, mark);
    // What one asks for here hides, for that is what a filter does.
    ask(new Asked(next, !next.isBlank() && (mark != Mark.NONE || asked.hiding())));
  }

  private Node row(CheckBox tick, @Nullable Histogram over, ToIntFunction<Counts> count) {
    tick.setMinWidth(0);
    boxes.add(tick);
    Label n = new Label();
    n.getStyleClass().addAll("muted", "filter-count");
    n.setMinWidth(USE_PREF_SIZE);
    if (facets.chronology().events().size() > 9_999) {
      n.getStyleClass().add("filter-count-wide");
    }
    numbers.add(now -> n.setText(Messages.text("number", count.applyAsInt(now))));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(8, tick, gap);
    if (over != null) {
      row.getChildren().add(over);
    }
    row.getChildren().add(n);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("filter-row");
    return row;
  }

  private void ask(Asked next) {
    state.ask(next);
    update();
  }

  private void keys(KeyEvent e) {
    int by = e.getCode() == KeyCode.DOWN ? 1 : e.getCode() == KeyCode.UP ? -1 : 0;
    @Nullable Node owner = getScene().getFocusOwner();
    int at = boxes.indexOf(owner);
    if (by != 0 && !boxes.isEmpty()) {
      boxes.get(Math.clamp(at + by, 0, boxes.size() - 1)).requestFocus();
      e.consume();
    } else if (owner instanceof CheckBox box && e.getCode() == KeyCode.ENTER) {
      box.fire();
      e.consume();
    } else if (owner instanceof CheckBox box
        && (e.getCode() == KeyCode.MINUS || e.getCode() == KeyCode.SUBTRACT)
        && box.getProperties().get(LEAVE_OUT) instanceof Runnable out) {
      out.run();
      e.consume();
    }
  }
}
