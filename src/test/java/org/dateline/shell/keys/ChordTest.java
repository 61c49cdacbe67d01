package org.dateline.shell.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChordTest {

  @Test
  void aLetterIsMatchedByItsKey() {
    Chord c = Chord.of("Shift+C");
    assertThat(c.matches(pressed(KeyCode.C, true, false, false))).isTrue();
    assertThat(c.matches(pressed(KeyCode.C, false, false, false))).isFalse();
    assertThat(c.matches(pressed(KeyCode.C, true, true, false))).isFalse();
    assertThat(c.matches(pressed(KeyCode.C, true, false, true))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "+", "-", "[", "]", "/", "0"})
  void aSignIsMatchedByWhatIsTypedWhateverTheKeyboard(String sign) {
    Chord c = Chord.of(sign);
    assertThat(c.matches(typed(sign, false, false))).isTrue();
    assertThat(c.matches(typed("x", false, false))).isFalse();
    assertThat(c.matches(typed(sign, true, false))).isFalse();
    // Windows tells AltGr, by which many keyboards type [ and ], as Ctrl and Alt.
    assertThat(c.matches(typed(sign, true, true))).isTrue();
  }

  @Test
  void theArrowsOfTheNumberPadAreArrows() {
    assertThat(Chord.of("Left").matches(pressed(KeyCode.KP_LEFT, false, false, false))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Ctrl+Shift+P, true",
    "Alt+Left, true",
    "F6, true",
    "Esc, true",
    "L, false",
    "Shift+C, false",
    "?, false",
    "Enter, false",
    "Left, false"
  })
  void onlyWhatTypesNothingMayActInATextField(String spec, boolean safe) {
    assertThat(Chord.of(spec).safeInText()).isEqualTo(safe);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ctrl+?", "Hyper+K", "Ctrl+Nothing"})
  void whatIsNoChordIsRefused(String spec) {
    assertThatIllegalArgumentException().isThrownBy(() -> Chord.of(spec));
  }

  @ParameterizedTest
  @CsvSource({
    "Ctrl+Shift+P, Ctrl+Shift+P, ⇧⌘P",
    "Alt+Left, Alt+←, ⌥←",
    "PgUp, PgUp, PgUp",
    "-, −, −",
    "F6, F6, F6"
  })
  void chordsAreWrittenAsThePlatformDoes(String spec, String here, String mac) {
    assertThat(new KeyNames(false).line(Chord.of(spec))).isEqualTo(here);
    assertThat(new KeyNames(true).line(Chord.of(spec))).isEqualTo(mac);
  }

  @Test
  void theBestFitComesFirst() {
    assertThat(Fuzzy.score("zoom in", "Zoom in")).isGreaterThan(Fuzzy.score("zoom in", "Fit in"));
    assertThat(Fuzzy.score("zi", "Zoom in")).isGreaterThan(Fuzzy.score("zi", "Seize it"));
    assertThat(Fuzzy.score("", "Zoom in")).isNotNegative();
    assertThat(Fuzzy.score("xq", "Zoom in")).isNegative();
  }

  private static KeyEvent pressed(KeyCode code, boolean shift, boolean ctrl, boolean alt) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, ctrl, alt, false);
  }

  private static KeyEvent typed(String text, boolean ctrl, boolean alt) {
    return new KeyEvent(KeyEvent.KEY_TYPED, text, "", KeyCode.UNDEFINED, false, ctrl, alt, false);
  }
}
