package org.dateline.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SegmentedButton;
import org.dateline.format.cite.CitationStyle;
import org.dateline.shell.settings.Choice;
import org.dateline.shell.settings.Settings;
import org.dateline.shell.settings.SettingsStore;
import org.dateline.shell.settings.ThemeChoice;
import org.dateline.shell.text.Messages;
import org.dateline.time.Languages;
import org.jspecify.annotations.Nullable;

/**
 * What the user may choose once for all files. Every choice acts at once and is remembered; there
 * is nothing to confirm.
 */
final class SettingsCard extends VBox {

  private static final double WIDTH = 640;

  private final SettingsStore settings;
  private final ThemeSwitch looks;
  private final GridPane grid = new GridPane(20, 12);
  private final List<Runnable> refresh = new ArrayList<>();
  private @Nullable Node first;

  /**
   * @param language called with the tag of a language that was chosen, empty for the system's
   * @param style called with a style of citations that was chosen
   */
  SettingsCard(
      SettingsStore settings,
      ThemeSwitch looks,
      Consumer<String> language,
      Consumer<CitationStyle> style,
      Runnable close) {
    this.settings = settings;
    this.looks = looks;
    getStyleClass().addAll("card", "settings-card");
    setId("settings-card");
    setPrefWidth(WIDTH);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    ColumnConstraints words = new ColumnConstraints();
    words.setMinWidth(110);
    ColumnConstraints choices = new ColumnConstraints();
    choices.setHgrow(Priority.ALWAYS);
    // Room for the ring of what has the focus.
    grid.setPadding(new Insets(3));
    grid.getColumnConstraints().setAll(words, choices);

    row(
        "theme",
        segments(
            "theme",
            List.of(ThemeChoice.values()),
            s -> s.theme(),
            looks::choose,
            c -> "settings.theme." + c.name().toLowerCase(Locale.ROOT)));
    row(
        "contrast",
        choice(
            "contrast", s -> s.comfort().contrast(), c -> looks.comfort(x -> x.withContrast(c))));
    row("text", textSize());
    row(
        "stillness",
        choice(
            "stillness",
            s -> s.comfort().stillness(),
            c -> looks.comfort(x -> x.withStillness(c))));
    List<String> tags = new ArrayList<>(Languages.SPOKEN);
    tags.addFirst("");
    row(
        "language",
        box(
            "language",
            tags,
            settings.get().comfort().language(),
            t -> t.isEmpty() ? Messages.text("settings.system") : Languages.ownName(t),
            language));
    row(
        "citations",
        box(
            "citations",
            List.of(CitationStyle.values()),
            settings.get().citationStyle(),
            s -> Messages.text("style." + s.word()),
            style));
    row("restore", restore());

    Button done = new Button(Messages.text("settings.close"));
    done.setId("settings-close");
    done.setOnAction(e -> close.run());
    HBox foot = new HBox(done);
    foot.setAlignment(Pos.CENTER_RIGHT);
    Label title = new Label(Messages.text("settings.title"));
    title.getStyleClass().add("card-title");
    ScrollPane scroll = new ScrollPane(grid);
    scroll.getStyleClass().add("bare-scroll");
    scroll.setFitToWidth(true);
    // Only once it is laid out it knows how high its wrapped words are.
    grid.heightProperty()
        .subscribe(h -> Platform.runLater(() -> scroll.setPrefViewportHeight(h.doubleValue())));
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(title, scroll, foot);
    update();
  }

  @Override
  public void requestFocus() {
    Node n = first;
    if (n != null) {
      n.requestFocus();
    }
  }

  private void update() {
    refresh.forEach(Runnable::run);
  }

  private void row(String key, Node control) {
    Label label = new Label(Messages.text("settings." + key));
    label.setLabelFor(control);
    label.setMinWidth(Region.USE_PREF_SIZE);
    GridPane.setHalignment(label, HPos.LEFT);
    GridPane.setValignment(label, control instanceof VBox ? VPos.TOP : VPos.CENTER);
    grid.addRow(grid.getRowCount(), label, control);
  }

  private Node choice(String key, Function<Settings, Choice> now, Consumer<Choice> choose) {
    return segments(
        key,
        List.of(Choice.values()),
        now,
        choose,
        c ->
            "settings."
                + (c == Choice.SYSTEM ? "system" : key + "." + (c == Choice.ON ? "on" : "off")));
  }

