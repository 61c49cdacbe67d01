package org.dateline.query.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.format.TimelineReader;
import org.dateline.model.Chronology;
import org.dateline.model.Event;
import org.dateline.model.EventStore;
import org.dateline.model.Facet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TogetherTest {

  private static final String FIRST =
      """
      {"version": "1.0", "title": "First",
       "agents": [{"id": "ann", "name": "Ann"}, {"id": "bob", "name": "Bob"}],
       "sources": [{"id": "s", "type": "document", "title": "Paper"}, {"id": "t", "type": "document", "title": "Same"}],
       "events": [
        {"id": "e1", "title": "Bridge opens", "date": "2023-01-01"},
        {"id": "e2", "title": "Undated", "citations": [{"source": "s"}]},
        {"id": "e3", "title": "Bridge falls", "date": "2023-03-01", "citations": [{"source": "t"}],
         "quotes": [{"text": "Oh!", "speaker": "ann"}]}]}
      """;

  private static final String SECOND =
      """
      {"version": "1.0", "title": "Second",
       "agents": [{"id": "ann", "name": "Another Ann"}, {"id": "bob", "name": "Bob"}],
       "sources": [{"id": "s", "type": "document", "title": "Broadcast"}, {"id": "t", "type": "document", "title": "Same"}],
       "events": [
        {"id": "e1", "title": "Flood", "date": "2023-02-01", "citations": [{"source": "s"}],
         "quotes": [{"text": "Water!", "speaker": "ann"}]},
        {"id": "x", "title": "Repair", "date": "2023-04-01", "partOf": "e1",
         "citations": [{"source": "t"}], "quotes": [{"text": "Good.", "speaker": "bob"}]}]}
      """;

  @TempDir Path folder;

  private Part part(String name, String json) throws Exception {
    Path file = folder.resolve(name + ".timeline.json");
    Files.writeString(file, json);
    return new Part(name, TimelineReader.read(file).chronology(), text -> text);
  }

  private Together two() throws Exception {
    return Together.of(List.of(part("first", FIRST), part("second", SECOND)));
  }

  private static List<String> titles(Chronology c) {
    List<String> titles = new ArrayList<>();
    for (int i = 0; i < c.events().size(); i++) {
      titles.add(c.events().title(i));
    }
    return titles;
  }

  @Test
  void eventsOfAllFilesStandInOneOrderTheUndatedLast() throws Exception {
    Together t = two();
    assertThat(titles(t.chronology()))
        .containsExactly("Bridge opens", "Flood", "Bridge falls", "Repair", "Undated");
    assertThat(t.chronology().timeline().title()).isEqualTo("First + Second");
    assertThat(t.chronology().quoteCount()).isEqualTo(3);
    assertThat(t.part(1)).isEqualTo(1);
    assertThat(t.events(1).stream().toArray()).containsExactly(1, 3);
  }

  @Test
  void clashingIdsAreKeptApartAndWhatPointsAtThemFollows() throws Exception {
    Chronology c = two().chronology();
    EventStore events = c.events();
    assertThat(events.id(0)).isEqualTo("e1");
    assertThat(events.id(1)).isEqualTo("e1@second");
    assertThat(events.indexOf("e1")).isZero();
    assertThat(events.indexOf("e1@second")).isEqualTo(1);
    assertThat(events.indexOf("x")).isEqualTo(3);
    assertThat(events.indexOf("e9")).isEqualTo(-1);
    Event flood = events.event(1);
    Event repair = events.event(3);
    assertThat(flood.id()).isEqualTo("e1@second");
    assertThat(repair.partOf()).isEqualTo("e1@second");
    assertThat(flood.citations().getFirst().source()).isEqualTo("s@second");
    assertThat(c.source("s@second").title()).isEqualTo("Broadcast");
    assertThat(c.source("s").title()).isEqualTo("Paper");
    assertThat(c.agentName(flood.quotes().getFirst().speaker())).isEqualTo("Another Ann");
  }

  @Test
  void agentsAndSourcesThatAreTheSameInEveryWordAreOne() throws Exception {
    Chronology c = two().chronology();
    assertThat(c.timeline().agents()).extracting("id").containsExactly("ann", "bob", "ann@second");
    assertThat(c.timeline().sources()).extracting("id").containsExactly("s", "t", "s@second");
    assertThat(c.events().event(3).quotes().getFirst().speaker()).isEqualTo("bob");
  }

  @Test
  void eachEventKnowsItsFile() throws Exception {
    EventStore events = two().chronology().events();
    List<String> files = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      files.add(events.facet(Facet.FILE).word(events.facet(Facet.FILE).code(i, 0)));
    }
    assertThat(files).containsExactly("first", "second", "first", "second", "first");
    assertThat(part("alone", FIRST).chronology().events().facet(Facet.FILE).words()).isZero();
  }

  @Test
  void theSameFileTwiceIsTwoOfEach() throws Exception {
    Together t = Together.of(List.of(part("a", FIRST), part("b", FIRST), part("c", FIRST)));
    EventStore events = t.chronology().events();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      ids.add(events.id(i));
      assertThat(events.indexOf(events.id(i))).isEqualTo(i);
    }
    assertThat(ids).doesNotHaveDuplicates().hasSize(9);
    assertThat(t.chronology().timeline().sources()).hasSize(2);
  }
}
