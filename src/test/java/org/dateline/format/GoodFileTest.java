package org.dateline.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dateline.model.Agent;
import org.dateline.model.Citation;
import org.dateline.model.Claim;
import org.dateline.model.DateSpec;
import org.dateline.model.Event;
import org.dateline.model.Group;
import org.dateline.model.Media;
import org.dateline.model.Place;
import org.dateline.model.Quote;
import org.dateline.model.Selector;
import org.dateline.model.Source;
import org.dateline.model.Timeline;
import org.dateline.model.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files with nothing wrong. */
class GoodFileTest {

  /** Of the text file of the source. */
  private static final String TEXT_SHA =
      "3c566a345c710f4f436b4573d5731a3c26ee4c6c482d09dddb377afbc6af49c5";

  private static final String SHA = "0123456789abcdef".repeat(4);

  @Test
  void theExampleOfTheFormat() {
    ReadResult r = TimelineReader.read(Samples.EXAMPLE);
    assertThat(r.problems()).isEmpty();
    assertThat(Samples.ids(r)).containsExactlyInAnyOrder("exercise", "visit", "arrivals");
    assertThat(r.chronology().zone()).isEqualTo(ZoneId.of("Europe/Minsk"));
    assertThat(r.chronology().source("aj-2023-01-16").issued()).isEqualTo("2023-01-16");
    assertThat(r.chronology().quoteCount()).isEqualTo(3);
    assertThat(r.unreadable()).isFalse();
    assertThat(r.damaged()).isFalse();
  }

  @Test
  void theSmallestFile() {
    ReadResult r =
        Samples.read(
            "{\"version\": \"1.0\", \"title\": \"T\", \"events\": [{\"id\": \"a\", \"title\":"
                + " \"A\", \"date\": \"2023-01-16\"}]}");
    assertThat(r.problems()).isEmpty();
    assertThat(Samples.ids(r)).containsExactly("a");
    assertThat(r.chronology().zone()).isEqualTo(java.time.ZoneOffset.UTC);
    assertThat(Samples.event(r, "a").kind()).isEqualTo(Vocabulary.Kind.OCCURRENCE);
  }

  @Test
  void noEventsAtAll() {
    ReadResult r = Samples.read("{\"version\": \"1.0\", \"title\": \"T\", \"events\": []}");
    assertThat(r.problems()).isEmpty();
    assertThat(Samples.ids(r)).isEmpty();
  }

  @Test
  void theHeaderWhole() {
    ReadResult r = TimelineReader.read(Samples.FULL);
    assertThat(r.problems()).isEmpty();
    Timeline t = r.chronology().timeline();
    assertThat(t)
        .extracting(
            Timeline::version,
            Timeline::id,
            Timeline::title,
            Timeline::description,
            Timeline::language,
            Timeline::timeZone,
            Timeline::compilers,
            Timeline::created,
            Timeline::modified,
            Timeline::licence)
        .containsExactly(
            "1.0",
            "full",
            "Every key of the format",
            "Has *every* key.",
            "en-GB",
            "Europe/Vienna",
            List.of("A", "B"),
            "2024-01-01",
            "2024-02~",
            "CC0-1.0");
    assertThat(t.extra())
        .containsOnlyKeys("$schema", "@context", "x-header")
        .containsEntry(
            "x-header", Arrays.asList(1, new BigDecimal("2.50"), null, Map.of("a", true)));
    assertThat(t.groups())
        .containsExactly(new Group("g1", "Group", "#A1b2C3"), new Group("g2", "Plain group", null));
    assertThat(t.agents())
        .containsExactly(
            new Agent(
                "a1",
                "Agency",
                Vocabulary.AgentType.ORGANIZATION,
                "press",
                null,
                List.of("https://example.org/a1"),
                Map.of("x-a", 1)),
            new Agent(
                "a2", "Reporter", Vocabulary.AgentType.PERSON, null, "a1", List.of(), Map.of()));
  }

