package org.dateline.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.dateline.model.Chronology;
import org.dateline.query.lang.Asked;
import org.dateline.query.lang.FacetValue;
import org.dateline.query.lang.Field;
import org.dateline.query.lang.QueryEdit.Condition;
import org.dateline.query.lang.QueryParser;
import org.dateline.query.lang.QueryRunner;
import org.dateline.shell.text.Messages;
import org.dateline.state.TimelineState;
import org.jspecify.annotations.Nullable;

/**
 * The query as boxes to tick: what to ask for, which groups, kinds and statuses to leave out, whose
 * words and which sources to keep, each with how many events have it and when. It writes what the
 * search field shows. Every change shows at once. Up and Down go from box to box.
 */
final class FilterCard extends VBox {

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

  private final Chronology chronology;
  private final TimelineState state;
  private final List<CheckBox> boxes = new ArrayList<>();
  private final List<Runnable> refresh = new ArrayList<>();
  private final Button reset = new Button(Messages.text("filter.reset"));

  FilterCard(Chronology c, TimelineState state) {
    this.chronology = c;
    this.state = state;
    getStyleClass().addAll("card", "drop-card", "filter-card");
    setId("filter-card");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);

    VBox body = new VBox(14);
    body.setPadding(new Insets(0, 14, 0, 0));
    body.getChildren().add(asked());
    for (Field field : CLOSED) {
      closed(field, body);
    }
    for (Field field : OPEN) {
      open(field, body);
    }
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("bare-scroll");
    scroll.setMaxHeight(560);
    getChildren().addAll(mode(), scroll, foot());
    addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
    update();
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
    refresh.add(
        () -> {
          highlight.setSelected(!state.finder().asked().hiding());
          hide.setSelected(state.finder().asked().hiding());
        });
    Label title = new Label(Messages.text("filter.others"));
    title.getStyleClass().add("muted");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(8, title, gap, both);
    row.setAlignment(Pos.CENTER_LEFT);
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
    refresh.add(
        () ->
            shown.setText(
                Messages.text(
                    "filter.shown",
                    state.shownProperty().get().cardinality(),
                    chronology.events().size())));
    return foot;
  }

  /** What may be asked of every event. */
  private Node asked() {
    VBox box = section("filter.only");
    condition(box, Field.IS, "contested", true);
    condition(box, Field.HAS, "quote", true);
    condition(box, Field.IS, "bookmarked", false);
    condition(box, Field.IS, "undated", false);
    for (String lack : List.of("unsourced", "single-origin", "unquoted", "uncited")) {
      condition(box, Field.IS, lack, false);
    }
    return box;
  }

  private void condition(VBox box, Field field, String value, boolean always) {
    Condition c = new Condition(false, field, value);
    int n = count(c);
    // One that is set stays in reach even if nothing has it.
    if (n > 0 || always || state.finder().asked().has(c)) {
      box.getChildren()
          .add(row(Messages.text("filter." + field.word() + "." + value), n, null, c, true));
    }
  }

  private int count(Condition c) {
    QueryRunner runner = state.finder().runner();
    return runner == null
        ? 0
        : runner.run(QueryParser.parse(c.text(), state.finder().dates()).query()).cardinality();
  }

  private void closed(Field field, VBox body) {
    List<FacetValue> values = FacetValue.of(chronology, field, BINS);
    int having = count(new Condition(true, field, "none"));
    int without = chronology.events().size() - having;
    if (values.isEmpty() || values.size() == 1 && without == 0) {
      return;
    }
    VBox box = section("filter.field." + field.word());
    for (FacetValue v : values.subList(0, Math.min(MOST_CLOSED, values.size()))) {
      box.getChildren().add(row(name(field, v), v.count(), v, leaveOut(field, v.key()), false));
    }
    if (without > 0) {
      String none = Messages.text("filter.none." + field.word());
      box.getChildren().add(row(none, without, null, leaveOut(field, "none"), false));
    }
    body.getChildren().add(box);
  }

  private static Condition leaveOut(Field field, String key) {
    return new Condition(true, field, key);
  }

  private static String name(Field field, FacetValue v) {
    return field == Field.LANE ? v.name() : Messages.text(field.word() + "." + v.key());
  }

  private void open(Field field, VBox body) {
    List<FacetValue> values = new ArrayList<>(FacetValue.of(chronology, field, BINS));
    if (values.size() < 2) {
      return;
    }
    values.sort(
        Comparator.<FacetValue, Boolean>comparing(v -> !state.finder().asked().has(keep(field, v)))
            .thenComparing(Comparator.comparingInt(FacetValue::count).reversed()));
    VBox box = section("filter.field." + field.word());
    for (FacetValue v : values.subList(0, Math.min(MOST_OPEN, values.size()))) {
      box.getChildren().add(row(v.name(), v.count(), v, keep(field, v), true));
    }
    if (values.size() > MOST_OPEN) {
      Label more =
          new Label(Messages.text("filter.more", values.size() - MOST_OPEN, field.word() + ":"));
      more.getStyleClass().add("muted");
      box.getChildren().add(more);
    }
    body.getChildren().add(box);
  }

  private static Condition keep(Field field, FacetValue v) {
    return new Condition(false, field, v.key());
  }

  @Override
  public void requestFocus() {
    boxes.getFirst().requestFocus();
  }

  private VBox section(String key) {
    Label title = new Label(Messages.text(key));
    title.getStyleClass().add("section-title");
    return new VBox(2, title);
  }

  /**
   * A box to tick.
   *
   * @param over when the events are, null to leave that out
   * @param keeps whether a tick puts the condition into the query; otherwise it takes it out
   */
  private Node row(String name, int count, @Nullable FacetValue over, Condition c, boolean keeps) {
    CheckBox box = new CheckBox(name);
    box.setMinWidth(0);
    box.setTooltip(new Tooltip(c.text()));
    box.setOnAction(e -> ask(state.finder().asked().with(c, box.isSelected() == keeps)));
    boxes.add(box);
    refresh.add(() -> box.setSelected(state.finder().asked().has(c) == keeps));
    Label n = new Label(Messages.text("number", count));
    n.getStyleClass().addAll("muted", "filter-count");
    n.setMinWidth(USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(8, box, gap);
    if (over != null) {
      row.getChildren().add(new Histogram(over.overTime(), HISTOGRAM, HISTOGRAM_HEIGHT));
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

  private void update() {
    refresh.forEach(Runnable::run);
    reset.setDisable(!state.finder().asked().active());
  }

  private void arrows(KeyEvent e) {
    int by = e.getCode() == KeyCode.DOWN ? 1 : e.getCode() == KeyCode.UP ? -1 : 0;
    @Nullable Node owner = getScene().getFocusOwner();
    int at = boxes.indexOf(owner);
    if (by != 0) {
      boxes.get(Math.clamp(at + by, 0, boxes.size() - 1)).requestFocus();
      e.consume();
    } else if (e.getCode() == KeyCode.ENTER && owner instanceof CheckBox box) {
      box.fire();
      e.consume();
    }
  }
}
