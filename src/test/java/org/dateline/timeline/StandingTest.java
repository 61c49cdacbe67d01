package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dateline.format.TimelineReader;
import org.dateline.model.Chronology;
import org.dateline.model.Disputes;
import org.dateline.model.TimePoint;
import org.junit.jupiter.api.Test;

/** A dispute begins when the second side has spoken. */
class StandingTest {

  private static final Chronology ARTICLE =
      Objects.requireNonNull(
          TimelineReader.read(Path.of("data/russia-belarus-air-exercises-2023.timeline.json"))
              .chronology());

  private static Standing knowing(int... events) {
    BitSet known = new BitSet();
    IntStream.of(events).forEach(known::set);
    return new Standing(TimePoint.ofSeconds(0), known, "then");
  }

  @Test
  void anEventIsContestedAsSoonAsAnOpponentIsKnown() {
    Disputes d = ARTICLE.disputes();
    int event =
        IntStream.range(0, ARTICLE.events().size())
            .filter(i -> !d.opponents(i).isEmpty())
            .findFirst()
            .orElseThrow();
    int opponent = d.opponents(event).getFirst();
    assertThat(Standing.NOW.contests(d, event)).isTrue();
    assertThat(knowing(event).contests(d, event)).isFalse();
    assertThat(knowing(event, opponent).contests(d, event)).isTrue();
    assertThat(knowing(event, opponent).contests(d, opponent)).isTrue();
    // What was not known itself is drawn faded, with all that is known of it now.
    assertThat(knowing(opponent).contests(d, event)).isTrue();
  }

  @Test
  void anUncontestedEventNeverIs() {
    Disputes d = ARTICLE.disputes();
    int event =
        IntStream.range(0, ARTICLE.events().size())
            .filter(i -> !d.isContested(i))
            .findFirst()
            .orElseThrow();
    assertThat(Standing.NOW.contests(d, event)).isFalse();
    assertThat(knowing(event).contests(d, event)).isFalse();
  }
}
