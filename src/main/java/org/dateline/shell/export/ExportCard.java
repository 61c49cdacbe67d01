package org.dateline.shell.export;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.dateline.format.exports.LossText;
import org.dateline.model.Chronology;
import org.dateline.shell.settings.ExportMemory;
import org.jspecify.annotations.Nullable;

/**
 * Asks what to export and as what: the formats at the left, at the right what the chosen one keeps
 * and how it can be made. Enter exports, Escape goes back. The choice is remembered.
 */
public final class ExportCard extends HBox {

  private static final double ROW = 30;
  private static final double LIST_WIDTH = 300;
  private static final double OPTIONS_WIDTH = 400;
  private static final double LEAST_HEIGHT = 376;

  private final ExportDesk desk;
  private final @Nullable Path open;
  private final BiConsumer<Kind, Path> run;
  private final Runnable close;
  private final LossText words;
  private final ListView<Kind> formats = new ListView<>();
  private final Label name = new Label();
  private final Label about = new Label();
  private final RadioButton shown = new RadioButton();
  private final RadioButton all = new RadioButton();
  private final CheckBox mark = new CheckBox(Texts.text("byte-order-mark"));
  private final VBox events;
  private final PictureOptions pictures;
  private final Button go = new Button(Texts.text("run"));

  /**
   * @param view the timeline as large as it is on screen
   * @param open the file that is open, beside which one exports first; null for none
   * @param run exports as a kind to a file
   * @param close takes the card away
   */
  ExportCard(
      ExportDesk desk, View view, @Nullable Path open, BiConsumer<Kind, Path> run, Runnable close) {
    this.desk = desk;
    this.open = open;
    this.run = run;
    this.close = close;
    this.words = desk.words();
    getStyleClass().addAll("card", "export-card");
    getStylesheets()
        .add(
            Objects.requireNonNull(ExportCard.class.getResource("export.css"), "export.css")
                .toExternalForm());
    setId("export-card");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);

    ExportMemory before = desk.settings().get().exports();
    Label title = new Label(Texts.text("title"));
    title.getStyleClass().add("card-title");
    list(before);
    VBox left = new VBox(12, title, formats);

    name.getStyleClass().add("export-name");
    about.setWrapText(true);
    about.getStyleClass().add("muted");
    about.setMinHeight(Region.USE_PREF_SIZE);
    events = events(before);
    pictures = new PictureOptions(desk, view, before);
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    VBox right = new VBox(14, new VBox(4, name, about), events, pictures, gap, foot());
    right.setPrefWidth(OPTIONS_WIDTH);
    right.setMinHeight(LEAST_HEIGHT);
    getChildren().addAll(left, right);

    formats.getSelectionModel().selectedItemProperty().subscribe(this::choose);
    go.disableProperty().bind(pictures.visibleProperty().and(pictures.possibleProperty().not()));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  @Override
  public void requestFocus() {
    formats.requestFocus();
  }

  private void list(ExportMemory before) {
    List<Kind> kinds = Kind.all();
    formats.setId("export-formats");
    formats.setAccessibleText(Texts.text("format"));
    formats.getItems().setAll(kinds);
    formats.setFixedCellSize(ROW);
    formats.setPrefSize(LIST_WIDTH, ROW * kinds.size() + 2);
    formats.setMinHeight(Region.USE_PREF_SIZE);
    formats.setCellFactory(v -> new Name());
    String word = before.format();
    Kind first = word == null ? kinds.getFirst() : Kind.ofWord(word).orElse(kinds.getFirst());
    formats.getSelectionModel().select(first);
  }

  private final class Name extends ListCell<Kind> {

    Name() {
      // As wide as the list: it is never scrolled sideways.
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Kind kind, boolean empty) {
      super.updateItem(kind, empty);
      setText(kind == null || empty ? null : kind.title(words));
    }
  }

