package org.dateline.shell.passage;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.control.ListCell;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.dateline.format.passage.Stretch;
import org.dateline.layout.Reading;
import org.dateline.shell.passage.SourceDocument.Cited;
import org.dateline.timeline.HardLines;
import org.dateline.timeline.RightToLeft;
import org.jspecify.annotations.Nullable;

/** One piece of the text with its marks: cited passages quietly, the one read now strongly. */
final class PieceCell extends ListCell<Stretch> {

  /** Room kept for the scroll bar, in pixels. */
  private static final double BAR = 16;

  private final PassagePane pane;
  private final Text words = new Text();
  private final Path quiet = mark("quiet");
  private final Path strong = mark("strong");
  private final Path selection = mark("selected");
  private final TextFlow flow =
      new TextFlow() {
        @Override
        protected double computePrefHeight(double width) {
          breakAt(width);
          return super.computePrefHeight(width);
        }

        @Override
        protected void layoutChildren() {
          breakAt(getWidth());
          super.layoutChildren();
          draw();
        }
      };
  private String written = "";
  private boolean hard;
  private double brokenAt = -1;
  private @Nullable Font brokenFor;
  private final StackPane holder = new StackPane(flow);

  PieceCell(PassagePane pane) {
    this.pane = pane;
    words.getStyleClass().setAll("passage-run");
    flow.getStyleClass().add("passage-flow");
    flow.getChildren().addAll(quiet, strong, selection, words);
    holder.getStyleClass().add("passage-holder");
    // A cell asks for no width: the text is broken to the room there is.
    setPrefWidth(0);
    setGraphic(holder);
  }

  /** Ends the lines where JavaFX must not; places in the text stay what they are. */
  private void breakAt(double width) {
    boolean done = Math.abs(width - brokenAt) < 0.5 && words.getFont().equals(brokenFor);
    if (!hard || width <= 0 || done) {
      return;
    }
    brokenAt = width;
    brokenFor = words.getFont();
    List<HardLines.Run> run = List.of(new HardLines.Run(written, words.getFont(), 0));
    words.setText(HardLines.with(written, 0, HardLines.at(run, width)));
  }

  private static Path mark(String style) {
    Path p = new Path();
    p.setManaged(false);
    p.setMouseTransparent(true);
    p.getStyleClass().setAll("passage-mark", style);
    return p;
  }

  @Override
  protected void updateItem(@Nullable Stretch piece, boolean empty) {
    super.updateItem(piece, empty);
    SourceDocument d = pane.document();
    if (empty || piece == null || d == null || d.text() == null) {
      words.setText("");
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    written = d.text().words(piece);
    words.setText(written);
    setAccessibleText(written);
    hard = HardLines.needed(written);
    words.getStyleClass().setAll("passage-run");
    if (hard) {
      words.getStyleClass().add(RightToLeft.STYLE);
    }
    brokenAt = -1;
    flow.setNodeOrientation(
        hard && Reading.isRightToLeft(written)
            ? NodeOrientation.RIGHT_TO_LEFT
            : NodeOrientation.LEFT_TO_RIGHT);
    setGraphic(holder);
    draw();
  }

  /** A cell asks its graphic for a height without a width; broken text has none without one. */
  @Override
  protected double computePrefHeight(double width) {
    if (getListView() == null || isEmpty()) {
      return super.computePrefHeight(width);
    }
    double room = getListView().getWidth() - snappedLeftInset() - snappedRightInset() - BAR;
    double most = flow.getMaxWidth() > 0 ? flow.getMaxWidth() : room;
    return Math.max(8, flow.prefHeight(Math.max(40, Math.min(room, most))));
  }

  /** The place in the whole text nearest to a point of the scene. */
  int positionAt(double sceneX, double sceneY) {
    Stretch piece = getItem();
    Point2D p = flow.sceneToLocal(sceneX, sceneY);
    int in = Math.clamp(flow.getHitInfo(p).getInsertionIndex(), 0, piece.length());
    return piece.start() + in;
  }

  /** How far down in the cell a character of the text stands, in pixels. */
  double yOf(int index) {
    Stretch piece = getItem();
    int in = Math.clamp(index - piece.start(), 0, piece.length());
    PathElement[] shape = flow.getCaretShape(in, true);
    return shape.length == 0 ? 0 : new Path(shape).getLayoutBounds().getMinY();
  }

  /** Draws the marks anew. */
  void draw() {
    Stretch piece = getItem();
    SourceDocument d = pane.document();
    if (isEmpty() || piece == null || d == null) {
      return;
    }
    Stretch now = pane.current();
    List<PathElement> marks = new ArrayList<>();
    for (Cited c : pane.citedIn(piece)) {
      if (!c.at().equals(now)) {
        shape(piece, c.at(), marks);
      }
    }
    quiet.getElements().setAll(marks);
    strong.getElements().setAll(shape(piece, now, new ArrayList<>()));
    selection.getElements().setAll(shape(piece, pane.selection(), new ArrayList<>()));
  }

  private List<PathElement> shape(Stretch piece, @Nullable Stretch at, List<PathElement> into) {
    if (at != null && at.start() < piece.end() && at.end() > piece.start()) {
      int from = Math.max(at.start(), piece.start()) - piece.start();
      int to = Math.min(at.end(), piece.end()) - piece.start();
      into.addAll(List.of(flow.getRangeShape(from, to, false)));
    }
    return into;
  }
}
