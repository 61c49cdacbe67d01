package org.dateline.shell;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dateline.format.cite.CitationStyle;
import org.dateline.format.cite.Formatted;
import org.dateline.model.Chronology;
import org.dateline.shell.export.ExportDesk;
import org.dateline.shell.export.ExportFlow;
import org.dateline.shell.export.ExportLine;
import org.dateline.shell.keys.KeyBinder;
import org.dateline.shell.keys.KeyNames;
import org.dateline.shell.keys.Registry;
import org.dateline.shell.keys.Scope;
import org.dateline.shell.merge.FilesLine;
import org.dateline.shell.settings.Choice;
import org.dateline.shell.settings.PanePlaces;
import org.dateline.shell.settings.SettingsStore;
import org.dateline.shell.text.Messages;
import org.dateline.shell.views.KeepCommands;
import org.dateline.shell.views.ViewRequest;
import org.dateline.state.QuoteCursor;
import org.dateline.state.TimelineState;
import org.dateline.timeline.OverviewStrip;
import org.dateline.timeline.TimelineView;
import org.jspecify.annotations.Nullable;

/** One window: a file, its panes, and everything one can do with them. On the FX thread. */
public final class MainWindow {

  private final Stage stage;
  private final SettingsStore settings;
  private final ThemeSwitch theme;
  private final TimelineState state = new TimelineState();
  private final KeyNames names = KeyNames.here();
  private final Registry registry = new Registry();
  private final Banner banner = new Banner();
  private final Cover cover = new Cover();
  private final ReloadNews news = new ReloadNews(state, ReloadNews.STANDS, this::noteLong);
  private final FileDesk files;
  private final FileDoor door;
  private final Cards cards;
  private final ExportFlow exports;
  private final Runnable printing;
  private final TimelineView timeline;
  private final OverviewStrip overview;
  private final CopyDesk copies;
  private final GapDesk gaps = new GapDesk(state, this::note);
  private final QuoteCursor quotes = new QuoteCursor(state);
  private final FilesLine filesLine;
  private final Panes panes;
  private final SearchBox search;
  private final SearchHelp searchHelp;
  private final ToolStrip tools;
  private final StatusBar status;
  private final Workspace workspace;
  private @Nullable StartPage start;
  private final BorderPane frame = new BorderPane();
  private Consumer<String> languages = tag -> {};
  private final PaneRing ring;
  private final Scene scene;

