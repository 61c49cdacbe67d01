package org.dateline.shell.passage;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.dateline.format.passage.Stretch;

/**
 * The mouse in the passage reader: a drag selects, a click on a marked passage goes to its event.
 * The list itself gets nothing.
 */
final class PassageMouse {

  private final PassagePane pane;
  private final ListView<Stretch> list;
  private boolean dragged;

  private PassageMouse(PassagePane pane, ListView<Stretch> list) {
    this.pane = pane;
    this.list = list;
  }

  static void install(PassagePane pane, ListView<Stretch> list) {
    PassageMouse mouse = new PassageMouse(pane, list);
    list.addEventFilter(MouseEvent.ANY, mouse::heard);
  }

  private void heard(MouseEvent e) {
    for (Node n = e.getTarget() instanceof Node t ? t : null; n != null; n = n.getParent()) {
      if (n instanceof ScrollBar) {
        return;
      }
    }
    boolean primary = e.getButton() == MouseButton.PRIMARY;
    if (e.getEventType() == MouseEvent.MOUSE_PRESSED && primary) {
      pane.requestFocus();
      pane.selectTo(positionAt(e), e.isShiftDown());
      dragged = e.isShiftDown();
    } else if (e.getEventType() == MouseEvent.MOUSE_DRAGGED && primary) {
      pane.selectTo(positionAt(e), true);
      dragged |= pane.selection() != null;
    } else if (e.getEventType() == MouseEvent.MOUSE_CLICKED && primary && !dragged) {
      pane.clicked(positionAt(e));
    }
    e.consume();
  }

  /** The character under the pointer; -1 for none. */
  private int positionAt(MouseEvent e) {
    PieceCell under = null;
    for (Node n : list.lookupAll(".list-cell")) {
      if (n instanceof PieceCell cell && !cell.isEmpty() && cell.isVisible()) {
        var b = cell.localToScene(cell.getLayoutBounds());
        if (e.getSceneY() >= b.getMinY() && e.getSceneY() < b.getMaxY()) {
          under = cell;
        }
      }
    }
    return under == null || under.getItem() == null
        ? -1
        : under.positionAt(e.getSceneX(), e.getSceneY());
  }
}
