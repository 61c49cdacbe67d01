package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.dateline.format.cite.Sources;
import org.dateline.model.Chronology;
import org.dateline.query.QuoteWalk.At;
import org.dateline.query.SpeakerIndex.Speaker;
import org.junit.jupiter.api.Test;

/** Quotes, not events, are what [ and ] go through; and what the speakers' table counts. */
class QuoteWalkTest {

  private final Chronology c =
      Sources.chronology(
          "{\"id\": \"s\", \"type\": \"book\", \"issued\": {\"date-parts\": [[2023, 5, 1]]}}",
          "{\"id\": \"a\", \"name\": \"Ann\", \"affiliation\": \"b\"}, {\"id\": \"b\", \"name\":"
              + " \"Bureau\"}",
          """
          {"id": "1", "title": "1", "date": "2021", "quotes": [
            {"text": "u", "speaker": "a", "said": "2021-02-03"}, {"text": "v", "speaker": "b"},
            {"text": "w", "speaker": "a", "citations": [{"source": "s"}]}]},
          {"id": "2", "title": "2", "date": "2022", "quotes": [{"text": "x", "speaker": "b"}]},
          {"id": "3", "title": "3", "date": "2023", "quotes": [
            {"text": "y", "speakerText": "someone"}, {"text": "z", "speaker": "a", "said": "2020"}]}\
          """);

  @Test
  void everyQuoteOfTheSpeakerIsReachedAndThenTheFirstAgain() {
    assertThat(walk(new At(0, 0), 1, 4))
        .containsExactly(new At(0, 2), new At(2, 1), new At(0, 0), new At(0, 2));
    assertThat(walk(new At(0, 0), -1, 3)).containsExactly(new At(2, 1), new At(0, 2), new At(0, 0));
  }

  @Test
  void anEventStandsForItsFirstQuote() {
    assertThat(QuoteWalk.next(c, all(), new At(0, -1), 1)).isEqualTo(new At(0, 2));
    assertThat(QuoteWalk.next(c, all(), new At(2, -1), 1))
        .as("nobody else is “someone”")
        .isEqualTo(new At(2, 0));
    assertThat(QuoteWalk.next(c, all(), new At(-1, -1), 1)).isNull();
  }

  @Test
  void hiddenEventsArePassedOver() {
    BitSet shown = all();
    shown.clear(2);
    assertThat(QuoteWalk.next(c, shown, new At(0, 2), 1)).isEqualTo(new At(0, 0));
  }

  @Test
  void speakersAreCounted() {
    SpeakerIndex index = SpeakerIndex.of(c);
    assertThat(index.speakers())
        .extracting(Speaker::name)
        .containsExactly("Ann", "Bureau", "someone");
    Speaker ann = index.speakers().getFirst();
    assertThat(ann.quotes()).isEqualTo(3);
    assertThat(ann.events()).isEqualTo(2);
    assertThat(ann.affiliation()).isEqualTo("Bureau");
    assertThat(ann.said())
        .extracting(SpeakerIndex.Said::edtf)
        .as("said, or else reported")
        .containsExactly("2020", "2021-02-03", "2023-05-01");
    assertThat(index.speakers().getLast().identified()).isFalse();
    assertThat(SourceIndex.of(c))
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.citations()).isEqualTo(1);
              assertThat(s.events()).isEqualTo(1);
            });
  }

  private List<At> walk(At from, int direction, int steps) {
    List<At> path = new java.util.ArrayList<>();
    At at = from;
    for (int i = 0; i < steps; i++) {
      at = QuoteWalk.next(c, all(), at, direction);
      path.add(at);
    }
    return path;
  }

  private BitSet all() {
    BitSet b = new BitSet();
    b.set(0, c.events().size());
    return b;
  }
}