  @Test
  void theSourcesWholeAndUnchanged() {
    Timeline t = TimelineReader.read(Samples.FULL).chronology().timeline();
    Source s = t.sources().get(0);
    assertThat(s.csl().keySet())
        .containsExactly(
            "id",
            "type",
            "title",
            "container-title",
            "author",
            "URL",
            "issued",
            "accessed",
            "volume",
            "custom");
    assertThat(s.csl()).containsEntry("volume", new BigDecimal("12.50"));
    assertThat((Map<?, ?>) s.csl().get("custom")).extracting("mine").isEqualTo("kept");
    assertThat(s)
        .isEqualTo(
            new Source(
                "s1",
                "article-newspaper",
                "First source",
                "https://example.org/1",
                "2020-05-04~/2020-05-06~",
                "2021-02",
                "https://archive.example/1",
                "2021-02-03",
                "dead",
                TEXT_SHA,
                "B",
                "a1",
                "texts/s1.txt",
                s.csl()));
    assertThat(t.sources().get(1))
        .extracting(Source::id, Source::issued)
        .containsExactly("7", null);
  }

  @Test
  void anEventWhole() {
    Event e = Samples.event(TimelineReader.read(Samples.FULL), "e1");
    Citation plain =
        new Citation("s1", null, null, null, List.of(), null, null, null, null, Map.of());
    assertThat(e)
        .isEqualTo(
            new Event(
                "e1",
                "Everything",
                "**All** of it",
                Vocabulary.Kind.STATEMENT,
                new DateSpec(
                    "2020-05-04/2020-05-06",
                    "this week",
                    "s1",
                    "2020-05-07",
                    Vocabulary.Method.RELATIVE,
                    "2020-05-03",
                    "2020-05-07",
                    "Europe/London",
                    Vocabulary.Calendar.GREGORIAN,
                    "as printed",
                    Map.of("x-d", "d")),
                Vocabulary.Status.HAPPENED,
                Vocabulary.Certainty.CONTESTED,
                Vocabulary.Likelihood.ROUGHLY_EVEN_CHANCE,
                Vocabulary.Confidence.MODERATE,
                "g1",
                List.of("one", "two"),
                4,
                new Place(
                    "Vienna",
                    48.2082,
                    16.3738,
                    Vocabulary.PlacePrecision.NEAR,
                    "http://www.wikidata.org/entity/Q1741"),
                List.of(new Event.Participant("a1", "host"), new Event.Participant("a2", null)),
                "e2",
                List.of(new Event.Related("e2", "before")),
                List.of(
                    new Citation(
                        "s1",
                        "4",
                        "paragraph",
                        Vocabulary.CitationRole.CONFIRMS,
                        List.of("date", "place"),
                        "2",
                        DateSpec.of("2020-05-08"),
                        new Selector(
                            Vocabulary.SelectorType.TextQuoteSelector,
                            "in the source",
                            "words ",
                            " text",
                            10L,
                            23L,
                            "char=10,23",
                            "http://tools.ietf.org/rfc/rfc5147"),
                        "cited",
                        Map.of("x-c", "c"))),
                List.of(
                    new Quote(
                        "q1",
                        "Words [meant] …",
                        "en",
                        new Quote.Original("Worte", "de"),
                        "a translator",
                        Vocabulary.QuoteKind.MIXED,
                        "a2",
                        "a reporter",
                        "said",
                        List.of("a1", "a2"),
                        new DateSpec(
                            "2020-05-04",
                            null,
                            null,
                            null,
                            Vocabulary.Method.STATED,
                            null,
                            null,
                            null,
                            null,
                            null,
                            Map.of()),
                        true,
                        List.of(plain),
                        "quoted",
                        Map.of("x-q", Map.of("deep", List.of(1))))),
                List.of(
                    new Claim(
                        "c1",
                        "It was so.",
                        "purpose",
                        List.of("a1"),
                        DateSpec.of("2020-05-05"),
                        Vocabulary.ClaimCertainty.PROBABLE,
                        Vocabulary.Polarity.NEGATIVE,
                        Vocabulary.Rank.PREFERRED,
                        List.of(new Claim.Relation("c2", Vocabulary.RelationRole.REFUTES)),
                        List.of("q1"),
                        List.of(
                            new Citation(
                                "7", null, null, null, List.of(), null, null, null, null,
                                Map.of())),
                        List.of(
                            new Claim.Review(
                                "https://example.org/r", "Checker", "false", "2020-06")),
                        "claimed",
                        Map.of("x-k", "k")),
                    new Claim(
                        "c2",
                        "It was not.",
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        Map.of())),
                List.of(
                    new Media(
                        "pictures/1.png",
                        "A picture",
                        "A photographer",
                        "what it shows",
                        "pictures/1-small.png",
                        SHA)),
                "2024-01-02",
                "noted",
                Map.of("x-e", "e")));
  }

