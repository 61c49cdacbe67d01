package org.dateline.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.paint.Color;
import org.dateline.layout.Block;
import org.dateline.layout.Crowd;
import org.dateline.layout.EventShape.Look;
import org.dateline.layout.Mark;
import org.dateline.model.Edge;
import org.dateline.model.Vocabulary.Kind;
import org.dateline.model.Vocabulary.Status;

/**
 * How dates look: each look with a live sample, drawn by the painter that draws the timeline, and
 * what it means in words.
 */
public final class LookLegend extends GridPane {

  private static final double WIDTH = 132;
  private static final double HEIGHT = 28;
  private static final double LEFT = 38;
  private static final double RIGHT = 94;
  private static final double DAY = 66;

  /** How many events the blocks stand for. */
  private static final int CROWD = 128;

  /** One row: the key of its words and what is drawn. */
  private record Sample(
      String key,
      Look look,
      Edge start,
      Edge end,
      Kind kind,
      Status status,
      double inner,
      boolean contested) {

    static Sample of(String key, Look look) {
      return new Sample(
          key, look, Edge.SHARP, Edge.SHARP, Kind.OCCURRENCE, Status.HAPPENED, 0, false);
    }

    Sample edges(Edge from, Edge to) {
      return new Sample(key, look, from, to, kind, status, inner, contested);
    }

    Sample kind(Kind other) {
      return new Sample(key, look, start, end, other, status, inner, contested);
    }

    Sample status(Status other) {
      return new Sample(key, look, start, end, kind, other, inner, contested);
    }

    Sample vague(double pixels) {
      return new Sample(key, look, start, end, kind, status, pixels, contested);
    }

    Sample disputed() {
      return new Sample(key, look, start, end, kind, status, inner, true);
    }
  }

  private static final List<Sample> SAMPLES =
      List.of(
          Sample.of("day", Look.MARKER),
          Sample.of("day.soft", Look.MARKER).edges(Edge.APPROXIMATE, Edge.APPROXIMATE),
          Sample.of("within", Look.BAND),
          Sample.of("season", Look.BAND).edges(Edge.APPROXIMATE, Edge.APPROXIMATE),
          Sample.of("throughout", Look.BAR),
          Sample.of("soft", Look.BAR).edges(Edge.APPROXIMATE, Edge.SHARP),
          Sample.of("vague", Look.BAR).vague(22),
          Sample.of("open", Look.BAR).edges(Edge.SHARP, Edge.OPEN),
          Sample.of("unknown", Look.BAR).edges(Edge.SHARP, Edge.UNKNOWN),
          Sample.of("one-of", Look.ONE_OF),
          Sample.of("all-of", Look.ALL_OF),
          Sample.of("planned", Look.BAR).status(Status.PLANNED),
          Sample.of("cancelled", Look.BAR).status(Status.CANCELLED),
          Sample.of("claim", Look.BAR).kind(Kind.STATEMENT),
          Sample.of("statement", Look.MARKER).kind(Kind.STATEMENT),
          Sample.of("absence", Look.MARKER).kind(Kind.ABSENCE),
          Sample.of("forecast", Look.MARKER).kind(Kind.FORECAST),
          Sample.of("contested", Look.MARKER).disputed(),
          Sample.of("contested.span", Look.BAR).disputed());

  /** A counted block: the key of its words, and how many of its events have a stripe. */
  private record Crowded(String key, int found, int contested) {

    Block block() {
      Crowd crowd = Crowd.all(IntStream.range(0, CROWD).toArray());
      return new Block(0, crowd, 0, CROWD, null, LEFT, 3, RIGHT - LEFT, 22);
    }
  }

  private static final List<Crowded> BLOCKS =
      List.of(
          new Crowded("block", 0, 0),
          new Crowded("block.contested", 0, CROWD / 3),
          new Crowded("block.found", CROWD / 2, 0));

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
    setVgap(2);
    Faces faces = new Faces(1);
    TimelineTexts texts = new TimelineTexts(locale);
    int rows = (SAMPLES.size() + BLOCKS.size() + columns - 1) / columns;
    int at = 0;
    for (Sample s : SAMPLES) {
      Canvas canvas = new Canvas(WIDTH, HEIGHT);
      CanvasSurface g = new CanvasSurface(canvas.getGraphicsContext2D(), faces);
      repaints.add(() -> paint(g, faces, s));
      put(canvas, texts.text("legend." + s.key()), at++, rows);
    }
    for (Crowded b : BLOCKS) {
      Canvas canvas = new Canvas(WIDTH, HEIGHT);
      CanvasSurface g = new CanvasSurface(canvas.getGraphicsContext2D(), faces);
      repaints.add(() -> paint(g, faces, texts, b));
      put(canvas, texts.text("legend." + b.key()), at++, rows);
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

  private Color lane() {
    return LaneColors.of(null, 0, theme.getValue());
  }

  private void paint(CanvasSurface g, Faces faces, Sample s) {
    Palette p = Palette.of(theme.getValue());
    g.clear(WIDTH, HEIGHT);
    boolean day = s.look() == Look.MARKER;
    double left = day ? DAY - 4 : LEFT;
    double right = day ? DAY + 4 : RIGHT;
    double fadeLeft = s.start().isSoft() ? day ? 12 : 22 : 0;
    double fadeRight = s.end().isSoft() ? day ? 12 : 22 : 0;
    List<double[]> members =
        s.look() == Look.ONE_OF || s.look() == Look.ALL_OF
            ? List.of(
                new double[] {LEFT, LEFT + 4},
                new double[] {DAY - 2, DAY + 2},
                new double[] {RIGHT - 4, RIGHT})
            : List.of();
    Mark m =
        new Mark(
            0,
            1,
            s.look(),
            3,
            22,
            left,
            right,
            left + s.inner(),
            right,
            s.start(),
            s.end(),
            fadeLeft,
            fadeRight,
            0,
            0,
            false,
            s.contested(),
            members,
            null);
    MarkPainter painter = new MarkPainter(g, p, faces);
    painter.body(m, new Subject(s.key(), s.kind(), s.status()), lane(), WIDTH);
    if (s.contested()) {
      new ContestPainter(g, p).pattern(m, p.warn(), WIDTH);
      painter.contested(day ? DAY + 12 : RIGHT + 7, m.middleY());
    }
  }

  private void paint(CanvasSurface g, Faces faces, TimelineTexts texts, Crowded b) {
    Palette p = Palette.of(theme.getValue());
    g.clear(WIDTH, HEIGHT);
    new BlockPainter(g, p, faces, texts).paint(b.block(), lane(), false, b.found(), b.contested());
  }
}
