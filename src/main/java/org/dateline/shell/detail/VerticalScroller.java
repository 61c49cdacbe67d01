package org.dateline.shell.detail;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * Shows a column as wide as itself and lets it be scrolled up and down, never sideways. Unlike a
 * scroll pane it takes no keys of its own, so that the arrows left and right stay with the window;
 * its bar lies over the margin and takes no width.
 */
final class VerticalScroller extends Region {

  private static final double BAR = 10;

  private final Region content;
  private final ScrollBar bar = new ScrollBar();
  private final Rectangle clip = new Rectangle();

  VerticalScroller(Region content) {
    this.content = content;
    getStyleClass().add("scroller");
    setAccessibleRole(AccessibleRole.SCROLL_PANE);
    bar.setOrientation(Orientation.VERTICAL);
    bar.setFocusTraversable(false);
    bar.setMax(0);
    bar.valueProperty().subscribe(this::place);
    setClip(clip);
    getChildren().addAll(content, bar);
    addEventHandler(ScrollEvent.SCROLL, this::wheel);
  }

  /** How far down the column has been scrolled, in pixels. */
  double offset() {
    return bar.getValue();
  }

  /** Scrolls by some pixels; positive is down. */
  void scrollBy(double pixels) {
    scrollTo(bar.getValue() + pixels);
  }

  /** Scrolls so that this many pixels lie above, held at both ends. */
  void scrollTo(double pixels) {
    bar.setValue(Math.clamp(pixels, 0, Math.max(0, bar.getMax())));
  }

  /** Most of what is on screen: the step of the page keys. */
  double page() {
    return Math.max(40, getHeight() - 48);
  }

  /** Scrolls no further than needed to bring a node of the column on screen. */
  void reveal(Node node) {
    Bounds b = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    reveal(b.getMinY(), b.getMaxY());
  }

  /** Scrolls no further than needed to bring a stretch of the column on screen. */
  void reveal(double top, double bottom) {
    double margin = 12;
    if (top - margin < offset()) {
      scrollTo(top - margin);
    } else if (bottom + margin > offset() + getHeight()) {
      scrollTo(Math.min(top - margin, bottom + margin - getHeight()));
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return content.prefWidth(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    return content.prefHeight(width);
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double w = getWidth();
    double h = getHeight();
    clip.setWidth(w);
    clip.setHeight(h);
    double all = Math.max(h, snapSizeY(content.prefHeight(w)));
    content.resize(w, all);
    double most = all - h;
    bar.setMax(most);
    bar.setVisibleAmount(all > 0 ? h * most / all : 0);
    bar.setUnitIncrement(40);
    bar.setBlockIncrement(page());
    bar.setVisible(most > 0.5);
    if (bar.getValue() > most) {
      bar.setValue(most);
    }
    bar.resizeRelocate(w - BAR, 0, BAR, h);
    place();
  }

  private void place() {
    content.relocate(0, -snapPositionY(bar.getValue()));
  }

  private void wheel(ScrollEvent e) {
    if (bar.isVisible() && e.getDeltaY() != 0) {
      scrollBy(-e.getDeltaY());
      e.consume();
    }
  }
}
