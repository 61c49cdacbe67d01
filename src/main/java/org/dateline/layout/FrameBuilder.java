package org.dateline.layout;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.layout.EventShape.Look;
import org.dateline.layout.Packing.PackedLane;
import org.dateline.model.Chronology;
import org.dateline.model.Span;
import org.dateline.model.TimePoint;
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
    return build(packing, lanes, scale, width, height, scrollY, false);
  }

  /**
   * The frame as one page of several, cut out of the whole: each event is on exactly the pages it
   * covers, and one that ends on this page has its title beside it where it has no room inside.
   *
   * @param width pixels of the time area
   * @param height pixels of the lanes on the page
   * @param y where the page begins, in pixels from the top of the first lane
   */
  public Frame buildPage(
      Packing packing, LaneLayout lanes, TimeScale scale, double width, double height, double y) {
    return build(packing, lanes, scale, width, height, y, true).asPage();
  }

  private Frame build(
      Packing packing,
      LaneLayout lanes,
      TimeScale scale,
      double width,
      double height,
      double scrollY,
      boolean page) {
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
        row(marks, lane.rows().get(r), i, scale, lane.scale(), width, y, page);
      }
      if (lane.crowd().size() > 0) {
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
    AxisTicks ticks = Axis.ticks(scale, width, zone, locale, measure);
    // Where nothing has a date, a day of 1970 would be made up.
    AxisTicks axis = chronology.events().dated() == 0 ? ticks.bare() : ticks;
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
      double y,
      boolean page) {
    // Events of a row stand side by side: of those that begin off screen only the last reaches it.
    int first = Math.max(0, firstAt(events, 0, scale.origin()) - 1);
    boolean stale = scale.secondsPerPixel() > packing * (1 + 1e-9);
    if (stale) {
      staleRow(marks, events, first, lane, scale, packing, width, y);
      return;
    }
    double free = first == 0 ? -1e9 : mark(events[first - 1], lane, scale, packing, y).drawnRight();
    for (int i = first; i < events.length; i++) {
      Mark m = mark(events[i], lane, scale, packing, y);
      if (m.drawnLeft() > width) {
        return;
      }
      Mark placed = onScreen(m, width, free);
      if (page && m.labelInside() && placed.labelWidth() < m.labelWidth() && m.right() < width) {
        double next =
            i + 1 < events.length ? mark(events[i + 1], lane, scale, packing, y).drawnLeft() : 1e9;
        placed = beside(m, placed, Math.min(next - Metrics.GAP, width - 4));
      }
      if (page && (placed.labelX() >= width || placed.labelRight() <= 0)) {
        // Words that stand on another page are not to be found on this one.
        placed = withLabel(placed, placed.labelX(), 0);
      }
      free = m.drawnRight();
      if (placed.drawnLeft() < width && placed.drawnRight() > 0) {
        marks.add(placed);
      }
    }
  }

  /**
   * A row packed for a finer scale, shown until it is packed anew: what would overlap the event
   * before it is left out, and titles end where the next event begins.
   */
  private void staleRow(
      List<Mark> marks,
      int[] events,
      int first,
      int lane,
      TimeScale scale,
      double packing,
      double width,
      double y) {
    Mark before = null;
    int i = first;
    while (i < events.length) {
      Mark m = mark(events[i], lane, scale, packing, y);
      if (before != null && m.bodyLeft() < before.bodyRight() + Metrics.BLOCK_GAP) {
        i = firstAt(events, i + 1, scale.at(before.bodyRight() + Metrics.BLOCK_GAP));
        continue;
      }
      if (before != null) {
        marks.add(cut(before, m.bodyLeft() - Metrics.BESIDE, width));
      }
      if (m.bodyLeft() > width) {
        return;
      }
      before = m;
      i++;
    }
    if (before != null) {
      marks.add(cut(before, 1e9, width));
    }
  }

  private static Mark cut(Mark m, double end, double width) {
    double room = end - m.labelX() - (m.sign() ? Metrics.SIGN : 0);
    Mark fitting =
        m.labelInside() || room >= m.labelWidth()
            ? m
            : withLabel(m, m.labelX(), room >= Metrics.LABEL_MIN ? room : 0);
    return onScreen(fitting, width, 1e9);
  }

  /** The first place from {@code from} on whose event is not sorted before an instant. */
  private int firstAt(int[] events, int from, TimePoint t) {
    return InTime.firstAt(chronology.events(), events, from, events.length, t);
  }

  /** The event with its title where it stands when nothing is cut off. */
  private Mark mark(int event, int lane, TimeScale scale, double packing, double y) {
    When w = chronology.events().when(event);
    if (w == null) {
      throw new IllegalArgumentException(
          "an undated event is in a lane: " + chronology.events().id(event));
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
    double label = Boxes.labelWidth(chronology, event, measure) - (sign ? Metrics.SIGN : 0);
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

  /** With the title right of the body, if it takes no more room than up to {@code end} there. */
  private static Mark beside(Mark whole, Mark otherwise, double end) {
    double x = whole.bodyRight() + Metrics.BESIDE;
    double room = end - x - (whole.sign() ? Metrics.SIGN : 0);
    return room > otherwise.labelWidth() && room >= Metrics.LABEL_MIN
        ? withLabel(whole, x, Math.min(room, whole.labelWidth()), false)
        : otherwise;
  }

  private static Mark withLabel(Mark m, double x, double labelWidth) {
    return withLabel(m, x, labelWidth, m.labelInside());
  }

  private static Mark withLabel(Mark m, double x, double labelWidth, boolean inside) {
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
        inside,
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
    Blocks blocks = packed.blocks();
    int lo = 0;
    int hi = blocks.count();
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (right(packed, mid, scale) < 0) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    int i = lo;
    while (i < blocks.count()) {
      double x = x(packed, blocks.first()[i], scale) - Metrics.BLOCK_PAD;
      if (x >= width) {
        return;
      }
      // At a coarser scale than they were made for, blocks that would overlap are drawn as one.
      int last = i;
      double right = right(packed, last, scale);
      while (last + 1 < blocks.count()
          && x(packed, blocks.first()[last + 1], scale) - Metrics.BLOCK_PAD
              < x + Metrics.BLOCK_MIN - SQUEEZE) {
        last = nextApart(packed, last + 1, scale, x + Metrics.BLOCK_MIN - SQUEEZE) - 1;
        right = right(packed, last, scale);
      }
      int end = last + 1 < blocks.count() ? blocks.starts()[last + 1] : packed.crowd().size();
      out.add(
          new Block(
              lane,
              packed.crowd(),
              blocks.starts()[i],
              end,
              packed.index(),
              x,
              y,
              right - x,
              height));
      i = last + 1;
    }
  }

  /** Within the scales of one packing blocks may be so much narrower. */
  private static final double SQUEEZE = 10;

  /** The first block from {@code from} on that begins at a pixel or right of it. */
  private int nextApart(PackedLane packed, int from, TimeScale scale, double x) {
    int lo = from;
    int hi = packed.blocks().count();
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (x(packed, packed.blocks().first()[mid], scale) - Metrics.BLOCK_PAD < x) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return lo;
  }

  /** Right end of a block: at least as far as a number needs, never over the next one. */
  private double right(PackedLane packed, int n, TimeScale scale) {
    Blocks b = packed.blocks();
    double x = x(packed, b.first()[n], scale) - Metrics.BLOCK_PAD;
    double right =
        Math.max(x + Metrics.BLOCK_MIN, x(packed, b.last()[n], scale) + Metrics.BLOCK_PAD);
    return n + 1 == b.count()
        ? right
        : Math.min(
            right, x(packed, b.first()[n + 1], scale) - Metrics.BLOCK_PAD - Metrics.BLOCK_GAP);
  }

  private double x(PackedLane packed, int place, TimeScale scale) {
    return scale.x(InTime.sortPoint(chronology.events(), packed.lane().events()[place]));
  }
}
