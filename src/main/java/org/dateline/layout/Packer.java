package org.dateline.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BooleanSupplier;
import org.dateline.layout.Packing.PackedLane;
import org.dateline.model.Chronology;
import org.dateline.query.Lane;
import org.dateline.query.Reports;
import org.jspecify.annotations.Nullable;

/**
 * Puts the events of each lane into rows so that neither shapes nor titles overlap. What finds no
 * room within a lane's rows is left to be counted, so that an event is always either drawn or
 * counted. Any thread may pack; the measure must allow it.
 */
public final class Packer {

  /**
   * Scales within a quarter of an octave share one packing; rows change only where the next quarter
   * begins.
   */
  private static final double STEPS_PER_OCTAVE = 4;

  /** Rows that all lanes together may take, before each is held to {@link #LEAST_ROWS}. */
  private static final int ROW_BUDGET = 72;

  private static final int MOST_ROWS = 24;
  private static final int LEAST_ROWS = 4;

  private final Chronology chronology;
  private final Boxes boxes;
  private volatile Indexes indexes = new Indexes(List.of());

  public Packer(Chronology chronology, TextMeasure measure) {
    this(chronology, measure, null);
  }

  /**
   * @param reports when events were said, to keep room for; null when that is not drawn
   */
  public Packer(Chronology chronology, TextMeasure measure, @Nullable Reports reports) {
    this.chronology = chronology;
    this.boxes = new Boxes(chronology, measure, chronology.events().extent(), reports);
  }

  /** The coarsest scale that shares a packing with this one, in seconds a pixel. */
  public static double packingScale(double secondsPerPixel) {
    double step = Math.ceil(Math.log(secondsPerPixel) / Math.log(2) * STEPS_PER_OCTAVE - 1e-9);
    return Math.pow(2, step / STEPS_PER_OCTAVE);
  }

  /** How many rows each of so many lanes may have, counted blocks aside. */
  public static int mostRows(int lanes) {
    return Math.clamp(ROW_BUDGET / Math.max(1, lanes), LEAST_ROWS, MOST_ROWS);
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
    List<PackedLane> packed = new ArrayList<>(lanes.size());
    for (int i = 0; i < lanes.size(); i++) {
      packed.add(lane(lanes, i, folded, scale, keep, pinned, () -> false));
    }
    return new Packing(scale, List.copyOf(packed));
  }

  /**
   * Packs one of these lanes; all of them share the rows there are.
   *
   * @param at which of them
   * @param scale a {@link #packingScale}
   * @param cancelled asked now and then
   * @throws CancellationException when {@code cancelled} says so
   */
  public PackedLane lane(
      List<Lane> lanes,
      int at,
      Set<String> folded,
      double scale,
      @Nullable Packing keep,
      int pinned,
      BooleanSupplier cancelled) {
    Lane lane = lanes.get(at);
    LaneIndex index = index(lanes, at);
    if (folded.contains(lane.key())) {
      return LanePacker.folded(lane, index, scale);
    }
    boolean holdsPinned = pinned >= 0 && index.placeOf(pinned) >= 0;
    int row = holdsPinned && keep != null ? rowOf(keep, at, lane.key(), pinned) : -1;
    int most = mostRows(lanes.size());
    if (row < 0) {
      PackedLane free = pack(lane, index, scale, most, -1, -1, cancelled);
      if (!holdsPinned || free.rowOf(pinned) >= 0) {
        return free;
      }
      row = 0; // Crowded out where everybody else comes first: whoever is selected is drawn.
    }
    return pack(lane, index, scale, most, pinned, row, cancelled);
  }

  private PackedLane pack(
      Lane lane,
      LaneIndex index,
      double scale,
      int most,
      int pinned,
      int row,
      BooleanSupplier cancelled) {
    return new LanePacker(
            lane, index, chronology.events(), boxes, scale, most, pinned, row, cancelled)
        .pack();
  }

  private static int rowOf(Packing keep, int at, String laneKey, int event) {
    List<PackedLane> lanes = keep.lanes();
    if (at < lanes.size() && lanes.get(at).lane().key().equals(laneKey)) {
      return lanes.get(at).rowOf(event);
    }
    for (PackedLane l : lanes) {
      if (l.lane().key().equals(laneKey)) {
        return l.rowOf(event);
      }
    }
    return -1;
  }

  // ---- indexes, each made once for a list of lanes

  private record Indexes(List<Lane> lanes, AtomicReferenceArray<LaneIndex> made) {
    Indexes(List<Lane> lanes) {
      this(lanes, new AtomicReferenceArray<>(lanes.size()));
    }
  }

  private LaneIndex index(List<Lane> lanes, int at) {
    Indexes now = indexes;
    if (now.lanes != lanes) {
      now = new Indexes(lanes);
      indexes = now;
    }
    LaneIndex index = now.made.get(at);
    if (index == null) {
      index = LaneIndex.of(chronology, lanes.get(at));
      now.made.set(at, index);
    }
    return index;
  }
}
