package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.format.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reading that is begun while the toolkit starts. */
class ReadingAheadTest {

  private static final String ONE =
      """
      {"version": "1.0", "title": "One", "events": [{"id": "a", "title": "A", "date": "2023"}]%s}
      """;

  @TempDir Path folder;

  @Test
  void aSmallFileIsWaitedForAndCanStillBeAskedFor() throws IOException {
    Path file = written("one.timeline.json", ONE.formatted(""));
    Launch.Reading reading = begun(file);
    ReadResult soon = reading.soon(file);
    assertThat(soon).isNotNull();
    assertThat(soon.chronology().timeline().title()).isEqualTo("One");
    assertThat(reading.ready(file).result()).isSameAs(soon);
  }

  @Test
  void aLargeFileIsNotDrawnTwice() throws IOException {
    String blanks = " ".repeat(1 << 20);
    Path file = written("large.timeline.json", ONE.formatted(blanks));
    assertThat(begun(file).soon(file)).isNull();
  }

  @Test
  void aTableIsNotShownBeforeItsColumnsAreTold() throws IOException {
    Path file = written("table.csv", "when,what\n2023-01-01,A\n2023-01-02,B\n");
    assertThat(begun(file).soon(file)).isNull();
  }

  @Test
  void whatCannotBeReadOrWasNotBegunIsNotShown() throws IOException {
    Path broken = written("broken.timeline.json", "no timeline at all");
    Launch.Reading reading = begun(broken);
    assertThat(reading.soon(broken)).isNull();
    assertThat(new Launch.Reading().soon(broken)).isNull();
    assertThat(reading.soon(folder.resolve("none.timeline.json"))).isNull();
  }

  private static Launch.Reading begun(Path file) {
    Launch.Reading reading = new Launch.Reading();
    reading.begin(file, () -> {});
    return reading;
  }

  private Path written(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
