package org.dateline.layout;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.layout.EventShape.Look;
import org.dateline.layout.Packing.PackedLane;
import org.dateline.model.Chronology;
import org.dateline.model.Span;
import org.dateline.model.When;
import org.dateline.query.Reports;
import org.jspecify.annotations.Nullable;

/**
 * Builds what is on screen from a packing: only the lanes and events that can be seen are looked
 * at. Titles are placed here, for they follow the window's edges: inside a bar they stay on screen,
 * and at the right edge they step to the left of their marker where there is room.
 */
public final class FrameBuilder {

  private final Chronology chronology;
  private final TextMeasure measure;
  private final @Nullable Span extent;
  private final ZoneId zone;
  private final Locale locale;
  private final @Nullable Reports reports;

  /**
   * @param zone zone whose day borders the axis shows
   */
  public FrameBuilder(Chronology chronology, TextMeasure measure, ZoneId zone, Locale locale) {
    this(chronology, measure, zone, locale, null);
  }

  /**
   * @param zone zone whose day borders the axis shows
   * @param reports when events were said, to be drawn with each; null when that is not drawn
   */
  public FrameBuilder(
      Chronology chronology,
      TextMeasure measure,
      ZoneId zone,
      Locale locale,
      @Nullable Reports reports) {
    this.reports = reports;
    this.chronology = chronology;
    this.measure = measure;
    this.extent = chronology.events().extent();
    this.zone = zone;
    this.locale = locale;
  }

  /**
   * The frame at a scale.
   *
   * @param width pixels of the time area
   * @param height pixels of the time area below the axis
   * @param scrollY pixels the lanes are scrolled up
   */
  public Frame build(
      Packing packing,
      LaneLayout lanes,
      TimeScale scale,
      double width,
      double height,
      double scrollY) {
    List<LaneBox> boxes = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    int n = packing.lanes().size();
    for (int i = n == 0 ? 0 : lanes.laneAt(scrollY);
        i < n && lanes.top(i) - scrollY < height;
        i++) {
      PackedLane lane = packing.lanes().get(i);
      double top = lanes.top(i) - scrollY;
      boxes.add(new LaneBox(lane.lane(), i, lane.folded(), top, lanes.height(i)));
      if (lane.folded()) {
        blocks(blocks, lane, i, scale, width, top + (Metrics.LANE_FOLDED - 14) / 2, 14);
        continue;
      }
      for (int r = 0; r < lane.rows().size(); r++) {
        double y = lanes.barTop(i, r) - scrollY;
        row(marks, lane.rows().get(r), i, scale, packing.secondsPerPixel(), width, y);
      }
      if (lane.crowd().length > 0) {
        blocks(
            blocks,
            lane,
            i,
            scale,
            width,
            lanes.barTop(i, lane.rows().size()) - scrollY,
            Metrics.BAR);
      }
    }
    AxisTicks axis = Axis.ticks(scale, width, zone, locale, measure);
    return new Frame(
        scale,
        width,
        height,
        scrollY,
        lanes.contentHeight(),
        List.copyOf(boxes),
        List.copyOf(marks),
        List.copyOf(blocks),
        axis);
  }

  // ---- events

  private void row(
      List<Mark> marks,
      int[] events,
      int lane,
      TimeScale scale,
      double packing,
      double width,
      double y) {
    // Events of a row stand side by side, so their right ends ascend with them.
    int lo = 0;
    int hi = events.length;
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (mark(events[mid], lane, scale, packing, y).drawnRight() < 0) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    double free = lo == 0 ? -1e9 : mark(events[lo - 1], lane, scale, packing, y).drawnRight();
    for (int i = lo; i < events.length; i++) {
      Mark m = mark(events[i], lane, scale, packing, y);
      if (m.drawnLeft() > width) {
        return;
      }
      Mark placed = onScreen(m, width, free);
      free = m.drawnRight();
      if (placed.drawnLeft() < width && placed.drawnRight() > 0) {
        marks.add(placed);
      }
    }
  }

