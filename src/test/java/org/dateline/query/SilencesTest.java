package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dateline.format.TimelineReader;
import org.dateline.model.EventStore;
import org.dateline.query.Silences.Silence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SilencesTest {

  @TempDir Path folder;

  private EventStore events(List<String> dates) throws Exception {
    StringBuilder json = new StringBuilder("{\"version\":\"1.0\",\"title\":\"T\",\"events\":[");
    for (int i = 0; i < dates.size(); i++) {
      json.append(i == 0 ? "" : ",")
          .append("{\"id\":\"e" + i + "\",\"title\":\"E\",\"date\":\"" + dates.get(i) + "\"}");
    }
    Path file = folder.resolve("t.timeline.json");
    Files.writeString(file, json.append("]}"));
    return TimelineReader.read(file).chronology().events();
  }

  private List<Silence> all(String... dates) throws Exception {
    EventStore events = events(List.of(dates));
    BitSet shown = new BitSet();
    shown.set(0, events.size());
    return Silences.of(events, shown);
  }

  private static final String[] EVERY_SECOND_DAY = {
    "2023-01-01", "2023-01-03", "2023-01-05", "2023-01-07", "2023-01-09", "2023-01-11"
  };

  private static String[] and(String... more) {
    return IntStream.range(0, EVERY_SECOND_DAY.length + more.length)
        .mapToObj(
            i ->
                i < EVERY_SECOND_DAY.length
                    ? EVERY_SECOND_DAY[i]
                    : more[i - EVERY_SECOND_DAY.length])
        .toArray(String[]::new);
  }

  @Test
  void aSilenceMuchLongerThanTheOthersIsAGap() throws Exception {
    assertThat(all(and("2023-02-20", "2023-02-22")))
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.before()).isEqualTo(5);
              assertThat(s.after()).isEqualTo(6);
              assertThat(s.seconds()).isEqualTo(39 * 86_400d);
            });
  }

  @Test
  void evenlySpacedEventsHaveNone() throws Exception {
    assertThat(all(EVERY_SECOND_DAY)).isEmpty();
  }

  @Test
  void whatIsVagueCoversAllTheTimeItMayHaveTaken() throws Exception {
    assertThat(all(and("2023-01-12/2023-02-19", "2023-02-20", "2023-02-22"))).isEmpty();
    assertThat(all(and("[2023-01-12..2023-02-19]", "2023-02-20"))).isEmpty();
  }

  @Test
  void anOpenEndCoversNothing() throws Exception {
    assertThat(all(and("2023-01-11/..", "2023-02-20"))).hasSize(1);
  }

  @Test
  void withFewSilencesNothingIsUsual() throws Exception {
    assertThat(all("2023-01-01", "2023-01-03", "2023-01-05", "2024-01-01")).isEmpty();
  }

  @Test
  void onlyTheEventsShownCount() throws Exception {
    EventStore events = events(List.of(and("2023-01-30", "2023-02-20", "2023-02-22")));
    BitSet shown = new BitSet();
    shown.set(0, events.size());
    shown.clear(6);
    assertThat(Silences.of(events, shown)).hasSize(1);
    int[] lane = IntStream.range(0, 6).toArray();
    assertThat(Silences.of(events, lane)).isEmpty();
  }

  /** The rule says: among silences at random hardly one timeline in seven has a gap. */
  @Test
  void eventsAtRandomHardlyEverHaveOne() throws Exception {
    Random random = new Random(7);
    int with = 0;
    for (int t = 0; t < 60; t++) {
      double at = 0;
      StringBuilder dates = new StringBuilder();
      for (int i = 0; i < 200; i++) {
        at += -Math.log(1 - random.nextDouble()) * 500_000;
        dates.append(java.time.Instant.ofEpochSecond((long) at)).append(' ');
      }
      with += all(dates.toString().strip().split(" ")).isEmpty() ? 0 : 1;
    }
    assertThat(with).isLessThan(16);
  }
}
