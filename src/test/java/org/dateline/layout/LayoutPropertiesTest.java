package org.dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.dateline.Fixture;
import org.dateline.layout.Packing.PackedLane;
import org.dateline.model.Chronology;
import org.dateline.model.Edge;
import org.dateline.model.TimePoint;
import org.dateline.model.When;
import org.dateline.query.LaneBy;
import org.dateline.query.Lanes;

class LayoutPropertiesTest {

  private static final TextMeasure MEASURE = (text, face) -> text.length() * 7.0;
  private static final double WIDTH = 900;
  private static final double HEIGHT = 4_000;

  @Provide
  Arbitrary<Chronology> chronologies() {
    Arbitrary<When> exact = Arbitraries.longs().between(0, 400).map(Fixture::day);
    Arbitrary<When> instant =
        Arbitraries.longs().between(0, 400 * 86_400L).map(s -> Fixture.instant(s, 250_000_000));
    Arbitrary<When> stretch =
        Combinators.combine(
                Arbitraries.longs().between(0, 400),
                Arbitraries.longs().between(1, 120),
                Arbitraries.of(Edge.class),
                Arbitraries.of(Edge.class))
            .as((from, length, start, end) -> Fixture.throughout(from, from + length, start, end));
    Arbitrary<When> within =
        Combinators.combine(Arbitraries.longs().between(0, 400), Arbitraries.longs().between(2, 60))
            .as((from, length) -> Fixture.within(from, from + length));
    Arbitrary<When> any = Arbitraries.oneOf(exact, instant, stretch, within);
    Arbitrary<Integer> titles = Arbitraries.integers().between(1, 70);
    Arbitrary<Integer> groups = Arbitraries.integers().between(0, 2);
    return Combinators.combine(any, titles, groups)
        .as((w, length, group) -> Map.entry(w, new int[] {length, group}))
        .list()
        .ofMinSize(1)
        .ofMaxSize(300)
        .map(
            list -> {
              Fixture f = new Fixture().group("g0", "A").group("g1", "B").group("g2", "C");
              int i = 0;
              for (var e : list) {
                f.event("e" + i++, "x".repeat(e.getValue()[0]), e.getKey(), "g" + e.getValue()[1]);
              }
              return f.build();
            });
  }

  private static Packing pack(Chronology c, double secondsPerPixel, Packing keep, int pinned) {
    return new Packer(c, MEASURE)
        .pack(Lanes.of(c, LaneBy.GROUP, null), Set.of(), secondsPerPixel, keep, pinned);
  }

  private static Frame frame(Chronology c, Packing p, double secondsPerPixel, double fromDay) {
    TimeScale scale =
        new TimeScale(TimePoint.ofSeconds((long) (fromDay * Fixture.DAY)), secondsPerPixel);
    return new FrameBuilder(c, MEASURE, ZoneOffset.UTC, Locale.ENGLISH)
        .build(p, new LaneLayout(p, HEIGHT), scale, WIDTH, HEIGHT, 0);
  }

  /** Seconds a pixel from minutes to two days, spread over the octaves. */
  private static double scaleOf(double octave) {
    return 60 * Math.pow(2, octave);
  }

  @Property(tries = 150)
  void noTwoEventsOfOneRowOverlapTitlesIncluded(
      @ForAll("chronologies") Chronology c,
      @ForAll @DoubleRange(min = 0, max = 11) double octave,
      @ForAll @DoubleRange(min = -20, max = 420) double from) {
    double scale = scaleOf(octave);
    Frame f = frame(c, pack(c, scale, null, -1), scale, from);
    List<Mark> marks = f.marks();
    for (int i = 0; i < marks.size(); i++) {
      for (int j = i + 1; j < marks.size(); j++) {
        Mark a = marks.get(i);
        Mark b = marks.get(j);
        if (Math.abs(a.y() - b.y()) < Metrics.BAR) {
          assertThat(a.drawnRight() <= b.drawnLeft() || b.drawnRight() <= a.drawnLeft())
              .as("%s and %s", a, b)
              .isTrue();
        }
      }
    }
  }

  @Property(tries = 150)
  void everyEventIsInExactlyOneRowOrCounted(
      @ForAll("chronologies") Chronology c, @ForAll @DoubleRange(min = 0, max = 14) double octave) {
    Packing p = pack(c, scaleOf(octave), null, -1);
    int[] seen = new int[c.events().size()];
    for (PackedLane l : p.lanes()) {
      l.rows().forEach(row -> java.util.Arrays.stream(row).forEach(e -> seen[e]++));
      for (int e : l.crowd().toArray()) {
        seen[e]++;
      }
      assertThat(l.crowd().size() == 0 ? 0 : l.blocks().starts()[0]).isZero();
      assertThat(l.crowd().size() == 0).isEqualTo(l.blocks().count() == 0);
    }
    assertThat(seen).containsOnly(1);
  }

