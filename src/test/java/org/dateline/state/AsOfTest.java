package org.dateline.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.Fixture;
import org.dateline.Reported;
import org.dateline.layout.Viewport;
import org.dateline.model.Chronology;
import org.dateline.model.Event;
import org.dateline.model.TimePoint;
import org.junit.jupiter.api.Test;

/** The chronology as it stood at an instant, and the jump between the clocks. */
class AsOfTest {

  /** An event of day {@code day} after the epoch, claimed first on {@code made}. */
  private static Event claimed(String id, String made) {
    return Reported.claimed(id, id, "g", made);
  }

  /** a, b: known on the 11th; c: on the 21st; d: some time in January; e: always known. */
  private static Chronology five() {
    return new Fixture()
        .group("g", "G")
        .event(claimed("a", "1970-01-11"), Fixture.day(5))
        .event(claimed("b", "1970-01-11"), Fixture.day(6))
        .event(claimed("c", "1970-01-21"), Fixture.day(7))
        .event(claimed("d", "1970-01"), Fixture.day(8))
        .event("e", "E", Fixture.day(40), "g")
        .build();
  }

  private static TimelineState open() {
    TimelineState s = new TimelineState();
    s.open(five());
    return s;
  }

  private static TimePoint endOf(int januaryDay) {
    return TimePoint.ofSeconds(januaryDay * 86_400L);
  }

  @Test
  void nowEverythingIsKnown() {
    TimelineState s = open();
    assertThat(s.asOf().knownProperty().get()).isNull();
    assertThat(s.asOf().knows(3)).isTrue();
    assertThat(s.asOf().countKnown(s.shownProperty().get())).isEqualTo(5);
    assertThat(s.asOf().countPerhaps(s.shownProperty().get())).isZero();
  }

  @Test
  void fadingShowsAllAndHidingOnlyTheKnown() {
    TimelineState s = open();
    s.asOf().set(endOf(15));
    assertThat(s.shownProperty().get().cardinality()).isEqualTo(5);
    assertThat(s.asOf().countKnown(s.shownProperty().get())).isEqualTo(3);
    assertThat(s.asOf().countPerhaps(s.shownProperty().get())).isEqualTo(1);
    assertThat(List.of(s.asOf().knows(0), s.asOf().knows(2), s.asOf().knows(4)))
        .containsExactly(true, false, true);
    s.asOf().setHides(true);
    assertThat(s.shownProperty().get().stream()).containsExactly(0, 1, 4);
    assertThat(s.lanesProperty().get().getFirst().events()).containsExactly(0, 1, 4);
    s.asOf().reset();
    assertThat(s.shownProperty().get().cardinality()).isEqualTo(5);
    s.asOf().set(endOf(15));
    s.asOf().setHides(false);
    assertThat(s.shownProperty().get().cardinality()).isEqualTo(5);
  }

  @Test
  void steppingVisitsEachReportOnceBothWays() {
    TimelineState s = open();
    AsOf a = s.asOf();
    List<TimePoint> forth = new ArrayList<>();
    while (a.next()) {
      forth.add(Objects.requireNonNull(a.at()));
      assertThat(a.step()).isEqualTo(forth.size());
    }
    assertThat(forth).containsExactly(endOf(11), endOf(21), endOf(31));
    List<TimePoint> back = new ArrayList<>(List.of(Objects.requireNonNull(a.at())));
    while (a.previous()) {
      back.add(Objects.requireNonNull(a.at()));
    }
    assertThat(back.reversed()).isEqualTo(forth);
    a.set(endOf(15));
    assertThat(a.step()).isEqualTo(1);
    assertThat(a.previous()).isTrue();
    assertThat(a.at()).isEqualTo(endOf(11));
    a.reset();
    a.previous();
    assertThat(a.at()).isEqualTo(endOf(31));
  }

  @Test
  void anInstantSurvivesAReloadAndNotAnotherFile() {
    TimelineState s = open();
    s.asOf().set(endOf(15));
    s.reload(new Fixture().event(claimed("z", "1970-01-20"), Fixture.day(1)).build());
    assertThat(s.asOf().at()).isEqualTo(endOf(15));
    assertThat(s.asOf().knows(0)).isFalse();
    s.open(five());
    assertThat(s.asOf().at()).isNull();
    s.close();
    s.asOf().set(endOf(15));
    assertThat(s.asOf().at()).isNull();
    assertThat(s.asOf().next()).isFalse();
  }

  @Test
  void theJumpGoesToWhenItWasSaidAndBackAndHistoryKnows() {
    TimelineState s = open();
    assertThat(s.clocks().jump()).isFalse();
    s.select(0);
    Viewport before = s.viewport();
    assertThat(s.clocks().jump()).isTrue();
    assertThat(s.viewport().middle()).isEqualTo(TimePoint.ofSeconds(10 * 86_400 + 43_200));
    assertThat(s.clocks().jump()).isTrue();
    assertThat(s.viewport().middle()).isEqualTo(TimePoint.ofSeconds(5 * 86_400 + 43_200));
    s.goBack();
    s.goBack();
    assertThat(s.viewport()).isEqualTo(before);
    s.select(4);
    assertThat(s.clocks().jump()).isFalse();
  }
}
