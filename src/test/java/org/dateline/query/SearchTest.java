package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dateline.Fixture;
import org.dateline.model.Chronology;
import org.dateline.model.DateSpec;
import org.dateline.model.Event;
import org.dateline.model.Quote;
import org.dateline.model.Vocabulary.Kind;
import org.junit.jupiter.api.Test;

class SearchTest {

  private static Event event(String id, String title, String description, Quote... quotes) {
    return new Event(
        id,
        title,
        description,
        Kind.STATEMENT,
        DateSpec.of("2023"),
        null,
        null,
        null,
        null,
        null,
        List.of("Łódź"),
        null,
        null,
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(quotes),
        List.of(),
        List.of(),
        null,
        null,
        Map.of());
  }

  private static Quote quote(String text, String speaker) {
    return new Quote(
        null, text, null, null, null, null, null, speaker, "said", List.of(), null, false,
        List.of(), null, Map.of());
  }

  private final Chronology c =
      new Fixture()
          .event(event("a", "Übung in Österreich", "Planned “Manöver”"), Fixture.day(1))
          .event(
              event("b", "Лукашэнка ў Мінску", null, quote("a common cause", "the President")),
              Fixture.day(2))
          .event(event("c", "Common drills", "without any cause"), Fixture.day(3))
          .build();

  private List<Integer> find(String query) {
    return new SearchIndex(c).find(query).events().stream().boxed().toList();
  }

  @Test
  void caseAndAccentsAreSetAside() {
    assertThat(find("ubung")).containsExactly(0);
    assertThat(find("ÜBUNG osterreich")).containsExactly(0);
    assertThat(find("лукашэнка")).containsExactly(1);
    assertThat(find("lodz")).containsExactly(0, 1, 2);
  }

  @Test
  void quotesAndSpeakersAreSearched() {
    assertThat(find("president")).containsExactly(1);
  }

  @Test
  void allWordsMustBeThereAndPhrasesStandTogether() {
    assertThat(find("common cause")).containsExactly(1, 2);
    assertThat(find("\"common cause\"")).containsExactly(1);
    assertThat(find("“common cause”")).containsExactly(1);
    assertThat(find("\"drills without\"")).as("a phrase does not span two fields").isEmpty();
  }

  @Test
  void anEmptyQueryIsNoSearchAndAnUnknownWordFindsNothing() {
    assertThat(new SearchIndex(c).find("   ").active()).isFalse();
    assertThat(new SearchIndex(c).find("\"").active()).isFalse();
    Hits none = new SearchIndex(c).find("zebra");
    assertThat(none.active()).isTrue();
    assertThat(none.count()).isZero();
    assertThat(none.next(0)).isEqualTo(-1);
    assertThat(none.previous(0)).isEqualTo(-1);
  }

  @Test
  void hitsKnowTheirRankAndGoRound() {
    Hits h = new SearchIndex(c).find("common");
    assertThat(h.rank(2)).isEqualTo(2);
    assertThat(h.rank(0)).isZero();
    assertThat(h.next(2)).isEqualTo(1);
    assertThat(h.previous(1)).isEqualTo(2);
  }
}
