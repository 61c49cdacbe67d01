package org.dateline.timeline;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.dateline.layout.Frame;
import org.dateline.layout.FrameBuilder;
import org.dateline.layout.LaneLayout;
import org.dateline.layout.Packer;
import org.dateline.layout.Packing;
import org.dateline.layout.Packing.PackedLane;
import org.dateline.layout.TextMeasure;
import org.dateline.layout.TimeScale;
import org.dateline.model.Chronology;
import org.dateline.query.Lane;
import org.dateline.query.Reports;
import org.jspecify.annotations.Nullable;

/**
 * Makes frames, keeping what the next one can use again: the packing while lanes and range of
 * scales stay, the heights while the packing stays. The lanes of a large file are packed on another
 * thread; until then those packed for the scale before are shown. FX thread only.
 */
final class FrameSource implements AutoCloseable {

  /** Up to so many events in lanes are packed at once: it takes less than a frame. */
  private static final int SMALL = 3_000;

  /** Five times finer or coarser than packed for, rows still tell what there is. */
  private static final double NEAR = Math.log(5);

  private final TextMeasure measure;
  private final Locale locale;
  private final Runnable changed;
  private final PackingDesk desk = new PackingDesk();
  private final PackingShelf shelf = new PackingShelf();

  private @Nullable Chronology chronology;
  private @Nullable Packer packer;
  private @Nullable FrameBuilder builder;
  private @Nullable ZoneId builderZone;
  private List<Lane> lanes = List.of();
  private long events;
  private Set<String> folded = Set.of();
  private @Nullable Packing packing;
  private @Nullable LaneLayout heights;
  private double heightsFor = -1;
  private @Nullable Reports reports;
  private int packings;
  private int firstLane;
  private int pinned = -1;
  private int[] pinnedLanes = new int[0];
  private double topBefore = Double.NaN;

  /**
   * @param changed called when lanes have been packed that are not on screen yet
   */
  FrameSource(TextMeasure measure, Locale locale, Runnable changed) {
    this.measure = measure;
    this.locale = locale;
    this.changed = changed;
  }

  /** How often lanes have been packed: for tests that count. */
  int packings() {
    return packings;
  }

  /** Whether all lanes are packed for the scale last asked for. */
  boolean isSettled() {
    return packing == null || packing.isComplete();
  }

  /** Lets go of a chronology that has been closed. */
  void forget() {
    desk.cancel();
    shelf.clear();
    chronology = null;
    packer = null;
    builder = null;
    packing = null;
    heights = null;
    lanes = List.of();
  }

  @Override
  public void close() {
    desk.close();
  }

  /**
   * Brings packing and heights up to date.
   *
   * @param zone zone whose day borders the axis shows
   * @param pin store index of the event that keeps its row, -1 for none
   * @param drawn when events were said, to be drawn with each; null when that is not drawn
   * @return pixels the pinned event moved down within the lanes, 0 when nothing was packed anew
   */
  double prepare(
      Chronology c,
      ZoneId zone,
      List<Lane> nextLanes,
      Set<String> nextFolded,
      double secondsPerPixel,
      double height,
      int pin,
      @Nullable Reports drawn) {
    boolean anew = c != chronology || packer == null || drawn != reports;
    if (anew) {
      chronology = c;
      reports = drawn;
      packer = new Packer(c, measure, drawn);
      builder = null;
    }
    if (builder == null || !zone.equals(builderZone)) {
      builder = new FrameBuilder(c, measure, zone, locale, drawn);
      builderZone = zone;
    }
    double before = pin == pinned && heights == null ? topBefore : topOf(pin);
    boolean otherLanes = anew || lanes != nextLanes;
    if (otherLanes) {
      packing = null;
      lanes = nextLanes;
      events = nextLanes.stream().mapToLong(Lane::size).sum();
    }
    double scale = Packer.packingScale(secondsPerPixel);
    Packing now = packing;
    if (now == null || !folded.equals(nextFolded) || scale != now.secondsPerPixel()) {
      if (now == null || !folded.equals(nextFolded)) {
        shelf.clear();
      }
      boolean sameFolds = folded.equals(nextFolded);
      folded = nextFolded;
      pack(Objects.requireNonNull(packer), now, sameFolds, scale, pin);
      Packing next = Objects.requireNonNull(packing);
      if (now == null || next.lanes() != now.lanes()) {
        heights = null;
      }
    }
    pin(pin, otherLanes);
    if (heights == null || heightsFor != height) {
      heights = new LaneLayout(Objects.requireNonNull(packing), height);
      heightsFor = height;
    }
    double after = topOf(pin);
    topBefore = after;
    return Double.isNaN(before) || Double.isNaN(after) ? 0 : after - before;
  }

