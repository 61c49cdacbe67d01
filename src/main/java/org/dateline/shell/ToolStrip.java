package org.dateline.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dateline.query.LaneBy;
import org.dateline.query.lang.QueryEdit;
import org.dateline.shell.asof.AsOfWords;
import org.dateline.shell.keys.Command;
import org.dateline.shell.keys.KeyNames;
import org.dateline.shell.keys.MenuFiller;
import org.dateline.shell.keys.Registry;
import org.dateline.shell.text.Messages;
import org.dateline.shell.text.Tip;
import org.dateline.state.TimelineState;
import org.dateline.timeline.Theme;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The tool bar. Every button of it is an action of the registry. */
final class ToolStrip extends HBox {

  /** Pixels the search field gets where everything else is there too. */
  private static final double SEARCH_LEAST = 200;

  private final Registry registry;
  private final KeyNames names;
  private final Button lanes;
  private final Button filter;
  private final Button asOf;
  private final MenuButton menu;
  private final List<List<Node>> givesWay;
  private final ObservableValue<Double> room;
  private boolean fitting;

  ToolStrip(
      Registry registry,
      KeyNames names,
      TimelineState state,
      SearchBox search,
      ObservableValue<Theme> theme) {
    this.registry = registry;
    this.names = names;
    getStyleClass().add("tool-strip");
    setAlignment(Pos.CENTER_LEFT);

    Label lanesValue = strong("");
    Label lanesWord = new Label(Messages.text("toolbar.lanes"));
    lanes = dropButton("lanes", lanesWord, lanesValue);
    Label filterCount = strong("");
    filterCount.getStyleClass().add("count");
    filter = dropButton("filter", new Label(Messages.text("toolbar.filter")), filterCount);
    Label asOfValue = strong("");
    Label asOfWord = new Label(Messages.text("toolbar.asof"));
    asOf = dropButton("asof", asOfWord, asOfValue);
    menu = new MenuButton(null, FontIcon.of(Feather.MENU));
    menu.setId("menu");
    menu.getStyleClass().addAll("tool-button", "icon-only");
    menu.setAccessibleText(Messages.text("action.menu"));
    Tip.on(menu, registry.get("menu").hint(names));
    // A hundred items that most starts never show: made when they are asked for.
    menu.setOnShowing(e -> fillMenu());

    Button themeButton = iconButton("theme");
    theme.subscribe(
        t -> themeButton.setGraphic(FontIcon.of(t.dark() ? Feather.SUN : Feather.MOON)));
    Region gap = new Region();
    setHgrow(gap, Priority.SOMETIMES);
    setHgrow(search, Priority.ALWAYS);
    search.setPrefWidth(340);
    search.setMinWidth(120);
    search.setMaxWidth(340);
    search.disableProperty().bind(state.chronologyProperty().isNull());
    Button zoomOut = iconButton("zoom.out");
    Button zoomIn = iconButton("zoom.in");
    Button help = iconButton("help");
    getChildren()
        .addAll(
            iconButton("history.back"),
            iconButton("history.forward"),
            textButton("open", Messages.text("toolbar.open")),
            search,
            lanes,
            filter,
            asOf,
            gap,
            zoomOut,
            textButton("zoom.fit", Messages.text("toolbar.fit")),
            zoomIn,
            themeButton,
            help,
            menu);
    // What the menu has too gives way in a narrow window.
    givesWay = List.of(List.of(lanesWord, asOf, zoomOut, zoomIn), List.of(help, themeButton));
    room = Zoomed.room(this);
    room.subscribe(this::fit);

    state.laneByProperty().subscribe(by -> lanesValue.setText(name(by)));
    lanesValue.textProperty().subscribe(t -> fit());
    asOfValue.textProperty().subscribe(t -> fit());
    AsOfWords words = new AsOfWords(state);
    state.asOf().atProperty().subscribe(at -> asOfValue.setText(words.value()));
    state.zoneProperty().subscribe(z -> asOfValue.setText(words.value()));
    state
        .finder()
        .askedProperty()
        .subscribe(
            asked -> {
              int n = QueryEdit.conditions(asked.text()).size();
              filterCount.setText(n == 0 ? "" : Messages.text("number", n));
              filterCount.setManaged(n > 0);
            });
  }

  /** Leaves out what there is no room for, in the language's own length of words. */
  private void fit() {
    if (fitting || room.getValue() == 0) {
      return;
    }
    fitting = true;
    givesWay.forEach(nodes -> there(true, nodes));
    applyCss();
    for (List<Node> nodes : givesWay) {
      if (needed() > room.getValue()) {
        there(false, nodes);
      }
    }
    fitting = false;
  }

  private double needed() {
    double sum = snappedLeftInset() + snappedRightInset();
    for (Node n : getManagedChildren()) {
      sum += getSpacing() + (n instanceof SearchBox s ? SEARCH_LEAST : n.prefWidth(-1));
    }
    return sum;
  }

  /** How lanes of that kind are called. */
  static String name(LaneBy by) {
    return Messages.text("lanes." + by.word());
  }

  Node lanesButton() {
    return lanes;
  }

  /** The button of “known as of”; where the window is too narrow for it, the one before it. */
  Node asOfButton() {
    return asOf.isVisible() ? asOf : filter;
  }

  Node filterButton() {
    return filter;
  }

  private void fillMenu() {
    if (menu.getItems().isEmpty()) {
      MenuFiller.fill(menu.getItems(), registry, names);
    }
  }

  /** Opens the menu; its first item has the focus. */
  void openMenu() {
    menu.requestFocus();
    menu.show();
  }

  private Button iconButton(String id) {
    return button(id, null);
  }

  private Button textButton(String id, String text) {
    return button(id, new Label(text));
  }

  private Button dropButton(String id, Label what, Label value) {
    FontIcon arrow = FontIcon.of(Feather.CHEVRON_DOWN);
    arrow.getStyleClass().add("drop-arrow");
    HBox box = new HBox(5, what, value, arrow);
    box.setAlignment(Pos.CENTER_LEFT);
    return button(id, box);
  }

  private Button button(String id, @Nullable Node content) {
    Command command = registry.get(id);
    Button b = new Button();
    b.setId("tool-" + id.replace('.', '-'));
    b.getStyleClass().add("tool-button");
    if (content == null) {
      b.getStyleClass().add("icon-only");
      b.setGraphic(command.icon() == null ? null : FontIcon.of(command.icon()));
    } else {
      b.setGraphic(content);
    }
    b.setMinWidth(USE_PREF_SIZE);
    b.setAccessibleText(command.title());
    Tip.on(b, command.hint(names));
    command.enabled().subscribe(on -> b.setDisable(!on));
    b.setOnAction(e -> command.fire());
    return b;
  }

  private static void there(boolean on, List<Node> nodes) {
    for (Node n : nodes) {
      n.setVisible(on);
      n.setManaged(on);
    }
  }

  private static Label strong(String text) {
    Label l = new Label(text);
    l.getStyleClass().add("strong");
    return l;
  }
}
