package org.dateline.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.dateline.format.Problem;
import org.dateline.format.ReadResult;
import org.dateline.model.Chronology;
import org.dateline.query.Filter;
import org.dateline.shell.keys.KeyBinder;
import org.dateline.shell.keys.KeyNames;
import org.dateline.shell.keys.KeySheet;
import org.dateline.shell.keys.Palette;
import org.dateline.shell.keys.Registry;
import org.dateline.shell.keys.Scope;
import org.dateline.shell.settings.SettingsStore;
import org.dateline.shell.text.Messages;
import org.dateline.state.TimelineState;
import org.dateline.timeline.OverviewStrip;
import org.dateline.timeline.TimelineView;
import org.jspecify.annotations.Nullable;

/** One window: a file, its panes, and everything one can do with them. On the FX thread. */
public final class MainWindow {

  private final Stage stage;
  private final SettingsStore settings;
  private final ThemeSwitch theme;
  private final Consumer<Path> openElsewhere;
  private final TimelineState state = new TimelineState();
  private final KeyNames names = KeyNames.here();
  private final Registry registry = new Registry();
  private final Banner banner = new Banner();
  private final Cover cover = new Cover();
  private final FileDesk files;
  private final TimelineView timeline;
  private final OverviewStrip overview;
  private final Panes panes;
  private final SearchBox search;
  private final ToolStrip tools;
  private final StatusBar status;
  private final Workspace workspace;
  private final StartPage start;
  private final BorderPane frame = new BorderPane();
  private final PaneRing ring;
  private final Scene scene;

  /**
   * @param reader reads a file; called off the FX thread
   * @param openElsewhere opens a file in another window
   */
  public MainWindow(
      Stage stage,
      SettingsStore settings,
      ThemeSwitch theme,
      Function<Path, ReadResult> reader,
      Consumer<Path> openElsewhere) {
    this.stage = stage;
    this.settings = settings;
    this.theme = theme;
    this.openElsewhere = openElsewhere;
    files = new FileDesk(state, settings, banner, reader);
    timeline = new TimelineView(state);
    overview = new OverviewStrip(state);
    timeline.themeProperty().bind(theme.themeProperty());
    overview.themeProperty().bind(theme.themeProperty());
    panes = Panes.of(state);
    search = new SearchBox(state, names);
    WindowCommands.register(registry, this);
    tools = new ToolStrip(registry, names, state, search, theme);
    status = new StatusBar(state, registry, names);
    workspace =
        new Workspace(
            new FocusFrame(timeline),
            new FocusFrame(panes.detail()),
            new FocusFrame(panes.list()),
            new FocusFrame(overview),
            settings.get().panes());
    start = new StartPage(settings, registry.get("open"), names, files::open);
    LoadingLine loading = new LoadingLine(files);

    frame.setTop(new VBox(tools, banner, loading));
    StackPane root = new StackPane(frame, cover);
    root.getStyleClass().add("window");
    scene = new Scene(root);
    theme.dress(scene);
    new KeyBinder(scene, registry, this::scopes);
    ring =
        new PaneRing(
            scene,
            List.of(
                new PaneRing.Pane(timeline, timeline::requestFocus),
                new PaneRing.Pane(panes.detail(), panes.enterDetail()),
                new PaneRing.Pane(panes.list(), panes.enterList()),
                new PaneRing.Pane(overview, overview::requestFocus),
                new PaneRing.Pane(tools, search::enter)));
    files.setOnProblems(this::showProblems);
    state.chronologyProperty().subscribe(this::placeContent);
    scene.focusOwnerProperty().subscribe(o -> status.hints(hints()));
    cover.openProperty().subscribe(o -> status.hints(hints()));
    stage
        .titleProperty()
        .bind(Bindings.createStringBinding(this::title, state.chronologyProperty()));
    acceptDrops(root);
    stage.setScene(scene);
    stage.getIcons().setAll(Assets.icons());
    stage.setFullScreenExitHint("");
    // Esc is one step back, never the end of something.
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setOnHiding(e -> remember());
    StagePlace.restore(stage, settings.get().window());
    String note = settings.note();
    if (note != null) {
      banner.show(
          "settings", Banner.Tone.NOTE, Messages.text("settings.broken", note), null, () -> {});
    }
  }

