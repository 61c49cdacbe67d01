package org.dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.dateline.Fixture;
import org.dateline.Reported;
import org.dateline.model.Chronology;
import org.dateline.model.Edge;
import org.dateline.model.TimePoint;
import org.dateline.model.When;
import org.dateline.query.LaneBy;
import org.dateline.query.Lanes;
import org.dateline.query.Reports;

/** With both clocks drawn, reports and connectors have room of their own. */
class TwoClocksLayoutTest {

  private static final TextMeasure MEASURE = (text, face) -> text.length() * 7.0;
  private static final double WIDTH = 900;
  private static final double HEIGHT = 6_000;

  private record Told(When when, String made, int title) {}

  @Provide
  Arbitrary<Chronology> chronologies() {
    Arbitrary<When> exact = Arbitraries.longs().between(0, 400).map(Fixture::day);
    Arbitrary<When> instant =
        Arbitraries.longs().between(0, 400 * 86_400L).map(s -> Fixture.instant(s, 0));
    Arbitrary<When> stretch =
        Combinators.combine(
                Arbitraries.longs().between(0, 400),
                Arbitraries.longs().between(1, 60),
                Arbitraries.of(Edge.class))
            .as((from, days, end) -> Fixture.throughout(from, from + days, Edge.SHARP, end));
    Arbitrary<String> day =
        Arbitraries.longs().between(-200, 900).map(d -> LocalDate.ofEpochDay(d).toString());
    Arbitrary<String> made =
        Arbitraries.oneOf(
            day,
            day.map(d -> d.substring(0, 7)),
            day.map(d -> "[.." + d + "]"),
            day.map(d -> d + "~"),
            Arbitraries.of("1975", "2020-01-01", "1970"));
    return Combinators.combine(
            Arbitraries.oneOf(exact, instant, stretch), made, Arbitraries.integers().between(1, 60))
        .as(Told::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(120)
        .map(
            list -> {
              Fixture f = new Fixture().group("g", "A");
              for (int i = 0; i < list.size(); i++) {
                Told t = list.get(i);
                f.event(Reported.claimed("e" + i, "x".repeat(t.title), "g", t.made), t.when);
              }
              return f.build();
            });
  }

  private static Frame frame(Chronology c, Reports r, double scale, double fromDay) {
    Packing p =
        new Packer(c, MEASURE, r).pack(Lanes.of(c, LaneBy.GROUP, null), Set.of(), scale, null, -1);
    TimeScale s = new TimeScale(TimePoint.ofSeconds((long) (fromDay * Fixture.DAY)), scale);
    return new FrameBuilder(c, MEASURE, ZoneOffset.UTC, Locale.ENGLISH, r)
        .build(p, new LaneLayout(p, HEIGHT), s, WIDTH, HEIGHT, 0);
  }

  @Property(tries = 150)
  void nothingOfTwoEventsOverlaps(
      @ForAll("chronologies") Chronology c,
      @ForAll @DoubleRange(min = 0, max = 11) double octave,
      @ForAll @DoubleRange(min = -20, max = 420) double from) {
    Frame f = frame(c, Reports.of(c), 60 * Math.pow(2, octave), from);
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

  @Property(tries = 100)
  void everyEventIsDrawnOrCounted(
      @ForAll("chronologies") Chronology c, @ForAll @DoubleRange(min = 8, max = 11) double octave) {
    double scale = 60 * Math.pow(2, octave);
    Packing p =
        new Packer(c, MEASURE, Reports.of(c))
            .pack(Lanes.of(c, LaneBy.GROUP, null), Set.of(), scale, null, -1);
    int[] seen = new int[c.events().size()];
    p.lanes().forEach(l -> l.rows().forEach(row -> IntStream.of(row).forEach(e -> seen[e]++)));
    p.lanes().forEach(l -> IntStream.of(l.crowd().toArray()).forEach(e -> seen[e]++));
    assertThat(seen).containsOnly(1);
  }

  @Property(tries = 100)
  void theTickIsToScaleOrAnArrow(
      @ForAll("chronologies") Chronology c, @ForAll @DoubleRange(min = 3, max = 11) double octave) {
    Reports r = Reports.of(c);
    Frame f = frame(c, r, 60 * Math.pow(2, octave), 100);
    for (Mark m : f.marks()) {
      var said = r.elsewhere(m.event());
      SaidTick t = m.said();
      assertThat(t == null).isEqualTo(said == null);
      if (t != null && said != null && !t.far()) {
        double lo = said.from().isFinite() ? f.scale().x(said.from()) : t.x();
        double hi = said.to().isFinite() ? f.scale().x(said.to()) : t.x();
        assertThat(t.x()).isBetween(lo - 1e-6, hi + 1e-6);
        assertThat(m.drawnLeft()).isLessThanOrEqualTo(t.x());
        assertThat(m.drawnRight()).isGreaterThanOrEqualTo(t.x());
      }
    }
  }

  @Property(tries = 30)
  void withoutTheModeNothingIsDrawnOfIt(@ForAll("chronologies") Chronology c) {
    assertThat(frame(c, null, 3_600, 0).marks()).allMatch(m -> m.said() == null);
  }
}
