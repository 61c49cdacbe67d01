package org.dateline.query.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.format.TimelineReader;
import org.dateline.model.EventStore;
import org.dateline.query.merge.Likeness.Pair;
import org.dateline.query.merge.Likeness.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LikenessTest {

  @TempDir Path folder;

  /** Each event as {@code id|date|title}. */
  private Part part(String name, List<String> events) throws Exception {
    StringBuilder json = new StringBuilder("{\"version\":\"1.0\",\"title\":\"T\",\"events\":[");
    String comma = "";
    for (String event : events) {
      String[] p = event.split("\\|");
      json.append(comma).append("{\"id\":\"").append(p[0]);
      if (!p[1].isEmpty()) {
        json.append("\",\"date\":\"").append(p[1]);
      }
      json.append("\",\"title\":\"").append(p[2]).append("\"}");
      comma = ",";
    }
    Path file = folder.resolve(name + ".timeline.json");
    Files.writeString(file, json.append("]}"));
    return new Part(name, TimelineReader.read(file).chronology(), text -> text);
  }

  private List<String> found(List<String> a, List<String> b) throws Exception {
    Together t = Together.of(List.of(part("a", a), part("b", b)));
    EventStore events = t.chronology().events();
    return Likeness.of(t).stream()
        .map(p -> events.id(p.a()) + " " + events.id(p.b()) + " " + p.why())
        .toList();
  }

  @Test
  void theSameIdIsAPairWhateverDateAndTitle() throws Exception {
    assertThat(found(List.of("k|2020|One thing"), List.of("k|2021|Quite another", "l|2022|More")))
        .containsExactly("k k@b ID");
    assertThat(found(List.of("k||One thing"), List.of("k||Another"))).containsExactly("k k@b ID");
  }

  @Test
  void datesThatTouchAndSimilarTitlesAreAPair() throws Exception {
    assertThat(
            found(
                List.of("a1|2023-01-06|Ukraine closes the border crossing"),
                List.of(
                    "b1|2023-01|Ukraine closes border crossing",
                    "b2|2023-01-06|Belarus opens an airfield",
                    "b3|2023-02-06|Ukraine closes the border crossing")))
        .containsExactlyInAnyOrder("b1 a1 LIKE");
  }

  @Test
  void caseAccentsAndPunctuationDoNotMatter() throws Exception {
    assertThat(
            found(
                List.of("a|2023-01-06|Été: le PONT tombe!"),
                List.of("b|2023-01-06|ete le pont tombe")))
        .containsExactly("a b LIKE");
  }

  @Test
  void eventsOfOneFileAreNotCompared() throws Exception {
    assertThat(
            found(
                List.of("a|2023-01-06|The bridge falls", "b|2023-01-06|The bridge falls"),
                List.of("c|2024|Else")))
        .isEmpty();
  }

  @Test
  void everyPairOfALongListIsFoundOnce() throws Exception {
    List<String> a = new java.util.ArrayList<>();
    List<String> b = new java.util.ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      String day = java.time.LocalDate.of(1900, 1, 1).plusDays(i).toString();
      a.add("a" + i + "|" + day + "|Daily report number " + i);
      b.add("b" + i + "|" + day + "|Report number " + i);
    }
    Together t = Together.of(List.of(part("a", a), part("b", b)));
    List<Pair> pairs = Likeness.of(t);
    assertThat(pairs).hasSize(2_000).allMatch(p -> p.why() == Why.LIKE && p.b() == p.a() + 1);
  }
}
