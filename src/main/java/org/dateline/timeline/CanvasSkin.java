package org.dateline.timeline;

import javafx.scene.canvas.Canvas;
import javafx.scene.control.Control;
import javafx.scene.control.SkinBase;
import javafx.scene.transform.Scale;
import javafx.stage.Window;

/** A skin that paints on a canvas: the canvas follows the control's size and never decides it. */
abstract class CanvasSkin<C extends Control> extends SkinBase<C> {

  private static final double PREFERRED_WIDTH = 600;
  private static final double PREFERRED_HEIGHT = 300;

  CanvasSkin(C control) {
    super(control);
    control
        .localToSceneTransformProperty()
        .addListener(
            (o, was, now) -> {
              if (was.getMxx() != now.getMxx()) {
                control.requestLayout();
              }
            });
  }

  /**
   * Gives a canvas a size and as many pixels as are seen of it: one that is drawn larger has more
   * of them, so that letters and lines stay sharp.
   *
   * @return whether it must be painted anew
   */
  final boolean fit(Canvas canvas, CanvasSurface surface, double width, double height) {
    double zoom = Math.max(0.1, getSkinnable().getLocalToSceneTransform().getMxx());
    Window window =
        getSkinnable().getScene() == null ? null : getSkinnable().getScene().getWindow();
    double device = window == null ? 1 : window.getOutputScaleX();
    boolean sharper = surface.sharpen(zoom, device);
    double w = Math.ceil(width * zoom);
    double h = Math.ceil(height * zoom);
    if (!sharper && canvas.getWidth() == w && canvas.getHeight() == h) {
      return false;
    }
    canvas.setWidth(w);
    canvas.setHeight(h);
    canvas.getTransforms().setAll(new Scale(1 / zoom, 1 / zoom));
    return true;
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
