package org.dateline.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is on screen at one moment, in paint order; also what the pointer is tested
 * against.
 *
 * @param scale time to x
 * @param width pixels of the time area
 * @param height pixels of the time area, below the axis
 * @param scrollY pixels the lanes are scrolled up
 * @param contentHeight pixels all lanes together take
 * @param lanes the lanes that are on screen
 * @param marks the events drawn, by lane, row and time
 * @param blocks the counted blocks
 * @param axis the ticks
 */
public record Frame(
    TimeScale scale,
    double width,
    double height,
    double scrollY,
    double contentHeight,
    List<LaneBox> lanes,
    List<Mark> marks,
    List<Block> blocks,
    AxisTicks axis) {

  /** How far beside a small marker a click still hits it. */
  private static final double SLACK = 4;

  /** The event drawn at a point, or null. What is drawn last wins. */
  public @Nullable Mark markAt(double x, double y) {
    for (int i = marks.size() - 1; i >= 0; i--) {
      Mark m = marks.get(i);
      if (y >= m.y() - SLACK
          && y <= m.y() + m.height() + SLACK
          && x >= m.drawnLeft() - SLACK
          && x <= m.drawnRight() + SLACK) {
        return m;
      }
    }
    return null;
  }

  /** The counted block at a point, or null. */
  public @Nullable Block blockAt(double x, double y) {
    for (Block b : blocks) {
      if (y >= b.y() && y <= b.y() + b.height() && x >= b.x() && x <= b.x() + b.width()) {
        return b;
      }
    }
    return null;
  }

  /** The lane at a height, or null below the last. */
  public @Nullable LaneBox laneAt(double y) {
    for (LaneBox l : lanes) {
      if (y >= l.y() && y < l.y() + l.height()) {
        return l;
      }
    }
    return null;
  }

  /**
   * The same frame as one page of several: without the events whose body or report is on another
   * page and of which only the title reaches over, and with blocks that end at its edges. So each
   * event is on exactly the pages it covers, and no word is there twice in part.
   */
  Frame asPage() {
    List<Mark> own =
        marks.stream()
            .filter(m -> m.y() < height && m.y() + m.height() > 0)
            .filter(m -> touches(m.bodyLeft(), m.bodyRight()) || saidWithin(m))
            .toList();
    List<Block> counted =
        blocks.stream()
            .filter(b -> b.y() < height && b.y() + b.height() > 0)
            .filter(b -> touches(b.x(), b.right()))
            .map(b -> b.within(0, width))
            .toList();
    List<LaneBox> boxes =
        lanes.stream().filter(l -> l.y() < height && l.y() + l.height() > 0).toList();
    return new Frame(scale, width, height, scrollY, contentHeight, boxes, own, counted, axis);
  }

  private boolean touches(double left, double right) {
    return right > 0 && left < width;
  }

  private boolean saidWithin(Mark m) {
    SaidTick t = m.said();
    return t != null && touches(t.left(), t.right());
  }

  /**
   * Where an event is drawn, or null when it is off screen or counted. The first lane that shows it
   * wins.
   */
  public @Nullable Mark markOf(int event) {
    for (Mark m : marks) {
      if (m.event() == event) {
        return m;
      }
    }
    return null;
  }

  /** The counted block that stands for an event, or null. */
  public @Nullable Block blockOf(int event) {
    for (Block b : blocks) {
      if (b.holds(event)) {
        return b;
      }
    }
    return null;
  }
}
