package org.dateline.shell;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.layout.Viewport;
import org.dateline.model.Chronology;
import org.dateline.model.Span;
import org.dateline.model.When;
import org.dateline.shell.text.Messages;
import org.dateline.state.TimelineState;
import org.dateline.time.DateWords;
import org.dateline.time.Edtf;
import org.dateline.time.GoTo;
import org.dateline.time.Placing;

/** Go to a date: typed as one likes, shown as it was understood, Enter goes there. */
final class GoToCard extends VBox {

  private final TimelineState state;
  private final Chronology chronology;
  private final Runnable close;
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
    field.textProperty().addListener((o, was, now) -> read());
    field.setOnAction(e -> go());
    reading.setId("go-to-reading");
    reading.setWrapText(true);
    reading.getStyleClass().add("muted");
    getChildren().addAll(field, reading);
    read();
  }

  @Override
  public void requestFocus() {
    field.requestFocus();
  }

  private Optional<Edtf> typed() {
    LocalDate today = LocalDate.now(chronology.zone());
    return field.getText().isBlank() ? Optional.empty() : GoTo.read(field.getText(), today, locale);
  }

  private void read() {
    reading.setText(
        field.getText().isBlank()
            ? Messages.text("goto.examples")
            : typed()
                .map(e -> Messages.text("goto.reading", words.phrase(e)))
                .orElseGet(() -> Messages.text("goto.unread")));
  }

  private void go() {
    typed()
        .ifPresent(
            date -> {
              When when = Placing.place(date, chronology.zone());
              close.run();
              if (when != null) {
                show(when);
              }
            });
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