  // ---- parts ---------------------------------------------------------------------------------

  public TimelineState state() {
    return state;
  }

  /** All that can be done in this window. */
  public Registry registry() {
    return registry;
  }

  public Stage stage() {
    return stage;
  }

  public ThemeSwitch theme() {
    return theme;
  }

  FileDesk files() {
    return files;
  }

  TimelineView timeline() {
    return timeline;
  }

  SearchBox search() {
    return search;
  }

  Workspace workspace() {
    return workspace;
  }

  Cover cover() {
    return cover;
  }

  Banner banner() {
    return banner;
  }

  /** Opens a file in this window. */
  public void open(Path file) {
    files.open(file);
  }

  /** Shows the window. */
  public void show() {
    stage.show();
    if (state.chronology() == null) {
      start.enter();
    }
  }

  /** Tells of something that went wrong inside, without stopping anyone. */
  public void tell(String what) {
    banner.show("inside", Banner.Tone.ERROR, Messages.text("inside.wrong", what), null, () -> {});
  }

  private String title() {
    Chronology c = state.chronology();
    return c == null
        ? Messages.text("window.title.empty")
        : Messages.text("window.title", c.timeline().title());
  }

  private void placeContent(@Nullable Chronology c) {
    if (c == null) {
      start.refresh();
      frame.setCenter(start);
      frame.setBottom(null);
      search.clear();
      start.enter();
    } else if (frame.getCenter() != workspace) {
      frame.setCenter(workspace);
      frame.setBottom(status);
      // Split panes take their items into the scene only with their skin.
      frame.applyCss();
      frame.layout();
      timeline.requestFocus();
      status.hints(hints());
    }
  }

  private void remember() {
    files.remember();
    settings.update(s -> s.withPanes(workspace.places()).withWindow(StagePlace.of(stage)));
    settings.flush();
  }

  // ---- keys ----------------------------------------------------------------------------------

  private Set<Scope> scopes() {
    if (cover.isOpen()) {
      return EnumSet.of(Scope.ALWAYS);
    }
    Node owner = scene.getFocusOwner();
    if (owner == search) {
      return EnumSet.of(Scope.ALWAYS, Scope.WINDOW, Scope.SEARCH);
    }
    boolean onTimeline =
        state.chronology() != null
            && (owner == null || owner == timeline || owner == scene.getRoot());
    return onTimeline
        ? EnumSet.of(Scope.ALWAYS, Scope.WINDOW, Scope.TIMELINE)
        : EnumSet.of(Scope.ALWAYS, Scope.WINDOW);
  }

  private List<StatusBar.Hint> hints() {
    Node owner = scene.getFocusOwner();
    StatusBar.Hint all = StatusBar.Hint.of("keys", "help");
    if (cover.isOpen()) {
      return List.of(StatusBar.Hint.of("close", "back"));
    }
    if (owner == search) {
      return List.of(
          StatusBar.Hint.of("next-hit", "search.next"),
          StatusBar.Hint.of("previous-hit", "search.previous"),
          StatusBar.Hint.of("timeline", "back"),
          all);
    }
    if (owner == null || owner == timeline) {
      return List.of(
          StatusBar.Hint.of("event", "event.previous", "event.next"),
          StatusBar.Hint.of("lane", "lane.above", "lane.below"),
          StatusBar.Hint.of("details", "enter"),
          all);
    }
    return List.of(
        StatusBar.Hint.of("timeline", "back"), StatusBar.Hint.of("pane", "pane.next"), all);
  }

  // ---- what the actions do -------------------------------------------------------------------

  /** Into a counted block, else into the detail pane. */
  void enterSelection() {
    if (!timeline.enter() && state.selected() >= 0) {
      workspace.detailShownProperty().set(true);
      panes.enterDetail().run();
    }
  }

