package org.dateline.format.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.dateline.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Citations against what the handbooks ask for. */
class CitationsTest {

  private static final String ARTICLE =
      """
      {"id": "a", "type": "article-newspaper", "title": "Joint air exercises begin",
       "container-title": "Al Jazeera", "author": [{"family": "Doe", "given": "Ann"}],
       "URL": "https://example.org/news/1", "issued": {"date-parts": [[2023, 1, 16]]},
       "accessed": {"date-parts": [[2026, 11, 22]]}}\
      """;

  private static final String BOOK =
      """
      {"id": "b", "type": "book", "title": "The guns of August", "publisher": "Macmillan",
       "author": [{"family": "Tuchman", "given": "Barbara W."}], "publisher-place": "New York",
       "issued": {"date-parts": [["1962"]]}}\
      """;

  private static final String CHAPTER =
      """
      {"id": "c", "type": "chapter", "title": "On the eve", "container-title": "A book of wars",
       "author": [{"family": "Doe", "given": "Ann"}, {"family": "Roe", "given": "Richard"}],
       "editor": [{"family": "Smith", "given": "Jo"}], "page": "11-29", "publisher": "Press",
       "issued": {"date-parts": [[1999]]}}\
      """;

  private static final String PAGE =
      """
      {"id": "d", "type": "webpage", "title": "On flights", "URL": "https://example.org/y",
       "author": [{"literal": "Ministry of Defence"}],
       "accessed": {"date-parts": [[2026, 11, 22]]}}\
      """;

  private static final String LETTER =
      """
      {"id": "f", "type": "personal_communication", "title": "Letter to R. Roe",
       "author": [{"family": "Doe", "given": "Ann"}], "issued": {"date-parts": [[2020, 5, 4]]}}\
      """;

  private static final String NAMELESS =
      """
      {"id": "g", "type": "article-newspaper", "issued": {"date-parts": [[2023, 1, 16]]}}\
      """;

  private final Citations american = new Citations(Locale.US);
  private final Citations british = new Citations(Locale.UK);

  @Test
  void chicagoWritesNotes() {
    assertThat(text(ARTICLE, CitationStyle.CHICAGO))
        .isEqualTo(
            "Ann Doe, “Joint Air Exercises Begin,” Al Jazeera, January 16, 2023,"
                + " https://example.org/news/1.");
    assertThat(text(BOOK, CitationStyle.CHICAGO))
        .isEqualTo("Barbara W. Tuchman, The Guns of August (Macmillan, 1962).");
    assertThat(text(CHAPTER, CitationStyle.CHICAGO))
        .isEqualTo(
            "Ann Doe and Richard Roe, “On the Eve,” in A Book of Wars, ed. Jo Smith (Press,"
                + " 1999).");
    assertThat(text(PAGE, CitationStyle.CHICAGO))
        .isEqualTo(
            "Ministry of Defence, “On Flights,” accessed November 22, 2026,"
                + " https://example.org/y.");
    assertThat(text(LETTER, CitationStyle.CHICAGO))
        .isEqualTo("Ann Doe, “Letter to R. Roe,” personal communication, May 4, 2020.");
  }

  @Test
  void apaWritesReferences() {
    assertThat(text(ARTICLE, CitationStyle.APA))
        .isEqualTo(
            "Doe, A. (2023, January 16). Joint air exercises begin. Al Jazeera."
                + " https://example.org/news/1");
    assertThat(text(BOOK, CitationStyle.APA))
        .isEqualTo("Tuchman, B. W. (1962). The guns of August. Macmillan.");
    assertThat(text(CHAPTER, CitationStyle.APA))
        .startsWith("Doe, A., & Roe, R. (1999). On the eve. In J. Smith (Ed")
        .endsWith("A book of wars (pp. 11–29). Press.");
    assertThat(text(PAGE, CitationStyle.APA))
        .isEqualTo(
            "Ministry of Defence. (n.d.). On flights. Retrieved November 22, 2026, from"
                + " https://example.org/y");
  }

  /** It has no place in the list of references; in the text it is cited so. */
  @Test
  void aLetterIsCitedAsApaCitesItInTheText() {
    assertThat(text(LETTER, CitationStyle.APA))
        .isEqualTo("(A. Doe, personal communication, May 4, 2020)");
  }

  @Test
  void mlaWritesWorksCited() {
    assertThat(text(ARTICLE, CitationStyle.MLA))
        .isEqualTo(
            "Doe, Ann. “Joint Air Exercises Begin.” Al Jazeera, 16 Jan. 2023,"
                + " https://example.org/news/1.");
    assertThat(text(BOOK, CitationStyle.MLA))
        .isEqualTo("Tuchman, Barbara W. The Guns of August. Macmillan, 1962.");
  }

