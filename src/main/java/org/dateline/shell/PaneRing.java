package org.dateline.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** The panes one goes round by F6. Hidden ones are passed over. */
final class PaneRing {

  /**
   * @param enter gives the focus to where one begins in the pane
   */
  record Pane(Node node, Runnable enter) {}

  private final Scene scene;
  private final List<Pane> panes;

  PaneRing(Scene scene, List<Pane> panes) {
    this.scene = scene;
    this.panes = List.copyOf(panes);
  }

  /** To the next pane (+1) or the previous (−1). */
  void go(int direction) {
    int n = panes.size();
    int from = current();
    for (int k = 1; k <= n; k++) {
      Pane p = panes.get(Math.floorMod(from + k * direction, n));
      if (p.node().getScene() == scene && p.node().isVisible() && !p.node().isDisabled()) {
        p.enter().run();
        return;
      }
    }
  }

  /** The pane that has the focus; before the first when none has. */
  private int current() {
    Node owner = scene.getFocusOwner();
    for (int i = 0; i < panes.size(); i++) {
      if (within(owner, panes.get(i).node())) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a node is a pane or in it. */
  static boolean within(@Nullable Node node, Node pane) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (n == pane) {
        return true;
      }
    }
    return false;
  }
}
