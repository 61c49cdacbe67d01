package org.dateline.shell.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class RegistryTest {

  private static final Runnable NOTHING = () -> {};

  private final Registry registry = new Registry();

  @Test
  void aKeyMeansOneThing() {
    registry.add(Command.of("a", Category.MOVE, Scope.WINDOW, NOTHING).keys("L"));
    Command same = Command.of("b", Category.FILE, Scope.TIMELINE, NOTHING).aliases("L");
    assertThatIllegalArgumentException().isThrownBy(() -> registry.add(same));
  }

  @Test
  void anIdMeansOneThing() {
    registry.add(Command.of("a", Category.MOVE, Scope.WINDOW, NOTHING));
    Command same = Command.of("a", Category.FILE, Scope.WINDOW, NOTHING);
    assertThatIllegalArgumentException().isThrownBy(() -> registry.add(same));
  }

  @Test
  void theSearchFieldHasKeysOfItsOwn() {
    Command details = Command.of("a", Category.MOVE, Scope.TIMELINE, NOTHING).keys("Enter");
    Command nextHit = Command.of("b", Category.SEARCH, Scope.SEARCH, NOTHING).keys("Enter");
    registry.add(details);
    registry.add(nextHit);
    KeyEvent enter = pressed(KeyCode.ENTER);
    assertThat(registry.match(enter, EnumSet.of(Scope.TIMELINE), false)).isSameAs(details);
    assertThat(registry.match(enter, EnumSet.of(Scope.WINDOW, Scope.SEARCH), true))
        .isSameAs(nextHit);
  }

  @Test
  void aSingleKeyIsNotHeardInATextField() {
    registry.add(Command.of("a", Category.PANES, Scope.WINDOW, NOTHING).keys("D"));
    EnumSet<Scope> here = EnumSet.of(Scope.WINDOW);
    assertThat(registry.match(pressed(KeyCode.D), here, false)).isNotNull();
    assertThat(registry.match(pressed(KeyCode.D), here, true)).isNull();
  }

  @Test
  void whatCannotBeDoneNowIsNotDone() {
    SimpleBooleanProperty can = new SimpleBooleanProperty(false);
    int[] done = {0};
    Command c = Command.of("a", Category.FILE, Scope.WINDOW, () -> done[0]++).when(can);
    c.fire();
    can.set(true);
    c.fire();
    assertThat(done[0]).isEqualTo(1);
  }

  private static KeyEvent pressed(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }
}
