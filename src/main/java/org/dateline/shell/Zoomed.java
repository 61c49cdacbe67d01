package org.dateline.shell;

import java.util.function.DoubleConsumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Window;

/**
 * The content of a window in the text size the user chose: laid out in as much less room as it is
 * drawn larger, so that letters, rows, icons and gaps keep their proportions.
 */
final class Zoomed extends Region {

  private final Region content;
  private final ObservableDoubleValue zoom;
  private final Scale scale = new Scale(1, 1);

  /**
   * @param zoom 1 for the usual size
   */
  Zoomed(Region content, ObservableDoubleValue zoom) {
    this.content = content;
    this.zoom = zoom;
    getStyleClass().add("zoomed");
    content.getTransforms().add(scale);
    scale.xProperty().bind(zoom);
    scale.yProperty().bind(zoom);
    // Not on the zoom itself, which outlives the window and would keep it.
    scale.xProperty().subscribe(z -> requestLayout());
    getChildren().add(content);
  }

  /** Says the zoom, now and whenever it changes, for as long as this is there. */
  void follow(DoubleConsumer to) {
    scale.xProperty().subscribe(z -> to.accept(z.doubleValue()));
  }

  /** Pixels there are for what stands in a window across its width; 0 until it is shown. */
  static ObservableValue<Double> room(Node node) {
    return node.sceneProperty().flatMap(Zoomed::room).orElse(0.0);
  }

  private static ObservableValue<Double> room(Scene scene) {
    ObservableValue<Double> none = new SimpleObjectProperty<>(0.0);
    return scene
        .windowProperty()
        .flatMap(Window::showingProperty)
        .flatMap(
            showing ->
                showing && scene.getRoot() instanceof Zoomed z
                    ? z.widthProperty().flatMap(w -> z.zoom().map(by -> w.doubleValue() / by))
                    : none);
  }

  private ObservableValue<Double> zoom() {
    return scale.xProperty().map(Number::doubleValue);
  }

  @Override
  protected void layoutChildren() {
    content.resizeRelocate(0, 0, getWidth() / zoom.get(), getHeight() / zoom.get());
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return content.prefWidth(-1) * zoom.get();
  }

  @Override
  protected double computePrefHeight(double width) {
    return content.prefHeight(-1) * zoom.get();
  }
}
