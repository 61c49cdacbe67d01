package org.dateline.shell.detail;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.dateline.shell.detail.TextSelection.Place;
import org.jspecify.annotations.Nullable;

/**
 * The hand on the text: drag to select, double click a word, triple click a paragraph, Shift+click
 * and Shift+arrows to extend, Ctrl+A, Ctrl+C, and the arrows and page keys to scroll.
 */
final class SelectionInput {

  private static final double LINE = 40;

  private final Region column;
  private final VerticalScroller scroller;
  private final TextSelection selection;
  private final Consumer<String> copy;
  private final Texts texts;

  /** Made when it is first asked for. */
  private @Nullable ContextMenu menu;

  private final KeyCombination copyKey =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private final KeyCombination copyKeyToo =
      new KeyCodeCombination(KeyCode.INSERT, KeyCombination.SHORTCUT_DOWN);
  private final KeyCombination allKey =
      new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

  SelectionInput(
      Region column,
      VerticalScroller scroller,
      TextSelection selection,
      Texts texts,
      Consumer<String> copy) {
    this.column = column;
    this.scroller = scroller;
    this.selection = selection;
    this.copy = copy;
    this.texts = texts;
    scroller.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    scroller.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    scroller.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
    scroller.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Puts the selected text on the clipboard; false when nothing is selected. */
  boolean copySelection() {
    if (selection.isEmpty()) {
      return false;
    }
    copy.accept(selection.text());
    return true;
  }

  private void pressed(MouseEvent e) {
    if (menu != null) {
      menu.hide();
    }
    if (e.getButton() != MouseButton.PRIMARY || onBar(e)) {
      return;
    }
    if (!(e.getTarget() instanceof LinkText)) {
      column.requestFocus();
    }
    Place at = place(e.getSceneX(), e.getSceneY());
    if (at == null) {
      return;
    }
    if (e.isShiftDown()) {
      selection.extend(at);
    } else {
      switch (e.getClickCount()) {
        case 1 -> selection.begin(at);
        case 2 -> selection.selectWord(at);
        default -> selection.selectParagraph(at.flow());
      }
    }
  }

  private void dragged(MouseEvent e) {
    if (e.getButton() != MouseButton.PRIMARY || onBar(e)) {
      return;
    }
    double y = scroller.sceneToLocal(e.getSceneX(), e.getSceneY()).getY();
    if (y < 0) {
      scroller.scrollBy(Math.max(-LINE, y));
    } else if (y > scroller.getHeight()) {
      scroller.scrollBy(Math.min(LINE, y - scroller.getHeight()));
    }
    Place at = place(e.getSceneX(), e.getSceneY());
    if (at != null && selection.head() != null) {
      selection.extend(at);
    }
  }

  private boolean onBar(MouseEvent e) {
    for (Node n = e.getTarget() instanceof Node t ? t : null; n != null; n = n.getParent()) {
      if (n instanceof ScrollBar) {
        return true;
      }
    }
    return false;
  }

  private void menu(ContextMenuEvent e) {
    if (menu == null) {
      menu = made();
    }
    if (e.isKeyboardTrigger()) {
      Point2D p = scroller.localToScreen(24, 24);
      menu.show(scroller, p.getX(), p.getY());
    } else {
      menu.show(scroller, e.getScreenX(), e.getScreenY());
    }
    e.consume();
  }

  private ContextMenu made() {
    MenuItem copyItem = new MenuItem(texts.get("menu.copy"));
    copyItem.setAccelerator(copyKey);
    copyItem.setOnAction(e -> copySelection());
    MenuItem allItem = new MenuItem(texts.get("menu.selectAll"));
    allItem.setAccelerator(allKey);
    allItem.setOnAction(e -> selection.selectAll());
    ContextMenu made = new ContextMenu(copyItem, allItem);
    made.setOnShowing(e -> copyItem.setDisable(selection.isEmpty()));
    return made;
  }

  /**
   * The place in the text nearest to a point of the scene: in the paragraph under it, or the one
   * closest by.
   */
  private @Nullable Place place(double sceneX, double sceneY) {
    List<SelectableFlow> flows = selection.flows();
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < flows.size(); i++) {
      Bounds b = flows.get(i).localToScene(flows.get(i).getLayoutBounds());
      double dx = Math.max(0, Math.max(b.getMinX() - sceneX, sceneX - b.getMaxX()));
      double dy = Math.max(0, Math.max(b.getMinY() - sceneY, sceneY - b.getMaxY()));
      double d = dy * 1000 + dx;
      if (d < least) {
        least = d;
        best = i;
      }
    }
    if (best < 0) {
      return null;
    }
    SelectableFlow flow = flows.get(best);
    Point2D p = flow.sceneToLocal(sceneX, sceneY);
    if (p.getY() < 0) {
      return new Place(best, 0);
    }
    return p.getY() > flow.getHeight()
        ? selection.endOf(best)
        : new Place(best, flow.positionAt(p.getX(), p.getY()));
  }

