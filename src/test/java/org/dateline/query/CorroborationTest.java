package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.format.cite.Sources;
import org.dateline.model.Chronology;
import org.junit.jupiter.api.Test;

/** Who said it is one count, who carried it another. */
class CorroborationTest {

  private static final String SOURCES =
      """
      {"id": "aj", "type": "article-newspaper", "container-title": "Al Jazeera", "custom": {"agent": "alj"}},
      {"id": "times", "type": "article-newspaper", "container-title": "Times",
       "author": [{"literal": "Reuters"}]},
      {"id": "post", "type": "article-newspaper", "container-title": "Post",
       "author": [{"literal": "Reuters"}]},
      {"id": "release", "type": "webpage", "custom": {"agent": "mod"}},
      {"id": "herald1", "type": "article-newspaper", "container-title": "Herald"},
      {"id": "herald2", "type": "article-newspaper", "container-title": "HERALD"},
      {"id": "leaflet", "type": "pamphlet"}\
      """;

  private static final String AGENTS =
      """
      {"id": "alj", "name": "Al Jazeera"},
      {"id": "correspondent", "name": "A correspondent", "affiliation": "alj"},
      {"id": "minsk", "name": "Minsk"},
      {"id": "mod", "name": "Ministry", "affiliation": "minsk"},
      {"id": "spokesman", "name": "A spokesman", "affiliation": "mod"},
      {"id": "kyiv", "name": "Kyiv"},
      {"id": "circle", "name": "C", "affiliation": "circle"}\
      """;

  @Test
  void tenPapersWithOneSentenceAreOneOrigin() {
    Corroboration c =
        count(
            quote("spokesman", "aj") + "," + quote("spokesman", "times"),
            cite("aj", "times", "leaflet"));
    assertThat(c.origins()).containsExactlyInAnyOrder("spokesman", "source:leaflet");
    assertThat(c.carriers()).containsExactlyInAnyOrder("aj", "times", "leaflet");
  }

  @Test
  void wordsAreFollowedBackThroughThoseTheyPassed() {
    Corroboration c =
        count(
            "{\"text\": \"x\", \"speaker\": \"kyiv\", \"via\": [\"alj\"], \"citations\":"
                + " [{\"source\": \"aj\"}]}",
            "");
    assertThat(c.origins()).containsExactly("kyiv");
    Corroboration nobody =
        count(
            "{\"text\": \"x\", \"via\": [\"alj\", \"minsk\"], \"citations\": [{\"source\":"
                + " \"aj\"}]}",
            "");
    assertThat(nobody.origins()).as("the farthest that is known").containsExactly("minsk");
  }

  @Test
  void aSourceOfTheSpeakersOwnIsTheOrigin() {
    assertThat(count(quote("spokesman", "release"), cite("release")).origins())
        .containsExactly("mod");
    assertThat(
            count(quote("spokesman", "release") + "," + quote("spokesman", "aj"), cite("aj"))
                .origins())
        .as("carried by others too")
        .containsExactly("mod");
    assertThat(count(quote("correspondent", "aj"), cite("aj")).origins()).containsExactly("alj");
  }

  @Test
  void anAgencysTextIsOneOriginInAnyPaper() {
    Corroboration c = count("", cite("times", "post"));
    assertThat(c.origins()).containsExactly("author:reuters");
    assertThat(c.carriers()).hasSize(2);
  }

  @Test
  void onePaperIsOneOriginHoweverOftenItReports() {
    assertThat(count("", cite("herald1", "herald2")).origins()).hasSize(1);
    assertThat(count("", cite("herald1", "leaflet")).origins()).hasSize(2);
  }

  @Test
  void theSamePrintedWordsForAnUnidentifiedSpeakerAreOneOrigin() {
    String a =
        "{\"text\": \"x\", \"speakerText\": \"An Official\", \"citations\": [{\"source\":"
            + " \"aj\"}]}";
    String b =
        "{\"text\": \"y\", \"speakerText\": \"an official \", \"citations\": [{\"source\":"
            + " \"times\"}]}";
    assertThat(count(a + "," + b, "").origins()).hasSize(1);
  }

  @Test
  void bothSidesCountAlikeAndAClaimThatRestsOnAQuoteCountsOnce() {
    Chronology c =
        event(
            "\"quotes\": ["
                + quote("spokesman", "aj").replace("{\"text\"", "{\"id\": \"q\", \"text\"")
                + "], \"claims\": [{\"id\": \"c1\", \"text\": \"d\", \"by\": [\"spokesman\","
                + " \"minsk\"], \"quotes\": [\"q\"]},{\"id\": \"c2\", \"text\": \"a\", \"by\":"
                + " [\"kyiv\"], \"citations\": [{\"source\": \"aj\"}], \"relations\": [{\"claim\":"
                + " \"c1\", \"role\": \"disputes\"}]}]");
    Corroboration k = Corroboration.of(c, 0);
    assertThat(k.origins()).containsExactlyInAnyOrder("spokesman", "kyiv");
    assertThat(k.carriers()).containsExactly("aj");
  }

  @Test
  void nothingCitedIsNothingCarried() {
    Corroboration c = Corroboration.of(event("\"tags\": []"), 0);
    assertThat(c.origins()).isEmpty();
    assertThat(c.carriers()).isEmpty();
  }

  @Test
  void aCircleOfAffiliationsEnds() {
    assertThat(count(quote("circle", "aj"), "").origins()).containsExactly("circle");
  }

  @Test
  void shortcomingsAreFiltered() {
    String events =
        """
        {"id": "bare", "title": "b", "date": "2021"},
        {"id": "one", "title": "o", "date": "2022", "citations": [{"source": "aj"}],
         "claims": [{"id": "k", "text": "k", "by": ["alj"]}]},
        {"id": "two", "title": "t", "date": "2023",
         "citations": [{"source": "leaflet"}], "quotes": [%s]}\
        """
            .formatted(quote("kyiv", "aj"));
    Chronology c = Sources.chronology(SOURCES, AGENTS, events);
    assertThat(shown(c, Lack.UNSOURCED)).containsExactly("bare");
    assertThat(shown(c, Lack.SINGLE_ORIGIN)).containsExactly("one");
    assertThat(shown(c, Lack.UNQUOTED)).containsExactly("bare", "one");
    assertThat(shown(c, Lack.UNCITED_CLAIM)).containsExactly("one");
  }

  private static List<String> shown(Chronology c, Lack lack) {
    return IntStream.range(0, c.events().size())
        .filter(i -> lack.of(c, i))
        .mapToObj(c.events()::id)
        .toList();
  }

  private static Corroboration count(String quotes, String citations) {
    return Corroboration.of(
        event("\"quotes\": [" + quotes + "], \"citations\": [" + citations + "]"), 0);
  }

  private static Chronology event(String fields) {
    return Sources.chronology(
        SOURCES, AGENTS, "{\"id\": \"e\", \"title\": \"E\", \"date\": \"2023\", " + fields + "}");
  }

  private static String quote(String speaker, String source) {
    return "{\"text\": \"x\", \"speaker\": \"%s\", \"citations\": [{\"source\": \"%s\"}]}"
        .formatted(speaker, source);
  }

  private static String cite(String... sources) {
    return String.join(
        ",", java.util.Arrays.stream(sources).map(s -> "{\"source\": \"" + s + "\"}").toList());
  }
}
