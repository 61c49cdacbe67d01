package org.dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.Assertions;
import org.dateline.Synthetic;
import org.dateline.layout.Packing.PackedLane;
import org.dateline.model.Chronology;
import org.dateline.model.Span;
import org.dateline.model.TimePoint;
import org.dateline.query.Lane;
import org.dateline.query.LaneBy;
import org.dateline.query.Lanes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Many more events than there is room for, and shapes made to be a nuisance. */
class CrowdedLanesTest {

  private static final double WIDTH = 1_000;
  private static final double HEIGHT = 800;

  /** Counts how often it is asked: what is not measured was not looked at. */
  private static final class Asked implements TextMeasure {
    private final AtomicInteger times = new AtomicInteger();

    @Override
    public double width(String text, Face face) {
      times.incrementAndGet();
      return text.length() * 7.0;
    }
  }

  static Stream<Arguments> wicked() {
    return Stream.of(
        Arguments.of("mixed", Synthetic.mixed(20_000, 4)),
        Arguments.of("one instant", Synthetic.oneInstant(20_000)),
        Arguments.of("under one", Synthetic.underOne(20_000)),
        Arguments.of("onion", Synthetic.onion(20_000)),
        Arguments.of("many lanes", Synthetic.mixed(20_000, 5_000)),
        Arguments.of("long titles", Synthetic.longTitles(2_000)));
  }

  private static double all(Chronology c) {
    Span extent = c.events().extent();
    assertThat(extent).isNotNull();
    return Math.max(1, extent.seconds()) / WIDTH;
  }

