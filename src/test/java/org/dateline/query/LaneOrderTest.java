package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LaneOrderTest {

  private static final Lane LATE = new Lane("late", "Älter", null, new int[] {4, 5});
  private static final Lane EARLY = new Lane("early", "zuletzt", null, new int[] {1});
  private static final Lane MOST = new Lane("most", "Bär", null, new int[] {2, 3, 6});
  private static final Lane REST = new Lane("", null, null, new int[] {0, 7, 8, 9});
  private static final List<Lane> LANES = List.of(LATE, EARLY, MOST, REST);

  private static List<Lane> by(LaneOrder.By by) {
    return new LaneOrder(by, List.of()).apply(LANES, Locale.GERMAN);
  }

  @Test
  void lanesStandByFirstEventByNameOrByCountAndTheNamelessLast() {
    assertThat(by(LaneOrder.By.GIVEN)).containsExactly(LATE, EARLY, MOST, REST);
    assertThat(by(LaneOrder.By.FIRST)).containsExactly(EARLY, MOST, LATE, REST);
    assertThat(by(LaneOrder.By.NAME)).containsExactly(LATE, MOST, EARLY, REST);
    assertThat(by(LaneOrder.By.COUNT)).containsExactly(MOST, LATE, EARLY, REST);
  }

  @Test
  void theHandPlacesWhatItKnowsAndTheRestFollows() {
    LaneOrder hand = new LaneOrder(LaneOrder.By.HAND, List.of("most", "gone", "late"));
    assertThat(hand.apply(LANES, Locale.GERMAN)).containsExactly(MOST, LATE, EARLY, REST);
  }

  @Test
  void aLaneIsMovedBeforeAnotherOrToTheEnd() {
    assertThat(LaneOrder.moved(LANES, "most", "late").hand())
        .containsExactly("most", "late", "early");
    assertThat(LaneOrder.moved(LANES, "late", null).hand())
        .containsExactly("early", "most", "late");
    assertThat(LaneOrder.moved(LANES, "late", "late").hand())
        .containsExactly("late", "early", "most");
    assertThat(LaneOrder.moved(LANES, "nobody", "late").hand())
        .containsExactly("late", "early", "most");
  }
}
