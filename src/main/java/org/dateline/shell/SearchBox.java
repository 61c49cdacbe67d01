package org.dateline.shell;

import java.util.BitSet;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.controlsfx.control.textfield.CustomTextField;
import org.dateline.query.Hits;
import org.dateline.query.SaidOrder;
import org.dateline.query.lang.Asked;
import org.dateline.shell.keys.Chord;
import org.dateline.shell.keys.KeyCaps;
import org.dateline.shell.keys.KeyNames;
import org.dateline.shell.text.Messages;
import org.dateline.shell.text.Tip;
import org.dateline.state.TimelineState;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The search field: searches while one types, says which hit one is at, steps through them. */
final class SearchBox extends CustomTextField {

  /** A pause in typing this long begins the search. */
  private static final Duration PAUSE = Duration.millis(120);

  /** Pixels that the count of hits has at least. */
  private static final double COUNTER = 84;

  /** Pixels that lens, key and padding take. */
  private static final double AROUND = 120;

  private final TimelineState state;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final Label counter = new Label();
  private final ToggleButton hide = new ToggleButton(null, FontIcon.of(Feather.EYE));
  private BooleanSupplier onEnter = () -> false;
  private final HBox steps;
  private final HBox key;

  SearchBox(TimelineState state, KeyNames names) {
    this.state = state;
    setId("search");
    getStyleClass().add("search-box");
    widthProperty().addListener(o -> invite());
    invite();
    setAccessibleText(Messages.text("search.prompt"));
    FontIcon lens = FontIcon.of(Feather.SEARCH);
    HBox left = new HBox(lens);
    left.setAlignment(Pos.CENTER);
    left.getStyleClass().add("search-left");
    setLeft(left);
    counter.getStyleClass().add("search-counter");
    // Room from the start: a field does not move its text when what stands at its right grows.
    counter.setMinWidth(COUNTER);
    counter.setAlignment(Pos.CENTER_RIGHT);
    steps =
        new HBox(
            2,
            counter,
            hide,
            button(Feather.CHEVRON_UP, "action.search.previous", state::previousHit),
            button(Feather.CHEVRON_DOWN, "action.search.next", state::nextHit),
            button(Feather.X, "search.clear", this::clearSearch));
    steps.setAlignment(Pos.CENTER_RIGHT);
    steps.getStyleClass().add("search-right");
    key = new HBox(KeyCaps.cap(names.line(Chord.of("Ctrl+F")).replace("+", " ")));
    key.setAlignment(Pos.CENTER_RIGHT);
    key.getStyleClass().add("search-right");

    hide.getStyleClass().add("bare-button");
    hide.setId("search-hide");
    hide.setFocusTraversable(false);
    hide.setOnAction(e -> toggleHiding());
    pause.setOnFinished(e -> searchNow());
    textProperty().addListener((o, was, now) -> typed(now));
    InvalidationListener say = o -> update();
    state.finder().askedProperty().subscribe(this::asked);
    state.finder().waitingProperty().addListener(say);
    state.shownProperty().addListener(say);
    state.selectedProperty().addListener(say);
    update();
  }

  /** Says what can be searched, in one word where there is no room for more beside the key. */
  private void invite() {
    Text whole = new Text(Messages.text("search.prompt"));
    whole.setFont(getFont());
    boolean fits = whole.getLayoutBounds().getWidth() <= getWidth() - AROUND;
    setPromptText(fits ? whole.getText() : Messages.text("action.search"));
  }

  private void typed(String text) {
    if (text.isBlank()) {
      searchNow();
    } else {
      pause.playFromStart();
    }
    update();
  }

  private void searchNow() {
    pause.stop();
    if (!getText().equals(state.finder().asked().text())) {
      state.search(getText());
    }
  }

  /** Asked before Enter steps to a hit: whether it took the key for itself. */
  void setOnEnter(BooleanSupplier takes) {
    onEnter = takes;
  }

  /** To the next hit (+1) or the previous (−1), of what stands in the field now. */
  void step(int direction) {
    if (direction > 0 && onEnter.getAsBoolean()) {
      return;
    }
    searchNow();
    if (direction > 0) {
      state.nextHit();
    } else {
      state.previousHit();
    }
  }

  /** Hides what does not match, or shows it again with what matches standing out. */
  void toggleHiding() {
    searchNow();
    Asked now = state.finder().asked();
    state.ask(new Asked(now.text(), !now.hiding()));
  }

  /** Ends the search; nothing is hidden any more. */
  void clearSearch() {
    clear();
    pause.stop();
    state.ask(Asked.NOTHING);
  }

  /** What others put into the query is seen in the field. */
  private void asked(Asked now) {
    if (!now.text().equals(getText())) {
      pause.stop();
      setText(now.text());
      pause.stop();
      positionCaret(getText().length());
    }
    update();
  }

  /** Takes the focus with everything marked, so that typing begins anew. */
  void enter() {
    requestFocus();
    selectAll();
  }

  private void update() {
    boolean empty = getText() == null || getText().isEmpty();
    setRight(empty ? key : steps);
    boolean hiding = state.finder().asked().hiding();
    String says = Messages.text(hiding ? "search.hiding" : "search.highlighting");
    hide.setSelected(hiding);
    if (!says.equals(hide.getAccessibleText())) {
      hide.setGraphic(FontIcon.of(hiding ? Feather.EYE_OFF : Feather.EYE));
      hide.setAccessibleText(says);
      Tip.on(hide, says);
    }
    Hits found = found();
    SaidOrder said = state.clocks().ordering();
    int rank =
        said == null ? found.rank(state.selected()) : said.rank(found.events(), state.selected());
    counter.setText(
        !found.active()
            ? state.finder().waitingProperty().get() ? Messages.text("search.waiting") : ""
            : found.count() == 0
                ? Messages.text("search.none")
                : rank > 0
                    ? Messages.text("search.rank", rank, found.count())
                    : Messages.text("search.count", found.count()));
    counter.pseudoClassStateChanged(
        javafx.css.PseudoClass.getPseudoClass("none"), found.active() && found.count() == 0);
  }

  /** What was found, whether it stands out or the rest is hidden. */
  private Hits found() {
    BitSet matching = state.finder().matching();
    return matching == null ? Hits.NONE : new Hits(state.finder().asked().text(), matching);
  }

  private static Button button(Ikon icon, String text, Runnable action) {
    Button b = new Button(null, FontIcon.of(icon));
    b.getStyleClass().add("bare-button");
    b.setFocusTraversable(false);
    b.setAccessibleText(Messages.text(text));
    Tip.on(b, Messages.text(text));
    b.setOnAction(e -> action.run());
    return b;
  }
}
