package org.dateline.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.format.cite.SourceNames;
import org.dateline.model.Chronology;
import org.dateline.model.EventStore;
import org.dateline.model.Facet;
import org.dateline.model.FacetColumn;
import org.dateline.model.Group;
import org.dateline.model.Source;
import org.dateline.model.Trait;
import org.dateline.model.Vocabulary.Kind;
import org.dateline.model.Vocabulary.Status;
import org.dateline.query.Filter;
import org.dateline.query.Lack;
import org.dateline.shell.text.Messages;
import org.dateline.state.TimelineState;
import org.jspecify.annotations.Nullable;

/**
 * What is shown: a tick for each group, kind and status with how many events have it, and two
 * conditions. Every change shows at once. Up and Down go from box to box.
 */
final class FilterCard extends VBox {

  private final TimelineState state;
  private final List<CheckBox> boxes = new ArrayList<>();
  private final List<Runnable> refresh = new ArrayList<>();
  private final Button reset = new Button(Messages.text("filter.reset"));

  FilterCard(Chronology c, TimelineState state) {
    this.state = state;
    getStyleClass().addAll("card", "drop-card", "filter-card");
    setId("filter-card");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);

    Map<String, Integer> groups = new LinkedHashMap<>();
    c.timeline().groups().forEach(g -> groups.put(g.id(), 0));
    Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    Map<Status, Integer> statuses = new EnumMap<>(Status.class);
    int contested = 0;
    int quoted = 0;
    EventStore events = c.events();
    FacetColumn groupOf = events.facet(Facet.GROUP);
    FacetColumn kindOf = events.facet(Facet.KIND);
    FacetColumn statusOf = events.facet(Facet.STATUS);
    int[] ofGroup = groupOf.counts();
    for (int code = 0; code < ofGroup.length; code++) {
      groups.merge(groupOf.word(code), ofGroup[code], Integer::sum);
    }
    int groupless = events.size() - Arrays.stream(ofGroup).sum();
    if (groupless > 0) {
      groups.merge("", groupless, Integer::sum);
    }
    for (Kind kind : Kind.values()) {
      int code = kindOf.code(kind.word());
      if (code >= 0) {
        kinds.put(kind, kindOf.counts()[code]);
      }
    }
    for (Status status : Status.values()) {
      int code = statusOf.code(status.word());
      if (code >= 0) {
        statuses.put(status, statusOf.counts()[code]);
      }
    }
    for (int i = 0; i < events.size(); i++) {
      contested += c.disputes().isContested(i) ? 1 : 0;
      quoted += events.has(i, Trait.QUOTED) ? 1 : 0;
    }

    VBox body = new VBox(14);
    VBox only = new VBox(2);
    only.getChildren()
        .addAll(
            box(
                Messages.text("filter.contested"),
                contested,
                Filter::contestedOnly,
                Filter::withContestedOnly),
            box(
                Messages.text("filter.quoted"),
                quoted,
                Filter::quotedOnly,
                Filter::withQuotedOnly));
    body.getChildren().add(only);
    conditions(c, body);
    lacks(c, body);
    if (groups.size() > 1) {
      VBox box = section("filter.groups");
      groups.forEach(
          (id, n) ->
              box.getChildren()
                  .add(
                      box(
                          groupName(c, id),
                          n,
                          f -> !f.hiddenGroups().contains(id),
                          (f, on) -> f.withGroup(id, !on))));
      body.getChildren().add(box);
    }
    if (kinds.size() > 1) {
      VBox box = section("filter.kinds");
      kinds.forEach(
          (kind, n) ->
              box.getChildren()
                  .add(
                      box(
                          Messages.text("kind." + kind.word()),
                          n,
                          f -> !f.hiddenKinds().contains(kind),
                          (f, on) -> f.withKind(kind, !on))));
      body.getChildren().add(box);
    }
    if (!statuses.isEmpty()) {
      VBox box = section("filter.statuses");
      statuses.forEach(
          (status, n) ->
              box.getChildren()
                  .add(
                      box(
                          Messages.text("status." + status.word()),
                          n,
                          f -> !f.hiddenStatuses().contains(status),
                          (f, on) -> f.withStatus(status, !on))));
      body.getChildren().add(box);
    }
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("bare-scroll");
    scroll.setMaxHeight(560);

    Label shown = new Label();
    shown.getStyleClass().add("muted");
    reset.setId("filter-reset");
    reset.setOnAction(
        e -> {
          state.setFilter(Filter.NONE);
          update();
        });
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox foot = new HBox(8, shown, gap, reset);
    foot.setAlignment(Pos.CENTER_LEFT);
    refresh.add(
        () ->
            shown.setText(
                Messages.text(
                    "filter.shown", state.shownProperty().get().cardinality(), c.events().size())));
    getChildren().addAll(scroll, foot);
    addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
    update();
  }

  /** What the tables of speakers and sources have narrowed the timeline down to. */
  private void conditions(Chronology c, VBox body) {
    Filter now = state.filterProperty().get();
    VBox box = section("filter.only");
    SourceNames names = new SourceNames(Locale.getDefault());
    for (String id : now.onlySpeakers()) {
      box.getChildren()
          .add(
              box(
                  c.agentName(id),
                  now.withOnlySpeakers(Set.of(id)).apply(c).cardinality(),
                  f -> f.onlySpeakers().contains(id),
                  (f, on) -> f.withOnlySpeakers(on ? Set.of(id) : Set.of())));
    }
    for (String id : now.onlySources()) {
      Source s = c.source(id);
      box.getChildren()
          .add(
              box(
                  s == null ? id : names.title(s),
                  now.withOnlySources(Set.of(id)).apply(c).cardinality(),
                  f -> f.onlySources().contains(id),
                  (f, on) -> f.withOnlySources(on ? Set.of(id) : Set.of())));
    }
    if (box.getChildren().size() > 1) {
      body.getChildren().add(box);
    }
  }

  private void lacks(Chronology c, VBox body) {
    VBox box = section("filter.lacks");
    for (Lack lack : Lack.values()) {
      int n = Filter.NONE.withLack(lack, true).apply(c).cardinality();
      box.getChildren()
          .add(
              box(
                  Messages.text("filter.lack." + lack.word()),
                  n,
                  f -> f.lacks().contains(lack),
                  (f, on) -> f.withLack(lack, on)));
    }
    body.getChildren().add(box);
  }

  @Override
  public void requestFocus() {
    boxes.getFirst().requestFocus();
  }

  private static String groupName(Chronology c, String id) {
    Group g = c.group(id);
    return g != null ? g.title() : id.isEmpty() ? Messages.text("filter.no-group") : id;
  }

  private VBox section(String key) {
    Label title = new Label(Messages.text(key));
    title.getStyleClass().add("section-title");
    return new VBox(2, title);
  }

  private Node box(
      String name,
      int count,
      Predicate<Filter> ticked,
      BiFunction<Filter, Boolean, Filter> change) {
    CheckBox box = new CheckBox(name);
    box.setMinWidth(0);
    box.setOnAction(
        e -> {
          state.setFilter(change.apply(state.filterProperty().get(), box.isSelected()));
          update();
        });
    boxes.add(box);
    refresh.add(() -> box.setSelected(ticked.test(state.filterProperty().get())));
    Label n = new Label(Messages.text("number", count));
    n.getStyleClass().add("muted");
    n.setMinWidth(USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(8, box, gap, n);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("filter-row");
    return row;
  }

  private void update() {
    refresh.forEach(Runnable::run);
    reset.setDisable(state.filterProperty().get().size() == 0);
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
