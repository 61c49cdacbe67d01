package org.dateline.query.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.format.TimelineReader;
import org.dateline.model.Chronology;
import org.dateline.query.Reports;
import org.dateline.query.SearchIndex;
import org.dateline.query.lang.Facets.Mark;
import org.dateline.query.lang.QueryEdit.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FacetsTest {

  private static final Chronology ARTICLE =
      Objects.requireNonNull(
          TimelineReader.read(Path.of("data/russia-belarus-air-exercises-2023.timeline.json"))
              .chronology());

  private static final DateValues DATES =
      new DateValues(ARTICLE.zone(), LocalDate.of(2023, 2, 1), Locale.ENGLISH);

  private static final QueryRunner RUNNER =
      new QueryRunner(
          ARTICLE, new SearchIndex(ARTICLE), () -> Reports.of(ARTICLE), i -> false, DATES);

  private final Facets facets = new Facets(ARTICLE, RUNNER, DATES);

  private static int run(String text) {
    return RUNNER.run(QueryParser.parse(text, DATES).query()).cardinality();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "speaker:lukashenko | lukashenko | KEPT",
        "speaker:lukashenko | putin-lukashenko | NONE",
        "speaker:\"ALEXANDER lukashenko\" | lukashenko | KEPT",
        "air speaker:kyiv,lukashenko | lukashenko | KEPT",
        "-speaker:lukashenko | lukashenko | LEFT_OUT",
        "speaker:alexander -speaker:lukashenko | lukashenko | LEFT_OUT",
        "speaker:kyiv | lukashenko | NONE",
        "air or speaker:lukashenko | lukashenko | NONE",
      })
  void whatIsTypedByHandIsReadBack(String text, String key, Mark mark) {
    assertThat(facets.mark(text, Field.SPEAKER, key)).isEqualTo(mark);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "air",
        "air or minsk",
        "speaker:kyiv",
        "speaker:\"Alexander Lukashenko\" is:contested",
        "-speaker:lukashenko air",
        "speaker:alexander",
      })
  void everyMarkCanBeSetAndTakenBackBesideAnyQuery(String text) {
    for (Mark mark : List.of(Mark.KEPT, Mark.LEFT_OUT, Mark.KEPT)) {
      String next = facets.with(text, Field.SPEAKER, "lukashenko", mark);
      assertThat(facets.mark(next, Field.SPEAKER, "lukashenko")).as(next).isEqualTo(mark);
      String back = facets.with(next, Field.SPEAKER, "lukashenko", Mark.NONE);
      assertThat(facets.mark(back, Field.SPEAKER, "lukashenko")).as(back).isNotEqualTo(Mark.KEPT);
    }
  }

  @Test
  void twoValuesTickedAreEitherOfThem() {
    String one = facets.with("", Field.SPEAKER, "kyiv", Mark.KEPT);
    String two = facets.with(one, Field.SPEAKER, "lukashenko", Mark.KEPT);
    assertThat(run(two)).isEqualTo(run("speaker:kyiv or speaker:lukashenko"));
    assertThat(facets.with(two, Field.SPEAKER, "kyiv", Mark.NONE)).isEqualTo("speaker:lukashenko");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "minsk", "kind:statement", "lane:belarus kind:statement", "-lane:ukraine air"})
  void countsAreWhatTheQueryWouldComeToWithThatValueAlone(String text) {
    Condition contested = new Condition(false, Field.IS, "contested");
    Facets.Counts counts = facets.count(text, List.of(Field.KIND), List.of(contested), 8);
    String others = text.replace("kind:statement", "").strip();
    for (FacetValue v : Objects.requireNonNull(counts.values().get(Field.KIND))) {
      assertThat(v.count()).isEqualTo(run(others + " kind:" + v.key()));
      int placed = Arrays.stream(v.overTime()).sum();
      assertThat(placed).isLessThanOrEqualTo(v.count());
    }
    assertThat(counts.without()).containsEntry(Field.KIND, run(others + " kind:none"));
    assertThat(counts.conditions()).containsEntry(contested, run(text + " is:contested"));
  }
}
