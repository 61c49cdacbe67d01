package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import org.dateline.FxToolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The legend says what every sign means. */
class LookLegendTest {

  @BeforeAll
  static void toolkit() {
    FxToolkit.start();
    Fonts.load();
  }

  @Test
  void patternsAndStripesHaveARowEach() {
    LookLegend legend = new LookLegend(new SimpleObjectProperty<>(Theme.LIGHT), Locale.ENGLISH, 3);
    List<String> words =
        legend.getChildren().stream()
            .filter(Label.class::isInstance)
            .map(n -> ((Label) n).getText())
            .toList();
    assertThat(words)
        .contains(
            "Contested, over a time: the chequered edge",
            "This many events, too dense to draw",
            "Dashes along the top: the share that is contested",
            "The bar along the bottom: the share of search hits");
    assertThat(legend.getChildren()).hasSize(2 * words.size());
  }
}