  /**
   * @param stage its scene, when a first look gave it one, is taken over with its place
   * @param reader reads a file; called off the FX thread
   * @param openElsewhere opens a file in another window
   * @param openLink opens an address in the user's browser
   */
  public MainWindow(
      Stage stage,
      SettingsStore settings,
      ThemeSwitch theme,
      FileReader reader,
      Consumer<Path> openElsewhere,
      Consumer<String> openLink) {
    this.stage = stage;
    this.settings = settings;
    this.theme = theme;
    files = new FileDesk(state, settings, banner, reader, news, this::note);
    door = new FileDoor(files, openElsewhere);
    timeline = new TimelineView(state);
    timeline.themeProperty().bind(theme.themeProperty());
    cards = new Cards(cover, state, files, registry, names, timeline.themeProperty());
    news.setStill(theme.stillProperty()::get);
    cards.setSettings(
        () ->
            new SettingsCard(
                settings,
                theme,
                tag -> languages.accept(tag),
                this::chooseCitationStyle,
                cover::close));
    filesLine = new FilesLine(state, cards::duplicates);
    files.togetherProperty().subscribe(filesLine::show);
    cards.setFilesLine(filesLine, this::note);
    overview = new OverviewStrip(state);
    overview.themeProperty().bind(theme.themeProperty());
    WayOut out = new WayOut(cover, banner, timeline, files.fileProperty()::get, openLink);
    ExportDesk desk = new ExportDesk(state, settings);
    exports = new ExportFlow(desk, out);
    printing = () -> out.print(desk, exports);
    copies = new CopyDesk(state, settings, Panes::toClipboard, this::note);
    panes = Panes.of(state, openLink, copies, this::enterDetails, files.fileProperty()::get);
    panes.list().follow(files.tableProperty());
    quotes.quoteProperty().subscribe(q -> panes.detail().showQuote(q.intValue()));
    search = new SearchBox(state, names);
    searchHelp = new SearchHelp(search, state);
    WindowCommands.register(registry, this);
    gaps.register(registry);
    MergeCommands.register(
        registry,
        state,
        files,
        filesLine,
        () -> door.chooseMore(stage),
        cards::duplicates,
        this::note);
    KeepCommands.register(
        registry, state, files.keeper(), cards::kept, cards::saveView, this::copyView);
    panes.passage().register(registry, this::note);
    tools = new ToolStrip(registry, names, state, search, timeline.themeProperty());
    status = new StatusBar(state, registry, names);
    workspace =
        new Workspace(
            new BorderPane(new FocusFrame(timeline), null, null, new UndatedTray(state), null),
            new FocusFrame(panes.side()),
            new FocusFrame(panes.list()),
            new FocusFrame(overview),
            settings.get().comfort().windowBack() ? settings.get().panes() : PanePlaces.DEFAULT);
    LoadingLine loading = new LoadingLine(files);

    // Cut at the right, rather than pushed off the left, where there is too little room.
    frame.setMinSize(0, 0);
    frame.setTop(new VBox(tools, filesLine, banner, loading, new ExportLine(exports)));
    StackPane root = new StackPane(frame, searchHelp, cover);
    root.getStyleClass().add("window");
    Zoomed zoomed = new Zoomed(root, theme.zoomProperty());
    Scene first = stage.getScene();
    scene = first == null ? new Scene(zoomed) : first;
    // The sheets first: a root asks for its style at once.
    theme.dress(scene);
    scene.setRoot(zoomed);
    theme.dress(scene);
    new KeyBinder(scene, registry, this::scopes);
    ring =
        new PaneRing(
            scene,
            List.of(
                new PaneRing.Pane(timeline, timeline::requestFocus),
                new PaneRing.Pane(panes.side(), panes.enterDetail()),
                new PaneRing.Pane(panes.list(), panes.enterList()),
                new PaneRing.Pane(overview, overview::requestFocus),
                new PaneRing.Pane(tools, search::enter),
                new PaneRing.Pane(filesLine, filesLine::enter)));
    files.setOnProblems(cards::problems);
    files.tables().setOnColumns(cards::columns, cards::askColumns);
    state.chronologyProperty().addListener((o, was, now) -> placeContent());
    new IndexWarmer(state);
    files
        .readingProperty()
        .addListener(
            (o, was, now) -> {
              if (!now && frame.getCenter() == null) {
                placeContent();
              }
            });
    scene.focusOwnerProperty().subscribe(o -> status.hints(hints()));
    cover.openProperty().subscribe(o -> status.hints(hints()));
    stage
        .titleProperty()
        .bind(Bindings.createStringBinding(this::title, state.chronologyProperty()));
    door.acceptDrops(root, dropped -> cards.askTogether(dropped, door));
    stage.setScene(scene);
    stage.setFullScreenExitHint("");
    // Esc is one step back, never the end of something.
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setOnHiding(
        e -> {
          remember();
          files.stop();
          exports.cancel();
        });
    if (first == null) {
      boolean back = settings.get().comfort().windowBack();
      StagePlace.restore(stage, back ? settings.get().window() : null);
    }
    zoomed.follow(zoom -> StagePlace.least(stage, zoom));
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

  ReloadNews news() {
    return news;
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

  CopyDesk copies() {
    return copies;
  }

  SettingsStore settings() {
    return settings;
  }

  QuoteCursor quotes() {
    return quotes;
  }

  Cards cards() {
    return cards;
  }

  ExportFlow exports() {
    return exports;
  }

  void print() {
    printing.run();
  }

  Banner banner() {
    return banner;
  }

  /** Opens a file in this window. */
  public void open(Path file) {
    files.open(file);
  }

  /** Opens a file in this window in a view of its own. */
  public void open(Path file, ViewRequest view) {
    files.open(file, view);
  }

  /** Opens files as one timeline in this window. */
  public void open(List<Path> files, ViewRequest view) {
    this.files.open(files, view);
  }

  /** Shows a file that has been read already; it is neither watched nor remembered. */
  public void open(Path file, Chronology read) {
    files.show(file, read);
  }

  /** Shows the window; while its first file is being read there is nothing in it yet. */
  public void show() {
    if (!files.readingProperty().get() && frame.getCenter() == null) {
      placeContent();
    }
    stage.show();
    if (frame.getCenter() == workspace) {
      enter();
    }
  }

  /** Gives the window its icon, which takes some pictures: nothing to wait for. */
  public void showIcon() {
    stage.getIcons().setAll(Assets.icons());
  }

  /** Whether there is something in it: its file, or the start page. */
  public boolean hasContent() {
    return frame.getCenter() != null;
  }

  /** The open files, several when they are one timeline; none on the start page. */
  public List<Path> openFiles() {
    return files.all();
  }

  /** The open file, of several the first; null on the start page. */
  public @Nullable Path file() {
    return files.fileProperty().get();
  }

  private void note(String what) {
    status.note(what);
  }

  private void noteLong(String what) {
    status.note(what, ReloadNews.STANDS);
  }

  private String title() {
    Chronology c = state.chronology();
    return c == null
        ? Messages.text("window.title.empty")
        : Messages.text("window.title", c.timeline().title());
  }

  /** The start page; a window that begins with a file may never need it. */
  private StartPage startPage() {
    StartPage page = start;
    if (page == null) {
      page = new StartPage(settings, registry.get("open"), names, files::open);
      start = page;
    }
    return page;
  }

  private void placeContent() {
    if (state.chronology() == null) {
      StartPage page = startPage();
      page.refresh();
      frame.setCenter(page);
      frame.setBottom(null);
      search.clear();
      settle();
      page.enter();
    } else if (frame.getCenter() != workspace) {
      frame.setCenter(workspace);
      frame.setBottom(status);
      // A window that is not shown yet does the same in one go when it is.
      if (stage.isShowing()) {
        settle();
        enter();
      }
    }
  }

  private void enter() {
    timeline.requestFocus();
    status.hints(hints());
  }

  /**
   * Split and scroll panes take what they hold into the scene, to be focused, only with their skin.
   * From the root, which alone has its size when it has just taken over a scene.
   */
  private void settle() {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
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
    if (inPassage()) {
      return EnumSet.of(Scope.ALWAYS, Scope.WINDOW, Scope.PASSAGE);
    }
    boolean onTimeline =
        state.chronology() != null
            && (owner == null || owner == timeline || owner == scene.getRoot());
    return onTimeline
        ? EnumSet.of(Scope.ALWAYS, Scope.WINDOW, Scope.TIMELINE)
        : EnumSet.of(Scope.ALWAYS, Scope.WINDOW);
  }

  private boolean inPassage() {
    return panes.passage().isOpen() && PaneRing.within(scene.getFocusOwner(), panes.side());
  }

  private List<StatusBar.Hint> hints() {
    Node owner = scene.getFocusOwner();
    return cover.isOpen()
        ? Hints.UNDER_COVER
        : owner == search
            ? Hints.IN_SEARCH
            : owner == null || owner == timeline
                ? Hints.ON_TIMELINE
                : inPassage() ? Hints.IN_PASSAGE : Hints.IN_PANE;
  }

  // ---- what the actions do -------------------------------------------------------------------

  /** Into a counted block, else into the detail pane. */
  void enterSelection() {
    if (!timeline.enter()) {
      enterDetails();
    }
  }

  private void enterDetails() {
    if (state.selected() >= 0) {
      workspace.detailShownProperty().set(true);
      panes.enterDetail().run();
    }
  }

  /** One step back: cover, peek, search text, condition of a table, pane, search, selection. */
  void stepBack() {
    if (cover.isOpen()) {
      cover.stepBack();
    } else if (!files.busyProperty().get().isEmpty()) {
      files.cancel();
    } else if (state.chronology() == null || timeline.closePeek()) {
      return;
    } else if (searchHelp.close()) {
      return;
    } else if (scene.getFocusOwner() == search && !search.getText().isEmpty()) {
      search.clearSearch();
      searchHelp.close();
    } else if (PaneRing.within(scene.getFocusOwner(), panes.list()) && panes.list().stepBack()) {
      return;
    } else if (inPassage()) {
      panes.passage().close();
    } else if (scene.getFocusOwner() != timeline) {
      timeline.requestFocus();
    } else if (state.gaps().clear()) {
      return;
    } else if (state.finder().asked().active()) {
      search.clearSearch();
    } else {
      state.selectQuietly(-1);
    }
  }

  void toggleDetail() {
    toggle(workspace.detailShownProperty(), panes.side());
  }

  void toggleList() {
    toggle(workspace.listShownProperty(), panes.list());
  }

  /** Shows one of the tables under the timeline and goes into it. */
  void showTable(LowerPane.Tab tab) {
    workspace.listShownProperty().set(true);
    panes.list().tabProperty().set(tab);
    settle();
    panes.list().requestEntry();
  }

  void chooseCitationStyle(CitationStyle style) {
    settings.update(s -> s.withCitationStyle(style));
    note(Messages.text("copied.style", Messages.text("style." + style.word())));
  }

  void toggleOverview() {
    toggle(workspace.overviewShownProperty(), overview);
  }

  /** Hiding the pane one is in leaves one on the timeline. */
  private void toggle(BooleanProperty shown, Node pane) {
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
    search.clearSearch();
  }

  void showFilter() {
    cards.filter(tools.filterButton());
  }

  void showAsOf() {
    cards.asOf(tools.asOfButton());
  }

  void showLanes() {
    cards.lanes(tools.lanesButton());
  }

  /** Text a step larger or smaller, or with 0 as usual; says how large it is. */
  void stepText(int direction) {
    theme.comfort(c -> c.withTextSize(direction == 0 ? 100 : c.stepped(direction)));
    note(Messages.text("text.size", theme.zoomProperty().get()));
  }

  void toggleContrast() {
    Choice next = theme.themeProperty().get().contrast() ? Choice.OFF : Choice.ON;
    theme.comfort(c -> c.withContrast(next));
  }

  /** What is done with the tag of a language the user chose; empty for the system's. */
  public void setOnLanguage(Consumer<String> on) {
    languages = on;
  }

  /** Remembers how everything stands, as when the window closes. */
  public void keep() {
    remember();
  }

  void openMenu() {
    tools.openMenu();
  }

  void toggleFullScreen() {
    stage.setFullScreen(!stage.isFullScreen());
  }

  private void copyView() {
    Path file = file();
    if (file != null) {
      String os = System.getProperty("os.name", "");
      String line =
          ViewRequest.of(state)
              .commandLine(files.all(), files.all().size() > 1, os.startsWith("Windows"));
      Panes.toClipboard(new Formatted(line, ""));
      note(Messages.text("copied.view"));
    }
  }

  void chooseFile() {
    door.choose(stage);
  }

  /** Ends the program as closing its last window does. */
  void quit() {
    List.copyOf(Window.getWindows()).forEach(Window::hide);
  }
}
