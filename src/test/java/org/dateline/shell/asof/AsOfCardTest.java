package org.dateline.shell.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.dateline.FxToolkit;
import org.dateline.format.TimelineReader;
import org.dateline.model.Chronology;
import org.dateline.state.TimelineState;
import org.junit.jupiter.api.Test;

class AsOfCardTest {

  private static TimelineState article() {
    Chronology c =
        TimelineReader.read(Path.of("data", "russia-belarus-air-exercises-2023.timeline.json"))
            .chronology();
    assertThat(c).isNotNull();
    TimelineState state = new TimelineState();
    state.open(c);
    return state;
  }

  @Test
  void openingTheCardChangesNothing() {
    boolean untouched =
        FxToolkit.call(
            () -> {
              TimelineState state = article();
              AsOfCard card = new AsOfCard(state, () -> {});
              new Scene(card);
              card.applyCss();
              card.layout();
              return state.asOf().at() == null;
            });
    assertThat(untouched).isTrue();
  }

  @Test
  void theSliderGoesFromReportToReport() {
    int step =
        FxToolkit.call(
            () -> {
              TimelineState state = article();
              AsOfCard card = new AsOfCard(state, () -> {});
              new Scene(card);
              ((Slider) card.lookup("#asof-slider")).setValue(2);
              return state.asOf().step();
            });
    assertThat(step).isEqualTo(2);
  }

  @Test
  void aDigitBeginsADateWhereverTheFocusIs() {
    List<String> seen =
        FxToolkit.call(
            () -> {
              TimelineState state = article();
              AsOfCard card = new AsOfCard(state, () -> {});
              new Scene(card);
              card.requestFocus();
              TextField field = (TextField) card.lookup("#asof-field");
              Event.fireEvent(
                  card.lookup("#asof-slider"),
                  new KeyEvent(
                      KeyEvent.KEY_TYPED, "1", "1", KeyCode.UNDEFINED, false, false, false, false));
              List<String> log = new ArrayList<>();
              log.add(field.getText() + " " + (card.getScene().getFocusOwner() == field));
              field.appendText("2 jan 2023");
              field.fireEvent(new ActionEvent());
              // The keys of the card are at hand again.
              log.add(card.getScene().getFocusOwner().getId() + " " + (state.asOf().at() != null));
              return log;
            });
    assertThat(seen).containsExactly("1 true", "asof-slider true");
  }

  @Test
  void everyKeyOfTheCardDoesWhatItSays() {
    List<String> seen =
        FxToolkit.call(
            () -> {
              TimelineState state = article();
              List<String> log = new ArrayList<>();
              AsOfCard card = new AsOfCard(state, () -> log.add("closed"));
              new Scene(card);
              int n = state.asOf().steps().length;
              press(card, KeyCode.HOME);
              log.add("home " + state.asOf().step());
              press(card, KeyCode.RIGHT);
              log.add("right " + state.asOf().step());
              press(card, KeyCode.LEFT);
              log.add("left " + state.asOf().step());
              press(card, KeyCode.END);
              log.add("end " + (state.asOf().step() == n));
              press(card, KeyCode.F);
              log.add("hides " + state.asOf().hidesProperty().get());
              press(card, KeyCode.F);
              log.add("hides " + state.asOf().hidesProperty().get());
              press(card, KeyCode.X);
              log.add("now " + (state.asOf().at() == null));
              press(card, KeyCode.K);
              return log;
            });
    assertThat(seen)
        .containsExactly(
            "home 1",
            "right 2",
            "left 1",
            "end true",
            "hides true",
            "hides false",
            "now true",
            "closed");
  }

  @Test
  void theButtonsOfTheLastRowStandInOneLine() {
    List<Double> middles =
        FxToolkit.call(
            () -> {
              AsOfCard card = new AsOfCard(article(), () -> {});
              new Scene(card);
              card.resize(560, card.prefHeight(560));
              card.applyCss();
              card.layout();
              List<Double> ys = new ArrayList<>();
              for (String id : List.of("fade", "hide", "reset", "play")) {
                Node n = card.lookup("#asof-" + id);
                Bounds b = n.localToScene(n.getLayoutBounds());
                ys.add(b.getCenterY());
              }
              return ys;
            });
    assertThat(middles).allSatisfy(y -> assertThat(y).isCloseTo(middles.getFirst(), within(0.6)));
  }

  private static void press(Node on, KeyCode code) {
    Event.fireEvent(
        on, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }
}
