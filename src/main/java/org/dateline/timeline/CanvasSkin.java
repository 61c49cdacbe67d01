package org.dateline.timeline;

import javafx.scene.control.Control;
import javafx.scene.control.SkinBase;

/** A skin that paints on a canvas: the canvas follows the control's size and never decides it. */
abstract class CanvasSkin<C extends Control> extends SkinBase<C> {

  private static final double PREFERRED_WIDTH = 600;
  private static final double PREFERRED_HEIGHT = 300;

  CanvasSkin(C control) {
    super(control);
  }

  @Override
  protected double computeMinWidth(double h, double top, double right, double bottom, double left) {
    return 0;
  }

  @Override
  protected double computeMinHeight(
      double w, double top, double right, double bottom, double left) {
    return 0;
  }

  @Override
  protected double computePrefWidth(
      double h, double top, double right, double bottom, double left) {
    return PREFERRED_WIDTH;
  }

  @Override
  protected double computePrefHeight(
      double w, double top, double right, double bottom, double left) {
    return PREFERRED_HEIGHT;
  }
}
