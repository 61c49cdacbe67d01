package org.dateline.shell;

import java.util.Locale;
import java.util.function.ToIntFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.dateline.format.cite.CitationStyle;
import org.dateline.model.Chronology;
import org.dateline.query.LaneBy;
import org.dateline.query.LaneOrder;
import org.dateline.shell.keys.Category;
import org.dateline.shell.keys.Command;
import org.dateline.shell.keys.Registry;
import org.dateline.shell.keys.Scope;
import org.dateline.shell.settings.ThemeChoice;
import org.dateline.state.LaneOrders;
import org.dateline.state.TimelineState;
import org.dateline.state.ZoneChoice;
import org.kordamp.ikonli.feather.Feather;

/** Fills the registry: what can be done in a window, by which keys, and when. */
final class WindowCommands {

  /** Shares of the width: a step, a bold step, and a screen that keeps a little of the last one. */
  private static final double PAN = 0.12;

  private static final double PAN_FAST = 0.5;
  private static final double SCREEN = 0.9;

  /** How much more or less time is shown after one step of zoom. */
  private static final double ZOOM = 1.5;

  private final Registry registry;
  private final MainWindow window;
  private final TimelineState state;
  private final BooleanBinding open;

  private WindowCommands(Registry registry, MainWindow window) {
    this.registry = registry;
    this.window = window;
    this.state = window.state();
    this.open = state.chronologyProperty().isNotNull();
  }

  static void register(Registry registry, MainWindow window) {
    WindowCommands c = new WindowCommands(registry, window);
    c.move();
    c.zoom();
    c.zones();
    c.search();
    ClockCommands.register(registry, c.state, window::showAsOf);
    c.panes();
    c.lanes();
    c.laneOrder();
    c.copies();
    c.file();
    c.window();
  }

  private void move() {
    timeline("event.previous", state::selectPrevious, "Left");
    timeline("event.next", state::selectNext, "Right");
    timeline("lane.above", () -> state.selectLane(-1), "Up");
    timeline("lane.below", () -> state.selectLane(1), "Down");
    timeline("event.first", state::selectFirst, "Home");
    timeline("event.last", state::selectLast, "End");
    timeline("enter", window::enterSelection, "Enter");
    timeline("peek", () -> window.timeline().peek(), "Space");
    add(open("back", Category.MOVE, Scope.ALWAYS, window::stepBack).when(always()).keys("Esc"));
    step("contested.next", "C", c -> contested(c, 1));
    step("contested.previous", "Shift+C", c -> contested(c, -1));
    add(
        open("speaker.previous", Category.MOVE, Scope.WINDOW, () -> window.quotes().step(-1))
            .keys("["));
    add(open("speaker.next", Category.MOVE, Scope.WINDOW, () -> window.quotes().step(1)).keys("]"));
    step("undated.next", "U", c -> Steps.undated(c, state.shownProperty().get(), state.selected()));
    add(
        open("reload.next", Category.MOVE, Scope.WINDOW, window.news()::next)
            .keys("R")
            .when(state.fresh().changesProperty().isNotNull()));
    add(
        open("goto", Category.MOVE, Scope.WINDOW, window.cards()::goTo)
            .keys("Ctrl+G")
            .icon(Feather.CALENDAR));
    add(
        open("history.back", Category.MOVE, Scope.WINDOW, state::goBack)
            .keys("Alt+Left")
            .when(state.history().canGoBackProperty())
            .icon(Feather.CHEVRON_LEFT));
    add(
        open("history.forward", Category.MOVE, Scope.WINDOW, state::goForward)
            .keys("Alt+Right")
            .when(state.history().canGoForwardProperty())
            .icon(Feather.CHEVRON_RIGHT));
  }

  private void zoom() {
    view("zoom.in", () -> state.zoom(1 / ZOOM), Feather.PLUS, "+", "=");
    view("zoom.out", () -> state.zoom(ZOOM), Feather.MINUS, "-", "−", "_");
    view("zoom.fit", state::fitAll, Feather.MAXIMIZE, "0");
    add(
        open("zoom.selection", Category.ZOOM, Scope.WINDOW, state::fitSelection)
            .keys("F")
            .when(open.and(state.selectedProperty().greaterThanOrEqualTo(0)))
            .icon(Feather.CROSSHAIR));
    pan("pan.left", -PAN, "Shift+Left");
    pan("pan.right", PAN, "Shift+Right");
    pan("pan.left.fast", -PAN_FAST, "Ctrl+Shift+Left");
    pan("pan.right.fast", PAN_FAST, "Ctrl+Shift+Right");
    pan("page.back", -SCREEN, "PgUp");
    pan("page.forward", SCREEN, "PgDn");
    add(
        open("rows.up", Category.ZOOM, Scope.TIMELINE, () -> window.timeline().pageRows(-1))
            .keys("Ctrl+PgUp"));
    add(
        open("rows.down", Category.ZOOM, Scope.TIMELINE, () -> window.timeline().pageRows(1))
            .keys("Ctrl+PgDn"));
  }