  private void key(KeyEvent e) {
    if (copyKey.match(e) || copyKeyToo.match(e)) {
      if (copySelection()) {
        e.consume();
      }
    } else if (allKey.match(e)) {
      selection.selectAll();
      e.consume();
    } else if (e.isShiftDown() && !e.isAltDown() && !e.isMetaDown() && extended(e)) {
      e.consume();
    } else if (!e.isShiftDown() && !e.isShortcutDown() && !e.isAltDown() && scrolled(e.getCode())) {
      e.consume();
    }
  }

  /**
   * Shift with an arrow draws a selection further. Without one there is nothing to extend: the key
   * stays the window's.
   */
  private boolean extended(KeyEvent e) {
    Place from = selection.head();
    if (from == null || selection.flows().isEmpty()) {
      return false;
    }
    Place to =
        switch (e.getCode()) {
          case RIGHT -> selection.step(from, true, e.isShortcutDown());
          case LEFT -> selection.step(from, false, e.isShortcutDown());
          case DOWN -> line(from, 1);
          case UP -> line(from, -1);
          case END ->
              e.isShortcutDown()
                  ? selection.endOf(selection.flows().size() - 1)
                  : selection.endOf(from.flow());
          case HOME -> new Place(e.isShortcutDown() ? 0 : from.flow(), 0);
          default -> null;
        };
    if (to == null) {
      return false;
    }
    selection.extend(to);
    scroller.reveal(selection.flows().get(to.flow()));
    return true;
  }

  /** The place one line further up or down, at the same distance from the left. */
  private Place line(Place from, int direction) {
    SelectableFlow flow = selection.flows().get(from.flow());
    Caret caret = Caret.of(flow, from.position());
    double height = Math.max(8, caret.bottom() - caret.top());
    double y = direction > 0 ? caret.bottom() + height / 2 : caret.top() - height / 2;
    if (y >= 0 && y <= flow.getHeight()) {
      return new Place(from.flow(), flow.positionAt(caret.x(), y));
    }
    int next = from.flow() + direction;
    if (next < 0 || next >= selection.flows().size()) {
      return direction > 0 ? selection.endOf(from.flow()) : new Place(from.flow(), 0);
    }
    SelectableFlow other = selection.flows().get(next);
    double x = other.sceneToLocal(flow.localToScene(caret.x(), 0)).getX();
    return new Place(next, other.positionAt(x, direction > 0 ? 1 : other.getHeight() - 1));
  }

  private boolean scrolled(KeyCode code) {
    switch (code) {
      case DOWN -> scroller.scrollBy(LINE);
      case UP -> scroller.scrollBy(-LINE);
      case PAGE_DOWN -> scroller.scrollBy(scroller.page());
      case PAGE_UP -> scroller.scrollBy(-scroller.page());
      case HOME -> scroller.scrollTo(0);
      case END -> scroller.scrollTo(Double.MAX_VALUE);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Where a caret would stand. */
  private record Caret(double x, double top, double bottom) {
    static Caret of(SelectableFlow flow, int position) {
      Bounds b = new javafx.scene.shape.Path(flow.getCaretShape(position, true)).getLayoutBounds();
      return new Caret(b.getCenterX(), b.getMinY(), b.getMaxY());
    }
  }
}
