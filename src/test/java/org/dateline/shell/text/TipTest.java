package org.dateline.shell.text;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.EventType;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.dateline.FxToolkit;
import org.junit.jupiter.api.Test;

/** Hints that cost nothing until the pointer comes. */
class TipTest {

  private static MouseEvent mouse(EventType<MouseEvent> type) {
    return new MouseEvent(
        type,
        0,
        0,
        0,
        0,
        MouseButton.NONE,
        0,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        null);
  }

  @Test
  void aHintIsMadeWhenThePointerComesAndSaysWhatWasSaidLast() {
    Button b =
        FxToolkit.call(
            () -> {
              Button button = new Button();
              Tip.on(button, "Hide the others");
              Tip.on(button, "Show the others");
              return button;
            });
    assertThat(b.getTooltip()).isNull();
    assertThat(b.getAccessibleHelp()).isEqualTo("Show the others");
    FxToolkit.call(
        () -> {
          b.fireEvent(mouse(MouseEvent.MOUSE_ENTERED));
          return null;
        });
    assertThat(b.getTooltip().getText()).isEqualTo("Show the others");
    FxToolkit.call(
        () -> {
          Tip.on(b, "Hide the others");
          return null;
        });
    assertThat(b.getTooltip().getText()).isEqualTo("Hide the others");
  }
}