  @Property(tries = 100)
  void everythingInViewIsDrawnOrCountedInABlock(
      @ForAll("chronologies") Chronology c, @ForAll @DoubleRange(min = 5, max = 11) double octave) {
    double scale = scaleOf(octave);
    Frame f = frame(c, pack(c, scale, null, -1), scale, -5);
    BitSet there = new BitSet();
    f.marks().forEach(m -> there.set(m.event()));
    f.blocks()
        .forEach(
            b ->
                java.util.stream.IntStream.range(0, b.count()).forEach(n -> there.set(b.event(n))));
    for (int i = 0; i < c.events().dated(); i++) {
      double x = f.scale().x(c.events().when(i).sortPoint());
      if (x >= 0 && x < WIDTH) {
        assertThat(there.get(i)).as("event %d at x %f", i, x).isTrue();
      }
    }
  }

  @Property(tries = 100)
  void countedBlocksOfOneLaneDoNotOverlap(
      @ForAll @IntRange(min = 200, max = 900) int n,
      @ForAll @DoubleRange(min = 6, max = 14) double octave) {
    Fixture fixture = new Fixture().group("g", "G");
    for (int i = 0; i < n; i++) {
      fixture.event("e" + i, "A title of some length", Fixture.day(i * 7L % 211), "g");
    }
    Chronology c = fixture.build();
    double scale = scaleOf(octave);
    Frame f = frame(c, pack(c, scale, null, -1), scale, -1);
    for (int i = 1; i < f.blocks().size(); i++) {
      assertThat(f.blocks().get(i).x()).isGreaterThanOrEqualTo(f.blocks().get(i - 1).right());
      assertThat(f.blocks().get(i).width()).isGreaterThanOrEqualTo(Metrics.BLOCK_MIN - 10);
    }
  }

  @Property(tries = 100)
  void rowsDoNotMoveWhilePanning(
      @ForAll("chronologies") Chronology c, @ForAll @DoubleRange(min = 3, max = 11) double octave) {
    double scale = scaleOf(octave);
    Packing p = pack(c, scale, null, -1);
    Map<Integer, Double> rows = new HashMap<>();
    for (double from = -20; from < 420; from += 13.7) {
      for (Mark m : frame(c, p, scale, from).marks()) {
        assertThat(rows.computeIfAbsent(m.event(), e -> m.y())).isEqualTo(m.y());
      }
    }
  }

  @Property(tries = 100)
  void oneEventKeepsItsRowThroughZooming(
      @ForAll("chronologies") Chronology c, @ForAll @IntRange(min = 0, max = 299) int which) {
    int pinned = which % c.events().dated();
    Packing p = pack(c, scaleOf(5), null, pinned);
    int row = rowOf(p, pinned);
    assertThat(row).isNotNegative();
    for (double octave : new double[] {6, 7.3, 4, 1, 9, 11}) {
      p = pack(c, scaleOf(octave), p, pinned);
      assertThat(rowOf(p, pinned)).isEqualTo(row);
    }
  }

  private static int rowOf(Packing p, int event) {
    for (PackedLane l : p.lanes()) {
      for (int r = 0; r < l.rows().size(); r++) {
        if (java.util.Arrays.binarySearch(l.rows().get(r), event) >= 0) {
          return r;
        }
      }
    }
    return -1;
  }

  @Property
  void pixelsToTimeToPixels(
      @ForAll @LongRange(min = -435_000_000_000_000_000L, max = 435_000_000_000_000_000L)
          long origin,
      @ForAll @DoubleRange(min = -6, max = 15) double magnitude,
      @ForAll @DoubleRange(min = 0, max = 4000) double x) {
    TimeScale s = new TimeScale(TimePoint.ofSeconds(origin), Math.pow(10, magnitude));
    // A nanosecond is the finest the coordinate holds.
    double tolerance = Math.max(1e-6, 1.1e-9 / s.secondsPerPixel());
    assertThat(s.x(s.at(x))).isCloseTo(x, org.assertj.core.data.Offset.offset(tolerance * 2));
  }

  @Property
  void packingScaleIsStableAndNeverFiner(
      @ForAll @DoubleRange(min = -6, max = 16) double magnitude) {
    double s = Math.pow(10, magnitude);
    double p = Packer.packingScale(s);
    assertThat(p).isGreaterThanOrEqualTo(s * (1 - 1e-9)).isLessThan(s * 1.2);
    assertThat(Packer.packingScale(p)).isEqualTo(p);
  }
}
