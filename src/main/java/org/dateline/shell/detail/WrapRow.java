package org.dateline.shell.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Sets small boxes beside one another and goes to the next line where the width ends; none is ever
 * wider than the row.
 */
final class WrapRow extends Region {

  private static final double GAP = 4;

  private final boolean toTheRight;

  WrapRow(String... styleClasses) {
    this(false, styleClasses);
  }

  /**
   * @param toTheRight whether the lines end at the right edge
   */
  WrapRow(boolean toTheRight, String... styleClasses) {
    this.toTheRight = toTheRight;
    getStyleClass().addAll(styleClasses);
  }

  void add(Node node) {
    getChildren().add(node);
  }

  boolean isEmpty() {
    return getChildren().isEmpty();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    double sum = 0;
    for (Node n : getManagedChildren()) {
      sum += (sum > 0 ? GAP : 0) + snapSizeX(n.prefWidth(-1));
    }
    return snappedLeftInset() + sum + snappedRightInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return flow(width < 0 ? Double.MAX_VALUE : width, false);
  }

  @Override
  protected void layoutChildren() {
    flow(getWidth(), true);
  }

  private double flow(double width, boolean place) {
    double left = snappedLeftInset();
    double inner = Math.max(1, width - left - snappedRightInset());
    List<Node> line = new ArrayList<>();
    double used = 0;
    double y = snappedTopInset();
    for (Node n : getManagedChildren()) {
      double w = Math.min(snapSizeX(n.prefWidth(-1)), inner);
      if (!line.isEmpty() && used + GAP + w > inner) {
        y += set(line, left, y, inner, used, place) + GAP;
        line.clear();
        used = 0;
      }
      used += (line.isEmpty() ? 0 : GAP) + w;
      line.add(n);
    }
    return y + set(line, left, y, inner, used, place) + snappedBottomInset();
  }

  /** Sets one line, or only measures how high it is. */
  private double set(
      List<Node> line, double left, double y, double inner, double used, boolean place) {
    double x = left + (toTheRight ? inner - used : 0);
    double height = 0;
    for (Node n : line) {
      double w = Math.min(snapSizeX(n.prefWidth(-1)), inner);
      double h = snapSizeY(n.prefHeight(w));
      if (place) {
        n.resizeRelocate(x, y, w, h);
      }
      x += w + GAP;
      height = Math.max(height, h);
    }
    return height;
  }
}
