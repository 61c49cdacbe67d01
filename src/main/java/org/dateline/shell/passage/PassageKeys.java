package org.dateline.shell.passage;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the passage reader; the window's own come first. */
final class PassageKeys {

  private static final double LINE = 40;
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination ALL =
      new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

  private final PassagePane pane;

  PassageKeys(PassagePane pane) {
    this.pane = pane;
  }

  void pressed(KeyEvent e) {
    if (COPY.match(e)) {
      pane.copySelection();
      e.consume();
    } else if (ALL.match(e)) {
      pane.selectAll();
      e.consume();
    } else if (!e.isShortcutDown() && !e.isAltDown() && acted(e)) {
      e.consume();
    }
  }

  private boolean acted(KeyEvent e) {
    switch (e.getCode()) {
      case N -> pane.step(1);
      case P -> pane.step(-1);
      case F3 -> pane.step(e.isShiftDown() ? -1 : 1);
      case ENTER -> pane.enter();
      case ESCAPE -> pane.actions().close();
      case DOWN -> pane.scrollBy(LINE);
      case UP -> pane.scrollBy(-LINE);
      case PAGE_DOWN, SPACE -> pane.scrollBy(pane.page());
      case PAGE_UP -> pane.scrollBy(-pane.page());
      case HOME -> pane.scrollToEnd(false);
      case END -> pane.scrollToEnd(true);
      default -> {
        return false;
      }
    }
    return true;
  }
}
