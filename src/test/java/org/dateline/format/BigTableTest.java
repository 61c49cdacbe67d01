package org.dateline.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.dateline.format.imports.Mappings;
import org.dateline.model.Event;
import org.dateline.model.EventStore;
import org.dateline.model.Facet;
import org.dateline.model.FacetColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table read row by row gives what the same table gives that is read at once. */
class BigTableTest {

  private static final String TABLE = table(400);

  private static String table(int rows) {
    StringBuilder s = new StringBuilder("id,date,title,description,category,tags,source,place\r\n");
    for (int i = 0; i < rows; i++) {
      s.append("e").append(i == 77 ? 76 : i).append(',');
      s.append(
          i % 50 == 3
              ? "never"
              : i % 7 == 0
                  ? "19%02d".formatted(i % 90)
                  : i % 11 == 0
                      ? "2020-01-0%dT10:0%d:00.5Z".formatted(1 + i % 9, i % 6)
                      : i % 13 == 0
                          ? "before 1900"
                          : "20%02d-0%d-1%d".formatted(i % 90, 1 + i % 9, i % 9));
      s.append(",\"Título ").append(i).append(i % 5 == 0 ? " in\r\ntwo lines\"" : "\"");
      s.append(i % 17 == 0 ? ",a *star* and <b>more</b>" : ",").append(",Group ").append(i % 4);
      s.append(i % 3 == 0 ? ",one; two" : ",");
      s.append(i % 2 == 0 ? ",https://example.org/" + i % 9 : ",A book").append(",Minsk\r\n");
      if (i == 100) {
        s.append("x,\"broken,2020\r\n");
      }
    }
    return s.toString();
  }

  private static ReadResult large(String text, Charset charset) throws Exception {
    return TimelineReader.largeOf(
        text.getBytes(charset), Path.of("t.csv"), Mappings.NONE, ReadProgress.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE"})
  void bothWaysGiveTheSame(String encoding) throws Exception {
    Charset charset = Charset.forName(encoding);
    ReadResult atOnce = TimelineReader.read(TABLE.getBytes(charset), Path.of("t.csv"));
    ReadResult byRow = large(TABLE, charset);
    EventStore a = atOnce.chronology().events();
    EventStore b = byRow.chronology().events();
    assertThat(b.size()).isEqualTo(a.size()).isEqualTo(400);
    assertThat(b.dated()).isEqualTo(a.dated());
    assertThat(b.extent()).isEqualTo(a.extent());
    for (int i = 0; i < a.size(); i++) {
      Event one = a.event(i);
      Event two = b.event(i);
      assertThat(two).usingRecursiveComparison().ignoringFields("id").isEqualTo(one);
      assertThat(b.id(i)).isEqualTo(two.id());
      assertThat(b.title(i)).isEqualTo(a.title(i));
      assertThat(b.when(i)).isEqualTo(a.when(i));
      assertThat(b.plainForm(i)).isEqualTo(a.plainForm(i));
      assertThat(b.startSeconds(i)).isEqualTo(a.startSeconds(i));
      assertThat(b.indexOf(two.id())).isEqualTo(i);
    }
    for (Facet facet : Facet.values()) {
      assertThat(words(b, facet)).as("%s", facet).isEqualTo(words(a, facet));
    }
    assertThat(byRow.chronology().timeline().sources())
        .isEqualTo(atOnce.chronology().timeline().sources());
    assertThat(byRow.problems())
        .filteredOn(p -> !p.code().startsWith("duplicate"))
        .extracting(p -> p.line() + p.code() + p.message())
        .containsExactlyInAnyOrderElementsOf(
            atOnce.problems().stream()
                .filter(p -> !p.code().startsWith("duplicate"))
                .map(p -> p.line() + p.code() + p.message())
                .toList());
  }

  private static List<List<String>> words(EventStore s, Facet facet) {
    FacetColumn column = s.facet(facet);
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      List<String> own = new ArrayList<>();
      for (int n = 0; n < column.count(i); n++) {
        own.add(column.word(column.code(i, n)));
      }
      all.add(own);
    }
    return all;
  }

  @Test
  void aSecondRowOfOneIdIsFoundByItsLine() throws Exception {
    ReadResult r = large(TABLE, StandardCharsets.UTF_8);
    EventStore events = r.chronology().events();
    Problem p =
        r.problems().stream().filter(x -> x.code().equals("duplicate-id")).findFirst().get();
    int second = events.indexOf("e76-row-" + p.line());
    assertThat(events.event(second).id()).isEqualTo("e76-row-" + p.line());
    assertThat(events.indexOf("e76")).isNotEqualTo(second).isNotNegative();
    assertThat(events.indexOf("e77")).isEqualTo(-1);
  }

  @Test
  void rowsWithoutIdsAreCalledByTheirLines() throws Exception {
    EventStore events =
        large("date,title\n2020,One\n\n2019,Two\n", StandardCharsets.UTF_8).chronology().events();
    assertThat(events.id(0)).isEqualTo("row-4");
    assertThat(events.indexOf("row-2")).isEqualTo(1);
    assertThat(events.indexOf("row-3")).isEqualTo(-1);
  }

  @Test
  void readingEndsWhenItIsCancelled() {
    byte[] bytes = table(20_000).getBytes(StandardCharsets.UTF_8);
    ReadProgress never =
        new ReadProgress() {
          @Override
          public void at(long done, long total) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    assertThatThrownBy(() -> TimelineReader.largeOf(bytes, Path.of("t.csv"), Mappings.NONE, never))
        .isInstanceOf(CancellationException.class);
  }
}
