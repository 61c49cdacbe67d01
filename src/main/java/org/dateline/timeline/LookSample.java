package org.dateline.timeline;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.dateline.layout.Block;
import org.dateline.layout.Crowd;
import org.dateline.layout.EventShape.Look;
import org.dateline.layout.Mark;
import org.dateline.model.Edge;
import org.dateline.model.Vocabulary.Kind;
import org.dateline.model.Vocabulary.Status;

/** A sign that is explained: the key of its words, and how it is drawn. */
sealed interface LookSample {

  /** Its words stand in the timeline's bundle under {@code legend.} and this. */
  String key();

  /** Draws it by the painters that draw the timeline. */
  void paint(Brush b, Place at);

  /** What samples are drawn with. */
  record Brush(Surface g, Palette p, Faces faces, TimelineTexts texts, Color lane) {}

  /**
   * Where a sample stands, pixels from the surface's corner.
   *
   * @param width of the sample with all that reaches beyond its body
   * @param left where its body begins
   * @param right where it ends; a day stands in the middle
   * @param fade how far a soft end of a body reaches beyond it, and what is not sure of one into it
   */
  record Place(double width, double left, double right, double fade) {

    double middle() {
      return (left + right) / 2;
    }
  }

  /** Pixels above a body. */
  double TOP = 3;

  /** Pixels of a body. */
  double HEIGHT = 22;

  /** Every sign, in the order in which they are explained. */
  List<LookSample> ALL =
      List.of(
          Single.of("day", Look.MARKER),
          Single.of("day.soft", Look.MARKER).edges(Edge.APPROXIMATE, Edge.APPROXIMATE),
          Single.of("within", Look.BAND),
          Single.of("within.narrow", Look.BAND).like(Shape.NARROW),
          Single.of("season", Look.BAND).edges(Edge.APPROXIMATE, Edge.APPROXIMATE),
          Single.of("throughout", Look.BAR),
          Single.of("soft", Look.BAR).edges(Edge.APPROXIMATE, Edge.SHARP),
          Single.of("vague", Look.BAR).like(Shape.VAGUE),
          Single.of("open", Look.BAR).edges(Edge.SHARP, Edge.OPEN),
          Single.of("unknown", Look.BAR).edges(Edge.SHARP, Edge.UNKNOWN),
          Single.of("one-of", Look.ONE_OF),
          Single.of("all-of", Look.ALL_OF),
          Single.of("planned", Look.BAR).status(Status.PLANNED),
          Single.of("cancelled", Look.BAR).status(Status.CANCELLED),
          Single.of("claim", Look.BAR).kind(Kind.STATEMENT),
          Single.of("statement", Look.MARKER).kind(Kind.STATEMENT),
          Single.of("absence", Look.MARKER).kind(Kind.ABSENCE),
          Single.of("forecast", Look.MARKER).kind(Kind.FORECAST),
          Single.of("contested", Look.MARKER).like(Shape.CONTESTED),
          Single.of("contested.span", Look.BAR).like(Shape.CONTESTED),
          new Counted("block", 0, 0),
          new Counted("block.contested", 0, Counted.EVENTS / 3),
          new Counted("block.found", Counted.EVENTS / 2, 0));

  /** What is particular about a sample's body. */
  enum Shape {
    USUAL,
    /** Too narrow to be drawn as it is. */
    NARROW,
    /** Its beginning is not sure. */
    VAGUE,
    CONTESTED
  }

  /** One event. */
  record Single(String key, Look look, Edge start, Edge end, Kind kind, Status status, Shape shape)
      implements LookSample {

    static Single of(String key, Look look) {
      return new Single(
          key, look, Edge.SHARP, Edge.SHARP, Kind.OCCURRENCE, Status.HAPPENED, Shape.USUAL);
    }

    Single edges(Edge from, Edge to) {
      return new Single(key, look, from, to, kind, status, shape);
    }

    Single kind(Kind other) {
      return new Single(key, look, start, end, other, status, shape);
    }

    Single status(Status other) {
      return new Single(key, look, start, end, kind, other, shape);
    }

    Single like(Shape other) {
      return new Single(key, look, start, end, kind, status, other);
    }

    @Override
    public void paint(Brush b, Place at) {
      Mark m = mark(at);
      MarkPainter painter = new MarkPainter(b.g(), b.p(), b.faces());
      painter.body(m, new Subject(key, kind, status), b.lane(), at.width());
      if (shape == Shape.CONTESTED) {
        new ContestPainter(b.g(), b.p()).pattern(m, b.p().warn(), at.width());
        painter.contested(m.right() + (look == Look.MARKER ? 8 : 7), m.middleY());
      }
    }

    private Mark mark(Place at) {
      boolean small = look == Look.MARKER || shape == Shape.NARROW;
      double left = small ? at.middle() - 4 : at.left();
      double right = small ? at.middle() + 4 : at.right();
      double fade = small ? 12 : at.fade();
      List<double[]> members =
          look == Look.ONE_OF || look == Look.ALL_OF
              ? List.of(
                  new double[] {at.left(), at.left() + 4},
                  new double[] {at.middle() - 2, at.middle() + 2},
                  new double[] {at.right() - 4, at.right()})
              : List.of();
      return new Mark(
          0,
          1,
          look,
          TOP,
          HEIGHT,
          left,
          right,
          shape == Shape.VAGUE ? left + at.fade() : left,
          right,
          start,
          end,
          start.isSoft() ? fade : 0,
          end.isSoft() ? fade : 0,
          0,
          0,
          false,
          shape == Shape.CONTESTED,
          members,
          null);
    }
  }

  /** A counted block, and how many of its events have a stripe. */
  record Counted(String key, int found, int contested) implements LookSample {

    /** How many events it stands for. */
    static final int EVENTS = 128;

    @Override
    public void paint(Brush b, Place at) {
      Crowd crowd = Crowd.all(IntStream.range(0, EVENTS).toArray());
      Block block =
          new Block(0, crowd, 0, EVENTS, null, at.left(), TOP, at.right() - at.left(), HEIGHT);
      new BlockPainter(b.g(), b.p(), b.faces(), b.texts())
          .paint(block, b.lane(), false, found, contested);
    }
  }
}
