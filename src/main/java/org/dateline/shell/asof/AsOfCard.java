package org.dateline.shell.asof;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.dateline.model.TimePoint;
import org.dateline.model.When;
import org.dateline.state.AsOf;
import org.dateline.state.TimelineState;
import org.dateline.time.GoTo;
import org.dateline.time.Placing;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Known as of a date: type it, drag to it, or go there report by report. Left and Right step, Home
 * and End go to the ends, Space plays, F fades or hides, X goes back to now. A digit begins a date.
 */
public final class AsOfCard extends VBox {

  private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("error");

  /** Pixels, where the words need no more. */
  private static final double USUAL_WIDTH = 560;

  private final TimelineState state;
  private final AsOf asOf;
  private final AsOfWords words;
  private final Runnable close;
  private final Player player;
  private final TextField field = new TextField();
  private final Label value = new Label();
  private final Label counts = new Label();
  private final Label step = new Label();
  private final Slider slider = new Slider();
  private final Button play;
  private final Button reset = new Button();
  private final ToggleButton fade = new ToggleButton();
  private final ToggleButton hide = new ToggleButton();
  private Subscription heard = Subscription.EMPTY;
  private boolean updating;

  /**
   * @param close takes the card away
   */
  public AsOfCard(TimelineState state, Runnable close) {
    this.state = state;
    this.asOf = state.asOf();
    this.words = new AsOfWords(state);
    this.close = close;
    this.player = new Player(this::forward);
    getStyleClass().addAll("card", "asof-card");
    getStylesheets()
        .add(
            Objects.requireNonNull(AsOfCard.class.getResource("asof.css"), "asof.css")
                .toExternalForm());
    setId("asof-card");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);

    value.getStyleClass().add("asof-value");
    value.setId("asof-value");
    counts.getStyleClass().add("muted");
    counts.setId("asof-counts");
    step.getStyleClass().add("muted");
    step.setMinWidth(USE_PREF_SIZE);
    field.setId("asof-field");
    field.setPromptText(words.text("field.prompt"));
    field.setAccessibleText(words.text("field"));
    field.setPrefColumnCount(12);
    field.setOnAction(e -> typed());

    int n = asOf.steps().length;
    slider.setId("asof-slider");
    slider.setMin(1);
    slider.setMax(Math.max(1, n));
    slider.setMajorTickUnit(Math.max(1, n - 1));
    slider.setMinorTickCount(0);
    slider.setDisable(n < 2);
    slider.setAccessibleText(words.text("slider"));
    // A listener, not a subscription: that would begin by moving to the slider's first value.
    slider.valueProperty().addListener((o, was, now) -> slid((int) Math.round(now.doubleValue())));

    play = button("play", Feather.PLAY, player::toggle);
    player
        .playingProperty()
        .subscribe(on -> play.setGraphic(FontIcon.of(on ? Feather.PAUSE : Feather.PLAY)));
    reset.setText(words.text("reset"));
    reset.setId("asof-reset");
    reset.getStyleClass().add("small-button");
    reset.setMinWidth(USE_PREF_SIZE);
    reset.setOnAction(e -> toNow());

