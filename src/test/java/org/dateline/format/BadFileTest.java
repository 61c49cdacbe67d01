package org.dateline.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.format.Problem.Severity.ERROR;
import static org.dateline.format.Problem.Severity.WARNING;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no timelines, or whose header or encoding is wrong. */
class BadFileTest {

  @TempDir private Path folder;

  @Test
  void noSuchFile() {
    ReadResult r = TimelineReader.read(folder.resolve("nowhere.timeline.json"));
    Samples.one(r, ERROR, "no-such-file", 0, 0, "");
    assertThat(r.unreadable()).isTrue();
  }

  @Test
  void aFolder() {
    ReadResult r = TimelineReader.read(folder);
    Samples.one(r, ERROR, "is-directory", 0, 0, "");
    assertThat(r.unreadable()).isTrue();
  }

  @Test
  void noPermission() throws IOException {
    Path file = Files.writeString(folder.resolve("locked.timeline.json"), Samples.timeline());
    Assumptions.assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Assumptions.assumeFalse(Files.isReadable(file), "the superuser may read everything");
    ReadResult r = TimelineReader.read(file);
    Samples.one(r, ERROR, "no-permission", 0, 0, "");
    assertThat(r.unreadable()).isTrue();
  }

  @Test
  void somethingThatIsNoOrdinaryFile() {
    Path device = Path.of("/dev/zero");
    Assumptions.assumeTrue(Files.exists(device));
    Samples.one(TimelineReader.read(device), ERROR, "not-a-file", 0, 0, "");
  }

  @ParameterizedTest
  @CsvSource({
    "'', empty, 1",
    "'\n \n', empty, 2",
    "<html></html>, not-json, 1",
    "title: T, not-json, 1",
    "'\n\n[1, 2]', not-an-object, 3",
    "'[', not-an-object, 1",
    "'\"text\"', not-an-object, 1",
    "12, not-an-object, 1",
    "{}, no-events, 1",
    "'{\"version\": \"1.0\", \"title\": \"T\"}', no-events, 1"
  })
  void nothingToShow(String text, String code, int line) {
    ReadResult r = Samples.read(text);
    int column = code.equals("empty") && line == 2 ? 2 : 1;
    Samples.one(r, ERROR, code, line, column, "");
    assertThat(r.unreadable()).isTrue();
  }

