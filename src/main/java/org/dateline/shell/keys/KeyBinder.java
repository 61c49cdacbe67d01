package org.dateline.shell.keys;

import java.util.Set;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/**
 * Hears the keys of a scene before its controls do and runs what they mean. A key that means
 * something but cannot be done now is swallowed: it must not do something else instead.
 */
public final class KeyBinder implements EventHandler<KeyEvent> {

  private final Scene scene;
  private final Registry registry;
  private final Supplier<Set<Scope>> scopes;

  /**
   * Set when a pressed key did something: the character it types must not reach what has the focus
   * now.
   */
  private boolean swallowTyped;

  /**
   * @param scopes says where the focus is; asked at every key
   */
  public KeyBinder(Scene scene, Registry registry, Supplier<Set<Scope>> scopes) {
    this.scene = scene;
    this.registry = registry;
    this.scopes = scopes;
    scene.addEventFilter(KeyEvent.ANY, this);
  }

  @Override
  public void handle(KeyEvent e) {
    if (e.getEventType() == KeyEvent.KEY_RELEASED) {
      swallowTyped = false;
      return;
    }
    if (e.getEventType() == KeyEvent.KEY_TYPED && swallowTyped) {
      e.consume();
      return;
    }
    swallowTyped = false;
    boolean inText = scene.getFocusOwner() instanceof TextInputControl t && t.isEditable();
    Command command = registry.match(e, scopes.get(), inText);
    if (command != null) {
      swallowTyped = e.getEventType() == KeyEvent.KEY_PRESSED;
      e.consume();
      command.fire();
    }
  }
}
