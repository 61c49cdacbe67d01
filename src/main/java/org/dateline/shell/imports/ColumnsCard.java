package org.dateline.shell.imports;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.format.imports.Mapping;
import org.dateline.format.imports.TableSample;

/**
 * What the columns of a table mean, beside what its first rows become by it. Tab goes from column
 * to column, Up, Down or a letter changes the meaning, Alt+D the order of day and month; Enter uses
 * it.
 */
public final class ColumnsCard extends VBox {

  private static final double WIDTH = 1120;
  private static final double HEIGHT = 620;
  private static final double COLUMNS = 460;

  private final Texts texts = new Texts(Locale.getDefault());
  private final TableSample sample;
  private final Consumer<Mapping> use;
  private final ColumnGrid grid;
  private final PreviewTable preview;
  private final ToggleButton dayFirst = new ToggleButton();
  private final ToggleButton monthFirst = new ToggleButton();
  private final HBox order;
  private final Button take = new Button();
  private final Label unusable = new Label();
  private boolean updating;

  /**
   * @param mapping what the columns are taken to mean now
   * @param use takes what they are to mean
   * @param close takes the card away
   */
  public ColumnsCard(TableSample sample, Mapping mapping, Consumer<Mapping> use, Runnable close) {
    this.sample = sample;
    this.use = use;
    this.grid = new ColumnGrid(sample, texts, this::changed);
    this.preview = new PreviewTable(texts);
    getStyleClass().addAll("card", "columns-card");
    getStylesheets()
        .add(
            Objects.requireNonNull(ColumnsCard.class.getResource("columns.css"), "columns.css")
                .toExternalForm());
    setId("columns-card");
    setMaxSize(WIDTH, HEIGHT);
    setPrefSize(WIDTH, HEIGHT);

    Label title = new Label(texts.get("title"));
    title.getStyleClass().add("card-title");
    Label about =
        new Label(
            texts.get(
                "about", String.valueOf(sample.file().getFileName()), mapping.header().size()));
    about.getStyleClass().add("muted");
    HBox head = row(12, title, about);
    head.setAlignment(Pos.BASELINE_LEFT);

    ScrollPane scroll = new ScrollPane(grid);
    scroll.getStyleClass().add("columns-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    grid.follow(scroll);
    VBox left = titled("columns", scroll);
    left.setPrefWidth(COLUMNS);
    left.setMinWidth(COLUMNS);
    VBox right = titled("preview", preview);
    HBox.setHgrow(right, Priority.ALWAYS);
    HBox middle = new HBox(16, left, right);
    VBox.setVgrow(middle, Priority.ALWAYS);

    order = order();
    unusable.setText(texts.get("unusable"));
    unusable.getStyleClass().add("columns-problem");
    Button guess = new Button(texts.get("guess"));
    guess.setId("columns-guess");
    guess.setOnAction(e -> show(sample.guess()));
    Button cancel = new Button(texts.get("cancel"));
    cancel.setOnAction(e -> close.run());
    take.setText(texts.get("use"));
    take.setId("columns-use");
    take.getStyleClass().add("accent");
    take.setOnAction(e -> take());
    HBox foot = row(8, order, unusable, gap(), guess, cancel, take);
    Label keys = new Label(texts.get("keys"));
    keys.getStyleClass().addAll("muted", "columns-keys");
    getChildren().addAll(head, middle, foot, keys);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    show(mapping);
  }

  @Override
  public void requestFocus() {
    grid.enter();
  }

  /** What the columns mean by now. */
  Mapping mapping() {
    return grid.mapping(dayFirst.isSelected());
  }

  private void key(KeyEvent e) {
    if (e.getCode() == KeyCode.D && e.isAltDown()) {
      (dayFirst.isSelected() ? monthFirst : dayFirst).setSelected(true);
      e.consume();
    } else if (e.getCode() == KeyCode.ENTER && !grid.choosing() && !onButton()) {
      take();
      e.consume();
    }
  }

  private boolean onButton() {
    return getScene() != null && getScene().getFocusOwner() instanceof Button;
  }

  private void take() {
    Mapping now = mapping();
    if (now.isUsable()) {
      use.accept(now);
    }
  }

  private void show(Mapping mapping) {
    updating = true;
    (mapping.dayFirst() ? dayFirst : monthFirst).setSelected(true);
    grid.show(mapping);
    updating = false;
    changed();
  }

  private void changed() {
    if (updating) {
      return;
    }
    Mapping now = mapping();
    boolean numeric = sample.hasNumericDates(now);
    order.setVisible(numeric);
    order.setManaged(numeric);
    unusable.setVisible(!now.isUsable());
    unusable.setManaged(!now.isUsable());
    take.setDisable(!now.isUsable());
    preview.show(sample.preview(now, PreviewTable.ROWS));
  }

  private HBox order() {
    ToggleGroup group = new ToggleGroup();
    segment(dayFirst, "order.day", group, "left-pill");
    segment(monthFirst, "order.month", group, "right-pill");
    group
        .selectedToggleProperty()
        .addListener(
            (o, was, now) -> {
              // One of them is always on: a second press on it changes nothing.
              if (now == null && was != null) {
                was.setSelected(true);
              } else {
                changed();
              }
            });
    Label label = new Label(texts.get("order"));
    return row(8, label, row(0, dayFirst, monthFirst));
  }

  private void segment(ToggleButton b, String key, ToggleGroup group, String style) {
    b.setText(texts.get(key));
    b.setTooltip(new Tooltip(texts.get(key + ".hint")));
    b.setId("columns-" + key.replace('.', '-'));
    b.getStyleClass().addAll(style, "columns-segment");
    b.setToggleGroup(group);
  }

  private VBox titled(String key, Node content) {
    Label label = new Label(texts.get(key));
    label.getStyleClass().add("section-title");
    label.setLabelFor(content);
    VBox.setVgrow(content, Priority.ALWAYS);
    return new VBox(4, label, content);
  }

  private static HBox row(double spacing, Node... nodes) {
    HBox row = new HBox(spacing, nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  /** The nodes of the columns, for tests. */
  List<Node> choices() {
    return grid.choices();
  }
}
