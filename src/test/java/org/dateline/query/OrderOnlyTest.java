package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.Fixture;
import org.dateline.model.Chronology;
import org.dateline.model.Event;
import org.dateline.model.Event.Related;
import org.dateline.model.Vocabulary.Kind;
import org.junit.jupiter.api.Test;

class OrderOnlyTest {

  private static Event undated(String id, Related... related) {
    return new Event(
        id,
        id,
        null,
        Kind.OCCURRENCE,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        List.of(),
        null,
        List.of(related),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        Map.of());
  }

  private static Related after(String id) {
    return new Related(id, "after");
  }

  private static Related before(String id) {
    return new Related(id, "before");
  }

  private static Fixture threeDays() {
    return new Fixture()
        .event("a", "a", Fixture.day(1), null)
        .event("b", "b", Fixture.day(5), null)
        .event("c", "c", Fixture.day(9), null);
  }

  private static String order(Chronology c) {
    return String.join(
        " ",
        IntStream.range(0, c.events().size()).mapToObj(i -> c.events().event(i).id()).toList());
  }

  @Test
  void theyStandBetweenTheirNeighbours() {
    Chronology c =
        threeDays()
            .event(undated("x", after("a"), before("c")), null)
            .event(undated("y", before("a")), null)
            .event(undated("z", after("c")), null)
            .event(undated("free"), null)
            .event(undated("x2", after("a")), null)
            .build();
    assertThat(order(c)).isEqualTo("y a x x2 b c z free");
    assertThat(c.events().dated()).isEqualTo(3);
    assertThat(c.events().tail()).isEqualTo(7);
    assertThat(Lanes.of(c, LaneBy.NONE, null).getFirst().size()).isEqualTo(3);
  }

  @Test
  void chainsAreFollowedAndCirclesStayAtTheEnd() {
    Chronology c =
        threeDays()
            .event(undated("y", after("x")), null)
            .event(undated("x", after("b")), null)
            .event(undated("p", after("q")), null)
            .event(undated("q", after("p")), null)
            .event(undated("lost", after("nowhere")), null)
            .build();
    assertThat(order(c)).isEqualTo("a b x y c p q lost");
    assertThat(c.events().tail()).isEqualTo(5);
  }
}
