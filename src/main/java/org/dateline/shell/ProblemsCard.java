package org.dateline.shell;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.dateline.format.Problem;
import org.dateline.shell.text.Messages;
import org.dateline.timeline.HardLines;
import org.jspecify.annotations.Nullable;

/** The problems of a file: where each is, what is wrong, how grave it is. Rows can be copied. */
final class ProblemsCard extends VBox {

  private static final double WIDTH = 960;
  private static final double MOST_HEIGHT = 560;

  /** Title, table head and buttons; and a problem of two lines. */
  private static final double AROUND = 240;

  private static final double ROW = 40;

  private final TableView<Problem> table = new TableView<>();

  ProblemsCard(String title, List<Problem> problems, Runnable close) {
    getStyleClass().addAll("card", "problems-card");
    setId("problems-card");
    setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    setPrefSize(WIDTH, Math.min(MOST_HEIGHT, AROUND + ROW * problems.size()));
    Label heading = new Label(title);
    heading.getStyleClass().add("card-title");
    table.setId("problems-table");
    table.getItems().setAll(problems);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    TableColumn<Problem, String> grave = column("problems.severity", 90);
    grave.setCellValueFactory(p -> new SimpleStringProperty(severity(p.getValue())));
    TableColumn<Problem, String> place = column("problems.place", 250);
    place.setCellValueFactory(p -> new SimpleStringProperty(place(p.getValue())));
    TableColumn<Problem, String> what = column("problems.what", 560);
    what.setCellValueFactory(
        p -> new SimpleStringProperty(p.getValue().message(Locale.getDefault())));
    what.setCellFactory(c -> new Wrapped());
    table.getColumns().setAll(List.of(grave, place, what));
    table.getSelectionModel().selectFirst();
    VBox.setVgrow(table, Priority.ALWAYS);
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.isShortcutDown() && e.getCode() == KeyCode.C) {
            copy(table.getSelectionModel().getSelectedItems());
            e.consume();
          }
        });

    Button copyAll = new Button(Messages.text("problems.copy"));
    copyAll.setOnAction(e -> copy(problems));
    Button done = new Button(Messages.text("problems.close"));
    done.setOnAction(e -> close.run());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox foot = new HBox(8, gap, copyAll, done);
    foot.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(heading, table, foot);
  }

  @Override
  public void requestFocus() {
    table.requestFocus();
  }

  /** {@code name:line:column}, as an editor takes it. */
  static String place(Problem p) {
    String file = String.valueOf(p.file().getFileName());
    return p.line() <= 0 ? file : file + ":" + p.line() + (p.column() > 0 ? ":" + p.column() : "");
  }

  private static String severity(Problem p) {
    return Messages.text("severity." + p.severity().name().toLowerCase(java.util.Locale.ROOT));
  }

  private static TableColumn<Problem, String> column(String title, double width) {
    TableColumn<Problem, String> column = new TableColumn<>(Messages.text(title));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }

  private static void copy(List<Problem> rows) {
    ClipboardContent content = new ClipboardContent();
    content.putString(
        rows.stream()
            .map(
                p ->
                    place(p)
                        + ": "
                        + severity(p)
                        + ": "
                        + p.message(Locale.getDefault())
                        + pointer(p))
            .collect(Collectors.joining("\n", "", "\n")));
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static String pointer(Problem p) {
    return p.pointer().isEmpty() ? "" : " [" + p.pointer() + "]";
  }

  /** A cell as high as its words need. */
  private static final class Wrapped extends TableCell<Problem, String> {

    private static final double PADDING = 20;

    private final Text text = new Text();

    Wrapped() {
      text.getStyleClass().add("wrapped");
      text.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
      widthProperty().subscribe(w -> write(getItem()));
      setPrefHeight(USE_COMPUTED_SIZE);
    }

    private void write(@Nullable String item) {
      String words = item == null || isEmpty() ? "" : item;
      text.setText(HardLines.broken(words, text.getFont(), getWidth() - PADDING));
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
      super.updateItem(item, empty);
      write(empty ? null : item);
      setGraphic(item == null || empty ? null : text);
    }
  }
}
