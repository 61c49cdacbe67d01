package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.dateline.format.TimelineReader;
import org.dateline.model.Chronology;
import org.junit.jupiter.api.Test;

class ChangesTest {

  @Test
  void eventsAreComparedByIdHoweverTheyAreSpacedAndSorted() {
    Changes c =
        between(
            file(3, i -> event(i, "T" + i)),
            "{\"version\":\"1.0\",\"title\":\"T\",\"events\":["
                + event(2, "T2").replace(",", " ,\n ")
                + ","
                + event(0, "another")
                + ","
                + event(7, "T7")
                + "]}");
    assertThat(c.gone()).isEqualTo(1);
    assertThat(c.changed().cardinality()).isEqualTo(1);
    assertThat(c.added().cardinality()).isEqualTo(1);
    assertThat(c.after(-1)).isEqualTo(0);
    assertThat(c.none()).isFalse();
  }

  @Test
  void theSameIsNoChange() {
    String json = file(5, i -> event(i, "T" + i));
    assertThat(between(json, json).none()).isTrue();
    assertThat(between(json, json).after(3)).isEqualTo(-1);
  }

  /** Large files are compared by their bytes and not read again. */
  @Test
  void oneOfManyIsFoundWithoutReadingTheOthersAgain() {
    int n = 60_000;
    Chronology before = read(file(n, i -> event(i, "T \\\"" + i + "} ")));
    Chronology after = read(file(n, i -> event(i, i == 41_234 ? "Another" : "T \\\"" + i + "} ")));
    Changes c = Changes.between(before, after, () -> false);
    assertThat(c).isNotNull();
    assertThat(c.changed().cardinality()).isEqualTo(1);
    assertThat(after.events().id(c.changed().nextSetBit(0))).isEqualTo("e41234");
    assertThat(c.added().isEmpty()).isTrue();
    assertThat(c.gone()).isZero();
    assertThat(after.events().decodes()).isLessThan(10);
  }

  @Test
  void whatIsNoLongerWantedEnds() {
    Chronology c = read(file(2, i -> event(i, "T")));
    assertThat(Changes.between(c, c, () -> true)).isNull();
  }

  private static String event(int i, String title) {
    return "{\"id\":\"e%d\",\"title\":\"%s\",\"date\":\"%d\"}".formatted(i, title, 1000 + i % 1000);
  }

  private static String file(int n, IntFunction<String> events) {
    StringBuilder b = new StringBuilder("{\"version\":\"1.0\",\"title\":\"T\",\"events\":[");
    for (int i = 0; i < n; i++) {
      b.append(i == 0 ? "" : ",").append(events.apply(i));
    }
    return b.append("]}").toString();
  }

  private static Changes between(String before, String after) {
    return Changes.between(read(before), read(after), () -> false);
  }

  private static Chronology read(String json) {
    return TimelineReader.read(json.getBytes(StandardCharsets.UTF_8), Path.of("t.timeline.json"))
        .chronology();
  }
}