  @Test
  void eventsComeInOrderOfTimeAndUndatedOnesLast() {
    ReadResult r =
        Samples.read(
            Samples.timeline(
                "{\"id\": \"u\", \"title\": \"U\"}",
                Samples.event("b"),
                "{\"id\": \"a\", \"title\": \"A\", \"date\": \"1999\"}"));
    assertThat(Samples.ids(r)).containsExactly("a", "b", "u");
    assertThat(r.chronology().events().dated()).isEqualTo(2);
  }

  @Test
  void aDatesOwnTimeZoneOverridesTheTimelines() {
    String zone =
        "{\"version\": \"1.0\", \"title\": \"T\", \"timeZone\": \"Asia/Tokyo\", \"events\": [%s,"
            + " %s]}";
    ReadResult r =
        Samples.read(
            zone.formatted(
                "{\"id\": \"tokyo\", \"title\": \"A\", \"date\": \"2020-01-01\"}",
                "{\"id\": \"utc\", \"title\": \"B\", \"date\": {\"edtf\": \"2020-01-01\","
                    + " \"timeZone\": \"UTC\"}}"));
    assertThat(r.problems()).isEmpty();
    var events = r.chronology().events();
    assertThat(events.when(events.indexOf("tokyo")).start().from().seconds())
        .isEqualTo(1577836800L - 9 * 3600);
    assertThat(events.when(events.indexOf("utc")).start().from().seconds()).isEqualTo(1577836800L);
  }

  @Test
  void aByteOrderMarkIsNoProblem() throws IOException {
    ReadResult r = Samples.read("\uFEFF" + Samples.text(Samples.EXAMPLE));
    assertThat(r.problems()).isEmpty();
    assertThat(Samples.ids(r)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1.7", "1.999"})
  void aHigherMinorVersionIsRead(String version) {
    ReadResult r = Samples.read(Samples.timeline(Samples.event("a")).replace("1.0", version));
    assertThat(r.problems()).isEmpty();
    assertThat(r.chronology().timeline().version()).isEqualTo(version);
  }

  @Test
  void theHeaderMayStandBehindTheEvents() {
    ReadResult r =
        Samples.read(
            "{\"events\": ["
                + Samples.event("a")
                + "], \"groups\": [], \"title\": \"T\", \"version\": \"1.0\"}");
    assertThat(r.problems()).isEmpty();
    assertThat(r.chronology().timeline().title()).isEqualTo("T");
  }

  @Test
  void oneEventALine() {
    ReadResult r =
        Samples.readLines(
            "{\"version\": \"1.0\", \"title\": \"T\", \"sources\": []}\r\n"
                + Samples.event("a")
                + "\n\n"
                + Samples.event("b"));
    assertThat(r.problems()).isEmpty();
    assertThat(Samples.ids(r)).containsExactly("a", "b");
  }

  @Test
  void charactersBeyondTheBasicPlaneInEscapes() {
    ReadResult r =
        Samples.read(
            Samples.timeline(Samples.event("a", "\"note\": \"\\ud83d\\ude00 \\\\ud800\"")));
    assertThat(r.problems()).isEmpty();
    assertThat(Samples.event(r, "a").note()).isEqualTo("😀 \\ud800");
  }

  @Test
  void wholeNumbersMayHaveAPointAndFreeNumbersAnySize() {
    ReadResult r =
        Samples.read(
            Samples.timeline(Samples.event("a", "\"importance\": 3.0", "\"x-n\": 1e999999")));
    assertThat(r.problems()).isEmpty();
    assertThat(Samples.event(r, "a").importance()).isEqualTo(3);
    assertThat(Samples.event(r, "a").extra()).containsEntry("x-n", new BigDecimal("1e999999"));
  }
}
