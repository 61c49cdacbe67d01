package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dateline.Fixture;
import org.dateline.Reported;
import org.dateline.model.Chronology;
import org.dateline.model.TimePoint;
import org.junit.jupiter.api.Test;

/** The order in which events were said. */
class SaidOrderTest {

  /** Happened on days 1 to 4; said on days 30, 8, never, and by day 20. */
  private final Chronology c =
      new Fixture()
          .event(Reported.claimed("a", "A", "g", "1970-01-31"), Fixture.day(1))
          .event(Reported.claimed("b", "B", "g", "1970-01-09"), Fixture.day(2))
          .event("c", "C", Fixture.day(3), "g")
          .event(Reported.claimed("d", "D", "g", "[..1970-01-21]"), Fixture.day(4))
          .build();

  private final SaidOrder order = SaidOrder.of(Reports.of(c), c.events().size());

  private static BitSet all(int n) {
    BitSet b = new BitSet();
    b.set(0, n);
    return b;
  }

  private static TimePoint day(long day) {
    return TimePoint.ofSeconds(day * 86_400);
  }

  @Test
  void whatWasSaidFirstComesFirstAndWhatNobodyDatesLast() {
    assertThat(order.sorted(all(4))).containsExactly(1, 3, 0, 2);
    assertThat(order.dated()).isEqualTo(3);
  }

  @Test
  void whatWasSaidByTheEndOfADayBelongsToThatDay() {
    assertThat(order.event(order.firstFrom(day(20)))).isEqualTo(3);
    assertThat(order.at(order.place(3))).isLessThan(day(21));
    assertThat(order.event(order.firstFrom(day(21)))).isEqualTo(0);
    assertThat(order.firstFrom(day(31))).isEqualTo(order.dated());
  }

  @Test
  void stepsGoRoundAmongThoseAskedFor() {
    BitSet some = all(4);
    some.clear(3);
    assertThat(order.step(some, 1, 1)).isEqualTo(0);
    assertThat(order.step(some, 2, 1)).isEqualTo(1);
    assertThat(order.step(some, 1, -1)).isEqualTo(2);
    assertThat(order.step(some, -1, 1)).isEqualTo(1);
    assertThat(order.step(some, -1, -1)).isEqualTo(2);
    assertThat(order.step(new BitSet(), 1, 1)).isEqualTo(-1);
    assertThat(order.rank(some, 0)).isEqualTo(2);
    assertThat(order.rank(some, 3)).isZero();
  }

  @Property(tries = 100)
  void everyEventHasOnePlaceAndDatesAscend(
      @ForAll @Size(max = 12) java.util.List<@IntRange(min = 0, max = 9) Integer> days) {
    Fixture f = new Fixture();
    for (int i = 0; i < days.size(); i++) {
      int d = days.get(i);
      f.event(
          d == 0
              ? Fixture.bare("e" + i, "E", "g")
              : Reported.claimed("e" + i, "E", "g", "1970-01-0" + d),
          Fixture.day(i));
    }
    Chronology any = f.build();
    SaidOrder o = SaidOrder.of(Reports.of(any), days.size());
    assertThat(o.sorted(all(days.size())))
        .containsExactlyInAnyOrder(IntStream.range(0, days.size()).toArray());
    for (int i = 0; i < days.size(); i++) {
      assertThat(o.event(o.place(i))).isEqualTo(i);
      if (i > 0 && i < o.dated()) {
        assertThat(o.at(i)).isGreaterThanOrEqualTo(o.at(i - 1));
      }
    }
  }
}