  @Test
  void ourOwnStyleReadsFromLeftToRight() {
    assertThat(text(ARTICLE, CitationStyle.PLAIN))
        .isEqualTo(
            "Ann Doe, “Joint air exercises begin,” Al Jazeera, 16 January 2023."
                + " https://example.org/news/1 (accessed 22 November 2026).");
    assertThat(british.format(source(ARTICLE), CitationStyle.PLAIN).text())
        .startsWith("Ann Doe, ‘Joint air exercises begin’, Al Jazeera, 16 January 2023.");
    assertThat(text(BOOK, CitationStyle.PLAIN))
        .isEqualTo("Barbara W. Tuchman, The guns of August, Macmillan, New York, 1962.");
    assertThat(text(CHAPTER, CitationStyle.PLAIN))
        .isEqualTo(
            "Ann Doe and Richard Roe, “On the eve,” A book of wars, pp. 11–29, Press, 1999.");
  }

  @Test
  void ourOwnStyleTellsOfTheArchivedCopyAndOfADateThatIsNotSure() {
    String source =
        """
        {"id": "x", "type": "post", "title": "A note",
         "issued": {"date-parts": [[2023, 1]], "circa": true},
         "custom": {"archive-url": "https://archive.example/1"}}\
        """;
    assertThat(text(source, CitationStyle.PLAIN))
        .isEqualTo("“A note,” circa January 2023. Archived: https://archive.example/1");
  }

  /** Nobody called it so: no quotation marks, no italics, no capitals about what stands in. */
  @ParameterizedTest
  @EnumSource(CitationStyle.class)
  void withoutAuthorAndTitleItIsSaidWhatItIs(CitationStyle style) {
    Formatted f = american.format(source(NAMELESS), style);
    assertThat(f.text())
        .startsWith("News article, untitled")
        .contains("2023")
        .contains("16")
        .doesNotContain("“")
        .doesNotContain("\uE000")
        .doesNotContain("\uE001");
    assertThat(f.html()).startsWith("News article, untitled").doesNotContain("italic");
  }

  @Test
  void theNamelessArticleInEachStyle() {
    assertThat(text(NAMELESS, CitationStyle.PLAIN))
        .isEqualTo("News article, untitled, 16 January 2023.");
    assertThat(text(NAMELESS, CitationStyle.CHICAGO))
        .isEqualTo("News article, untitled, January 16, 2023.");
    assertThat(text(NAMELESS, CitationStyle.APA))
        .isEqualTo("News article, untitled. (2023, January 16).");
    assertThat(text(NAMELESS, CitationStyle.MLA))
        .isEqualTo("News article, untitled. 16 Jan. 2023.");
  }

  @ParameterizedTest
  @EnumSource(CitationStyle.class)
  void aSourceWithNothingButATypeIsStillSaid(CitationStyle style) {
    assertThat(text("{\"id\": \"n\", \"type\": \"document\"}", style))
        .startsWith("Document, untitled");
  }

  @ParameterizedTest
  @EnumSource(CitationStyle.class)
  void htmlIsMarkedUpAndWhatTheFileSaysIsEscaped(CitationStyle style) {
    String source =
        """
        {"id": "h", "type": "book", "title": "<script>alert(1)</script> & co",
         "author": [{"literal": "<img src=x onerror=alert(1)>"}], "URL": "javascript:alert(1)",
         "note": "<b>", "issued": {"date-parts": [[2020]]}}\
        """;
    Formatted f = american.format(source(source), style);
    assertThat(f.html())
        .doesNotContainIgnoringCase("<script")
        .doesNotContainIgnoringCase("<img")
        .doesNotContain("href=\"javascript")
        .contains("&amp; ");
    assertThat(american.format(source(BOOK), style).html()).contains("italic");
  }

  @ParameterizedTest
  @EnumSource(CitationStyle.class)
  void oddKeysNeverCostTheCitation(CitationStyle style) {
    String source =
        """
        {"id": "o", "type": "interview", "title": "Talk", "author": [{"family": "Doe"}],
         "volume": 3, "page": 12, "categories": ["x"], "keyword": {"a": 1}, "x-own": [1, 2],
         "accessed": {"raw": "2020-05-04"}, "event-date": {"literal": "in spring"}}\
        """;
    assertThat(text(source, style)).contains("Doe");
  }

  @Test
  void aPlaceInTheListDoesNotChangeACitation() {
    Source a = source(ARTICLE);
    String once = american.format(a, CitationStyle.CHICAGO).text();
    assertThat(american.format(a, CitationStyle.CHICAGO).text()).as("no ibid.").isEqualTo(once);
    assertThat(
            american
                .format(
                    Sources.of(ARTICLE + "," + BOOK).timeline().sources(), CitationStyle.CHICAGO)
                .text()
                .lines())
        .hasSize(2)
        .startsWith(once);
  }

  private String text(String source, CitationStyle style) {
    return american.format(source(source), style).text();
  }

  private static Source source(String json) {
    return Sources.of(json).timeline().sources().getFirst();
  }
}