  private void search() {
    add(
        open("search", Category.SEARCH, Scope.WINDOW, window.search()::enter)
            .keys("/", "Ctrl+F")
            .icon(Feather.SEARCH));
    add(
        open("search.next", Category.SEARCH, Scope.SEARCH, () -> window.search().step(1))
            .keys("Enter"));
    add(
        open("search.previous", Category.SEARCH, Scope.SEARCH, () -> window.search().step(-1))
            .keys("Shift+Enter"));
    add(
        open("search.hide", Category.SEARCH, Scope.WINDOW, () -> window.search().toggleHiding())
            .keys("Alt+H")
            .when(
                Bindings.createBooleanBinding(
                    () -> state.finder().asked().active(), state.finder().askedProperty())));
    add(
        open("filter", Category.SEARCH, Scope.WINDOW, window::showFilter)
            .keys("Ctrl+Shift+F")
            .icon(Feather.FILTER));
    add(
        open("filter.reset", Category.SEARCH, Scope.WINDOW, window::resetFilter)
            .when(
                Bindings.createBooleanBinding(
                    () -> state.finder().asked().active(), state.finder().askedProperty())));
  }

  private void panes() {
    pane("pane.detail", "D", () -> window.toggleDetail(), Feather.SIDEBAR);
    pane("pane.list", "E", () -> window.toggleList(), Feather.LIST);
    pane("pane.overview", "O", () -> window.toggleOverview(), Feather.BAR_CHART_2);
    table("pane.events", "Alt+E", LowerPane.Tab.EVENTS, Feather.LIST);
    table("pane.speakers", "Alt+P", LowerPane.Tab.SPEAKERS, Feather.USERS);
    table("pane.sources", "Alt+S", LowerPane.Tab.SOURCES, Feather.BOOK_OPEN);
    pane("pane.next", "F6", () -> window.cyclePanes(1), Feather.CHEVRONS_RIGHT);
    pane("pane.previous", "Shift+F6", () -> window.cyclePanes(-1), Feather.CHEVRONS_LEFT);
  }

  private void lanes() {
    add(
        open("lanes", Category.LANES, Scope.WINDOW, window::showLanes)
            .keys("L")
            .icon(Feather.LAYERS));
    for (LaneBy by : LaneBy.values()) {
      add(open("lanes." + by.word(), Category.LANES, Scope.WINDOW, () -> state.setLaneBy(by)));
    }
  }

  private void laneOrder() {
    LaneOrders orders = state.laneOrders();
    BooleanBinding selected = open.and(state.selectedProperty().greaterThanOrEqualTo(0));
    add(
        open("lane.up", Category.LANES, Scope.WINDOW, () -> orders.moveSelected(-1))
            .keys("Alt+Up")
            .when(selected));
    add(
        open("lane.down", Category.LANES, Scope.WINDOW, () -> orders.moveSelected(1))
            .keys("Alt+Down")
            .when(selected));
    for (LaneOrder.By by : LaneOrder.By.values()) {
      add(open("lane.order." + by.word(), Category.LANES, Scope.WINDOW, () -> orders.set(by)));
    }
  }

  private void zones() {
    add(open("zone", Category.ZOOM, Scope.WINDOW, this::nextZone).keys("Z").icon(Feather.GLOBE));
    for (ZoneChoice choice : ZoneChoice.values()) {
      String id = "zone." + choice.name().toLowerCase(Locale.ROOT);
      add(open(id, Category.ZOOM, Scope.WINDOW, () -> state.zones().choose(choice)));
    }
  }

  private void nextZone() {
    ZoneChoice[] all = ZoneChoice.values();
    state.zones().choose(all[(state.zones().choiceProperty().get().ordinal() + 1) % all.length]);
  }

  private void copies() {
    BooleanBinding selected = open.and(state.selectedProperty().greaterThanOrEqualTo(0));
    CopyDesk desk = window.copies();
    copy("copy.citation", desk::citation, selected, "Y");
    copy("copy.attribution", desk::attribution, selected, "Shift+Y");
    for (CopyDesk.Form form : CopyDesk.Form.values()) {
      String as = form.name().toLowerCase(Locale.ROOT);
      copy("copy.event." + as, () -> desk.ofEvent(form), selected);
      copy("copy.file." + as, () -> desk.ofFile(form), open);
    }
    for (CitationStyle style : CitationStyle.values()) {
      add(
          Command.of(
              "style." + style.word(),
              Category.COPY,
              Scope.WINDOW,
              () -> window.chooseCitationStyle(style)));
    }
  }

