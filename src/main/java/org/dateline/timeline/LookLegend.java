package org.dateline.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.dateline.timeline.LookSample.Brush;
import org.dateline.timeline.LookSample.Place;

/**
 * How dates look: each look with a live sample, drawn by the painter that draws the timeline, and
 * what it means in words.
 */
public final class LookLegend extends GridPane {

  private static final double HEIGHT = 28;
  private static final Place PLACE = new Place(132, 36, 86, 22);

  private final ObservableValue<Theme> theme;
  private final List<Runnable> repaints = new ArrayList<>();

  /**
   * @param theme the window's theme; samples follow it
   * @param columns how many samples stand side by side
   */
  public LookLegend(ObservableValue<Theme> theme, Locale locale, int columns) {
    this.theme = theme;
    getStyleClass().add("look-legend");
    setHgap(12);
    setVgap(6);
    Faces faces = new Faces(1);
    TimelineTexts texts = new TimelineTexts(locale);
    int rows = (LookSample.ALL.size() + columns - 1) / columns;
    int at = 0;
    for (LookSample s : LookSample.ALL) {
      Canvas canvas = new Canvas(PLACE.width(), HEIGHT);
      CanvasSurface g = new CanvasSurface(canvas.getGraphicsContext2D(), faces);
      repaints.add(() -> paint(g, faces, texts, s));
      put(canvas, texts.text("legend." + s.key()), at++, rows);
    }
    theme.subscribe(() -> repaints.forEach(Runnable::run));
    repaints.forEach(Runnable::run);
  }

  private void put(Canvas canvas, String words, int at, int rows) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(HEIGHT);
    label.setMaxWidth(184);
    canvas.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    canvas.setAccessibleText(words);
    add(canvas, at / rows * 2, at % rows);
    add(label, at / rows * 2 + 1, at % rows);
  }

  private void paint(CanvasSurface g, Faces faces, TimelineTexts texts, LookSample s) {
    Theme now = theme.getValue();
    g.clear(PLACE.width(), HEIGHT);
    s.paint(new Brush(g, Palette.of(now), faces, texts, LaneColors.of(null, 0, now)), PLACE);
  }
}
