package org.dateline.shell.print;

import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.ScrollPane;
import javafx.scene.effect.DropShadow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import org.dateline.timeline.picture.Picture;
import org.dateline.timeline.picture.PictureWriter;
import org.jspecify.annotations.Nullable;

/** One sheet on a desk: fitted to the room there is, or larger and then to be moved about. */
final class SheetView extends ScrollPane {

  private static final double STEP = 1.25;
  private static final double MOST = 6;
  private static final double AROUND = 64;

  private final StackPane desk = new StackPane();
  private @Nullable Picture picture;
  private int sheet;
  private double zoom = 1;

  SheetView() {
    setId("print-sheet");
    getStyleClass().add("sheet-view");
    desk.getStyleClass().add("sheet-desk");
    desk.setAlignment(Pos.CENTER);
    setContent(desk);
    setFitToWidth(true);
    setFitToHeight(true);
    setPannable(true);
    viewportBoundsProperty().addListener((o, was, now) -> place());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** How much larger than fitted the sheet is; 1 for fitted. */
  double zoom() {
    return zoom;
  }

  /** Index of the sheet shown. */
  int sheet() {
    return sheet;
  }

  private Runnable changed = () -> {};

  void setOnChanged(Runnable run) {
    changed = run;
  }

  /** Shows another picture, as far in as before. */
  void show(Picture next) {
    picture = next;
    go(Math.min(sheet, next.sheets() - 1));
  }

  void go(int to) {
    Picture p = picture;
    if (p == null) {
      return;
    }
    sheet = Math.clamp(to, 0, p.sheets() - 1);
    setAccessibleText(p.when(sheet));
    Group nodes = PictureWriter.nodes(p, sheet);
    nodes.setEffect(new DropShadow(12, 0, 2, Color.rgb(0, 0, 0, 0.25)));
    desk.getChildren().setAll(new Group(nodes));
    place();
    changed.run();
  }

  void by(int sheets) {
    go(sheet + sheets);
  }

  void zoomTo(double to) {
    zoom = Math.clamp(to, 1, MOST);
    place();
    changed.run();
  }

  void zoomBy(int steps) {
    zoomTo(zoom * Math.pow(STEP, steps));
  }

  private void place() {
    Picture p = picture;
    double w = getViewportBounds().getWidth();
    double h = getViewportBounds().getHeight();
    if (p == null || w <= AROUND || h <= AROUND || desk.getChildren().isEmpty()) {
      return;
    }
    double fit = Math.min((w - AROUND) / p.width(), (h - AROUND) / p.height());
    Group sized = (Group) desk.getChildren().getFirst();
    sized.getChildren().getFirst().getTransforms().setAll(new Scale(fit * zoom, fit * zoom));
    desk.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  private void pressed(KeyEvent e) {
    switch (e.getCode()) {
      case LEFT, PAGE_UP -> by(-1);
      case RIGHT, PAGE_DOWN -> by(1);
      case HOME -> go(0);
      case END -> go(Integer.MAX_VALUE);
      case PLUS, ADD, EQUALS -> zoomBy(1);
      case MINUS, SUBTRACT -> zoomBy(-1);
      case DIGIT0, NUMPAD0 -> zoomTo(1);
      default -> {
        return;
      }
    }
    e.consume();
  }
}
