package org.dateline.shell.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
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
}
