package org.dateline.timeline.picture;

import java.util.List;
import org.dateline.layout.TextMeasure.Face;
import org.dateline.timeline.Drawing;
import org.dateline.timeline.Faces;
import org.dateline.timeline.Surface;

/**
 * The signs of a picture and what they mean, under it: who sees it elsewhere has no program to ask.
 * Those that stand in it and no others.
 */
final class Legend {

  /** As far in as the lane headings stand. */
  private static final double PAD = 14;

  /** Pixels above the first row. */
  private static final double ABOVE = 10;

  /** Pixels below the last. */
  private static final double BELOW = 6;

  private static final double ROW = 29;
  private static final double LINE = 13;
  private static final double TO_WORDS = 6;
  private static final double GAP = 18;

  /** The narrowest a sign and its words may stand. */
  private static final double CELL = 200;

  private final Drawing drawing;
  private final Faces faces;
  private final List<String> looks;
  private final double width;
  private final int columns;

  /**
   * @param looks keys of the signs; none for no legend
   * @param width pixels there are
   */
  Legend(Drawing drawing, List<String> looks, double width) {
    this.drawing = drawing;
    this.faces = drawing.faces();
    this.looks = looks;
    this.width = width;
    int most = (int) Math.max(1, (width - 2 * PAD + GAP) / (CELL + GAP));
    while (most > 1 && !hold(room(most))) {
      most--;
    }
    // Rows as full as each other: not five and one.
    int rows = Math.ceilDiv(looks.size(), most);
    this.columns = rows == 0 ? most : Math.ceilDiv(looks.size(), rows);
  }

  /** Pixels for words in one of so many columns. */
  private double room(int columns) {
    return (width - 2 * PAD + GAP) / columns - GAP - Drawing.SAMPLE_WIDTH - TO_WORDS;
  }

  /** Whether a row holds the words of every sign, in two lines of that width. */
  private boolean hold(double room) {
    return looks.stream()
        .map(drawing::lookWords)
        .map(w -> faces.lines(w, room, Face.SMALL).size())
        .allMatch(n -> n <= 2);
  }

  /** Pixels it takes; none without signs. */
  double height() {
    return looks.isEmpty() ? 0 : ABOVE + ROW * Math.ceilDiv(looks.size(), columns) + BELOW;
  }

  /** Draws it, its upper left corner at a point. */
  void paint(Surface g, double left, double top) {
    if (!looks.isEmpty()) {
      // Lanes that go on below the picture end here.
      g.rect(left, top, width, 1, drawing.palette().line());
    }
    double cell = (width - 2 * PAD + GAP) / columns;
    for (int i = 0; i < looks.size(); i++) {
      double x = left + PAD + i % columns * cell;
      double y = top + ABOVE + i / columns * ROW;
      g.enter(x, y, Drawing.SAMPLE_WIDTH, ROW);
      drawing.paintLook(g, looks.get(i));
      g.leave();
      List<String> lines = faces.lines(drawing.lookWords(looks.get(i)), room(columns), Face.SMALL);
      // The bodies stand 3 to 25 pixels below the top of their row.
      double base = y + 14 + 4 - (lines.size() - 1) * LINE / 2;
      for (String line : lines) {
        g.text(
            line, x + Drawing.SAMPLE_WIDTH + TO_WORDS, base, Face.SMALL, drawing.palette().muted());
        base += LINE;
      }
    }
  }
}
