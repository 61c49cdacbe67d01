package org.dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.layout.AxisRows.MEASURE;
import static org.dateline.layout.AxisRows.labels;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.dateline.model.TimePoint;

/** What holds on every axis, from a microsecond to 300 million years a pixel. */
class AxisPropertiesTest {

  /** What {@link Axis#ticks} is asked. */
  record Asked(TimePoint origin, double secondsPerPixel, double width, ZoneId zone, Locale locale) {

    AxisTicks ticks() {
      return panned(0);
    }

    AxisTicks panned(double px) {
      TimePoint from = origin.plusSeconds(px * secondsPerPixel);
      return Axis.ticks(new TimeScale(from, secondsPerPixel), width, zone, locale, MEASURE);
    }
  }

  @Property(tries = 1000)
  void ticksAscend(@ForAll("asked") Asked asked) {
    AxisTicks ticks = asked.ticks();
    for (List<Tick> row : List.of(ticks.upper(), ticks.lower())) {
      for (int i = 1; i < row.size(); i++) {
        assertThat(row.get(i).at()).isGreaterThan(row.get(i - 1).at());
        assertThat(row.get(i).x()).isGreaterThan(row.get(i - 1).x());
      }
      row.forEach(t -> assertThat(t.x()).isLessThanOrEqualTo(asked.width));
    }
  }

  @Property(tries = 1000)
  void labelsDoNotOverlap(@ForAll("asked") Asked asked) {
    AxisTicks ticks = asked.ticks();
    for (List<Tick> row : List.of(ticks.upper(), ticks.lower())) {
      double end = Double.NEGATIVE_INFINITY;
      for (Tick t : row) {
        if (!t.label().isEmpty()) {
          assertThat(t.labelX()).as("%s", row).isGreaterThan(end + 3);
          end = t.labelX() + 7 * t.label().length();
        }
      }
    }
  }

  @Property(tries = 1000)
  void neighboursDiffer(@ForAll("asked") Asked asked) {
    AxisTicks ticks = asked.ticks();
    for (List<Tick> row : List.of(ticks.upper(), ticks.lower())) {
      List<String> labels = labels(row);
      for (int i = 1; i < labels.size(); i++) {
        assertThat(labels.get(i)).as("%s", labels).isNotEqualTo(labels.get(i - 1));
      }
    }
  }

  @Property(tries = 1000)
  void ticksAreFew(@ForAll("asked") Asked asked) {
    AxisTicks ticks = asked.ticks();
    assertThat(ticks.lower()).hasSizeLessThanOrEqualTo((int) (asked.width / 20) + 4);
    assertThat(ticks.upper()).hasSizeLessThanOrEqualTo((int) (asked.width / 20) + 4);
  }

  @Property(tries = 1000)
  void thereIsNoYearZero(@ForAll("asked") Asked asked) {
    AxisTicks ticks = asked.ticks();
    for (List<Tick> row : List.of(ticks.upper(), ticks.lower())) {
      for (String label : labels(row)) {
        assertThat(label)
            .doesNotMatch("(.*[^\\d.,:])?0+( (BC|AD|ka|Ma|Ga|year.*|v\\. Chr\\.))?")
            .doesNotStartWith("-");
      }
    }
  }

  @Property(tries = 1000)
  void somethingIsAlwaysNamedAbove(@ForAll("asked") Asked asked) {
    assertThat(asked.ticks().upper())
        .anyMatch(t -> !t.label().isEmpty() && t.labelX() + 7 * t.label().length() > 0);
  }

  @Property(tries = 1000)
  void somethingIsAlwaysNamedBelow(@ForAll("asked") Asked asked) {
    AxisTicks ticks = asked.ticks();
    // Years of billions take the room of ten ticks.
    if (ticks.lower().size() > 12) {
      assertThat(labels(ticks.lower())).isNotEmpty();
    }
  }

  @Property(tries = 1000)
  void noTicksStandTogether(@ForAll("asked") Asked asked) {
    List<Tick> row = asked.ticks().lower();
    for (int i = 1; i < row.size(); i++) {
      assertThat(row.get(i).x() - row.get(i - 1).x()).isGreaterThan(44 * 0.44);
    }
  }

  @Property(tries = 1000)
  void theFirstWholeLabelAboveCarriesTheYear(@ForAll("modern") Asked asked) {
    AxisTicks ticks = asked.ticks();
    Tick first =
        ticks.upper().stream()
            .filter(t -> !t.label().isEmpty() && t.labelX() >= 4)
            .findFirst()
            .orElseThrow();
    assertThat(first.label()).containsPattern("\\d{4}|'\\d\\d");
  }

