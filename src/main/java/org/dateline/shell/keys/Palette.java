package org.dateline.shell.keys;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.shell.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The command palette: a few letters find an action, Enter runs it. */
public final class Palette extends VBox {

  private static final double ROW = 34;
  private static final int ROWS = 11;

  private final Registry registry;
  private final KeyNames names;
  private final ObservableList<Command> found = FXCollections.observableArrayList();
  private final ListView<Command> list = new ListView<>(found);
  private final TextField field = new TextField();
  private final Consumer<Command> onChosen;

  /**
   * @param onChosen closes the palette and runs the action
   */
  public Palette(Registry registry, KeyNames names, Consumer<Command> onChosen) {
    this.registry = registry;
    this.names = names;
    this.onChosen = onChosen;
    getStyleClass().addAll("card", "palette");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setPrefWidth(580);
    field.setId("palette-field");
    field.setPromptText(Messages.text("palette.prompt"));
    field.setAccessibleText(Messages.text("palette.prompt"));
    list.setId("palette-list");
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setCellFactory(v -> new Row());
    Label none = new Label(Messages.text("palette.none"));
    none.getStyleClass().add("muted");
    list.setPlaceholder(none);
    field.textProperty().addListener((o, was, now) -> find());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    getChildren().addAll(field, list);
    find();
  }

  @Override
  public void requestFocus() {
    field.requestFocus();
  }

  private void find() {
    String typed = field.getText();
    Comparator<Command> best =
        Comparator.comparingInt((Command c) -> Fuzzy.score(typed, c.title())).reversed();
    List<Command> fits =
        registry.all().stream().filter(c -> Fuzzy.score(typed, c.title()) >= 0).toList();
    found.setAll(typed.isBlank() ? fits : fits.stream().sorted(best).toList());
    list.setPrefHeight(ROW * Math.clamp(found.size(), 2, ROWS) + 2);
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private void keys(KeyEvent e) {
    int page = e.getCode() == KeyCode.PAGE_DOWN || e.getCode() == KeyCode.PAGE_UP ? ROWS - 1 : 1;
    switch (e.getCode()) {
      case DOWN, PAGE_DOWN -> move(page);
      case UP, PAGE_UP -> move(-page);
      case ENTER -> choose();
      case TAB -> {}
      default -> {
        return;
      }
    }
    e.consume();
  }

  private void move(int by) {
    int n = found.size();
    if (n > 0) {
      int to = list.getSelectionModel().getSelectedIndex() + by;
      to = Math.abs(by) == 1 ? Math.floorMod(to, n) : Math.clamp(to, 0, n - 1);
      list.getSelectionModel().select(to);
      list.scrollTo(Math.max(0, to - ROWS / 2));
    }
  }

  private void choose() {
    Command c = list.getSelectionModel().getSelectedItem();
    if (c != null && c.enabled().get()) {
      onChosen.accept(c);
    }
  }

  /** Icon, name, heading, keys. */
  private final class Row extends ListCell<Command> {

    private final FontIcon icon = new FontIcon();
    private final Label name = new Label();
    private final Label category = new Label();
    private final HBox keys = new HBox();
    private final HBox row = new HBox(10);

    Row() {
      category.getStyleClass().add("muted");
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      HBox iconBox = new HBox(icon);
      iconBox.setAlignment(Pos.CENTER);
      iconBox.setMinWidth(18);
      row.setAlignment(Pos.CENTER_LEFT);
      row.getChildren().addAll(iconBox, name, category, gap, keys);
      keys.setAlignment(Pos.CENTER_RIGHT);
      setOnMouseClicked(
          e -> {
            if (e.getButton() == MouseButton.PRIMARY && !isEmpty()) {
              choose();
            }
          });
    }

    @Override
    protected void updateItem(@Nullable Command c, boolean empty) {
      super.updateItem(c, empty);
      if (c == null || empty) {
        setGraphic(null);
        setText(null);
        return;
      }
      icon.setVisible(c.icon() != null);
      if (c.icon() != null) {
        icon.setIconCode(c.icon());
      }
      name.setText(c.title());
      category.setText(c.category().title());
      keys.getChildren().setAll(KeyCaps.chords(c.keys(), names));
      row.setOpacity(c.enabled().get() ? 1 : 0.45);
      setGraphic(row);
    }
  }
}
