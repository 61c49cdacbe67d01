package org.dateline.shell;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.dateline.state.TimelineState;

/**
 * The panes beside the timeline, and how one enters them by key.
 *
 * @param enterDetail gives the focus to where reading begins
 */
record Panes(Region detail, Runnable enterDetail, Region list, Runnable enterList) {

  private static final double DETAIL_MIN_WIDTH = 260;
  private static final double LIST_MIN_HEIGHT = 80;

  Panes {
    detail.setMinWidth(DETAIL_MIN_WIDTH);
    list.setMinHeight(LIST_MIN_HEIGHT);
  }

  static Panes of(TimelineState state) {
    Region detail = placeholder();
    Region list = placeholder();
    return new Panes(detail, detail::requestFocus, list, list::requestFocus);
  }

  private static Region placeholder() {
    StackPane pane = new StackPane();
    pane.setFocusTraversable(true);
    return pane;
  }
}
