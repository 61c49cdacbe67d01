package org.dateline.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.layout.Packing.PackedLane;
import org.dateline.layout.TextMeasure.Face;
import org.dateline.model.Chronology;
import org.dateline.model.EventStore;
import org.dateline.model.Span;
import org.dateline.model.TimePoint;
import org.dateline.model.When;
import org.dateline.query.Lane;
import org.dateline.query.Reports;
import org.jspecify.annotations.Nullable;

/**
 * Puts the events of each lane into rows so that neither shapes nor titles overlap: first fit in
 * time order. What finds no room within a lane's rows is left to be counted, so that an event is
 * always either drawn or counted.
 */
public final class Packer {

  /**
   * Scales within a quarter of an octave share one packing; rows change only where the next quarter
   * begins.
   */
  private static final double STEPS_PER_OCTAVE = 4;

  /** Rows that all lanes together may take, before each is held to {@link #LEAST_ROWS}. */
  private static final int ROW_BUDGET = 72;

  /** Pixels from the first event of a block beyond which the next one is begun. */
  private static final double WIDEST_BLOCK = 180;

  private static final int MOST_ROWS = 24;
  private static final int LEAST_ROWS = 4;

  private final Chronology chronology;
  private final TextMeasure measure;
  private final @Nullable Span extent;
  private final @Nullable Reports reports;

  public Packer(Chronology chronology, TextMeasure measure) {
    this(chronology, measure, null);
  }

  /**
   * @param reports when events were said, to keep room for; null when that is not drawn
   */
  public Packer(Chronology chronology, TextMeasure measure, @Nullable Reports reports) {
    this.reports = reports;
    this.chronology = chronology;
    this.measure = measure;
    this.extent = chronology.events().extent();
  }

  /** The coarsest scale that shares a packing with this one, in seconds a pixel. */
  public static double packingScale(double secondsPerPixel) {
    double step = Math.ceil(Math.log(secondsPerPixel) / Math.log(2) * STEPS_PER_OCTAVE - 1e-9);
    return Math.pow(2, step / STEPS_PER_OCTAVE);
  }

  /**
   * Packs lanes for all scales that share {@link #packingScale} with the one given.
   *
   * @param folded keys of lanes drawn as headings only
   * @param keep the packing shown until now, in which the pinned event keeps its row; null for none
   * @param pinned store index of the event that must keep its row, -1 for none
   */
  public Packing pack(
      List<Lane> lanes,
      Set<String> folded,
      double secondsPerPixel,
      @Nullable Packing keep,
      int pinned) {
    double scale = packingScale(secondsPerPixel);
    int most = Math.clamp(ROW_BUDGET / Math.max(1, lanes.size()), LEAST_ROWS, MOST_ROWS);
    List<PackedLane> packed = new ArrayList<>(lanes.size());
    for (Lane lane : lanes) {
      int row = pinned < 0 || keep == null ? -1 : rowOf(keep, lane.key(), pinned);
      boolean holdsPinned = pinned >= 0 && Arrays.binarySearch(lane.events(), pinned) >= 0;
      packed.add(
          packLane(
              lane,
              folded.contains(lane.key()),
              scale,
              most,
              holdsPinned ? pinned : -1,
              Math.min(row, most - 1)));
    }
    return new Packing(scale, packed);
  }

  private static int rowOf(Packing keep, String laneKey, int event) {
    for (PackedLane l : keep.lanes()) {
      if (l.lane().key().equals(laneKey)) {
        for (int r = 0; r < l.rows().size(); r++) {
          if (Arrays.binarySearch(l.rows().get(r), event) >= 0) {
            return r;
          }
        }
      }
    }
    return -1;
  }

  private PackedLane packLane(
      Lane lane, boolean folded, double scale, int mostRows, int pinned, int pinnedRow) {
    if (folded) {
      return new PackedLane(
          lane, true, List.of(), lane.events(), blockStarts(lane.events(), scale));
    }
    List<Row> rows = new ArrayList<>();
    IntStream.Builder crowd = IntStream.builder();
    Box pin = pinned >= 0 ? box(pinned, scale) : null;
    int keptRow = pin == null ? -1 : Math.max(0, pinnedRow);
    while (rows.size() <= keptRow) {
      rows.add(new Row());
    }
    if (pin != null) {
      rows.get(keptRow).reserved = pin;
    }
    for (int event : lane.events()) {
      if (event == pinned && pin != null) {
        rows.get(keptRow).add(event, pin);
        continue;
      }
      Box box = box(event, scale);
      int r = 0;
      while (r < rows.size() && !rows.get(r).takes(box, scale)) {
        r++;
      }
      if (r == rows.size()) {
        if (r == mostRows) {
          crowd.add(event);
          continue;
        }
        rows.add(new Row());
      }
      rows.get(r).add(event, box);
    }
    List<int[]> filled = rows.stream().map(Row::events).toList();
    int last = filled.size();
    while (last > 0 && filled.get(last - 1).length == 0) {
      last--;
    }
    int[] counted = crowd.build().toArray();
    return new PackedLane(
        lane, false, List.copyOf(filled.subList(0, last)), counted, blockStarts(counted, scale));
  }