  @Property(tries = 1000)
  void panningChangesNothing(
      @ForAll("asked") Asked asked, @ForAll @DoubleRange(min = 1, max = 900) double px) {
    AxisTicks before = asked.ticks();
    AxisTicks after = asked.panned(px);
    assertThat(after.unit()).isEqualTo(before.unit());
    assertThat(all(before.lower()))
        .containsAllEntriesOf(seen(after.lower(), 1, asked.width - px - 1));
    assertThat(all(after.lower()))
        .containsAllEntriesOf(seen(before.lower(), px + 1, asked.width - 1));
    // The first two above carry the context of the others.
    Map<TimePoint, String> fixed = new HashMap<>();
    before.upper().stream().skip(2).forEach(t -> fixed.put(t.at(), t.label()));
    after.upper().stream()
        .skip(2)
        .filter(t -> t.x() < asked.width - px - 1)
        .forEach(t -> assertThat(fixed).containsEntry(t.at(), t.label()));
  }

  private static Map<TimePoint, String> all(List<Tick> row) {
    return seen(row, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  private static Map<TimePoint, String> seen(List<Tick> row, double from, double to) {
    Map<TimePoint, String> seen = new HashMap<>();
    for (Tick t : row) {
      if (t.x() >= from && t.x() <= to) {
        seen.put(t.at(), t.label());
      }
    }
    return seen;
  }

  @Property(tries = 1000)
  void ticksKeepTheirDistance(@ForAll("steady") Asked asked) {
    List<Tick> row = asked.ticks().lower();
    for (int i = 1; i < row.size(); i++) {
      // The year 1 is four fifths of a step from the year 5.
      assertThat(row.get(i).x() - row.get(i - 1).x()).isGreaterThan(44 * 0.79);
    }
  }

  @Provide
  Arbitrary<Asked> asked() {
    return Arbitraries.oneOf(
        asking(origins(), scales(-6, 16), ZONES),
        // At a second to an hour a pixel the clocks' changes show.
        asking(changes(), scales(0, 3.6), ZONES));
  }

  /** In years of four digits and at scales where the upper row is a year or less. */
  @Provide
  Arbitrary<Asked> modern() {
    return asking(
        Arbitraries.longs().between(-30_000_000_000L, 200_000_000_000L), scales(-6, 5), ZONES);
  }

  @Provide
  Arbitrary<Asked> steady() {
    return asking(origins(), scales(-6, 16), List.of("UTC", "Asia/Kathmandu"))
        .filter(
            a ->
                !a.zone.getId().startsWith("Asia")
                    || a.origin.seconds() > 600_000_000L && a.secondsPerPixel < 1e12);
  }

  private static Arbitrary<Asked> asking(
      Arbitrary<Long> origins, Arbitrary<Double> scales, List<String> zones) {
    Arbitrary<TimePoint> points =
        Combinators.combine(origins, Arbitraries.integers().between(0, 999_999_999))
            .as(TimePoint::new);
    return Combinators.combine(
            points,
            scales,
            Arbitraries.doubles().between(1000, 4000),
            Arbitraries.of(zones).map(ZoneId::of),
            Arbitraries.of("en-GB", "en-US", "de-DE", "ja-JP").map(Locale::forLanguageTag))
        .as(Asked::new);
  }

  private static final List<String> ZONES =
      List.of(
          "UTC",
          "Europe/Minsk",
          "Europe/Berlin",
          "Asia/Beirut",
          "America/Sao_Paulo",
          "Pacific/Apia",
          "America/Juneau",
          "Asia/Manila",
          "Australia/Lord_Howe",
          "Africa/Monrovia");

  private static Arbitrary<Long> origins() {
    long far = (long) (13.8e9 * 31_556_952);
    return Arbitraries.oneOf(
        Arbitraries.longs().between(-4_000_000_000L, 4_000_000_000L),
        Arbitraries.longs().between(-70_000_000_000L, -50_000_000_000L),
        Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L),
        Arbitraries.longs().between(-far, far),
        changes());
  }

  /** Just before the clocks of some zone change. */
  private static Arbitrary<Long> changes() {
    List<Long> changes =
        ZONES.stream()
            .flatMap(z -> ZoneId.of(z).getRules().getTransitions().stream())
            .map(t -> t.toEpochSecond())
            .toList();
    return Combinators.combine(Arbitraries.of(changes), Arbitraries.integers().between(0, 40_000))
        .as((at, before) -> at - before);
  }

  private static Arbitrary<Double> scales(double from, double to) {
    return Arbitraries.doubles().between(from, to).map(e -> Math.pow(10, e));
  }
}