    HBox head = row(12, new VBox(2, value, counts), gap(), field);
    HBox steps =
        row(
            4,
            button("first", Feather.SKIP_BACK, () -> by(asOf::first)),
            button("previous", Feather.CHEVRON_LEFT, () -> by(asOf::previous)),
            play,
            button("next", Feather.CHEVRON_RIGHT, () -> by(asOf::next)),
            button("last", Feather.SKIP_FORWARD, () -> by(asOf::last)));
    HBox foot = row(12, steps, step, gap(), segments(), reset);
    foot.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(head, slider, foot);
    steps.setDisable(n == 0);
    Label keys = new Label(words.text(n == 0 ? "steps.none" : "keys"));
    keys.setWrapText(true);
    keys.getStyleClass().addAll("muted", "asof-keys");
    getChildren().add(keys);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    addEventFilter(KeyEvent.KEY_TYPED, this::digit);
    sceneProperty().subscribe(s -> listen(s != null));
    update();
  }

  /** Wider than usual where the words of a language need it. */
  @Override
  protected double computePrefWidth(double height) {
    return Math.max(USUAL_WIDTH, minWidth(-1));
  }

  @Override
  public void requestFocus() {
    (slider.isDisable() ? field : slider).requestFocus();
  }

  /** Goes one report on; after the last nothing is left. */
  private boolean forward() {
    boolean moved = asOf.next();
    bringIntoView();
    return moved && asOf.step() < asOf.steps().length;
  }

  // ---- what the hand does ----------------------------------------------------------------------

  private void key(KeyEvent e) {
    if (field.isFocused() || e.isShortcutDown() || e.isAltDown()) {
      return;
    }
    switch (e.getCode()) {
      case LEFT -> by(asOf::previous);
      case RIGHT -> by(asOf::next);
      case HOME -> by(asOf::first);
      case END -> by(asOf::last);
      case SPACE -> player.toggle();
      case F -> asOf.setHides(!asOf.hidesProperty().get());
      case X, DELETE, BACK_SPACE -> toNow();
      case K -> close.run();
      default -> {
        return;
      }
    }
    e.consume();
  }

  /** Whoever types a number means a date, wherever the focus is. */
  private void digit(KeyEvent e) {
    String typed = e.getCharacter();
    if (!field.isFocused() && typed.length() == 1 && Character.isDigit(typed.charAt(0))) {
      player.stop();
      field.requestFocus();
      field.setText(typed);
      field.end();
      e.consume();
    }
  }

  private void by(Runnable move) {
    player.stop();
    move.run();
    bringIntoView();
  }

  private void toNow() {
    player.stop();
    asOf.reset();
  }

  private void slid(int place) {
    if (!updating && place != asOf.step()) {
      by(() -> asOf.go(place - 1));
    }
  }

  private void typed() {
    ZoneId zone = state.zone();
    When when =
        GoTo.read(field.getText(), LocalDate.now(zone), words.locale())
            .map(d -> Placing.place(d, zone))
            .orElse(null);
    TimePoint at = when == null ? null : when.latest().isFinite() ? when.latest() : when.earliest();
    field.pseudoClassStateChanged(UNREAD, at == null);
    if (at != null) {
      by(() -> asOf.set(at));
      field.clear();
      requestFocus();
    }
  }

  /** The line moves the view only when it would be out of it. */
  private void bringIntoView() {
    TimePoint at = asOf.at();
    if (at != null) {
      double share = state.viewport().share(at);
      if (share < 0 || share > 1) {
        state.drag(state.viewport().centredOn(at), "asof");
      }
    }
  }

  // ---- what it shows ---------------------------------------------------------------------------

  /** The state outlives the card: it is heard only while the card is up. */
  private void listen(boolean on) {
    heard.unsubscribe();
    heard = Subscription.EMPTY;
    if (on) {
      heard =
          Subscription.combine(
              asOf.atProperty().subscribe(a -> update()),
              asOf.hidesProperty().subscribe(h -> update()),
              state.finder().askedProperty().subscribe(f -> update()));
    } else {
      player.stop();
    }
  }

  private void update() {
    updating = true;
    value.setText(words.text("value", words.value()));
    counts.setText(words.counts());
    if (asOf.steps().length > 0) {
      step.setText(words.step());
    }
    slider.setValue(Math.max(1, asOf.step()));
    reset.setDisable(asOf.at() == null);
    (asOf.hidesProperty().get() ? hide : fade).setSelected(true);
    updating = false;
  }

  private HBox segments() {
    ToggleGroup group = new ToggleGroup();
    segment(fade, "fade", group, "left-pill");
    segment(hide, "hide", group, "right-pill");
    // One of them is always on: a second press on it changes nothing.
    group
        .selectedToggleProperty()
        .addListener(
            (o, was, now) -> {
              if (now == null && was != null) {
                was.setSelected(true);
              } else if (!updating) {
                asOf.setHides(now == hide);
              }
            });
    return row(0, fade, hide);
  }

  private void segment(ToggleButton b, String key, ToggleGroup group, String style) {
    b.setText(words.text(key));
    b.setTooltip(new Tooltip(words.text(key + ".hint")));
    b.setId("asof-" + key);
    b.getStyleClass().addAll(style, "asof-segment");
    b.setToggleGroup(group);
    b.setMinWidth(USE_PREF_SIZE);
  }

  private Button button(String key, Feather icon, Runnable run) {
    Button b = new Button(null, FontIcon.of(icon));
    b.setId("asof-" + key);
    b.getStyleClass().addAll("tool-button", "icon-only");
    b.setAccessibleText(words.text(key));
    b.setTooltip(new Tooltip(words.text(key)));
    b.setOnAction(e -> run.run());
    return b;
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
}