  private void pack(Packer p, @Nullable Packing now, boolean sameFolds, double scale, int pin) {
    packings++;
    desk.cancel();
    if (events <= SMALL) {
      packing = p.pack(lanes, folded, scale, now, pin);
      return;
    }
    Packing shelved = shelf.get(scale);
    if (shelved != null && keepsRow(now, shelved, pin)) {
      packing = shelved;
      return;
    }
    // What is shown stays until its lanes are packed anew, one after the other.
    Packing base = new Packing(scale, now != null && sameFolds ? now.lanes() : begun(now));
    packing = base;
    desk.begin(
        new PackingDesk.Request(p, lanes, folded, scale, base, pin, firstLane),
        sameFolds && isNear(now, scale),
        this::take);
  }

  /** Whether what is shown is close enough to a scale to stay while the scale moves. */
  private boolean isNear(@Nullable Packing now, double scale) {
    if (now == null || firstLane >= now.lanes().size()) {
      return false;
    }
    double shown = now.lanes().get(firstLane).scale();
    return shown > 0 && Math.abs(Math.log(scale / shown)) <= NEAR;
  }

  /** Lanes with room kept for those that are not packed, or are folded otherwise. */
  private List<PackedLane> begun(@Nullable Packing now) {
    List<PackedLane> begun = new ArrayList<>(lanes.size());
    int most = Packer.mostRows(lanes.size()) + 1;
    for (int i = 0; i < lanes.size(); i++) {
      Lane lane = lanes.get(i);
      boolean folds = folded.contains(lane.key());
      PackedLane shown = now == null ? null : now.lanes().get(i);
      begun.add(
          shown != null && shown.folded() == folds
              ? shown
              : PackedLane.awaited(lane, folds, Math.min(most, lane.size())));
    }
    return List.copyOf(begun);
  }

  private boolean keepsRow(@Nullable Packing now, Packing next, int pin) {
    if (pin < 0 || now == null) {
      return true;
    }
    for (int i : pinnedLanes) {
      int row = now.lanes().get(i).rowOf(pin);
      if (row >= 0 && row != next.lanes().get(i).rowOf(pin)) {
        return false;
      }
    }
    return true;
  }

  private void take(List<PackingDesk.Done> done) {
    Packing now = packing;
    if (now == null) {
      return;
    }
    List<PackedLane> next = new ArrayList<>(now.lanes());
    done.forEach(d -> next.set(d.at(), d.lane()));
    Packing more = new Packing(now.secondsPerPixel(), Collections.unmodifiableList(next));
    packing = more;
    heights = null;
    if (more.isComplete()) {
      shelf.put(more);
    }
    changed.run();
  }

  /** Packs here and now what another thread was to pack: for pictures, which cannot wait. */
  void settle() {
    Packing now = packing;
    Packer p = packer;
    if (now == null || p == null || now.isComplete()) {
      return;
    }
    desk.cancel();
    List<PackingDesk.Done> done = new ArrayList<>();
    for (int i = 0; i < lanes.size(); i++) {
      if (now.lanes().get(i).scale() != now.secondsPerPixel()) {
        done.add(
            new PackingDesk.Done(
                i, p.lane(lanes, i, folded, now.secondsPerPixel(), now, pinned, () -> false)));
      }
    }
    take(done);
  }

  /** The frame; {@link #prepare} must have been called for this scale and height. */
  Frame frame(TimeScale scale, double width, double height, double scrollY) {
    if (builder == null || packing == null || heights == null) {
      throw new IllegalStateException("not prepared");
    }
    Frame f = builder.build(packing, heights, scale, width, height, scrollY);
    firstLane = f.lanes().isEmpty() ? 0 : f.lanes().getFirst().index();
    return f;
  }

  /** Pixels all lanes take. */
  double contentHeight() {
    return heights == null ? 0 : heights.contentHeight();
  }

  /** Finds the lanes of the pinned event, once for each. */
  private void pin(int event, boolean otherLanes) {
    if (event == pinned && !otherLanes) {
      return;
    }
    pinned = event;
    pinnedLanes = lanesOf(event);
  }

  private int[] lanesOf(int event) {
    int[] found = new int[4];
    int n = 0;
    for (int i = 0; event >= 0 && i < lanes.size(); i++) {
      if (Arrays.binarySearch(lanes.get(i).events(), event) >= 0) {
        found = n == found.length ? Arrays.copyOf(found, n * 2) : found;
        found[n++] = i;
      }
    }
    return Arrays.copyOf(found, n);
  }

  /**
   * Top of an event's bar from the top of the first lane; NaN when it is in no row. A counted event
   * has its block's.
   */
  double topOf(int event) {
    Packing p = packing;
    LaneLayout h = heights;
    if (event < 0 || p == null || h == null) {
      return Double.NaN;
    }
    for (int i : event == pinned ? pinnedLanes : lanesOf(event)) {
      PackedLane l = p.lanes().get(i);
      int row = l.rowOf(event);
      if (row >= 0) {
        return h.barTop(i, row);
      }
      if (l.crowd().rank(event) >= 0) {
        return l.folded() ? h.top(i) + 8 : h.barTop(i, l.rows().size());
      }
    }
    return Double.NaN;
  }
}
