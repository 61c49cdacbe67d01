package org.dateline.shell.index;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.dateline.query.SpeakerIndex.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * When somebody was quoted: a bar for each stretch of time, as high as the square root of how many
 * quotes, so that one beside a hundred is still seen. One canvas for each cell on screen; its
 * colour is the cell's text fill, so that the theme's sheet decides it.
 */
final class SparkCell extends TableCell<Speaker, Speaker> {

  private static final double HEIGHT = 18;
  private static final double BAR = 3;
  private static final double STEP = 4;
  private static final double LEAST = 3;
  private static final double PADDING = 16;

  private final SparkScale scale;
  private final Canvas canvas = new Canvas(0, HEIGHT);

  SparkCell(SparkScale scale) {
    this.scale = scale;
    getStyleClass().add("spark-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    widthProperty().subscribe(this::draw);
    textFillProperty().subscribe(this::draw);
  }

  @Override
  protected void updateItem(@Nullable Speaker speaker, boolean empty) {
    super.updateItem(speaker, empty);
    setGraphic(empty || speaker == null ? null : canvas);
    draw();
  }

  private void draw() {
    Speaker s = getItem();
    int parts = (int) ((getWidth() - PADDING) / STEP);
    if (s == null || isEmpty() || parts < 1) {
      return;
    }
    canvas.setWidth(parts * STEP);
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.clearRect(0, 0, canvas.getWidth(), HEIGHT);
    g.setFill(getTextFill());
    g.setGlobalAlpha(0.25);
    g.fillRect(0, HEIGHT - 1, canvas.getWidth() - 1, 1);
    g.setGlobalAlpha(1);
    int[] counts = scale.counts(s, parts);
    double most = Math.sqrt(scale.most(parts));
    for (int i = 0; i < parts; i++) {
      if (counts[i] > 0) {
        double h = Math.max(LEAST, Math.round(Math.sqrt(counts[i]) / most * HEIGHT));
        g.fillRect(i * STEP, HEIGHT - h, BAR, h);
      }
    }
  }
}
