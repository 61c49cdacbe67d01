package org.dateline.shell;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * A pane with a ring that shows when the focus is in it. The ring lies over the pane: nothing moves
 * when it comes and goes.
 */
final class FocusFrame extends StackPane {

  FocusFrame(Region pane) {
    getStyleClass().add("focus-frame");
    Region ring = new Region();
    ring.getStyleClass().add("focus-ring");
    ring.setMouseTransparent(true);
    getChildren().addAll(pane, ring);
    minWidthProperty().bind(pane.minWidthProperty());
    minHeightProperty().bind(pane.minHeightProperty());
    maxHeightProperty().bind(pane.maxHeightProperty());
  }
}
