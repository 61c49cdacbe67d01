package org.dateline.query.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.dateline.format.TimelineReader;
import org.dateline.model.Chronology;
import org.dateline.query.Reports;
import org.dateline.query.SearchIndex;
import org.dateline.query.lang.QueryEdit.Condition;
import org.dateline.query.lang.QueryProblem.What;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryLangTest {

  private static final Chronology ARTICLE =
      Objects.requireNonNull(
          TimelineReader.read(Path.of("data/russia-belarus-air-exercises-2023.timeline.json"))
              .chronology());

  private static final DateValues DATES =
      new DateValues(ARTICLE.zone(), LocalDate.of(2023, 2, 1), Locale.ENGLISH);

  private static BitSet run(String text) {
    return new QueryRunner(
            ARTICLE, new SearchIndex(ARTICLE), () -> Reports.of(ARTICLE), i -> i == 3, DATES)
        .run(QueryParser.parse(text, DATES).query());
  }

  private static List<What> problems(String text) {
    return QueryParser.parse(text, DATES).problems().stream().map(QueryProblem::what).toList();
  }

  @Test
  void theEmptyQueryAsksForEverything() {
    assertThat(run("  ").cardinality()).isEqualTo(ARTICLE.events().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "minsk -minsk | minsk and not minsk",
        "(air or minsk) -is:contested | air -is:contested or minsk -is:contested",
        "not is:contested | -is:contested",
        "kind:statement,forecast | kind:statement or kind:forecast",
        "is:contested,undated | is:contested or is:undated",
      })
  void waysOfSayingTheSame(String one, String other) {
    String and = other.replace(" and ", " ");
    assertThat(run(one)).isEqualTo(run(and));
  }

  @ParameterizedTest
  @CsvSource({
    "speaker:lukashenko",
    "party:ukraine",
    "kind:statement",
    "is:contested",
    "has:quote",
    "before:2023-01-08",
    "after:2023-01-08",
    "during:2023-01",
    "said:2023-01",
    "is:bookmarked",
  })
  void everyFieldTellsSomeEventsFromOthers(String query) {
    BitSet found = run(query);
    BitSet rest = run("-" + query);

    assertThat(found.isEmpty()).as(query).isFalse();
    assertThat(rest.isEmpty()).as("-" + query).isFalse();
    assertThat(found.cardinality() + rest.cardinality()).isEqualTo(ARTICLE.events().size());
    assertThat(found.intersects(rest)).isFalse();
  }

  @Test
  void beforeDuringAndAfterMeetEachEventOnce() {
    BitSet all = run("before:2023-01-08 or during:2023-01-08 or after:2023-01-08 or is:undated");
    assertThat(all.cardinality()).isEqualTo(ARTICLE.events().size());
    assertThat(run("before:2023-01-08 during:2023-01-08").isEmpty()).isTrue();
    assertThat(run("after:\"8 January 2023\"")).isEqualTo(run("after:2023-01-08"));
  }

  @Test
  void whatIsNotUnderstoodIsSaidAndTheRestCounts() {
    assertThat(problems("colour:red")).containsExactly(What.NO_SUCH_FIELD);
    assertThat(problems("is:odd minsk")).containsExactly(What.NO_SUCH_VALUE);
    assertThat(run("is:odd minsk")).isEqualTo(run("minsk"));
    assertThat(problems("before:soonish")).containsExactly(What.NO_DATE);
    assertThat(problems("speaker:")).containsExactly(What.NO_VALUE);
    assertThat(problems("(air")).containsExactly(What.NOT_CLOSED);
    assertThat(problems("air)")).containsExactly(What.STRAY);
    assertThat(problems("or")).containsExactly(What.STRAY);
    assertThat(problems("\"air")).containsExactly(What.NOT_CLOSED);
    assertThat(problems("https://example.org/x")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "speker:lavrov, speaker",
    "Spaeker:x, speaker",
    "plase:minsk, place",
    "colour:red,",
    "is:contestd, contested",
    "has:qoute, quote",
    "has:zebra,",
  })
  void aWordThatIsNearlyOneSaysWhichWasMeant(String query, @Nullable String meant) {
    assertThat(QueryParser.parse(query, DATES).problems())
        .singleElement()
        .extracting(QueryProblem::meant)
        .isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "spea | speaker:",
        "-spea | -speaker:",
        "(spea | (speaker:",
        "-(spea | -(speaker:",
        "speker:luk | speaker:luk",
        "speaker:ÚKRAINE | speaker:\"Government of Ukraine\"",
        "air -speaker:ukr | air -speaker:\"Government of Ukraine\"",
        "(speaker:\"government of u | (speaker:\"Government of Ukraine\"",
        "speaker:lukashenko,\"government of uk | speaker:lukashenko,\"Government of Ukraine\"",
        "-is:cont | -is:contested",
        "is:contestd | is:contested",
      })
  void theFirstWayToGoOnIsTheOneMeant(String typed, String completed) {
    Suggestion s = new Completion(ARTICLE).at(typed, typed.length()).getFirst();
    assertThat(typed.substring(0, s.from()) + s.insert() + typed.substring(s.to()))
        .isEqualTo(completed);
  }

  @Property(tries = 2000)
  void nothingTypedFails(
      @ForAll @StringLength(max = 40) @CharRange(from = ' ', to = '~') String text) {
    QueryParser.Parsed parsed = QueryParser.parse(text, DATES);
    int n = text.length();
    assertThat(parsed.problems()).allMatch(p -> p.from() >= 0 && p.from() <= p.to() && p.to() <= n);
    new Completion(ARTICLE).at(text, n / 2);
    QueryEdit.conditions(text);
  }

  @Property(tries = 500)
  void aConditionComesAndGoesAndLeavesTheRest(
      @ForAll @StringLength(max = 25) @CharRange(from = 'a', to = 'f') String word) {
    Condition c = new Condition(true, Field.KIND, "statement");
    String in = QueryEdit.with(word, c, true);
    assertThat(QueryEdit.has(in, c)).isTrue();
    assertThat(QueryEdit.conditions(in)).containsExactly(c);
    assertThat(QueryEdit.with(in, c, false)).isEqualTo(word);
  }

  @Test
  void aConditionBindsAllOfAnOr() {
    Condition c = new Condition(false, Field.IS, "contested");
    String both = QueryEdit.with("air or minsk", c, true);
    assertThat(run(both)).isEqualTo(run("(air or minsk) is:contested"));
    assertThat(QueryEdit.has("air or is:contested", c)).isFalse();
  }

  @Test
  void suggestsFieldsAndThenTheirValuesWithCounts() {
    assertThat(new Completion(ARTICLE).at("spe", 3))
        .extracting(Suggestion::insert)
        .containsExactly("speaker:");
    List<Suggestion> kinds = new Completion(ARTICLE).at("air kind:", 9);
    assertThat(kinds.stream().collect(Collectors.summingInt(Suggestion::count)))
        .isEqualTo(ARTICLE.events().size());
    Suggestion speaker = new Completion(ARTICLE).at("speaker:luk", 11).getFirst();
    String text = "speaker:luk";
    String done =
        text.substring(0, speaker.from()) + speaker.insert() + text.substring(speaker.to());
    assertThat(problems(done)).isEmpty();
    assertThat(run(done).cardinality()).isEqualTo(speaker.count());
  }
}
