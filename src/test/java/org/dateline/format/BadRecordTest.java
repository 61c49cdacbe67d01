package org.dateline.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.format.Problem.Severity.ERROR;
import static org.dateline.format.Problem.Severity.WARNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records with something wrong in a file that is otherwise in order. */
class BadRecordTest {

  @TempDir private Path folder;

  /** Reads a timeline of an event, the event in question in line 5, and another. */
  private static ReadResult second(String event) {
    return Samples.read(Samples.timeline(Samples.event("first"), event, Samples.event("last")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"title\": \"B\"} | schema-required | 1 | ``",
        "{\"id\": \"b\"} | schema-required | 1 | ``",
        "{\"id\": \"b b\", \"title\": \"B\"} | schema-pattern | 8 | /id",
        "{\"id\": \"b\", \"title\": \"\"} | schema-min-length | 22 | /title",
        "{\"id\": \"b\", \"title\": null} | schema-type | 22 | /title",
        "{\"id\": \"b\", \"title\": \"B\", \"kind\": \"event\"} | schema-enum | 35 | /kind",
        "{\"id\": \"b\", \"title\": \"B\", \"importance\": 6} | schema-maximum | 41 | /importance",
        "{\"id\": \"b\", \"title\": \"B\", \"date\": 2020} | schema-type | 35 | /date",
        "{\"id\": \"b\", \"title\": \"B\", \"date\": {\"text\": \"x\"}} | schema-required | 35 |"
            + " /date",
        "{\"id\": \"b\", \"title\": \"B\", \"quotes\": [{\"text\": \"é\"}, {\"text\": 5}]} |"
            + " schema-type | 62 | /quotes/1/text",
        "{\"id\": \"b\", \"title\": \"B\", \"citations\": [{}]} | schema-required | 41 |"
            + " /citations/0",
        "{\"id\": \"b\", \"title\": \"B\", \"tags\": {}} | schema-type | 35 | /tags",
        "{\"id\": \"b\", \"title\": \"B\", \"place\": {\"name\": \"x\", \"latitude\": 91}} |"
            + " schema-maximum | 62 | /place/latitude",
        "{\"id\": \"b\", \"title\": \"B\", \"place\": {\"name\": \"x\", \"latitude\": 1e999999}} |"
            + " schema-type | 62 | /place/latitude",
        "[] | schema-type | 1 | ``",
        "\"b\" | schema-type | 1 | ``",
        "17 | schema-type | 1 | ``",
        "null | schema-type | 1 | ``"
      })
  void anEventThatBreaksTheSchemaIsLeftOut(String event, String code, int column, String inside) {
    ReadResult r = second(event);
    Problem p = Samples.one(r, ERROR, code, 5, column, "/events/1" + inside);
    assertThat(p.message()).contains("left out");
    assertThat(Samples.ids(r)).containsExactly("first", "last");
  }

  @Test
  void everyBreakOfARecordIsTold() {
    ReadResult r = second("{\"id\": \"b\", \"kind\": 5, \"status\": \"over\"}");
    assertThat(r.problems())
        .extracting(Problem::code, Problem::pointer)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("schema-required", "/events/1"),
            org.assertj.core.groups.Tuple.tuple("schema-enum", "/events/1/kind"),
            org.assertj.core.groups.Tuple.tuple("schema-enum", "/events/1/status"));
  }

  @ParameterizedTest
  @CsvSource({
    "sources, '{\"id\": \"s\"}', schema-required, ''",
    "sources, '{\"id\": \"s\", \"type\": \"book\", \"custom\": {\"reliability\": \"G\"}}',"
        + " schema-enum, /custom/reliability",
    "agents, '{\"id\": \"s\"}', schema-required, ''",
    "agents, '{\"id\": \"s\", \"name\": \"S\", \"type\": \"robot\"}', schema-enum, /type",
    "groups, '{\"id\": \"s\", \"title\": \"S\", \"color\": \"red\"}', schema-pattern, /color"
  })
  void recordsOfTheOtherTablesAreLeftOutToo(
      String table, String record, String code, String inside) {
    ReadResult r =
        Samples.read(
            "{\"version\": \"1.0\", \"title\": \"T\", \""
                + table
                + "\": [\n"
                + record
                + "],\n\"events\": ["
                + Samples.event("a")
                + "]}");
    Problem p = r.problems().getFirst();
    assertThat(r.problems()).hasSize(1);
    assertThat(p)
        .extracting(Problem::code, Problem::line, Problem::pointer)
        .containsExactly(code, 2, "/" + table + "/0" + inside);
    assertThat(Samples.ids(r)).containsExactly("a");
  }