  private void file() {
    add(file("open", window::chooseFile).keys("Ctrl+O").icon(Feather.FOLDER));
    add(
        file("reload", () -> window.files().reload())
            .keys("Ctrl+R")
            .aliases("F5")
            .when(open)
            .icon(Feather.REFRESH_CW));
    add(
        file("problems", window.cards()::problems)
            .keys("Ctrl+Shift+M")
            .icon(Feather.ALERT_TRIANGLE)
            .when(
                Bindings.createBooleanBinding(
                    () -> !window.files().problemsProperty().get().isEmpty(),
                    window.files().problemsProperty())));
    add(
        file("columns", window.cards()::columns)
            .keys("Ctrl+Shift+T")
            .icon(Feather.COLUMNS)
            .when(window.files().tables().sampleProperty().isNotNull()));
    add(file("export", window.exports()::ask).keys("Ctrl+Shift+E").when(open).icon(Feather.SHARE));
    add(file("print", window::print).keys("Ctrl+P").when(open).icon(Feather.PRINTER));
    add(file("close", () -> window.files().close()).keys("Ctrl+W").when(open).icon(Feather.X));
    add(
        Command.of("quit", Category.FILE, Scope.ALWAYS, window::quit)
            .keys("Ctrl+Q")
            .icon(Feather.LOG_OUT));
  }

  private void window() {
    add(
        of("help", Scope.ALWAYS, window.cards()::toggleHelp)
            .keys("?", "F1")
            .icon(Feather.HELP_CIRCLE));
    add(
        of("palette", Scope.ALWAYS, window.cards()::togglePalette)
            .keys("Ctrl+Shift+P")
            .icon(Feather.TERMINAL));
    add(of("menu", Scope.WINDOW, window::openMenu).keys("F10").icon(Feather.MENU));
    add(
        of("fullscreen", Scope.ALWAYS, window::toggleFullScreen)
            .keys("F11")
            .icon(Feather.MAXIMIZE_2));
    add(
        of("settings", Scope.ALWAYS, window.cards()::toggleSettings)
            .keys("Ctrl+Comma")
            .icon(Feather.SETTINGS));
    add(
        of("text.larger", Scope.ALWAYS, () -> window.stepText(1))
            .keys("Ctrl+Shift+Equals")
            .aliases("Ctrl+Equals", "Ctrl+Plus", "Ctrl+Shift+Plus", "Ctrl+Add")
            .icon(Feather.TYPE));
    add(
        of("text.smaller", Scope.ALWAYS, () -> window.stepText(-1))
            .keys("Ctrl+Shift+Minus")
            .aliases("Ctrl+Minus", "Ctrl+Subtract"));
    add(
        of("text.reset", Scope.ALWAYS, () -> window.stepText(0))
            .keys("Ctrl+Shift+DIGIT0")
            .aliases("Ctrl+DIGIT0"));
    add(of("contrast", Scope.ALWAYS, window::toggleContrast).icon(Feather.CIRCLE));
    add(of("theme", Scope.ALWAYS, window.theme()::toggle).keys("Ctrl+Shift+L").icon(Feather.MOON));
    add(
        of("theme.system", Scope.ALWAYS, () -> window.theme().choose(ThemeChoice.SYSTEM))
            .icon(Feather.MONITOR));
  }

  // ---- short forms ---------------------------------------------------------------------------

  private void timeline(String id, Runnable run, String key) {
    add(open(id, Category.MOVE, Scope.TIMELINE, run).keys(key));
  }

  private void pan(String id, double share, String key) {
    add(open(id, Category.ZOOM, Scope.TIMELINE, () -> state.pan(share)).keys(key));
  }

  private void view(String id, Runnable run, Feather icon, String key, String... aliases) {
    add(open(id, Category.ZOOM, Scope.WINDOW, run).keys(key).aliases(aliases).icon(icon));
  }

  private void pane(String id, String key, Runnable run, Feather icon) {
    add(open(id, Category.PANES, Scope.WINDOW, run).keys(key).icon(icon));
  }

  private void table(String id, String key, LowerPane.Tab tab, Feather icon) {
    add(open(id, Category.PANES, Scope.WINDOW, () -> window.showTable(tab)).keys(key).icon(icon));
  }

  private void copy(String id, Runnable run, BooleanBinding when, String... keys) {
    add(Command.of(id, Category.COPY, Scope.WINDOW, run).when(when).keys(keys).icon(Feather.COPY));
  }

  private void step(String id, String key, ToIntFunction<Chronology> find) {
    Runnable run =
        () -> {
          Chronology c = state.chronology();
          int to = c == null ? -1 : find.applyAsInt(c);
          if (to >= 0) {
            state.select(to);
          }
        };
    add(open(id, Category.MOVE, Scope.WINDOW, run).keys(key));
  }

  private int contested(Chronology c, int direction) {
    return Steps.contested(c, state.shownProperty().get(), state.selected(), direction);
  }

  private Command open(String id, Category category, Scope scope, Runnable run) {
    return Command.of(id, category, scope, run).when(open);
  }

  private Command file(String id, Runnable run) {
    return Command.of(id, Category.FILE, Scope.WINDOW, run);
  }

  private Command of(String id, Scope scope, Runnable run) {
    return Command.of(id, Category.WINDOW, scope, run);
  }

  private BooleanBinding always() {
    return Bindings.createBooleanBinding(() -> true);
  }

  private void add(Command command) {
    registry.add(command);
  }
}
