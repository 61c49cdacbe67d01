package org.dateline.timeline;

import java.util.function.IntFunction;
import javafx.scene.paint.Color;
import org.dateline.layout.Block;
import org.dateline.layout.Frame;
import org.dateline.layout.LaneBox;
import org.dateline.layout.Mark;
import org.dateline.layout.Metrics;
import org.dateline.layout.TextMeasure.Face;
import org.dateline.layout.Tick;
import org.dateline.layout.TickUnit;
import org.dateline.model.Chronology;
import org.dateline.query.Hits;
import org.dateline.query.Lane;
import org.dateline.query.LaneBy;
import org.dateline.time.ZoneNames;

/**
 * Draws a frame: lanes, grid, events, headings, axis. All bodies come before all titles, so that no
 * bar covers a word.
 */
final class FramePainter {

  private final Surface g;
  private final Palette p;
  private final Faces faces;
  private final TimelineTexts texts;
  private final MarkPainter marks;
  private final ContestPainter contest;
  private final ClockPainter clocks;
  private final Standing standing;
  private final BlockPainter blocks;
  private final Tallies tallies;
  private boolean folds = true;

  FramePainter(Surface g, Palette p, Faces faces, TimelineTexts texts) {
    this(g, p, faces, texts, Standing.NOW, new Tallies());
  }

  /**
   * @param standing as of when events are known; what was not is drawn faded
   * @param tallies prepared for what is painted
   */
  FramePainter(
      Surface g, Palette p, Faces faces, TimelineTexts texts, Standing standing, Tallies tallies) {
    this.tallies = tallies;
    this.blocks = new BlockPainter(g, p, faces, texts);
    this.standing = standing;
    this.clocks = new ClockPainter(g, p, faces, texts);
    this.g = g;
    this.p = p;
    this.faces = faces;
    this.texts = texts;
    this.marks = new MarkPainter(g, p, faces);
    this.contest = new ContestPainter(g, p);
  }

  /** Leaves out the signs by which lanes are folded: on paper nothing is. */
  FramePainter withoutFolds() {
    folds = false;
    return this;
  }

  /**
   * Draws everything that does not change with the pointer or the selection, on a surface whose
   * ground its owner has filled: the frame may be a part of a sheet.
   *
   * @param headings pixels of the lane headings at the left
   * @param laneColor colour of a lane by its index
   */
  void paint(
      Frame f, Chronology c, LaneBy by, double headings, IntFunction<Color> laneColor, Hits hits) {
    double width = headings + f.width();
    g.enter(0, Metrics.AXIS, width, f.height());
    for (LaneBox l : f.lanes()) {
      if (l.index() % 2 == 0) {
        g.rect(0, l.y(), width, l.height(), p.band());
      }
    }
    g.leave();
    g.enter(headings, Metrics.AXIS, f.width(), f.height());
    grid(f);
    for (LaneBox l : f.lanes()) {
      g.rect(0, l.y() + l.height() - 1, f.width(), 1, p.line());
    }
    int first = f.lanes().isEmpty() ? 0 : f.lanes().getFirst().index();
    Subjects subjects = new Subjects(c);
    for (Mark m : f.marks()) {
      marks.body(m, subjects.of(m.event()), color(m, laneColor), f.width());
      if (standing.contests(c.disputes(), m.event())) {
        boolean known = standing.knows(m.event());
        contest.pattern(m, known ? p.warn() : faded(p.warn()), f.width());
      }
      clocks.said(m, standing.knows(m.event()) ? p.muted() : faded(p.muted()), f.width());
    }
    for (Block b : f.blocks()) {
      block(b, f.lanes().get(b.lane() - first), c, laneColor.apply(b.lane()), hits);
    }
    clocks.wash(f, standing);
    for (Mark m : f.marks()) {
      Mark told = m.sign() && !standing.contests(c.disputes(), m.event()) ? m.unsigned() : m;
      marks.title(told, subjects.of(m.event()), color(m, laneColor), emphasis(m.event(), hits));
    }
    clocks.line(f, standing);
    g.leave();
    headings(f, by, headings, laneColor);
    axis(f, headings);
  }

  private Color color(Mark m, IntFunction<Color> laneColor) {
    Color lane = laneColor.apply(m.lane());
    return standing.knows(m.event()) ? lane : faded(lane);
  }

  private Color faded(Color color) {
    return ClockPainter.faded(p, color);
  }

  private MarkPainter.Emphasis emphasis(int event, Hits hits) {
    if (!hits.active()) {
      return standing.knows(event) ? MarkPainter.Emphasis.PLAIN : MarkPainter.Emphasis.UNKNOWN;
    }
    return hits.contains(event) ? MarkPainter.Emphasis.HIT : MarkPainter.Emphasis.FAINT;
  }

