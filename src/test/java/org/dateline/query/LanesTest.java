package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.dateline.Fixture;
import org.dateline.model.Chronology;
import org.junit.jupiter.api.Test;

class LanesTest {

  private final Chronology c =
      new Fixture()
          .group("late", "Late")
          .group("empty", "Empty")
          .group("early", "Early")
          .event("a", "A", Fixture.day(1), "early")
          .event("b", "B", Fixture.day(2), "late")
          .event("c", "C", Fixture.day(3), null)
          .event("d", "D", Fixture.day(4), "unlisted")
          .event("e", "E", null, "late")
          .build();

  private static List<String> keys(List<Lane> lanes) {
    return lanes.stream().map(Lane::toString).toList();
  }

  @Test
  void groupsKeepTheFilesOrderEmptyOnesAreLeftOutTheRestComesLast() {
    assertThat(keys(Lanes.of(c, LaneBy.GROUP, null)))
        .containsExactly("late(1)", "early(1)", "unlisted(1)", "(1)");
  }

  @Test
  void undatedEventsAreInNoLane() {
    int n = Lanes.of(c, LaneBy.GROUP, null).stream().mapToInt(Lane::size).sum();
    assertThat(n).isEqualTo(c.events().dated());
  }

  @Test
  void onlyShownEventsAreSorted() {
    BitSet shown = new BitSet();
    shown.set(1);
    assertThat(keys(Lanes.of(c, LaneBy.GROUP, shown))).containsExactly("late(1)");
    assertThat(keys(Lanes.of(c, LaneBy.NONE, null))).containsExactly("all(4)");
  }
}