  @Test
  void aMessageSaysWhatWasLookedFor() {
    assertThat(Samples.read("<html>").problems().getFirst().message())
        .contains("<html>", "\"version\"", "\"events\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\": 1}", "5", "null", "\"e\""})
  void eventsThatAreNoList(String events) {
    ReadResult r =
        Samples.read("{\"version\": \"1.0\", \"title\": \"T\",\n\"events\": " + events + "}");
    Samples.one(r, ERROR, "not-a-list", 2, 11, "/events");
    assertThat(r.unreadable()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void utf16IsNamed(String charset) {
    String mark = charset.equals("UTF-16") ? "" : "\uFEFF";
    byte[] bytes =
        (mark + Samples.timeline(Samples.event("a")))
            .getBytes(java.nio.charset.Charset.forName(charset));
    ReadResult r = TimelineReader.read(bytes, Path.of("t.timeline.json"));
    assertThat(Samples.one(r, ERROR, "encoding", 1, 1, "").message())
        .contains("UTF-16")
        .contains("UTF-8");
    assertThat(r.unreadable()).isTrue();
  }

  @Test
  void bytesThatAreNotUtf8() {
    byte[] bytes =
        Samples.timeline(Samples.event("a", "\"note\": \"caf\u00e9\""), Samples.event("b"))
            .getBytes(StandardCharsets.ISO_8859_1);
    ReadResult r = TimelineReader.read(bytes, Path.of("t.timeline.json"));
    assertThat(Samples.one(r, ERROR, "invalid-utf8", 4, 55, "/events/0/note").message())
        .contains("E9");
    assertThat(Samples.event(r, "a").note()).isEqualTo("caf\uFFFD");
    assertThat(Samples.ids(r)).containsExactly("a", "b");
  }

  @Test
  void oneProblemForALineOfBytesThatAreNotUtf8() {
    byte[] bytes =
        Samples.timeline(Samples.event("a", "\"note\": \"\u00e9t\u00e9\""))
            .getBytes(StandardCharsets.ISO_8859_1);
    ReadResult r = TimelineReader.read(bytes, Path.of("t.timeline.json"));
    assertThat(Samples.one(r, ERROR, "invalid-utf8", 4, 52, "/events/0/note").message())
        .contains("1 more place");
  }

  @Test
  void halfACharacterInAnEscape() {
    ReadResult r = Samples.read(Samples.timeline(Samples.event("a", "\"note\": \"x\\ud800y\"")));
    assertThat(Samples.one(r, WARNING, "lone-surrogate", 4, 53, "/events/0/note").message())
        .contains("\\ud800");
    assertThat(Samples.event(r, "a").note()).isEqualTo("x\uFFFDy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"2.0\"", "\"2.1\"", "\"10.0\"", "\"2\"", "3"})
  void aHigherMajorVersionIsRefused(String version) {
    ReadResult r =
        Samples.read(
            "{\"title\": 5,\n\"events\": ["
                + Samples.event("a")
                + "],\n\"version\": "
                + version
                + "}");
    assertThat(Samples.one(r, ERROR, "version-too-new", 3, 12, "/version").message())
        .contains("newer Dateline");
    assertThat(r.unreadable()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\"one\"", "\"0.9\"", "\"1\"", "1.0", "null", "[]"})
  void aVersionThatIsNone(String version) {
    ReadResult r =
        Samples.read(
            "{\"version\": "
                + version
                + ", \"title\": \"T\", \"events\": ["
                + Samples.event("a")
                + "]}");
    Samples.one(r, ERROR, "version-unknown", 1, 13, "/version");
    assertThat(Samples.ids(r)).containsExactly("a");
    assertThat(r.chronology().timeline().version()).isEqualTo("1.0");
  }

  @Test
  void noVersion() {
    ReadResult r = Samples.read("{\"title\": \"T\", \"events\": [" + Samples.event("a") + "]}");
    assertThat(Samples.one(r, ERROR, "schema-required", 1, 1, "").message()).contains("'version'");
    assertThat(Samples.ids(r)).containsExactly("a");
  }

  @Test
  void noTitle() {
    ReadResult r = Samples.read("{\"version\": \"1.0\", \"events\": [" + Samples.event("a") + "]}");
    assertThat(Samples.one(r, ERROR, "schema-required", 1, 1, "").message()).contains("'title'");
    assertThat(r.chronology().timeline().title()).isEqualTo("t.timeline.json");
  }

  @ParameterizedTest
  @CsvSource({
    "title, 5, schema-type, ''",
    "title, '\"\"', schema-min-length, ''",
    "description, [], schema-type, ''",
    "language, '\"x\"', schema-pattern, ''",
    "id, 7, schema-type, ''",
    "compilers, '[\"A\", 5]', schema-type, /1",
    "created, '\"\"', schema-min-length, ''",
    "licence, null, schema-type, ''",
    "timeZone, 2, schema-type, ''"
  })
  void aHeaderKeyThatBreaksTheSchema(String key, String value, String code, String inside) {
    String title = key.equals("title") ? "" : "\"title\": \"T\", ";
    ReadResult r =
        Samples.read(
            "{"
                + title
                + "\"version\": \"1.0\",\n\""
                + key
                + "\": "
                + value
                + ",\n\"events\": ["
                + Samples.event("a")
                + "]}");
    Samples.one(r, ERROR, code, 2, key.length() + 5, "/" + key + inside);
    assertThat(Samples.ids(r)).containsExactly("a");
  }

  @Test
  void anUnknownHeaderKey() {
    ReadResult r =
        Samples.read(
            Samples.timeline(Samples.event("a"))
                .replaceFirst("\"title\"", "\"titel\": 1, \"title\""));
    assertThat(Samples.one(r, WARNING, "unknown-key", 2, 1, "/titel").message()).contains("title");
    assertThat(r.chronology().timeline().extra()).containsEntry("titel", 1);
  }

  @Test
  void aHeaderKeyTwice() {
    ReadResult r =
        Samples.read(
            Samples.timeline(Samples.event("a"))
                .replace("\"events\"", "\"title\": \"U\",\n\"events\""));
    assertThat(Samples.one(r, ERROR, "duplicate-key", 3, 1, "/title").message())
        .contains("line 2")
        .contains("line 3");
    assertThat(r.chronology().timeline().title()).isEqualTo("U");
  }

  @Test
  void aTableTwiceIsReadTwice() {
    ReadResult r =
        Samples.read(
            "{\"version\": \"1.0\", \"title\": \"T\", \"events\": ["
                + Samples.event("a")
                + "],\n\"events\": ["
                + Samples.event("b")
                + "]}");
    Samples.one(r, ERROR, "duplicate-key", 2, 1, "/events");
    assertThat(Samples.ids(r)).containsExactly("a", "b");
  }

  @Test
  void anUnknownTimeZone() {
    ReadResult r =
        Samples.read(
            Samples.timeline(Samples.event("a"))
                .replace("\"events\"", "\"timeZone\": \"Europe/Minks\",\n\"events\""));
    assertThat(Samples.one(r, WARNING, "unknown-time-zone", 3, 13, "/timeZone").message())
        .contains("Europe/Minsk", "UTC");
    assertThat(r.chronology().zone()).isEqualTo(java.time.ZoneOffset.UTC);
    assertThat(r.chronology().timeline().timeZone()).isEqualTo("Europe/Minks");
  }

  @Test
  void aHeaderDateThatIsNone() {
    ReadResult r =
        Samples.read(
            Samples.timeline(Samples.event("a"))
                .replace("\"events\"", "\"created\": \"May\",\n\"events\""));
    Samples.one(r, ERROR, "bad-date", 3, 12, "/created");
    assertThat(r.chronology().timeline().created()).isEqualTo("May");
  }

  @Test
  void moreThanAThousandProblemsAreCounted() {
    String[] events = new String[1500];
    for (int i = 0; i < events.length; i++) {
      events[i] = i == 1400 ? "{\"id\": 5}" : "{\"id\": \"e" + i + "\", \"title\": \"E\"}";
    }
    ReadResult r = Samples.read(Samples.timeline(events));
    List<Problem> problems = r.problems();
    assertThat(problems).hasSize(1001);
    assertThat(problems)
        .filteredOn(p -> p.severity() == ERROR)
        .hasSize(2)
        .allMatch(p -> p.line() == 1404);
    assertThat(problems.getLast())
        .extracting(Problem::code, Problem::line)
        .containsExactly("more-problems", 0);
    assertThat(problems.getLast().message()).contains("501 more problems", "0 errors");
    assertThat(r.count(ERROR)).isEqualTo(2);
    assertThat(r.count(WARNING)).isEqualTo(1499);
    assertThat(Problem.count(problems)).isEqualTo(1501);
    assertThat(Samples.ids(r)).hasSize(1499);
  }
}
