package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.app.StartupLog;
import org.dateline.format.ReadResult;
import org.dateline.format.TimelineReader;
import org.dateline.model.EventStore;
import org.dateline.model.Facet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Made-up timelines, and what is measured with them. */
class SampleAndBenchTest {

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return CommandLineTool.run(args, new StartupLog(), new PrintWriter(out), new PrintWriter(err));
  }

  private Path sample(String name, String... more) {
    Path file = folder.resolve(name);
    String[] args = new String[more.length + 2];
    args[0] = "sample";
    System.arraycopy(more, 0, args, 1, more.length);
    args[more.length + 1] = file.toString();
    assertThat(run(args)).as(err.toString()).isZero();
    return file;
  }

  @ParameterizedTest
  @EnumSource(SampleShape.class)
  void everyShapeIsATimelineWithoutProblems(SampleShape shape) {
    for (String end : new String[] {".timeline.json", ".timeline.jsonl"}) {
      Path file = sample(shape.word() + end, "--events", "600", "--shape", shape.word());
      assertThat(run("check", file.toString())).as(out.toString()).isZero();
      assertThat(TimelineReader.read(file).chronology().events().size()).isEqualTo(600);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void smallOnesAreTimelinesToo(int events) {
    for (String end : new String[] {".timeline.json", ".timeline.jsonl"}) {
      Path file = sample(events + end, "--events", String.valueOf(events));
      assertThat(run("check", file.toString())).as(out.toString()).isZero();
      assertThat(TimelineReader.read(file).chronology().events().size()).isEqualTo(events);
    }
  }

  @Test
  void theSameIsWrittenEachTime() throws IOException {
    assertThat(sample("a.timeline.json", "--events", "300"))
        .hasSameBinaryContentAs(sample("b.timeline.json", "--events", "300"));
  }

  @Test
  void itHasTheLanesAskedForAndAFewDisputes() {
    Path file = sample("a.timeline.jsonl", "--events", "1000", "--lanes", "37");
    ReadResult r = TimelineReader.read(file);
    EventStore events = r.chronology().events();
    assertThat(events.facet(Facet.GROUP).words()).isEqualTo(37);
    assertThat(r.chronology().quoteCount()).isPositive();
    long contested =
        java.util.stream.IntStream.range(0, events.size())
            .filter(r.chronology().disputes()::isContested)
            .count();
    assertThat(contested).isBetween(4L, 20L);
  }

  @Test
  void wrongUseIsSaid() {
    assertThat(run("sample", "--events", "5", "--shape", "square", "x")).isEqualTo(2);
    assertThat(err.toString()).contains("square").contains("onion");
    assertThat(run("sample", "--events", "-1", folder.resolve("x").toString())).isEqualTo(2);
    Path nowhere = folder.resolve("no").resolve("x.timeline.json");
    assertThat(run("sample", "--events", "1", nowhere.toString())).isEqualTo(2);
    assertThat(Files.exists(nowhere)).isFalse();
  }

  @Test
  void benchTellsItsFigures() {
    Path file = sample("a.timeline.json", "--events", "200");
    out.getBuffer().setLength(0);
    assertThat(run("bench", "--load-only", "--json", file.toString())).as(err.toString()).isZero();
    JsonNode figures = JsonMapper.shared().readTree(out.toString());
    assertThat(figures.get("events").asInt()).isEqualTo(200);
    assertThat(figures.get("bytes").asLong()).isEqualTo(file.toFile().length());
    assertThat(figures.get("rawScanMs").isNumber()).isTrue();
    assertThat(figures.get("loadColdMs").isNumber()).isTrue();
    assertThat(figures.get("loadMs").isNumber()).isTrue();
    assertThat(figures.get("heapBytes").isNumber()).isTrue();
    assertThat(run("bench", "--load-only", folder.resolve("none").toString())).isEqualTo(2);
  }
}
