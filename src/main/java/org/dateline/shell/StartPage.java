package org.dateline.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dateline.shell.keys.Command;
import org.dateline.shell.keys.KeyCaps;
import org.dateline.shell.keys.KeyNames;
import org.dateline.shell.settings.FileMemory;
import org.dateline.shell.settings.Settings;
import org.dateline.shell.settings.SettingsStore;
import org.dateline.shell.settings.Surroundings;
import org.dateline.shell.text.Messages;
import org.dateline.timeline.RightToLeft;
import org.jspecify.annotations.Nullable;

/** What one sees without a file: what the program is, and files to open. */
final class StartPage extends ScrollPane {

  private static final int MOST = 6;

  private final SettingsStore settings;
  private final Consumer<Path> open;
  private final Button openButton;
  private final VBox recent = new VBox(2);
  private final VBox samples = new VBox(2);

  /** A file with what is known of it without the FX thread waiting for the disk. */
  private record Entry(Path file, String title, boolean missing) {}

  StartPage(SettingsStore settings, Command openCommand, KeyNames names, Consumer<Path> open) {
    this.settings = settings;
    this.open = open;
    setId("start-page");
    setFitToWidth(true);
    setFitToHeight(true);
    setFocusTraversable(false);
    getStyleClass().addAll("bare-scroll", "start-page");

    Label name = new Label("Dateline");
    name.getStyleClass().add("start-name");
    Assets.icons().stream()
        .filter(i -> i.getWidth() == 128)
        .findFirst()
        .ifPresent(
            i -> {
              ImageView view = new ImageView(i);
              view.setFitWidth(48);
              view.setFitHeight(48);
              view.setSmooth(true);
              name.setGraphic(view);
              name.setGraphicTextGap(14);
            });
    Label about = new Label(Messages.text("start.about"));
    about.getStyleClass().add("start-about");
    about.setWrapText(true);
    openButton = new Button(Messages.text("start.open"));
    openButton.setId("start-open");
    openButton.getStyleClass().add("accent");
    openButton.setOnAction(e -> openCommand.fire());
    Label drop = new Label(Messages.text("start.drop"));
    drop.getStyleClass().add("muted");
    HBox first =
        new HBox(10, openButton, KeyCaps.chord(openCommand.keys().getFirst(), names), drop);
    first.setAlignment(Pos.CENTER_LEFT);
    VBox page = new VBox(24, new VBox(10, name, about), first, recent, samples);
    page.getStyleClass().add("start-column");
    page.setMaxSize(620, Region.USE_PREF_SIZE);
    StackPane centre = new StackPane(page);
    centre.getStyleClass().add("start-centre");
    setContent(centre);
    addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
  }

  /** Gives the focus to the first thing worth pressing Enter on. */
  void enter() {
    openButton.requestFocus();
  }

  /** Looks the recent files and the samples up again; they appear when they have been looked at. */
  void refresh() {
    Settings s = settings.get();
    Thread.ofVirtual()
        .start(
            () -> {
              List<Entry> files = recent(s.recent(), s.files());
              List<Entry> shipped =
                  Samples.find().stream().map(f -> new Entry(f, Titles.of(f), false)).toList();
              Platform.runLater(
                  () -> {
                    fill(recent, "start.recent", files, true);
                    fill(samples, "start.samples", shipped, false);
                  });
            });
  }

  private static List<Entry> recent(List<String> paths, Map<String, FileMemory> memories) {
    List<Entry> entries = new ArrayList<>();
    for (String path : paths.subList(0, Math.min(MOST, paths.size()))) {
      Path file = Path.of(path);
      FileMemory m = memories.get(path);
      String title = m == null || m.title() == null ? Titles.plain(file) : m.title();
      entries.add(new Entry(file, title, !Files.isReadable(file)));
    }
    return entries;
  }

  private void fill(VBox box, String heading, List<Entry> entries, boolean removable) {
    box.getChildren().clear();
    if (entries.isEmpty()) {
      box.setManaged(false);
      return;
    }
    box.setManaged(true);
    Label title = new Label(Messages.text(heading));
    title.getStyleClass().add("section-title");
    box.getChildren().add(title);
    entries.forEach(e -> box.getChildren().add(row(e, removable)));
  }

  private Button row(Entry entry, boolean removable) {
    Label title = RightToLeft.follow(new Label(entry.title()));
    title.getStyleClass().add("file-title");
    title.setMinWidth(0);
    Path folder = entry.file().getParent();
    Label place =
        new Label(
            entry.missing()
                ? Messages.text("start.missing", shortened(entry.file()))
                : removable && folder != null ? shortened(folder) : "");
    place.getStyleClass().add("muted");
    place.setMinWidth(0);
    place.setTextOverrun(javafx.scene.control.OverrunStyle.CENTER_ELLIPSIS);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox box = new HBox(16, title, gap, place);
    box.setAlignment(Pos.BASELINE_LEFT);
    Button row = new Button(null, box);
    row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    row.getStyleClass().add("file-row");
    row.setMaxWidth(Double.MAX_VALUE);
    box.prefWidthProperty().bind(row.widthProperty().subtract(20));
    row.setAccessibleText(entry.title());
    row.setOpacity(entry.missing() ? 0.75 : 1);
    row.setOnAction(e -> open.accept(entry.file()));
    if (removable) {
      row.setOnKeyPressed(
          e -> {
            if (e.getCode() == KeyCode.DELETE) {
              settings.update(s -> s.withoutRecent(entry.file().toString()));
              openButton.requestFocus();
              refresh();
            }
          });
    }
    return row;
  }

  /** The home folder written as people do. */
  private static String shortened(Path path) {
    Path home = Surroundings.here().home();
    return path.startsWith(home) && !path.equals(home)
        ? Path.of("~").resolve(home.relativize(path)).toString()
        : path.toString();
  }

  private void arrows(KeyEvent e) {
    int by = e.getCode() == KeyCode.DOWN ? 1 : e.getCode() == KeyCode.UP ? -1 : 0;
    if (by == 0) {
      return;
    }
    List<Node> stops = new ArrayList<>(List.of(openButton));
    stops.addAll(recent.getChildren());
    stops.addAll(samples.getChildren());
    stops.removeIf(n -> !(n instanceof Button));
    @Nullable Node owner = getScene().getFocusOwner();
    int at = owner == null ? -1 : stops.indexOf(owner);
    stops.get(Math.clamp(at + by, 0, stops.size() - 1)).requestFocus();
    e.consume();
  }
}