  private <T> Node segments(
      String id,
      List<T> values,
      Function<Settings, T> now,
      Consumer<T> choose,
      Function<T, String> key) {
    SegmentedButton buttons = new SegmentedButton();
    String about = Messages.text("settings." + id);
    for (T value : values) {
      ToggleButton b = new ToggleButton(Messages.text(key.apply(value)));
      b.setId("settings-" + id + "-" + value.toString().toLowerCase(Locale.ROOT));
      b.getStyleClass().add("small");
      b.setMinWidth(USE_PREF_SIZE);
      b.setAccessibleText(about + ": " + b.getText());
      b.setOnAction(
          e -> {
            choose.accept(value);
            update();
          });
      // One of them is always on: a second press must not switch it off.
      refresh.add(() -> b.setSelected(value.equals(now.apply(settings.get()))));
      buttons.getButtons().add(b);
      if (first == null) {
        first = b;
      }
    }
    return buttons;
  }

  private Node textSize() {
    Label value = new Label();
    value.setId("settings-text-value");
    value.setMinWidth(52);
    value.setAlignment(Pos.CENTER);
    Button smaller = small("settings-text-smaller", "−", "text.smaller", -1);
    Button larger = small("settings-text-larger", "+", "text.larger", 1);
    Button usual = new Button(Messages.text("settings.text.reset"));
    usual.setId("settings-text-reset");
    usual.getStyleClass().add("small-button");
    usual.setOnAction(
        e -> {
          looks.comfort(c -> c.withTextSize(100));
          update();
        });
    refresh.add(
        () -> {
          int size = settings.get().comfort().textSize();
          value.setText(Messages.text("settings.text.value", size / 100.0));
          smaller.setDisable(settings.get().comfort().stepped(-1) == size);
          larger.setDisable(settings.get().comfort().stepped(1) == size);
          usual.setDisable(size == 100);
        });
    HBox box = new HBox(4, smaller, value, larger, usual);
    HBox.setMargin(usual, new Insets(0, 0, 0, 12));
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private Button small(String id, String sign, String action, int direction) {
    Button b = new Button(sign);
    b.setId(id);
    b.getStyleClass().add("small-button");
    b.setAccessibleText(Messages.text("action." + action));
    b.setOnAction(
        e -> {
          looks.comfort(c -> c.withTextSize(c.stepped(direction)));
          update();
        });
    return b;
  }

  private <T> ChoiceBox<T> box(
      String id, List<T> values, T now, Function<T, String> name, Consumer<T> choose) {
    ChoiceBox<T> box = new ChoiceBox<>();
    box.setId("settings-" + id);
    box.getItems().setAll(values);
    box.setValue(now);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T value) {
            return value == null ? "" : name.apply(value);
          }

          @Override
          @SuppressWarnings("NullAway") // never asked: nothing is typed here
          public T fromString(String text) {
            return null;
          }
        });
    box.setPrefWidth(220);
    box.setAccessibleText(Messages.text("settings." + id));
    box.valueProperty().addListener((o, was, next) -> choose.accept(next));
    return box;
  }

  private Node restore() {
    CheckBox window = new CheckBox(Messages.text("settings.restore.window"));
    window.setId("settings-restore-window");
    window.setOnAction(e -> looks.comfort(c -> c.withWindowBack(window.isSelected())));
    CheckBox view = new CheckBox(Messages.text("settings.restore.view"));
    view.setId("settings-restore-view");
    view.setOnAction(e -> looks.comfort(c -> c.withViewBack(view.isSelected())));
    Button forget = new Button(Messages.text("settings.restore.forget"));
    forget.setId("settings-forget");
    forget.getStyleClass().add("small-button");
    forget.setOnAction(
        e -> {
          settings.update(Settings::withoutRecent);
          update();
          window.requestFocus();
        });
    refresh.add(
        () -> {
          window.setSelected(settings.get().comfort().windowBack());
          view.setSelected(settings.get().comfort().viewBack());
          forget.setDisable(settings.get().recent().isEmpty());
        });
    VBox box = new VBox(8, window, view, forget);
    box.setAlignment(Pos.TOP_LEFT);
    return box;
  }
}