  @Test
  void anUnknownKeyIsKept() {
    ReadResult r =
        second(
            Samples.event("b", "\"satus\": \"happened\"", "\"x-mine\": 1", "\"@type\": \"Event\""));
    assertThat(Samples.one(r, WARNING, "unknown-key", 5, 43, "/events/1/satus").message())
        .contains("“status”");
    assertThat(Samples.event(r, "b").extra())
        .containsOnlyKeys("satus", "x-mine", "@type")
        .containsEntry("satus", "happened");
  }

  @Test
  void unknownKeysOfInnerRecordsAreKeptToo() {
    ReadResult r =
        second(Samples.event("b", "\"place\": {\"name\": \"P\", \"hight\": 12, \"x-p\": 1}"));
    Samples.one(r, WARNING, "unknown-key", 5, 66, "/events/1/place/hight");
    assertThat(Samples.event(r, "b").place().extra())
        .containsEntry("hight", 12)
        .containsEntry("x-p", 1);
  }

  @Test
  void aKeyTwice() {
    ReadResult r =
        second("{\"id\": \"b\",\n\"title\": \"B\", \"date\": \"2020\",\n\"title\": \"C\"}");
    assertThat(Samples.one(r, ERROR, "duplicate-key", 7, 1, "/events/1/title").message())
        .contains("line 6", "line 7");
    assertThat(Samples.event(r, "b").title()).isEqualTo("C");
  }

  @Test
  void ofAKeyTwiceOnlyTheLastNeedsToFit() {
    ReadResult r = second("{\"id\": \"b\", \"title\": 5, \"date\": \"2020\", \"title\": \"C\"}");
    Samples.one(r, ERROR, "duplicate-key", 5, 41, "/events/1/title");
    assertThat(Samples.event(r, "b").title()).isEqualTo("C");
  }

  @Test
  void aKeyTwiceInAValueOfAnyShape() {
    ReadResult r = second(Samples.event("b", "\"x-a\": {\"k\": 1, \"k\": 2}"));
    Samples.one(r, ERROR, "duplicate-key", 5, 59, "/events/1/x-a/k");
  }

  @Test
  void twoEventsWithOneId() {
    ReadResult r =
        Samples.read(
            Samples.timeline(
                Samples.event("a"), Samples.event("a"), Samples.event("a-2"), Samples.event("a")));
    assertThat(Samples.ids(r)).containsExactly("a", "a-3", "a-2", "a-4");
    assertThat(r.problems())
        .hasSize(2)
        .allMatch(
            p -> p.code().equals("duplicate-id") && p.severity() == WARNING && p.column() == 8);
    assertThat(r.problems()).extracting(Problem::line).containsExactly(5, 7);
    assertThat(r.problems())
        .extracting(Problem::pointer)
        .containsExactly("/events/1/id", "/events/3/id");
  }

  @Test
  void twoClaimsWithOneId() {
    String claims =
        "\"claims\": [{\"id\": \"c\", \"text\": \"x\"}, {\"id\": \"c\", \"text\": \"x\"}]";
    ReadResult r = second(Samples.event("b", claims));
    Samples.one(r, WARNING, "duplicate-id", 5, 87, "/events/1/claims/1/id");
    assertThat(Samples.event(r, "b").claims())
        .extracting(org.dateline.model.Claim::id)
        .containsExactly("c", "c-2");
  }