  private void grid(Frame f) {
    for (Tick t : f.axis().lower()) {
      if (t.x() >= 0 && t.x() <= f.width()) {
        g.rect(t.x(), 0, 1, f.height(), p.grid());
      }
    }
    for (Tick t : f.axis().upper()) {
      if (t.x() > 0 && t.x() <= f.width()) {
        g.rect(t.x(), 0, 1, f.height(), p.gridStrong());
      }
    }
  }

  private void block(Block b, LaneBox box, Chronology c, Color lane, Hits hits) {
    int found = hits.active() ? b.count(tallies.found(box.lane())) : 0;
    int contested = b.count(tallies.contested(c, box.lane()));
    blocks.paint(b, lane, box.folded(), found, contested);
  }

  private void headings(Frame f, LaneBy by, double width, IntFunction<Color> laneColor) {
    g.enter(0, Metrics.AXIS, width, f.height());
    for (LaneBox l : f.lanes()) {
      g.rect(0, l.y() + l.height() - 1, width, 1, p.line());
      double top = Math.clamp(0, l.y(), Math.max(l.y(), l.y() + l.height() - Metrics.LANE_MIN));
      g.rect(0, l.y() + 1, 3, l.height() - 2, laneColor.apply(l.index()));
      double x = 14;
      String title = faces.fit(texts.laneTitle(l.lane(), by), width - x - 26, Face.TITLE_STRONG);
      double base = l.folded() ? l.y() + Metrics.LANE_FOLDED / 2 + 4.5 : top + 22;
      g.text(title, x, base, Face.TITLE_STRONG, p.text());
      if (!l.folded()) {
        g.text(counted(l.lane()), x, base + 16, Face.SMALL, p.muted());
      }
      if (folds) {
        chevron(width - 16, base - 4.5, l.folded());
      }
    }
    g.leave();
    g.rect(width - 1, 0, 1, Metrics.AXIS + f.height(), p.line());
  }

  /** How many events a lane has, and as of an instant how many of them were known. */
  private String counted(Lane lane) {
    int known = standing.known() == null ? lane.size() : tallies.known(lane, standing);
    return known == lane.size()
        ? texts.counted("lane.count", known)
        : texts.text("lane.known", known, lane.size());
  }

  private void chevron(double cx, double cy, boolean folded) {
    if (folded) {
      g.line(cx - 2, cy - 3.5, cx + 1.5, cy, 1.4, p.muted(), false);
      g.line(cx + 1.5, cy, cx - 2, cy + 3.5, 1.4, p.muted(), false);
    } else {
      g.line(cx - 3.5, cy - 1.5, cx, cy + 2, 1.4, p.muted(), false);
      g.line(cx, cy + 2, cx + 3.5, cy - 1.5, 1.4, p.muted(), false);
    }
  }

  private void axis(Frame f, double headings) {
    g.rect(0, Metrics.AXIS - 1, headings + f.width(), 1, p.line());
    boolean ticks = !f.axis().lower().isEmpty();
    if (ticks && f.axis().unit().compareTo(TickUnit.HOUR) <= 0) {
      // Where the axis tells the time of day, it says whose.
      String whose = faces.fit(ZoneNames.of(f.axis().zone()), headings - 22, Face.SMALL);
      double w = faces.width(whose, Face.SMALL);
      g.text(whose, headings - w - 9, 39, Face.SMALL, p.muted());
    }
    g.enter(headings, 0, f.width(), Metrics.AXIS - 1);
    g.rect(0, 0, f.width(), Metrics.AXIS - 1, p.chrome());
    for (Tick t : f.axis().upper()) {
      if (t.x() > 0 && t.x() <= f.width()) {
        g.rect(t.x(), 0, 1, Metrics.AXIS, p.gridStrong());
      }
      if (fits(t, Face.SMALL_STRONG, f.width())) {
        g.text(t.label(), t.labelX(), 17, Face.SMALL_STRONG, p.text());
      }
    }
    double[] flag = clocks.flagSpan(f, standing);
    for (Tick t : f.axis().lower()) {
      if (t.x() >= 0 && t.x() <= f.width()) {
        g.rect(t.x(), 26, 1, Metrics.AXIS - 26, p.gridStrong());
      }
      if (fits(t, Face.SMALL, f.width()) && clear(t, flag)) {
        g.text(t.label(), t.labelX(), 39, Face.SMALL, p.muted());
      }
    }
    clocks.flag(f, standing);
    g.leave();
  }

  /** Whether the flag of the as-of line covers no part of a label: no sliver of one stays. */
  private boolean clear(Tick t, double[] flag) {
    return flag.length == 0
        || t.labelX() >= flag[1]
        || t.labelX() + faces.width(t.label(), Face.SMALL) <= flag[0];
  }

  /** Whether a label is whole on screen: one that an edge would cut is left out. */
  private boolean fits(Tick t, Face face, double width) {
    return !t.label().isEmpty()
        && t.labelX() >= 0
        && t.labelX() + faces.width(t.label(), face) <= width - 2;
  }
}
