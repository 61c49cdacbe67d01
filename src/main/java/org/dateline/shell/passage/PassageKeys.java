package org.dateline.shell.passage;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that move about in the text; all others of the reader are in the window's registry. */
final class PassageKeys {

  private static final double LINE = 40;
  private static final KeyCombination ALL =
      new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

  private final PassagePane pane;

  PassageKeys(PassagePane pane) {
    this.pane = pane;
  }

  void pressed(KeyEvent e) {
    if (ALL.match(e)) {
      pane.selectAll();
      e.consume();
    } else if (!e.isShortcutDown() && !e.isAltDown() && acted(e)) {
      e.consume();
    }
  }

  private boolean acted(KeyEvent e) {
    switch (e.getCode()) {
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