  @Test
  void anEventWithoutADate() {
    ReadResult r = second("{\"id\": \"b\", \"title\": \"B\"}");
    Samples.one(r, WARNING, "no-date", 5, 1, "/events/1");
    assertThat(Samples.ids(r)).containsExactly("first", "last", "b");
  }

  @Test
  void aDateThatIsNotEdtfLosesNothing() {
    ReadResult r = second("{\"id\": \"b\", \"title\": \"B\", \"date\": \"2020-May\"}");
    assertThat(Samples.one(r, ERROR, "bad-date", 5, 35, "/events/1/date").message())
        .contains("“2020-May”", "character 6", "undated");
    assertThat(Samples.ids(r)).containsExactly("first", "last", "b");
    assertThat(Samples.event(r, "b").date().edtf()).isEqualTo("2020-May");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          about 1900    | 1900~
          6 Jan 2023    | 2023-01-06
          2023-1-6      | 2023-01-06
          1850–1860     | 1850/1860
          25/12/2022    | 2022-12-25
          """)
  void adviceForADateThatIsNotEdtf(String date, String meant) {
    ReadResult r = second("{\"id\": \"b\", \"title\": \"B\", \"date\": \"%s\"}".formatted(date));
    assertThat(Samples.one(r, ERROR, "bad-date", 5, 35, "/events/1/date").message())
        .contains("perhaps “" + meant + "” is meant; the event stands with the undated ones");
    assertThat(r.chronology().events().when(2)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"6/1/2023", "last month", "2023-13-45", "soon"})
  void noAdviceWhereMoreThanOneOrNoDateIsMeant(String date) {
    ReadResult r = second("{\"id\": \"b\", \"title\": \"B\", \"date\": \"%s\"}".formatted(date));
    assertThat(Samples.one(r, ERROR, "bad-date", 5, 35, "/events/1/date").message())
        .doesNotContain("perhaps");
  }

  @Test
  void anIntervalThatRunsBackwardsLosesNothing() {
    ReadResult r =
        second(
            "{\"id\": \"b\", \"title\": \"B\", \"date\": {\"edtf\": \"2021/2020\", \"text\":"
                + " \"x\"}}");
    Samples.one(r, ERROR, "reversed-date", 5, 44, "/events/1/date/edtf");
    assertThat(r.chronology().events().when(2)).isNull();
    assertThat(Samples.event(r, "b").date().edtf()).isEqualTo("2021/2020");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"recorded\": \"now\" | /recorded",
        "\"citations\": [{\"source\": \"s\", \"reported\": \"now\"}] | /citations/0/reported",
        "\"quotes\": [{\"text\": \"x\", \"said\": \"now\"}] | /quotes/0/said",
        "\"quotes\": [{\"text\": \"x\", \"said\": {\"edtf\": \"now\", \"note\": \"n\"}}] |"
            + " /quotes/0/said/edtf",
        "\"claims\": [{\"id\": \"c\", \"text\": \"x\", \"made\": \"now\"}] | /claims/0/made",
        "\"claims\": [{\"id\": \"c\", \"text\": \"x\", \"reviews\": [{\"date\": \"now\"}]}] |"
            + " /claims/0/reviews/0/date"
      })
  void everyOtherDateIsChecked(String key, String inside) {
    ReadResult r = Samples.read(withTables(Samples.event("b", key)));
    Problem p = r.problems().getFirst();
    assertThat(r.problems()).hasSize(1);
    assertThat(p)
        .extracting(Problem::code, Problem::severity, Problem::pointer)
        .containsExactly("bad-date", ERROR, "/events/0" + inside);
    assertThat(r.chronology().events().dated()).isEqualTo(1);
  }

  @Test
  void aBoundThatIsNoDateIsNotUsed() {
    ReadResult r =
        second(
            "{\"id\": \"b\", \"title\": \"B\", \"date\": {\"edtf\": \"2020\", \"latest\":"
                + " \"soon\"}}");
    Samples.one(r, ERROR, "bad-date", 5, 62, "/events/1/date/latest");
    assertThat(r.chronology().events().dated()).isEqualTo(3);
  }

  @Test
  void boundsThatShutOutTheDate() {
    ReadResult r =
        second(
            "{\"id\": \"b\", \"title\": \"B\", \"date\": {\"edtf\": \"2020\", \"earliest\":"
                + " \"2021\"}}");
    Samples.one(r, WARNING, "date-bounds", 5, 35, "/events/1/date");
    assertThat(r.chronology().events().dated()).isEqualTo(3);
  }

  @Test
  void aTimeThatItsZoneDoesNotHave() {
    ReadResult r =
        second(
            "{\"id\": \"b\", \"title\": \"B\", \"date\":"
                + " \"2023-01-16T10:30+02:00[Europe/Minsk]\"}");
    Samples.one(r, WARNING, "doubtful-date", 5, 35, "/events/1/date");
    assertThat(r.chronology().events().dated()).isEqualTo(3);
  }

  @Test
  void anUnknownTimeZoneOfADate() {
    ReadResult r =
        second(
            "{\"id\": \"b\", \"title\": \"B\", \"date\": {\"edtf\": \"2020\", \"timeZone\":"
                + " \"Mars/Base\"}}");
    Samples.one(r, WARNING, "unknown-time-zone", 5, 64, "/events/1/date/timeZone");
    assertThat(r.chronology().events().dated()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"group\": \"gg\" | dangling-group | /group",
        "\"partOf\": \"zz\" | dangling-event | /partOf",
        "\"related\": [{\"event\": \"zz\", \"role\": \"r\"}] | dangling-event | /related/0/event",
        "\"participants\": [{\"agent\": \"zz\"}] | dangling-agent | /participants/0/agent",
        "\"citations\": [{\"source\": \"s\"}, {\"source\": \"zz\"}] | dangling-source |"
            + " /citations/1/source",
        "\"quotes\": [{\"text\": \"x\", \"speaker\": \"zz\"}] | dangling-agent | /quotes/0/speaker",
        "\"quotes\": [{\"text\": \"x\", \"via\": [\"a\", \"zz\"]}] | dangling-agent |"
            + " /quotes/0/via/1",
        "\"quotes\": [{\"text\": \"x\", \"citations\": [{\"source\": \"zz\"}]}] | dangling-source |"
            + " /quotes/0/citations/0/source",
        "\"quotes\": [{\"text\": \"x\", \"said\": {\"edtf\": \"2020\", \"anchor\": \"zz\"}}] |"
            + " dangling-anchor | /quotes/0/said/anchor",
        "\"claims\": [{\"id\": \"c\", \"text\": \"x\", \"by\": [\"zz\"]}] | dangling-agent |"
            + " /claims/0/by/0",
        "\"claims\": [{\"id\": \"c\", \"text\": \"x\", \"quotes\": [\"zz\"]}] | dangling-quote |"
            + " /claims/0/quotes/0",
        "\"claims\": [{\"id\": \"c\", \"text\": \"x\", \"relations\": [{\"claim\": \"zz\","
            + " \"role\": \"refutes\"}]}] | dangling-claim | /claims/0/relations/0/claim",
        "\"claims\": [{\"id\": \"c\", \"text\": \"x\", \"citations\": [{\"source\": \"zz\"}]}] |"
            + " dangling-source | /claims/0/citations/0/source"
      })
  void aReferenceThatLeadsNowhere(String key, String code, String inside) {
    ReadResult r = Samples.read(withTables(Samples.event("b", key)));
    assertThat(r.problems()).hasSize(1);
    Problem p = r.problems().getFirst();
    assertThat(p)
        .extracting(Problem::code, Problem::severity, Problem::line, Problem::pointer)
        .containsExactly(code, WARNING, 5, "/events/0" + inside);
    assertThat(Samples.ids(r)).containsExactly("b");
  }

  @Test
  void anAnchorThatLeadsNowhere() {
    ReadResult r =
        second(
            "{\"id\": \"b\", \"title\": \"B\", \"date\": {\"edtf\": \"2020\", \"anchor\":"
                + " \"zz\"}}");
    Samples.one(r, WARNING, "dangling-anchor", 5, 62, "/events/1/date/anchor");
  }

  @Test
  void agentsOfAgentsAndSourcesThatLeadNowhere() {
    String tables =
        "{\"version\": \"1.0\", \"title\": \"T\",\n"
            + "\"sources\": [{\"id\": \"s\", \"type\": \"book\", \"custom\": {\"agent\":"
            + " \"bb\"}}],\n"
            + "\"agents\": [{\"id\": \"b\", \"name\": \"B\", \"affiliation\": \"bb\"}],\n"
            + "\"events\": []}";
    ReadResult r = Samples.read(tables);
    assertThat(r.problems())
        .extracting(Problem::pointer)
        .containsExactly("/sources/0/custom/agent", "/agents/0/affiliation");
    assertThat(r.problems())
        .allMatch(
            p -> p.code().equals("dangling-agent") && p.message().contains("did you mean “b”?"));
    assertThat(r.chronology().partyOf("b")).isEqualTo("bb");
  }

  @Test
  void aPassageThatIsNotInTheText() throws IOException {
    Files.writeString(folder.resolve("text.txt"), "It was a dark night.");
    Path file = folder.resolve("t.timeline.json");
    Files.writeString(file, passage("text.txt", "a dark night"));
    assertThat(TimelineReader.read(file).problems()).isEmpty();
    Files.writeString(file, passage("text.txt", "a bright night"));
    ReadResult r = TimelineReader.read(file);
    Problem p =
        Samples.one(r, WARNING, "quote-not-found", 4, 124, "/events/0/citations/0/selector/exact");
    assertThat(p.message()).contains("“a bright night”", "“s”");
  }

  @ParameterizedTest
  @CsvSource({"missing.txt", "/etc/hostname", "'\\\\server\\share'", "."})
  void aTextThatIsNotThere(String text) throws IOException {
    Path file = folder.resolve("t.timeline.json");
    Files.writeString(file, passage(text.replace("\\", "\\\\"), "a dark night"));
    Samples.one(
        TimelineReader.read(file),
        WARNING,
        "text-file-missing",
        2,
        69,
        "/sources/0/custom/text-file");
  }

  @Test
  void nestingBeyondAllSense() {
    ReadResult r =
        second(
            "{\"id\": \"b\", \"title\": \"B\", \"x-a\": "
                + "[".repeat(50_000)
                + "]".repeat(50_000)
                + "}");
    Samples.one(r, ERROR, "too-deep", 5, 1, "/events/1");
    assertThat(Samples.ids(r)).containsExactly("first", "last");
  }

  @Test
  void aNumberBeyondAllSense() {
    ReadResult r = second(Samples.event("b", "\"x-n\": " + "9".repeat(5000)));
    Samples.one(r, ERROR, "too-long", 5, 1, "/events/1");
    assertThat(Samples.ids(r)).containsExactly("first", "last");
  }

  private static String passage(String file, String exact) {
    return "{\"version\": \"1.0\", \"title\": \"T\",\n"
        + "\"sources\": [{\"id\": \"s\", \"type\": \"book\", \"custom\": {\"text-file\":    "
        + " \""
        + file
        + "\"}}],\n\"events\": [\n"
        + Samples.event(
            "a",
            "\"citations\": [{\"source\": \"s\", \"selector\": {\"type\": \"TextQuoteSelector\","
                + " \"exact\": \""
                + exact
                + "\"}}]")
        + "]}";
  }

  /** A timeline with source s, agent a and group g, its events from line 5. */
  private static String withTables(String... events) {
    return "{\"version\": \"1.0\", \"title\": \"T\", \"sources\": [{\"id\": \"s\", \"type\":"
        + " \"book\"}],\n"
        + "\"agents\": [{\"id\": \"a\", \"name\": \"A\"}],\n"
        + "\"groups\": [{\"id\": \"g\", \"title\": \"G\"}],\n"
        + "\"events\": [\n"
        + String.join(",\n", events)
        + "]}";
  }
}
