package org.dateline.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.Fixture;
import org.dateline.model.Chronology;
import org.dateline.query.Lane;
import org.dateline.query.LaneBy;
import org.dateline.query.LaneOrder;
import org.dateline.query.lang.Asked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LaneOrdersTest {

  private final TimelineState state = new TimelineState();
  private final Chronology c =
      new Fixture()
          .group("a", "Ann")
          .group("b", "Bob")
          .group("c", "Cid")
          .event("1", "One", Fixture.day(1), "c")
          .event("2", "Two", Fixture.day(2), "b")
          .event("3", "Three", Fixture.day(3), "a")
          .event("4", "Four", Fixture.day(4), null)
          .build();

  @BeforeEach
  void open() {
    state.open(c);
  }

  private List<String> lanes() {
    return state.lanesProperty().get().stream().map(Lane::key).toList();
  }

  @Test
  void theLaneOfTheSelectedEventMovesUpAndDownAndNotBeyond() {
    state.select(0);
    state.laneOrders().moveSelected(1);
    assertThat(lanes()).as("the nameless lane stays last").containsExactly("a", "b", "c", "");
    state.laneOrders().moveSelected(-1);
    assertThat(lanes()).containsExactly("a", "c", "b", "");
    state.laneOrders().moveSelected(-1);
    state.laneOrders().moveSelected(-1);
    assertThat(lanes()).containsExactly("c", "a", "b", "");
    state.laneOrders().moveSelected(1);
    assertThat(lanes()).containsExactly("a", "c", "b", "");
    assertThat(state.laneOrders().orderProperty().get().by()).isEqualTo(LaneOrder.By.HAND);
  }

  @Test
  void whatAFilterHidesKeepsItsPlace() {
    state.ask(new Asked("-lane:b", true));
    state.laneOrders().move("c", 0);
    assertThat(lanes()).containsExactly("c", "a", "");
    state.ask(Asked.NOTHING);
    assertThat(lanes()).containsExactly("c", "a", "b", "");
  }

  @Test
  void everyKindOfLanesHasItsOwnOrder() {
    state.laneOrders().set(LaneOrder.By.FIRST);
    assertThat(lanes()).containsExactly("c", "b", "a", "");
    state.setLaneBy(LaneBy.KIND);
    assertThat(state.laneOrders().orderProperty().get()).isEqualTo(LaneOrder.GIVEN);
    state.setLaneBy(LaneBy.GROUP);
    assertThat(lanes()).containsExactly("c", "b", "a", "");
  }

  @Test
  void anOrderIsKeptInWordsAndPassesOverWhatItDoesNotKnow() {
    state.laneOrders().move("b", 0);
    Map<String, List<String>> words = state.laneOrders().words();
    assertThat(words).isEqualTo(Map.of("group", List.of("hand", "b", "a", "c")));
    state.open(c);
    assertThat(lanes()).containsExactly("a", "b", "c", "");
    state.laneOrders().restore(words);
    assertThat(lanes()).containsExactly("b", "a", "c", "");
    state.laneOrders().restore(Map.of("nothing", List.of("hand"), "group", List.of("sideways")));
    assertThat(lanes()).containsExactly("b", "a", "c", "");
    assertThat(Set.copyOf(lanes())).hasSize(4);
  }
}