  /** The event with its title where it stands when nothing is cut off. */
  private Mark mark(int event, int lane, TimeScale scale, double packing, double y) {
    When w = chronology.events().when(event);
    if (w == null) {
      throw new IllegalArgumentException(
          "an undated event is in a lane: " + chronology.events().event(event).id());
    }
    EventShape s = EventShape.of(w, extent);
    double left = scale.x(s.from());
    double right = scale.x(s.to());
    double sureLeft = scale.x(s.sureFrom());
    double sureRight = scale.x(s.sureTo());
    double fadeLeft = Math.min(scale.pixels(s.fadeBefore()), 1e7);
    double fadeRight = Math.min(scale.pixels(s.fadeAfter()), 1e7);
    if (s.look() != Look.MARKER && right - left < Metrics.BODY_MIN) {
      right = left + Metrics.BODY_MIN;
      sureRight = right;
    }
    boolean sign = chronology.disputes().isContested(event);
    double label = Packer.labelWidth(chronology, event, measure) - (sign ? Metrics.SIGN : 0);
    double whole = label + (sign ? Metrics.SIGN : 0);
    boolean inside = s.holdsTitle() && right - left >= whole + 2 * Metrics.BAR_TO_LABEL;
    double labelX;
    if (s.look() == Look.MARKER) {
      labelX = (left + right) / 2 + Metrics.MARKER_TO_LABEL;
    } else if (inside) {
      labelX = left + Metrics.BAR_TO_LABEL;
    } else {
      labelX = right + fadeRight + s.pixelsAfter() + Metrics.BESIDE;
    }
    Span said = SaidTick.of(reports, event);
    List<double[]> members = new ArrayList<>();
    if (s.look() == Look.ONE_OF || s.look() == Look.ALL_OF) {
      for (Span m : s.members()) {
        members.add(new double[] {scale.x(m.from()), scale.x(m.to())});
      }
    }
    return new Mark(
        event,
        lane,
        s.look(),
        y,
        Metrics.BAR,
        left,
        right,
        sureLeft,
        sureRight,
        s.start(),
        s.end(),
        fadeLeft,
        fadeRight,
        labelX,
        label,
        inside,
        sign,
        List.copyOf(members),
        said == null ? null : SaidTick.of(said, w, s, scale, packing));
  }

  /**
   * The same event with its title kept on screen.
   *
   * @param free where the event before it in the row ends; the title may reach back to there
   */
  private static Mark onScreen(Mark m, double width, double free) {
    double sign = m.sign() ? Metrics.SIGN : 0;
    if (m.labelInside()) {
      double lo = Math.max(m.left(), 0) + Metrics.BAR_TO_LABEL;
      double hi = Math.min(m.right(), width) - Metrics.BAR_TO_LABEL;
      double room = hi - lo - sign;
      double x =
          Math.min(
              lo,
              Math.max(
                  m.left() + Metrics.BAR_TO_LABEL,
                  m.right() - Metrics.BAR_TO_LABEL - m.labelWidth() - sign));
      if (room >= m.labelWidth()) {
        return withLabel(m, Math.max(x, lo), m.labelWidth());
      }
      return withLabel(m, lo, room >= Metrics.LABEL_MIN ? room : 0);
    }
    if (m.labelRight() <= width - 4 || m.look() != Look.MARKER && m.right() > width) {
      return m;
    }
    double bodyLeft =
        m.look() == Look.MARKER
            ? Math.min(m.centre() - Metrics.MARKER, m.left() - m.fadeLeft())
            : m.left() - m.fadeLeft();
    double leftX = bodyLeft - Metrics.BESIDE - m.labelWidth() - sign;
    double room = width - 4 - sign - m.labelX();
    if (leftX >= free + Metrics.GAP && leftX >= 4 && m.centre() <= width) {
      return withLabel(m, leftX, m.labelWidth());
    }
    return withLabel(m, m.labelX(), room >= Metrics.LABEL_MIN ? room : 0);
  }

  private static Mark withLabel(Mark m, double x, double labelWidth) {
    return new Mark(
        m.event(),
        m.lane(),
        m.look(),
        m.y(),
        m.height(),
        m.left(),
        m.right(),
        m.sureLeft(),
        m.sureRight(),
        m.start(),
        m.end(),
        m.fadeLeft(),
        m.fadeRight(),
        x,
        labelWidth,
        m.labelInside(),
        m.sign() && labelWidth > 0,
        m.members(),
        m.said());
  }

  // ---- counted blocks

  private void blocks(
      List<Block> out,
      PackedLane packed,
      int lane,
      TimeScale scale,
      double width,
      double y,
      double height) {
    int[] starts = packed.blockStarts();
    int[] crowd = packed.crowd();
    int lo = 0;
    int hi = starts.length;
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (block(packed, mid, lane, scale, y, height).right() < 0) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    for (int i = lo;
        i < starts.length && x(crowd[starts[i]], scale) - Metrics.BLOCK_PAD < width;
        i++) {
      out.add(block(packed, i, lane, scale, y, height));
    }
  }

  private Block block(
      PackedLane packed, int n, int lane, TimeScale scale, double y, double height) {
    int[] starts = packed.blockStarts();
    int[] crowd = packed.crowd();
    int end = n + 1 < starts.length ? starts[n + 1] : crowd.length;
    double x = x(crowd[starts[n]], scale) - Metrics.BLOCK_PAD;
    double w = Math.max(Metrics.BLOCK_MIN, x(crowd[end - 1], scale) + Metrics.BLOCK_PAD - x);
    if (end < crowd.length) {
      w = Math.min(w, x(crowd[end], scale) - Metrics.BLOCK_PAD - Metrics.BLOCK_GAP - x);
    }
    return new Block(lane, crowd, starts[n], end, x, y, w, height);
  }

  private double x(int event, TimeScale scale) {
    When w = chronology.events().when(event);
    return w == null ? 1e7 : scale.x(w.sortPoint());
  }
}
