package org.dateline.format.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.format.ReadProgress;
import org.dateline.format.TimelineReader;
import org.dateline.model.Chronology;
import org.dateline.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The native file comes back as it went in. */
class NativeExportTest {

  private static final String ODD =
      """
      {
        "x-first": 1.50, "version": "1.0", "events": [
          {"x-n": 1e3, "title": "B", "date": "2023-01-16", "id": "b", "importance": 3.0,
           "place": {"name": "P", "latitude": 27.00, "longitude": 1E1, "x-p": null}},
          {"id": "a", "title": "A \\u0041\\/", "date": "1066~", "colour": "unknown key"}
        ],
        "title": "T", "$schema": "https://example.org/s", "@note": [1, {"b": 2, "a": 1}]
      }
      """;

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("data"))) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aFileComesBackByteForByte(Path file) throws IOException {
    byte[] before = Files.readAllBytes(file);
    assertThat(write(ExportFormat.JSON, Selection.all(read(before, "a.timeline.json"))))
        .isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void throughLinesAndBackNothingChanges(Path file) throws IOException {
    byte[] before = Files.readAllBytes(file);
    byte[] lines = write(ExportFormat.JSON_LINES, Selection.all(read(before, "a.timeline.json")));
    byte[] after = write(ExportFormat.JSON, Selection.all(read(lines, "a.timeline.jsonl")));
    assertThat(JsonMapper.shared().readTree(after)).isEqualTo(JsonMapper.shared().readTree(before));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void recordsAloneSayTheSame(Path file) throws IOException {
    Chronology before = read(Files.readAllBytes(file), "a.timeline.json");
    // As of another program: without the file's bytes behind.
    Chronology loose =
        new Chronology(before.timeline(), before.zone(), before.events().withWritten(i -> null));
    Chronology after = read(write(ExportFormat.JSON, Selection.all(loose)), "a.timeline.json");
    assertThat(after.timeline()).isEqualTo(before.timeline());
    assertThat(events(after)).isEqualTo(events(before));
  }

  @Test
  void keysNumbersAndEscapesStayAsWritten() {
    byte[] odd = ODD.getBytes(StandardCharsets.UTF_8);
    Chronology c = read(odd, "a.timeline.json");
    assertThat(write(ExportFormat.JSON, Selection.all(c))).isEqualTo(odd);
    String lines = text(write(ExportFormat.JSON_LINES, Selection.all(c)));
    assertThat(lines.lines())
        .containsExactly(
            "{\"x-first\":1.50,\"version\":\"1.0\",\"title\":\"T\",\"$schema\":\"https://example.org/s\","
                + "\"@note\":[1,{\"b\":2,\"a\":1}]}",
            "{\"x-n\":1e3,\"title\":\"B\",\"date\":\"2023-01-16\",\"id\":\"b\",\"importance\":3.0,"
                + "\"place\":{\"name\":\"P\",\"latitude\":27.00,\"longitude\":1E1,\"x-p\":null}}",
            "{\"id\":\"a\",\"title\":\"A \\u0041\\/\",\"date\":\"1066~\",\"colour\":\"unknown"
                + " key\"}");
  }

  @Test
  void someEventsAreWrittenInTheFilesOrderAndTheHeaderStays() {
    Chronology c = read(ODD.getBytes(StandardCharsets.UTF_8), "a.timeline.json");
    String one = text(write(ExportFormat.JSON, Selection.of(c, c.events().indexOf("b"))));
    assertThat(one)
        .contains("\"latitude\": 27.00")
        .contains("\"x-first\": 1.50")
        .contains("\"@note\"")
        .doesNotContain("1066");
    assertThat(text(write(ExportFormat.JSON, Selection.of(c))))
        .contains("\"events\": []")
        .contains("\"x-first\": 1.50");
  }

  @Test
  void anEventThatGotAnotherIdIsWrittenWithIt() {
    String twice =
        """
        {"version": "1.0", "title": "T", "events": [
          {"id": "a", "title": "A", "date": "2023"}, {"id": "a", "title": "B", "date": "2024"}]}
        """;
    Chronology c = read(twice.getBytes(StandardCharsets.UTF_8), "a.timeline.json");
    Chronology after = read(write(ExportFormat.JSON, Selection.all(c)), "a.timeline.json");
    assertThat(events(after)).isEqualTo(events(c)).extracting(Event::id).doesNotHaveDuplicates();
  }

  private static Chronology read(byte[] bytes, String name) {
    return Objects.requireNonNull(TimelineReader.read(bytes, Path.of(name)).chronology());
  }

  private static byte[] write(ExportFormat format, Selection s) {
    var out = new ByteArrayOutputStream();
    try {
      Exporter.write(format, s, out, ExportOptions.usual(Locale.UK), ReadProgress.NONE);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static List<Event> events(Chronology c) {
    return new ArrayList<>(
        IntStream.range(0, c.events().size()).mapToObj(c.events()::event).toList());
  }
}
