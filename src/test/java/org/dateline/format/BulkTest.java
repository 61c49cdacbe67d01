package org.dateline.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Chronology;
import org.dateline.model.EventStore;
import org.dateline.model.Facet;
import org.dateline.model.FacetColumn;
import org.dateline.model.Trait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Read in blocks, a file gives the same answers and the same problems as read event by event. */
class BulkTest {

  private static final Bulk.Plan ONE_BY_ONE = new Bulk.Plan(Long.MAX_VALUE, 1 << 20, 1);

  /** Blocks so small that most cuts are near or inside of a record. */
  private static final List<Bulk.Plan> IN_BLOCKS =
      List.of(new Bulk.Plan(0, 60, 2), new Bulk.Plan(0, 400, 3), new Bulk.Plan(0, 1 << 20, 1));

  private static final Path JSON = Path.of("src/test/resources/format/t.timeline.json");
  private static final Path LINES = Path.of("src/test/resources/format/t.timeline.jsonl");

  static Stream<Path> files() throws IOException {
    List<Path> all = new ArrayList<>(List.of(Samples.EXAMPLE, Samples.FULL));
    try (Stream<Path> data = Files.list(Path.of("data"))) {
      data.filter(Files::isRegularFile).sorted().forEach(all::add);
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void theSampleFilesReadTheSame(Path file) throws IOException {
    same(Files.readAllBytes(file), file, Set.of());
    same(Files.readAllBytes(file), file, null);
  }

  @Test
  void plainEventsAreNotRead() {
    ReadResult r =
        TimelineReader.read(bytes(Records.file(new Random(1), 300)), JSON, null, IN_BLOCKS.get(1));
    EventStore events = r.chronology().events();
    long before = events.decodes();
    for (int i = 0; i < events.size(); i++) {
      events.id(i);
      events.title(i);
      events.when(i);
      events.indexOf(events.id(i));
    }
    assertThat(events.decodes()).isEqualTo(before);
    events.event(3);
    events.event(3);
    events.event(3);
    assertThat(events.decodes()).isLessThanOrEqualTo(before + 1);
  }

  @Test
  void recordsOfAllKindsReadTheSame() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      List<String> events = Records.events(random, 1 + random.nextInt(40));
      same(bytes(Records.document(random, events)), JSON, seed % 2 == 0 ? Set.of() : null);
      same(bytes(Records.lines(random, events)), LINES, seed % 2 == 0 ? Set.of() : null);
    }
  }

  @Test
  void brokenFilesReadTheSame() {
    byte[] nasty = "{}[]\",:\\\n \0x5-é#".getBytes(StandardCharsets.UTF_8);
    for (int seed = 0; seed < 250; seed++) {
      Random random = new Random(seed);
      List<String> events = Records.events(random, 1 + random.nextInt(12));
      boolean lines = seed % 2 == 0;
      byte[] bad = bytes(lines ? Records.lines(random, events) : Records.document(random, events));
      int changes = 1 + random.nextInt(4);
      for (int i = 0; i < changes; i++) {
        bad[random.nextInt(bad.length)] = nasty[random.nextInt(nasty.length)];
      }
      same(bad, lines ? LINES : JSON, null);
    }
  }

  @Test
  void aFileCutAnywhereReadsTheSame() {
    byte[] good = bytes(Records.file(new Random(5), 6));
    for (int length = 1; length < good.length; length += 3) {
      same(java.util.Arrays.copyOf(good, length), JSON, null);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void same(byte[] bytes, Path name, Set<LintCode> off) {
    ReadResult expected = TimelineReader.read(bytes, name, off, ONE_BY_ONE);
    for (Bulk.Plan plan : IN_BLOCKS) {
      ReadResult r = TimelineReader.read(bytes, name, off, plan);
      String as = plan + " " + new String(bytes, StandardCharsets.UTF_8);
      assertThat(String.join("\n", told(r))).as(as).isEqualTo(String.join("\n", told(expected)));
      assertThat(r.problems()).as(as).isEqualTo(expected.problems());
      assertThat(r.passages()).as(as).isEqualTo(expected.passages());
      if (expected.chronology() == null) {
        assertThat(r.chronology()).as(as).isNull();
      } else {
        same(r.chronology(), expected.chronology(), as);
      }
    }
  }

  private static List<String> told(ReadResult r) {
    return r.problems().stream().map(p -> ProblemText.line(p, java.util.Locale.ENGLISH)).toList();
  }

  private static void same(Chronology read, Chronology expected, String as) {
    assertThat(read.timeline()).as(as).isEqualTo(expected.timeline());
    assertThat(read.zone()).isEqualTo(expected.zone());
    EventStore a = read.events();
    EventStore b = expected.events();
    assertThat(a.size()).as(as).isEqualTo(b.size());
    assertThat(a.dated()).as(as).isEqualTo(b.dated());
    assertThat(a.tail()).as(as).isEqualTo(b.tail());
    assertThat(a.quotes()).as(as).isEqualTo(b.quotes());
    assertThat(a.extent()).as(as).isEqualTo(b.extent());
    for (int i = 0; i < b.size(); i++) {
      String at = "event " + i + " of " + as;
      assertThat(a.event(i)).as(at).isEqualTo(b.event(i));
      assertThat(a.id(i)).as(at).isEqualTo(b.id(i));
      assertThat(a.title(i)).as(at).isEqualTo(b.title(i));
      assertThat(a.when(i)).as(at).isEqualTo(b.when(i));
      assertThat(a.importance(i)).as(at).isEqualTo(b.importance(i));
      assertThat(a.plainForm(i)).as(at).isEqualTo(b.plainForm(i));
      assertThat(a.startSeconds(i)).as(at).isEqualTo(b.startSeconds(i));
      assertThat(a.endSeconds(i)).as(at).isEqualTo(b.endSeconds(i));
      assertThat(a.indexOf(b.id(i))).as(at).isEqualTo(b.indexOf(b.id(i)));
      for (Trait t : Trait.values()) {
        assertThat(a.has(i, t)).as(t + " of " + at).isEqualTo(b.has(i, t));
      }
      assertThat(read.disputes().isContested(i))
          .as(at)
          .isEqualTo(expected.disputes().isContested(i));
    }
    assertThat(a.indexOf("there is none")).isEqualTo(-1);
    for (Facet f : Facet.values()) {
      assertThat(codes(a.facet(f), a.size()))
          .as(f + " of " + as)
          .isEqualTo(codes(b.facet(f), b.size()));
    }
    assertThat(read.quoteCount()).isEqualTo(expected.quoteCount());
    assertThat(read.speakers()).isEqualTo(expected.speakers());
  }

  /** Everything a column says. */
  private static List<String> codes(FacetColumn c, int events) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < c.words(); i++) {
      all.add(c.word(i) + "=" + c.code(c.word(i)));
    }
    for (int i = 0; i < events; i++) {
      int event = i;
      all.add(
          java.util.stream.IntStream.range(0, c.count(i))
              .mapToObj(n -> String.valueOf(c.code(event, n)))
              .collect(Collectors.joining(",")));
    }
    return all;
  }
}
