package org.dateline.shell.detail;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.Chronology;
import org.junit.jupiter.api.Test;

/** Who stands where. */
class QuestionsTest {

  private final Chronology c = Samples.drills();

  @Test
  void aQuestionGathersTheClaimsOfAllEventsInTimeOrder() {
    var questions = Questions.of(c, c.events().indexOf("other"));
    assertThat(questions).hasSize(1);
    assertThat(questions.getFirst().about()).isEqualTo("purpose");
    assertThat(questions.getFirst().positions())
        .extracting(p -> p.claims().getFirst().claim().id())
        .containsExactly("c1", "c2");
  }

  @Test
  void whatOneSaysIsNotAscribedToTheParty() {
    var at = c.disputes().claim("c1");
    assertThat(at).isNotNull();
    assertThat(Questions.holders(c, at.claim())).containsExactly("mod");
  }
}