  /**
   * Where counted blocks begin: neighbours closer than a block is wide belong together, as far as
   * {@link #WIDEST_BLOCK}. Settled here and not when drawing, so that blocks do not regroup while
   * panning.
   */
  private int[] blockStarts(int[] crowd, double scale) {
    IntStream.Builder starts = IntStream.builder();
    TimePoint first = TimePoint.MIN;
    TimePoint last = TimePoint.MIN;
    for (int i = 0; i < crowd.length; i++) {
      When w = chronology.events().when(crowd[i]);
      TimePoint at = w == null ? last : w.sortPoint();
      double fromFirst = first.isFinite() ? at.minus(first) / scale : Double.POSITIVE_INFINITY;
      double fromLast = last.isFinite() ? at.minus(last) / scale : Double.POSITIVE_INFINITY;
      if (fromLast >= Metrics.BLOCK_MIN + Metrics.BLOCK_GAP || fromFirst >= WIDEST_BLOCK) {
        starts.add(i);
        first = at;
      }
      last = at;
    }
    return starts.build().toArray();
  }

  /** The room an event takes, title, and the tick and connector of its report, and all. */
  private Box box(int event, double scale) {
    Box box = ownBox(event, scale);
    Span said = SaidTick.of(reports, event);
    When w = chronology.events().when(event);
    if (said == null || w == null) {
      return box;
    }
    return box.reaching(SaidTick.room(said, w, EventShape.of(w, extent), scale), scale);
  }

  /** The room of the event itself. */
  private Box ownBox(int event, double scale) {
    EventStore store = chronology.events();
    When w = store.when(event);
    if (w == null) {
      throw new IllegalArgumentException(
          "an undated event has no place in a lane: " + store.event(event).id());
    }
    EventShape s = EventShape.of(w, extent);
    double label = labelWidth(chronology, event, measure);
    if (s.look() == EventShape.Look.MARKER) {
      TimePoint mid = s.middle();
      double half = Math.max(Metrics.MARKER + 1, s.seconds() / scale / 2);
      double fade = Math.max(s.fadeBefore(), s.fadeAfter()) / scale;
      double right = Math.max(half + fade, Metrics.MARKER_TO_LABEL + label);
      return new Box(mid, half + fade, mid, right);
    }
    double width = s.seconds() / scale;
    double before = s.pixelsBefore() + s.fadeBefore() / scale;
    double after = s.pixelsAfter() + s.fadeAfter() / scale;
    boolean inside = s.holdsTitle() && width >= label + 2 * Metrics.BAR_TO_LABEL;
    double right = Math.max(after, Math.max(0, Metrics.BODY_MIN - width));
    if (!inside) {
      right = right + Metrics.BESIDE + label;
    }
    return new Box(s.from(), before, s.to(), right);
  }

  /**
   * Pixels a title takes, with the sign of a contested event, never more than {@link
   * Metrics#LABEL_MAX}.
   */
  static double labelWidth(Chronology c, int event, TextMeasure measure) {
    double text =
        Math.min(
            Metrics.LABEL_MAX, measure.width(c.events().event(event).title(), Face.TITLE_STRONG));
    return Math.ceil(text) + (c.disputes().isContested(event) ? Metrics.SIGN : 0);
  }

  /**
   * Room on the axis. Each side is an instant and pixels from it, so that a gap is exact both
   * between neighbours a millisecond apart and across billions of years.
   */
  private record Box(TimePoint leftAt, double leftPx, TimePoint rightAt, double rightPx) {

    /**
     * With room for a report beyond the title. Where the title is the longer it stays so at every
     * finer scale as far as neighbours are concerned: all instants move apart alike.
     */
    Box reaching(SaidTick.Room r, double scale) {
      if (r.after()) {
        double title = rightPx - r.at().minus(rightAt) / scale;
        return title >= r.pixels() ? this : new Box(leftAt, leftPx, r.at(), r.pixels());
      }
      double body = leftPx - leftAt.minus(r.at()) / scale;
      return body >= r.pixels() ? this : new Box(r.at(), r.pixels(), rightAt, rightPx);
    }

    /**
     * Pixels from the right side of this to the left side of {@code next}; negative when they
     * overlap.
     */
    double gapTo(Box next, double scale) {
      return next.leftAt.minus(rightAt) / scale - next.leftPx - rightPx;
    }
  }

  /** A row being filled, in time order. */
  private static final class Row {
    private int[] events = new int[8];
    private int size;
    private @Nullable Box last;
    private @Nullable Box reserved;
    private boolean passed;

    boolean takes(Box box, double scale) {
      return (last == null || last.gapTo(box, scale) >= Metrics.GAP)
          && (reserved == null || passed || box.gapTo(reserved, scale) >= Metrics.GAP);
    }

    void add(int event, Box box) {
      if (size == events.length) {
        events = Arrays.copyOf(events, size * 2);
      }
      events[size++] = event;
      passed |= box == reserved;
      last = box;
    }

    int[] events() {
      return Arrays.copyOf(events, size);
    }
  }
}