  /** One step back: cover, peek, search text, pane, search, selection. */
  void stepBack() {
    if (cover.isOpen()) {
      cover.close();
    } else if (state.chronology() == null || timeline.closePeek()) {
      return;
    } else if (scene.getFocusOwner() == search && !search.getText().isEmpty()) {
      search.clearSearch();
    } else if (scene.getFocusOwner() != timeline) {
      timeline.requestFocus();
    } else if (state.hitsProperty().get().active()) {
      search.clearSearch();
    } else {
      state.selectQuietly(-1);
    }
  }

  void toggleDetail() {
    toggle(workspace.detailShownProperty(), panes.detail());
  }

  void toggleList() {
    toggle(workspace.listShownProperty(), panes.list());
  }

  void toggleOverview() {
    toggle(workspace.overviewShownProperty(), overview);
  }

  /** Hiding the pane one is in leaves one on the timeline. */
  private void toggle(javafx.beans.property.BooleanProperty shown, Node pane) {
    boolean inside = PaneRing.within(scene.getFocusOwner(), pane);
    shown.set(!shown.get());
    if (inside) {
      timeline.requestFocus();
    }
    settings.update(s -> s.withPanes(workspace.places()));
  }

  void cyclePanes(int direction) {
    ring.go(direction);
  }

  void resetFilter() {
    state.setFilter(Filter.NONE);
  }

  void showFilter() {
    Chronology c = state.chronology();
    if (c != null) {
      below(new FilterCard(c, state), tools.filterButton());
    }
  }

  void showLanes() {
    below(new LanesCard(state, cover::close), tools.lanesButton());
  }

  void showGoTo() {
    Chronology c = state.chronology();
    if (c != null) {
      top(new GoToCard(c, state, cover::close));
    }
  }

  void showProblems() {
    List<Problem> problems = files.problemsProperty().get();
    if (!problems.isEmpty()) {
      String title = Messages.text("problems.title", problems.size());
      cover.show(new ProblemsCard(title, problems, cover::close), Pos.CENTER);
    }
  }

  void toggleHelp() {
    if (cover.shows(KeySheet.class)) {
      cover.close();
    } else {
      cover.show(new KeySheet(registry, names), Pos.CENTER);
    }
  }

  void togglePalette() {
    if (cover.shows(Palette.class)) {
      cover.close();
    } else {
      top(
          new Palette(
              registry,
              names,
              command -> {
                cover.close();
                command.fire();
              }));
    }
  }

  void openMenu() {
    tools.openMenu();
  }

  void toggleFullScreen() {
    stage.setFullScreen(!stage.isFullScreen());
  }

  void chooseFile() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Messages.text("open.title"));
    chooser
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter(
                Messages.text("open.timelines"), "*.json", "*.jsonl", "*.dateline"),
            new FileChooser.ExtensionFilter(Messages.text("open.all"), "*.*"));
    Path now = files.fileProperty().get();
    Path folder = now == null ? null : now.getParent();
    if (folder != null && folder.toFile().isDirectory()) {
      chooser.setInitialDirectory(folder.toFile());
    }
    File chosen = chooser.showOpenDialog(stage);
    if (chosen != null) {
      files.open(chosen.toPath());
    }
  }

  /** Ends the program as closing its last window does. */
  void quit() {
    List.copyOf(javafx.stage.Window.getWindows()).forEach(javafx.stage.Window::hide);
  }

  private void below(Node card, Node anchor) {
    var at = cover.sceneToLocal(anchor.localToScene(anchor.getBoundsInLocal()));
    StackPane.setMargin(card, new Insets(at.getMaxY() + 6, 0, 8, at.getMinX()));
    cover.showHanging(card);
  }

  private void top(Node card) {
    StackPane.setMargin(card, new Insets(64, 16, 16, 16));
    cover.show(card, Pos.TOP_CENTER);
  }

  private void acceptDrops(Node root) {
    root.setOnDragOver(
        e -> {
          if (e.getDragboard().hasFiles()) {
            e.acceptTransferModes(TransferMode.COPY);
          }
        });
    root.setOnDragDropped(
        e -> {
          List<File> dropped = e.getDragboard().getFiles();
          if (!dropped.isEmpty()) {
            files.open(dropped.getFirst().toPath());
            dropped.stream().skip(1).map(File::toPath).forEach(openElsewhere);
          }
          e.setDropCompleted(!dropped.isEmpty());
        });
  }
}
