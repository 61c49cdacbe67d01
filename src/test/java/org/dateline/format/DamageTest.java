package org.dateline.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.format.Problem.Severity.ERROR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that are not well-formed JSON: what stands around the damage is shown, and what was skipped
 * is told.
 */
class DamageTest {

  private static final String A = Samples.event("a");
  private static final String C = Samples.event("c");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\": \"b\" \"title\": \"B\"} | 12",
        "{\"id\": \"b\", \"title\": B} | 22",
        "{\"id\": \"b\", \"title\" \"B\"} | 21",
        "{\"id\": \"b\", \"title\": \"B\",} | 26",
        "{\"id\": \"b\", \"tags\": [1,,2], \"title\": \"B\"} | 24",
        "{\"id\": \"b\", \"tags\": [1, \"title\": \"B\"} | 32",
        "{\"id\": \"b\", \"place\": {\"name\": \"P\", \"title\": \"B\"} | 1",
        "{\"id\": \"b\", \"title\": \"B | 1",
        "{\"id\": \"b\", \"title\": \"B\\q\"} | 24",
        "{\"id\": \"b\", \"title\": \"B\\u12G4\"} | 24",
        "{\"id\": \"b\", \"importance\": 03} | 27",
        "{\"id\": \"b\", \"importance\": .5} | 27",
        "{\"id\": \"b\", \"importance\": NaN} | 27",
        "{'id': 'b'} | 2",
        "{\"id\": \"b\" // the second | 12",
        "{\"id\": \"b\", \"title\": \"tab\there\"} | 1",
      })
  void aBrokenEventCostsNoOther(String event, int column) {
    ReadResult r = Samples.read(Samples.timeline(A, event, C));
    assertThat(Samples.ids(r)).containsExactly("a", "c");
    assertThat(r.damaged()).isTrue();
    Problem p = r.problems().getFirst();
    assertThat(r.problems()).hasSize(1);
    assertThat(p)
        .extracting(Problem::code, Problem::severity, Problem::pointer)
        .containsExactly("syntax", ERROR, "/events/1");
    assertThat(p.message()).contains("begins in line 5 is left out");
    if (column > 1) {
      assertThat(p).extracting(Problem::line, Problem::column).containsExactly(5, column);
    }
  }

  @Test
  void theMessageSaysHowManyLinesWereSkipped() {
    ReadResult r =
        Samples.read(
            Samples.timeline(A, "{\"id\": \"b\",\n\"title\" = 5,\n\"date\": \"2020\"\n}", C));
    assertThat(Samples.one(r, ERROR, "syntax", 6, 9, "/events/1").message())
        .isEqualTo(
            "expected a colon after the key, found “=”; the event that begins in line 5 is left"
                + " out; 3 lines skipped, reading goes on in line 8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "%s,~%s~%s | a comma is missing",
        "%s,~%s,,~%s | a comma too many",
        "%s,~%s,~%s, | a comma too many",
        "%s,~%s},~%s | found “}”",
        "%s,~%s],~%s | expected a key",
        "%s,~%s]},~%s | too early",
        "%s,~%s, what,~%s | found “what”",
        "%s,~%s what~,~%s | found “what”"
      })
  void damageBetweenEventsCostsNone(String pattern, String message) {
    String events = pattern.replace("~", "\n").formatted(A, Samples.event("b"), C);
    ReadResult r =
        Samples.read("{\"version\": \"1.0\", \"title\": \"T\", \"events\": [\n" + events + "\n]}");
    assertThat(Samples.ids(r)).containsExactly("a", "b", "c");
    assertThat(r.problems().getFirst().code()).isEqualTo("syntax");
    assertThat(r.problems().getFirst().message()).contains(message);
  }

  @Test
  void damageInTheHeader() {
    ReadResult r =
        Samples.read(
            Samples.timeline(A, C)
                .replace("\"title\": \"T\"", "\"description\": oops,\n\"title\": \"T\""));
    assertThat(Samples.one(r, ERROR, "syntax", 2, 16, "").message()).contains("1 line skipped");
    assertThat(Samples.ids(r)).containsExactly("a", "c");
    assertThat(r.chronology().timeline().title()).isEqualTo("T");
  }

  @Test
  void aCommaMissingInTheHeaderLosesNothing() {
    ReadResult r = Samples.read(Samples.timeline(A, C).replace("\"T\",", "\"T\""));
    Samples.one(r, ERROR, "syntax", 3, 1, "");
    assertThat(Samples.ids(r)).containsExactly("a", "c");
  }

  @Test
  void aTableThatIsNotClosedLosesNoneOfTheNext() {
    ReadResult r =
        Samples.read(
            "{\"version\": \"1.0\", \"title\": \"T\", \"agents\": [\n"
                + "{\"id\": \"p\", \"name\": \"P\"},\n"
                + "\"events\": ["
                + A
                + ","
                + C
                + "]}");
    assertThat(Samples.ids(r)).containsExactly("a", "c");
    assertThat(r.chronology().timeline().agents()).hasSize(1);
    assertThat(r.damaged()).isTrue();
  }

  @Test
  void contentBehindTheEnd() {
    ReadResult r = Samples.read(Samples.timeline(A) + "more\n\nand more");
    assertThat(Samples.one(r, ERROR, "trailing-content", 6, 1, "").message())
        .contains("“more”", "3 lines skipped");
    assertThat(Samples.ids(r)).containsExactly("a");
  }

  @Test
  void aFileCutShortInAnEvent() {
    String whole = Samples.timeline(A, Samples.event("b", "\"quotes\": [{\"text\": \"x\"}]"), C);
    ReadResult r = Samples.read(whole.substring(0, whole.indexOf("\"x\"") + 2));
    Problem p = Samples.one(r, ERROR, "truncated", 5, 65, "/events/1");
    assertThat(p.message())
        .contains(
            "in the middle of a string",
            "the list that begins in line 5",
            "the list that begins in line 3 and the object that begins in line 1");
    assertThat(Samples.ids(r)).containsExactly("a");
    assertThat(r.damaged()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"},\n", "}"})
  void aFileCutShortBetweenEvents(String end) {
    String whole = Samples.timeline(A, C);
    ReadResult r = Samples.read(whole.substring(0, whole.indexOf(end) + end.length()));
    assertThat(r.problems()).hasSize(1);
    assertThat(r.problems().getFirst())
        .extracting(Problem::code, Problem::pointer)
        .containsExactly("truncated", "/events");
    assertThat(Samples.ids(r)).containsExactly("a");
  }

  @Test
  void aFileCutShortInItsHeader() {
    ReadResult r = Samples.read("{\"version\": \"1.0\",\n\"title\": \"T");
    Samples.one(r, ERROR, "truncated", 2, 12, "/title");
    assertThat(r.unreadable()).isTrue();
  }

  @Test
  void aFileOfNothingButOpenBrackets() {
    assertThat(Samples.read("{\"a\":".repeat(100_000)).problems())
        .extracting(Problem::code)
        .containsExactly("truncated");
    assertThat(Samples.read("{\"events\": [" + "{\"id\":".repeat(100_000)).problems())
        .extracting(Problem::code)
        .contains("truncated");
    assertThat(Samples.read("{\"events\": [" + "{\"id\" ".repeat(20_000)).damaged()).isTrue();
  }

  @Test
  void aBrokenLineCostsNoOther() {
    ReadResult r =
        Samples.readLines(
            "{\"version\": \"1.0\", \"title\": \"T\"}\n" + A + "\n{\"id\": \"b\" 5}\n" + C + "\n");
    assertThat(Samples.one(r, ERROR, "syntax", 3, 12, "/events/1").message())
        .contains("1 line skipped");
    assertThat(Samples.ids(r)).containsExactly("a", "c");
  }

  @Test
  void aLineThatEndsTooEarly() {
    ReadResult r =
        Samples.readLines(
            "{\"version\": \"1.0\", \"title\": \"T\"}\n{\"id\": \"b\"\n" + C + "\n{\"id\": \"d");
    assertThat(r.problems()).extracting(Problem::code).containsExactly("syntax", "truncated");
    assertThat(r.problems()).extracting(Problem::line).containsExactly(2, 4);
    assertThat(r.problems())
        .extracting(Problem::pointer)
        .isEqualTo(List.of("/events/0", "/events/2"));
    assertThat(Samples.ids(r)).containsExactly("c");
  }

  @Test
  void twoEventsOnALine() {
    ReadResult r =
        Samples.readLines("{\"version\": \"1.0\", \"title\": \"T\"}\n" + A + " " + C + "\n");
    Samples.one(r, ERROR, "trailing-content", 2, A.length() + 2, "/events/0");
    assertThat(Samples.ids(r)).containsExactly("a");
  }

  @Test
  void aSchemaBreakInALine() {
    ReadResult r =
        Samples.readLines("{\"version\": \"1.0\", \"title\": \"T\"}\n" + A + "\n{\"id\": \"b\"}\n");
    Samples.one(r, ERROR, "schema-required", 3, 1, "/events/1");
  }
}