  private VBox events(ExportMemory before) {
    Chronology c = desk.state().chronology();
    int count = c == null ? 0 : c.events().size();
    int visible = desk.state().shownProperty().get().cardinality();
    ToggleGroup group = new ToggleGroup();
    shown.setText(Texts.text("events.shown", visible));
    shown.setToggleGroup(group);
    shown.setId("export-shown");
    all.setText(Texts.text("events.all", count));
    all.setToggleGroup(group);
    all.setId("export-all");
    boolean same = visible == count;
    shown.setDisable(same);
    there(shown, !same);
    group.selectToggle(same || before.all() ? all : shown);
    mark.setSelected(before.byteOrderMark());
    mark.setId("export-bom");
    return new VBox(8, heading("events"), shown, all, mark);
  }

  static Label heading(String key) {
    Label l = new Label(Texts.text(key));
    l.getStyleClass().add("section-title");
    return l;
  }

  private HBox foot() {
    Button cancel = new Button(Texts.text("cancel"));
    cancel.setOnAction(e -> close.run());
    go.setId("export-run");
    go.getStyleClass().add("accent");
    go.setOnAction(e -> ask());
    HBox foot = new HBox(8, cancel, go);
    foot.setAlignment(Pos.CENTER_RIGHT);
    return foot;
  }

  private void choose(@Nullable Kind kind) {
    if (kind == null) {
      return;
    }
    name.setText(kind.title(words));
    about.setText(kind.about(words));
    boolean picture = kind instanceof Kind.Drawn;
    there(events, !picture);
    there(pictures, picture);
    there(mark, kind instanceof Kind.Events e && e.format().word().equals("csv"));
    if (kind instanceof Kind.Drawn d) {
      pictures.show(d.format());
    }
  }

  static void there(Region node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }

  private void pressed(KeyEvent e) {
    boolean onButton = getScene().getFocusOwner() instanceof Button;
    if (e.getCode() == KeyCode.ENTER && !onButton && !go.isDisabled()) {
      ask();
      e.consume();
    }
  }

  /** What has been chosen, as it is to be remembered. */
  ExportMemory chosen() {
    Kind kind = formats.getSelectionModel().getSelectedItem();
    ExportMemory before = desk.settings().get().exports();
    boolean every = shown.isDisabled() ? before.all() : all.isSelected();
    return pictures.chosen(
        kind == null ? null : kind.word(), before.folder(), every, mark.isSelected());
  }

  private void ask() {
    Kind kind = formats.getSelectionModel().getSelectedItem();
    if (kind == null) {
      return;
    }
    ExportMemory m = chosen();
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Texts.text("choose"));
    chooser
        .getExtensionFilters()
        .setAll(new ExtensionFilter(kind.title(words), "*" + kind.ending()));
    chooser.setInitialFileName(suggestion(kind));
    Path folder = folder(m);
    if (folder != null) {
      chooser.setInitialDirectory(folder.toFile());
    }
    File to = chooser.showSaveDialog(getScene().getWindow());
    if (to != null) {
      export(kind, to.toPath());
    }
  }

  /** Exports to a file that has been chosen; a name without an ending gets one. */
  void export(Kind kind, Path to) {
    String file = String.valueOf(to.getFileName());
    Path whole = file.indexOf('.') < 0 ? to.resolveSibling(file + kind.ending()) : to;
    Path parent = whole.toAbsolutePath().getParent();
    ExportMemory m = chosen().withFolder(parent == null ? null : parent.toString());
    desk.settings().update(s -> s.withExports(m));
    close.run();
    run.accept(kind, whole);
  }

  private @Nullable Path folder(ExportMemory m) {
    String last = m.folder();
    Path beside = open == null ? null : open.getParent();
    Path folder = last == null ? beside : Path.of(last);
    return folder != null && Files.isDirectory(folder) ? folder : null;
  }

  /** The name of the open file with the ending of the format; never that of the file itself. */
  private String suggestion(Kind kind) {
    String file = open == null ? "timeline" : String.valueOf(open.getFileName());
    int dot = file.indexOf('.', 1);
    String stem = dot < 0 ? file : file.substring(0, dot);
    String suggested = stem + kind.ending();
    return suggested.equals(file) ? stem + "-2" + kind.ending() : suggested;
  }
}
