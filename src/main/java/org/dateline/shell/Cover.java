package org.dateline.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.dateline.shell.views.KeptCard;
import org.jspecify.annotations.Nullable;

/**
 * A layer over the window for one card at a time: key sheet, palette, problems. It keeps the focus
 * while it is open and gives it back to where it was.
 */
final class Cover extends StackPane {

  private static final Insets MARGIN = new Insets(16);

  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final Region scrim = new Region();
  private @Nullable Node card;
  private @Nullable Node before;

  private final ChangeListener<@Nullable Node> keepFocus =
      (o, was, now) -> {
        if (now == null || !holds(now)) {
          Node c = card;
          if (c != null) {
            c.requestFocus();
          }
        }
      };

  Cover() {
    getStyleClass().add("cover");
    scrim.getStyleClass().add("scrim");
    scrim.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> close());
    getChildren().add(scrim);
    setVisible(false);
  }

  ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  boolean isOpen() {
    return open.get();
  }

  /** Whether a card of this class is what is open. */
  boolean shows(Class<? extends Node> type) {
    return type.isInstance(card);
  }

  /** Shows a card that hangs from a button: nothing behind it is dimmed, for it may be changing. */
  void showHanging(Node card) {
    show(card, Pos.TOP_LEFT);
    scrim.getStyleClass().add("clear");
  }

  /**
   * Shows a card in place of any other and gives it the focus.
   *
   * @param card takes its preferred size where there is room for it
   */
  void show(Node card, Pos where) {
    Scene scene = getScene();
    if (!isOpen()) {
      before = scene.getFocusOwner();
    } else {
      clear();
    }
    this.card = card;
    setAlignment(card, where);
    if (getMargin(card) == null) {
      setMargin(card, MARGIN);
    }
    getChildren().add(card);
    setVisible(true);
    open.set(true);
    applyCss();
    layout();
    card.requestFocus();
    scene.focusOwnerProperty().addListener(keepFocus);
  }

  /** One step back within the card, else out of it. */
  void stepBack() {
    if (!(card instanceof KeptCard kept && kept.stepBack())) {
      close();
    }
  }

  /** Takes the card away, if there is one. */
  void close() {
    if (!isOpen()) {
      return;
    }
    clear();
    setVisible(false);
    open.set(false);
    Node back = before;
    before = null;
    if (back != null) {
      back.requestFocus();
    }
  }

  private void clear() {
    getScene().focusOwnerProperty().removeListener(keepFocus);
    getChildren().setAll(scrim);
    scrim.getStyleClass().remove("clear");
    card = null;
  }

  private boolean holds(Node node) {
    for (Parent p = node.getParent(); p != null; p = p.getParent()) {
      if (p == this) {
        return true;
      }
    }
    return false;
  }
}