  private static Frame frame(Chronology c, Packing p, double scale, double share) {
    Span extent = c.events().extent();
    assertThat(extent).isNotNull();
    TimePoint from = extent.from().plusSeconds(extent.seconds() * share - 10 * scale);
    return new FrameBuilder(c, new Asked(), ZoneOffset.UTC, Locale.ENGLISH)
        .build(p, new LaneLayout(p, HEIGHT), new TimeScale(from, scale), WIDTH, HEIGHT, 0);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wicked")
  void everyEventIsInOneRowOrInOneBlockAtEveryScale(String name, Chronology c) {
    List<Lane> lanes = Lanes.of(c, LaneBy.GROUP, null);
    for (double zoom : new double[] {1, 30, 1_000, 30_000}) {
      Packing p = new Packer(c, new Asked()).pack(lanes, Set.of(), all(c) / zoom, null, -1);
      for (PackedLane l : p.lanes()) {
        assertThat(l.placed() + l.crowd().size()).isEqualTo(l.lane().size());
        int counted = 0;
        for (int b = 0; b < l.blocks().count(); b++) {
          int end = b + 1 < l.blocks().count() ? l.blocks().starts()[b + 1] : l.crowd().size();
          counted += end - l.blocks().starts()[b];
        }
        assertThat(counted).isEqualTo(l.crowd().size());
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wicked")
  void aFrameHoldsPixelsAndNotEvents(String name, Chronology c) {
    List<Lane> lanes = Lanes.of(c, LaneBy.GROUP, null);
    for (double zoom : new double[] {1, 30, 1_000}) {
      Packing p = new Packer(c, new Asked()).pack(lanes, Set.of(), all(c) / zoom, null, -1);
      for (double share : new double[] {0, 0.5, 0.9}) {
        Frame f = frame(c, p, all(c) / zoom, share);
        int rows = f.lanes().stream().mapToInt(l -> p.lanes().get(l.index()).rowCount()).sum();
        assertThat(f.marks().size() + f.blocks().size())
            .isLessThanOrEqualTo((int) (rows * WIDTH / 20));
        nothingOverlaps(f);
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wicked")
  void aPackingOfAnotherScaleIsShownWithoutOverlap(String name, Chronology c) {
    List<Lane> lanes = Lanes.of(c, LaneBy.GROUP, null);
    Packing fine = new Packer(c, new Asked()).pack(lanes, Set.of(), all(c) / 300, null, -1);
    for (double zoom : new double[] {1, 7, 80, 290, 2_000}) {
      Frame f = frame(c, fine, all(c) / zoom, 0.3);
      nothingOverlaps(f);
      for (int i = 1; i < f.blocks().size(); i++) {
        Block a = f.blocks().get(i - 1);
        Block b = f.blocks().get(i);
        assertThat(a.lane() != b.lane() || a.right() <= b.x()).isTrue();
        assertThat(b.width()).isPositive();
      }
      assertThat(f.marks().size()).isLessThan(20_000);
    }
  }

  private static void nothingOverlaps(Frame f) {
    List<Mark> before = new ArrayList<>();
    for (Mark m : f.marks()) {
      if (!before.isEmpty() && before.getLast().y() == m.y()) {
        assertThat(before.getLast().drawnRight())
            .as("%s and %s", before.getLast(), m)
            .isLessThanOrEqualTo(m.drawnLeft() + 1e-6);
      }
      before.add(m);
    }
  }

  @Test
  void packingMeasuresWhatItPlacesAndNotWhatThereIs() {
    Chronology c = Synthetic.mixed(50_000, 4);
    Asked asked = new Asked();
    List<Lane> lanes = Lanes.of(c, LaneBy.GROUP, null);
    Packing p = new Packer(c, asked).pack(lanes, Set.of(), all(c), null, -1);
    int placed = p.lanes().stream().mapToInt(PackedLane::placed).sum();
    assertThat(placed).isLessThan(2_000);
    assertThat(asked.times.get()).isLessThan(6 * placed);
  }

  @Property(tries = 60)
  void whatIsLeftOutFindsNoRoomWhereAllRowsAreFull(
      @ForAll @IntRange(min = 300, max = 3_000) int n,
      @ForAll @DoubleRange(min = 0, max = 10) double octave) {
    Chronology c = Synthetic.mixed(n, 1);
    double scale = Packer.packingScale(all(c) / Math.pow(2, octave));
    List<Lane> lanes = Lanes.of(c, LaneBy.GROUP, null);
    PackedLane l = new Packer(c, new Asked()).pack(lanes, Set.of(), scale, null, -1).lanes().get(0);
    Boxes boxes = new Boxes(c, new Asked(), c.events().extent(), null);
    for (int k = 0; k < l.crowd().size(); k++) {
      int event = l.crowd().event(k);
      Box box = boxes.of(event, scale);
      boolean isLong = LaneIndex.seconds(c.events(), event) / scale >= 600;
      int free = 0;
      for (int[] row : l.rows()) {
        int at = -java.util.Arrays.binarySearch(row, event) - 1;
        boolean left = at == 0 || boxes.of(row[at - 1], scale).gapTo(box, scale) >= Metrics.GAP;
        boolean right =
            at == row.length || box.gapTo(boxes.of(row[at], scale), scale) >= Metrics.GAP;
        free += left && right ? 1 : 0;
      }
      // Where everything would fit only the longest events and the losers of a contest are left.
      if (free == l.rows().size() && !isLong) {
        Assertions.fail("event %d stands in a block though every row has room for it", event);
      }
    }
  }

  @Test
  void theMoreImportantOfTwoThatCompeteIsDrawn() {
    Chronology c = Synthetic.mixed(20_000, 1);
    List<Lane> lanes = Lanes.of(c, LaneBy.GROUP, null);
    PackedLane l =
        new Packer(c, new Asked()).pack(lanes, Set.of(), all(c), null, -1).lanes().get(0);
    double drawn =
        l.rows().stream()
            .flatMapToInt(java.util.Arrays::stream)
            .map(c.events()::importance)
            .average()
            .orElseThrow();
    double counted =
        java.util.Arrays.stream(l.crowd().toArray())
            .map(c.events()::importance)
            .average()
            .orElseThrow();
    assertThat(drawn).isGreaterThan(counted + 1);
  }

  @Test
  void packingEndsWhenItIsNoLongerWanted() {
    Chronology c = Synthetic.mixed(20_000, 1);
    AtomicInteger asked = new AtomicInteger();
    Assertions.assertThatThrownBy(
            () ->
                new Packer(c, new Asked())
                    .lane(
                        Lanes.of(c, LaneBy.GROUP, null),
                        0,
                        Set.of(),
                        Packer.packingScale(all(c) / 500),
                        null,
                        -1,
                        () -> asked.incrementAndGet() > 3))
        .isInstanceOf(CancellationException.class);
    assertThat(asked.get()).isEqualTo(4);
  }

  @Test
  void aBlockTellsItsMostImportantEvents() {
    Chronology c = Synthetic.oneInstant(5_000);
    Packing p =
        new Packer(c, new Asked()).pack(Lanes.of(c, LaneBy.GROUP, null), Set.of(), 60, null, -1);
    Block b = frame(c, p, 60, 0).blocks().getFirst();
    assertThat(b.count() + p.lanes().get(0).placed()).isEqualTo(5_000);
    assertThat(b.top(8)).hasSize(8).isSorted();
    assertThat(java.util.Arrays.stream(b.top(8)).allMatch(b::holds)).isTrue();
    int least = java.util.Arrays.stream(b.top(8)).map(c.events()::importance).min().orElse(0);
    assertThat(least).isEqualTo(5);
  }
}
