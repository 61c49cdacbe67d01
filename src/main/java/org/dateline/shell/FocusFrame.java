package org.dateline.shell;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * A pane with a ring around it that shows when the focus is in it. The room for the ring is always
 * there: nothing moves and nothing is covered when it comes. It follows the scene's focus owner and
 * not {@code :focus-within}, which the current row of a table keeps for ever.
 */
final class FocusFrame extends StackPane {

  private static final PseudoClass ENTERED = PseudoClass.getPseudoClass("entered");

  private Subscription following = Subscription.EMPTY;

  FocusFrame(Region pane) {
    getStyleClass().add("focus-frame");
    Region ring = new Region();
    ring.getStyleClass().add("focus-ring");
    ring.setMouseTransparent(true);
    getChildren().addAll(pane, ring);
    // Beyond the padding, over which the pane does not go.
    setMargin(ring, new Insets(-2));
    sceneProperty().subscribe(this::follow);
  }

  private void follow(@Nullable Scene scene) {
    following.unsubscribe();
    following =
        scene == null ? Subscription.EMPTY : scene.focusOwnerProperty().subscribe(this::mark);
  }

  private void mark(@Nullable Node owner) {
    pseudoClassStateChanged(ENTERED, PaneRing.within(owner, this));
  }
}
