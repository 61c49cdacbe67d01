package org.dateline.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.format.Problem.Severity;
import org.dateline.model.Chronology;
import org.dateline.model.Event;

/** Files to read, and what to expect of them. */
final class Samples {

  static final Path FOLDER = Path.of("src/test/resources/format");
  static final Path EXAMPLE = FOLDER.resolve("example.timeline.json");
  static final Path FULL = FOLDER.resolve("full.timeline.json");

  private Samples() {}

  static String text(Path file) throws IOException {
    return Files.readString(file);
  }

  static ReadResult read(String text) {
    return TimelineReader.read(text.getBytes(StandardCharsets.UTF_8), Path.of("t.timeline.json"));
  }

  static ReadResult readLines(String text) {
    return TimelineReader.read(text.getBytes(StandardCharsets.UTF_8), Path.of("t.timeline.jsonl"));
  }

  /** A timeline of these events, each on its own line from line 4. */
  static String timeline(String... events) {
    return "{\"version\": \"1.0\",\n\"title\": \"T\",\n\"events\": [\n"
        + String.join(",\n", events)
        + "\n]}\n";
  }

  /** A dated event of that id, with more keys. */
  static String event(String id, String... more) {
    String rest = more.length == 0 ? "" : ", " + String.join(", ", more);
    return "{\"id\": \""
        + id
        + "\", \"title\": \""
        + id.toUpperCase()
        + "\", \"date\": \"2020\""
        + rest
        + "}";
  }

  static List<String> ids(ReadResult r) {
    Chronology c = r.chronology();
    assertThat(c).as("chronology, with " + r.problems()).isNotNull();
    return java.util.stream.IntStream.range(0, c.events().size())
        .mapToObj(i -> c.events().event(i).id())
        .toList();
  }

  static Event event(ReadResult r, String id) {
    return r.chronology().events().event(r.chronology().events().indexOf(id));
  }

  /** The only problem, which is of that kind and at that place. */
  static Problem one(
      ReadResult r, Severity severity, String code, int line, int column, String pointer) {
    assertThat(r.problems()).hasSize(1);
    Problem p = r.problems().getFirst();
    assertThat(p)
        .extracting(
            Problem::code, Problem::severity, Problem::line, Problem::column, Problem::pointer)
        .containsExactly(code, severity, line, column, pointer);
    assertThat(p.message()).isNotBlank().doesNotContain("\n").doesNotContain("Exception");
    return p;
  }
}
