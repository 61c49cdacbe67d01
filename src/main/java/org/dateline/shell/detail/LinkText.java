package org.dateline.shell.detail;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

/**
 * A link that stands in a line of text, wraps with it, is selected with it, and is reached by Tab.
 * Enter, Space or a click follows it.
 */
final class LinkText extends Text {

  private final Runnable action;

  /**
   * @param words what is read
   * @param accessible what a screen reader says, where the words alone say too little
   */
  LinkText(String words, String accessible, Runnable action, String... styleClasses) {
    super(words);
    this.action = action;
    getStyleClass().setAll("run", "link");
    getStyleClass().addAll(styleClasses);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.HYPERLINK);
    setAccessibleText(accessible);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** A link that says what it is. */
  LinkText(String words, Runnable action, String... styleClasses) {
    this(words, words, action, styleClasses);
  }

  /** Follows the link. */
  void fire() {
    action.run();
  }

  @Override
  public void executeAccessibleAction(AccessibleAction what, Object... parameters) {
    if (what == AccessibleAction.FIRE) {
      fire();
    } else {
      super.executeAccessibleAction(what, parameters);
    }
  }

  private void clicked(MouseEvent e) {
    if (e.getButton() == MouseButton.PRIMARY && e.isStillSincePress()) {
      requestFocus();
      fire();
      e.consume();
    }
  }

  private void pressed(KeyEvent e) {
    boolean plain = !e.isControlDown() && !e.isShiftDown() && !e.isAltDown() && !e.isMetaDown();
    if (plain && (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE)) {
      fire();
      e.consume();
    }
  }
}
