package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.dateline.format.TimelineReader;
import org.dateline.model.Chronology;
import org.dateline.model.Event;
import org.dateline.model.Span;
import org.dateline.model.TimePoint;
import org.junit.jupiter.api.Test;

/** When events, quotes and claims were first said or reported. */
class ReportsTest {

  private static final String HEAD =
      """
      {"version": "1.0", "title": "T", "timeZone": "UTC",
       "sources": [
         {"id": "paper", "type": "article", "issued": {"date-parts": [[2023, 1, 16]]}},
         {"id": "month", "type": "article", "issued": {"date-parts": [[2023, 1]]}},
         {"id": "week", "type": "article", "issued": {"date-parts": [[2023, 1, 9], [2023, 1, 15]]}},
         {"id": "mute", "type": "article"}],
       "events": [
      """;

  private static Chronology read(String... events) {
    String json = HEAD + String.join(",", events) + "]}";
    var r = TimelineReader.read(json.getBytes(StandardCharsets.UTF_8), Path.of("t.json"));
    return Objects.requireNonNull(r.chronology(), () -> r.problems().toString());
  }

  private static String event(String id, String more) {
    return "{\"id\": \"" + id + "\", \"title\": \"E\", \"date\": \"2023-01-06\"" + more + "}";
  }

  /** The midnight at which a day of January 2023 is over, in UTC. */
  private static TimePoint endOf(int day) {
    return TimePoint.ofSeconds((19_358L + day) * 86_400);
  }

  private static Span first(String more) {
    Span s = Reports.of(read(event("a", more))).span(0);
    assertThat(s).isNotNull();
    return Objects.requireNonNull(s);
  }

  @Test
  void whatNobodyDatesIsAlwaysKnown() {
    Chronology c =
        read(
            event("a", ""),
            event("b", ", \"citations\": [{\"source\": \"mute\"}]"),
            event("c", ", \"citations\": [{\"source\": \"nowhere\"}]"));
    Reports r = Reports.of(c);
    for (int i = 0; i < 3; i++) {
      assertThat(r.dated(i)).isFalse();
      assertThat(r.known(i, endOf(-9_999))).isTrue();
      assertThat(r.elsewhere(i)).isNull();
    }
    assertThat(r.instants()).isEmpty();
  }

  @Test
  void eachKindOfReportCounts() {
    assertThat(first(", \"citations\": [{\"source\": \"paper\"}]").to()).isEqualTo(endOf(16));
    assertThat(
            first(", \"citations\": [{\"source\": \"paper\", \"reported\": \"2023-01-08\"}]").to())
        .isEqualTo(endOf(8));
    assertThat(first(", \"quotes\": [{\"text\": \"x\", \"said\": \"2023-01-07\"}]").to())
        .isEqualTo(endOf(7));
    assertThat(
            first(", \"quotes\": [{\"text\": \"x\", \"citations\": [{\"source\": \"paper\"}]}]")
                .to())
        .isEqualTo(endOf(16));
    assertThat(
            first(", \"claims\": [{\"id\": \"k\", \"text\": \"x\", \"made\": \"2023-01-09\"}]")
                .to())
        .isEqualTo(endOf(9));
  }

  @Test
  void theEarliestReportWins() {
    Span s =
        first(
            ", \"citations\": [{\"source\": \"paper\"}],"
                + "\"quotes\": [{\"text\": \"x\", \"said\": \"2023-01-11\"}]");
    assertThat(s).isEqualTo(new Span(endOf(10), endOf(11)));
  }

  @Test
  void aVagueReportIsSureOnlyWhenItsTimeIsOver() {
    Reports r = Reports.of(read(event("a", ", \"citations\": [{\"source\": \"month\"}]")));
    assertThat(r.known(0, endOf(30))).isFalse();
    assertThat(r.perhaps(0, endOf(30))).isTrue();
    assertThat(r.perhaps(0, endOf(0))).isFalse();
    assertThat(r.known(0, endOf(31))).isTrue();
    assertThat(r.perhaps(0, endOf(31))).isFalse();
    // A source issued “9 to 15 January” did not come out on the 9th for sure.
    assertThat(first(", \"citations\": [{\"source\": \"week\"}]").to()).isEqualTo(endOf(15));
  }

  @Test
  void whatWasSaidOverAWhileWasFirstSaidAtItsBeginning() {
    assertThat(first(", \"quotes\": [{\"text\": \"x\", \"said\": \"2023-01-03/2023-01-12\"}]").to())
        .isEqualTo(endOf(3));
    assertThat(
            first(", \"quotes\": [{\"text\": \"x\", \"said\": \"[2023-01-03..2023-01-12]\"}]").to())
        .isEqualTo(endOf(12));
    Span before = first(", \"quotes\": [{\"text\": \"x\", \"said\": \"[..2023-01-12]\"}]");
    assertThat(before).isEqualTo(new Span(TimePoint.MIN, endOf(12)));
  }

  @Test
  void quotesAndClaimsHaveInstantsOfTheirOwnAndElseTheirEvents() {
    Chronology c =
        read(
            event(
                "a",
                ", \"quotes\": [{\"id\": \"q\", \"text\": \"x\", \"said\": \"2023-01-07\"},"
                    + "{\"text\": \"y\", \"said\": \"2023-01-12\"}, {\"text\": \"z\"}],"
                    + "\"claims\": [{\"id\": \"k\", \"text\": \"x\", \"quotes\": [\"q\"]},"
                    + "{\"id\": \"l\", \"text\": \"x\", \"made\": \"2023-01-14\"},"
                    + "{\"id\": \"m\", \"text\": \"x\"}]"));
    Reports r = Reports.of(c);
    Event e = c.events().event(0);
    TimePoint at = endOf(8);
    assertThat(e.quotes().stream().map(q -> r.known(0, q, at))).containsExactly(true, false, true);
    assertThat(e.claims().stream().map(k -> r.known(0, k, at))).containsExactly(true, false, true);
    assertThat(r.known(0, e.quotes().getLast(), endOf(6))).isFalse();
    // One instant for the event, though its parts have several.
    assertThat(r.instants()).containsExactly(endOf(7).seconds());
  }

  @Test
  void theOtherClockIsShownOnlyWhereItDiffers() {
    Chronology c =
        read(
            event("a", ", \"citations\": [{\"source\": \"paper\"}]"),
            event("b", ", \"quotes\": [{\"text\": \"x\", \"said\": \"2023-01-06\"}]"),
            event("c", ", \"quotes\": [{\"text\": \"x\", \"said\": \"[..2023-01-16]\"}]"),
            event("d", ", \"quotes\": [{\"text\": \"x\", \"said\": \"2023-01-02\"}]"));
    Reports r = Reports.of(c);
    assertThat(r.elsewhere(0)).isEqualTo(new Span(endOf(15), endOf(16)));
    assertThat(r.elsewhere(1)).isNull();
    assertThat(r.elsewhere(2)).isNull();
    assertThat(r.elsewhere(3)).isEqualTo(new Span(endOf(1), endOf(2)));
  }
}
