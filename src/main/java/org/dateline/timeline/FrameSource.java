package org.dateline.timeline;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
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
 * scales stay, the heights while the packing stays.
 */
final class FrameSource {

  private final TextMeasure measure;
  private final Locale locale;

  private @Nullable Chronology chronology;
  private @Nullable Packer packer;
  private @Nullable FrameBuilder builder;
  private @Nullable ZoneId builderZone;
  private List<Lane> lanes = List.of();
  private Set<String> folded = Set.of();
  private @Nullable Packing packing;
  private @Nullable LaneLayout heights;
  private double heightsFor = -1;
  private @Nullable Reports reports;
  private int packings;

  FrameSource(TextMeasure measure, Locale locale) {
    this.measure = measure;
    this.locale = locale;
  }

  /** How often lanes have been packed: for tests that count. */
  int packings() {
    return packings;
  }

  /** Forgets everything: another file, another text size. */
  void reset() {
    chronology = null;
    packing = null;
    heights = null;
  }

  /**
   * Brings packing and heights up to date.
   *
   * @param zone zone whose day borders the axis shows
   * @param pinned store index of the event that keeps its row, -1 for none
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
      int pinned,
      @Nullable Reports drawn) {
    if (c != chronology) {
      packing = null;
    }
    boolean otherClock = drawn != reports;
    if (c != chronology || packer == null || otherClock) {
      chronology = c;
      reports = drawn;
      packer = new Packer(c, measure, drawn);
      builder = null;
    }
    if (builder == null || !zone.equals(builderZone)) {
      builder = new FrameBuilder(c, measure, zone, locale, drawn);
      builderZone = zone;
    }
    double before = topOf(pinned);
    Packing now = packing;
    if (now == null
        || otherClock
        || lanes != nextLanes
        || !folded.equals(nextFolded)
        || Packer.packingScale(secondsPerPixel) != now.secondsPerPixel()) {
      lanes = nextLanes;
      folded = nextFolded;
      packing = packer.pack(nextLanes, nextFolded, secondsPerPixel, now, pinned);
      packings++;
      heights = null;
    }
    if (heights == null || heightsFor != height) {
      heights = new LaneLayout(java.util.Objects.requireNonNull(packing), height);
      heightsFor = height;
    }
    double after = topOf(pinned);
    return Double.isNaN(before) || Double.isNaN(after) ? 0 : after - before;
  }

  /** The frame; {@link #prepare} must have been called for this scale and height. */
  Frame frame(TimeScale scale, double width, double height, double scrollY) {
    if (builder == null || packing == null || heights == null) {
      throw new IllegalStateException("not prepared");
    }
    return builder.build(packing, heights, scale, width, height, scrollY);
  }

  /** Pixels all lanes take. */
  double contentHeight() {
    return heights == null ? 0 : heights.contentHeight();
  }

  /**
   * Top of an event's bar from the top of the first lane; NaN when it is in no row. A counted event
   * has its block's.
   */
  double topOf(int event) {
    if (event < 0 || packing == null || heights == null) {
      return Double.NaN;
    }
    for (int i = 0; i < packing.lanes().size(); i++) {
      PackedLane l = packing.lanes().get(i);
      for (int r = 0; r < l.rows().size(); r++) {
        if (java.util.Arrays.binarySearch(l.rows().get(r), event) >= 0) {
          return heights.barTop(i, r);
        }
      }
      if (java.util.Arrays.binarySearch(l.crowd(), event) >= 0) {
        return l.folded() ? heights.top(i) + 8 : heights.barTop(i, l.rows().size());
      }
    }
    return Double.NaN;
  }
}
