package org.dateline.shell.detail;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A row of two texts that both wrap: a label to the left and what belongs to it to the right. The
 * label takes as much as the labels of the rows about it, so that they stand in line, or no more
 * than it needs.
 */
final class TwoColumns extends Region {

  private static final double GAP = 12;

  private final Region left;
  private final Region right;
  private final @Nullable LabelColumn column;

  private TwoColumns(
      @Nullable LabelColumn column, Region left, Region right, String... styleClasses) {
    this.left = left;
    this.right = right;
    this.column = column;
    getStyleClass().addAll(styleClasses);
    getChildren().addAll(left, right);
  }

  /** A row whose label is as wide as those of the rows above and below it. */
  static TwoColumns row(LabelColumn column, Region label, Region content, String... styleClasses) {
    return new TwoColumns(column, label, content, styleClasses);
  }

  /** A heading at the left, as wide as it is, and a remark that ends at the right edge. */
  static TwoColumns heading(Region heading, Region remark, String... styleClasses) {
    return new TwoColumns(null, heading, remark, styleClasses);
  }

  /** Two texts of one rank, half of the width each; a short one leaves the other more. */
  static TwoColumns beside(Region left, Region right, String... styleClasses) {
    return new TwoColumns(null, left, right, styleClasses);
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
    return snappedLeftInset()
        + left.prefWidth(-1)
        + GAP
        + right.prefWidth(-1)
        + snappedRightInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner =
        (width < 0 ? computePrefWidth(-1) : width) - snappedLeftInset() - snappedRightInset();
    double l = labelWidth(inner);
    double h = Math.max(left.prefHeight(l), right.prefHeight(Math.max(0, inner - l - GAP)));
    return snappedTopInset() + snapSizeY(h) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double inner = getWidth() - snappedLeftInset() - snappedRightInset();
    double l = labelWidth(inner);
    double r = Math.max(0, inner - l - GAP);
    double x = snappedLeftInset();
    double y = snappedTopInset();
    left.resizeRelocate(x, y, l, left.prefHeight(l));
    right.resizeRelocate(x + l + GAP, y, r, right.prefHeight(r));
  }

  private double labelWidth(double inner) {
    return column != null
        ? snapSizeX(column.width(inner))
        : Math.min(snapSizeX(left.prefWidth(-1)), inner / 2);
  }
}
