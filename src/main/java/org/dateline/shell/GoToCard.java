package org.dateline.shell;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.controlsfx.control.SegmentedButton;
import org.dateline.layout.Viewport;
import org.dateline.model.Chronology;
import org.dateline.model.Span;
import org.dateline.model.TimePoint;
import org.dateline.model.When;
import org.dateline.query.Reports;
import org.dateline.query.SaidOrder;
import org.dateline.shell.text.Messages;
import org.dateline.state.TimelineState;
import org.dateline.time.DateWords;
import org.dateline.time.Edtf;
import org.dateline.time.GoTo;
import org.dateline.time.Placing;
import org.dateline.timeline.RightToLeft;
import org.jspecify.annotations.Nullable;

/**
 * Go to a date: typed as one likes, shown as it was understood, Enter goes there. By the clock of
 * when it was said it goes to the first event that was said then.
 */
final class GoToCard extends VBox {

  private final TimelineState state;
  private final Chronology chronology;
  private final Runnable close;
  private final ToggleButton happened = new ToggleButton(Messages.text("goto.happened"));
  private final ToggleButton said = new ToggleButton(Messages.text("goto.said"));
  private Subscription heard = Subscription.EMPTY;
  private final TextField field = new TextField();
  private final Label reading = new Label();
  private final Locale locale = Locale.getDefault(Locale.Category.FORMAT);
  private final DateWords words = new DateWords(locale);

  GoToCard(Chronology chronology, TimelineState state, Runnable close) {
    this.chronology = chronology;
    this.state = state;
    this.close = close;
    getStyleClass().addAll("card", "go-to");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setPrefWidth(420);
    field.setId("go-to-field");
    field.setPromptText(Messages.text("goto.prompt"));
    field.setAccessibleText(Messages.text("goto.prompt"));
    field.textProperty().addListener((o, was, now) -> read());
    field.setOnAction(e -> go());
    reading.setId("go-to-reading");
    RightToLeft.wrapping(reading);
    reading.getStyleClass().add("muted");
    said.setId("go-to-said");
    happened.setId("go-to-happened");
    Tooltip hint = new Tooltip(Messages.text("goto.clock.hint"));
    said.setTooltip(hint);
    happened.setTooltip(hint);
    said.setOnAction(e -> state.clocks().setBySaid(true));
    happened.setOnAction(e -> state.clocks().setBySaid(false));
    SegmentedButton clock = new SegmentedButton(happened, said);
    clock.getStyleClass().add("go-to-clock");
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    getChildren().addAll(field, reading, clock);
    sceneProperty()
        .subscribe(
            scene -> {
              heard.unsubscribe();
              heard =
                  scene == null
                      ? Subscription.EMPTY
                      : state.clocks().bySaidProperty().subscribe(by -> read());
            });
  }

  @Override
  public void requestFocus() {
    field.requestFocus();
  }

  private Optional<Edtf> typed() {
    LocalDate today = LocalDate.now(chronology.zone());
    return field.getText().isBlank() ? Optional.empty() : GoTo.read(field.getText(), today, locale);
  }

  private void key(KeyEvent e) {
    if (e.getCode() == KeyCode.T && e.isAltDown()) {
      state.clocks().setBySaid(!state.clocks().bySaidProperty().get());
      e.consume();
    }
  }

  private void read() {
    boolean bySaid = state.clocks().bySaidProperty().get();
    said.setSelected(bySaid);
    happened.setSelected(!bySaid);
    reading.setText(
        field.getText().isBlank()
            ? Messages.text("goto.examples")
            : typed().map(this::tell).orElseGet(() -> Messages.text("goto.unread")));
  }

  private String tell(Edtf date) {
    String phrase = words.phrase(date);
    SaidThen then = saidThen(Placing.place(date, chronology.zone()));
    if (then == null || then.count() == 0 && then.first() < 0) {
      return Messages.text(then == null ? "goto.reading" : "goto.said.reading", phrase, 0, "");
    }
    String title = chronology.events().event(then.first()).title();
    return then.count() == 0
        ? Messages.text("goto.said.next", phrase, title)
        : Messages.text("goto.said.reading", phrase, then.count(), title);
  }

  private void go() {
    typed()
        .ifPresent(
            date -> {
              When when = Placing.place(date, chronology.zone());
              SaidThen then = saidThen(when);
              close.run();
              if (then != null && then.first() >= 0) {
                goTo(then.first(), when);
              } else if (when != null) {
                show(when);
              }
            });
  }

  /** Selects an event and shows the time it was said, which may be far from when it happened. */
  private void goTo(int event, @Nullable When typed) {
    state.selectQuietly(event);
    Reports reports = state.reports();
    Span span = reports == null ? null : reports.span(event);
    if (span != null && typed != null) {
      TimePoint from = span.from().isFinite() ? span.from() : span.to();
      state.goTo(from.compareTo(typed.earliest()) < 0 ? typed.earliest() : from);
    }
  }

  // ---- by the other clock ----------------------------------------------------------------------

  /**
   * What was said within a time.
   *
   * @param first the first event shown that was said then, or else later; -1 for none
   * @param count how many of those shown were said then
   */
  private record SaidThen(int first, int count) {}

  /** Null while one goes by when things happened. */
  private @Nullable SaidThen saidThen(@Nullable When typed) {
    SaidOrder order = state.clocks().ordering();
    Reports reports = state.reports();
    if (order == null || reports == null || typed == null) {
      return null;
    }
    BitSet shown = state.shownProperty().get();
    int first = -1;
    int count = 0;
    for (int i = order.firstFrom(typed.earliest()); i < order.dated(); i++) {
      int event = order.event(i);
      boolean then = order.at(i).compareTo(typed.latest()) < 0;
      if (!then && first >= 0) {
        break;
      }
      if (shown.get(event)) {
        first = first < 0 ? event : first;
        count += then ? 1 : 0;
      }
    }
    return new SaidThen(first, count);
  }

  /** A date longer than the screen is fitted in; any other comes to the middle at this scale. */
  private void show(When when) {
    Viewport now = state.viewport();
    if (!when.earliest().isFinite() || !when.latest().isFinite()) {
      state.goTo(when.sortPoint());
      return;
    }
    double length = when.latest().minus(when.earliest());
    if (length > now.seconds()) {
      state.show(Viewport.around(new Span(when.earliest(), when.latest()), 0.05, 0.05));
    } else {
      state.goTo(when.earliest().plusSeconds(length / 2));
    }
  }
}
