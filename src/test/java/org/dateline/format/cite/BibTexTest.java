package org.dateline.format.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.model.Source;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Sources for other programs. */
class BibTexTest {

  @Test
  void anArticle() {
    assertThat(
            write(
                """
                {"id": "aj 2023/1", "type": "article-newspaper", "title": "Joint exercises",
                 "container-title": "Al Jazeera", "language": "en",
                 "author": [{"family": "Doe", "given": "Ann"},
                            {"family": "Gogh", "given": "Vincent", "non-dropping-particle": "van"},
                            {"literal": "Ministry of Defence and War"}],
                 "URL": "https://example.org/a_b%20c#d", "page": "1–3",
                 "issued": {"date-parts": [[2023, 1, 16]]}}\
                """))
        .isEqualTo(
            """
            @article{aj-2023/1,
              author = {Doe, Ann and van Gogh, Vincent and {Ministry of Defence and War}},
              title = {{Joint exercises}},
              journal = {Al Jazeera},
              pages = {1--3},
              year = {2023},
              month = jan,
              day = {16},
              url = {https://example.org/a_b%20c#d},
              language = {en}
            }
            """);
  }

  /** BibTeX counts braces even behind a backslash: one too many swallows the rest of the file. */
  @Test
  void whatTexWouldTakeForCommandsIsEscaped() {
    String written =
        write(
            "{\"id\": \"x\", \"type\": \"book\", \"title\": \"50% of R&D_1 for $3 #2 {a} }{ x^2 ~y"
                + " \\\\end\"}");
    assertThat(written)
        .contains(
            "{{50\\% of R\\&D\\_1 for \\$3 \\#2 \\textbraceleft{}a\\textbraceright{} "
                + "\\textbraceright{}\\textbraceleft{} x\\textasciicircum{}2 \\textasciitilde{}y "
                + "\\textbackslash{}end}}");
    assertThat(depth(written)).isZero();
  }

  @Test
  void kindsAndTheirFields() {
    assertThat(
            write(
                "{\"id\": \"r\", \"type\": \"report\", \"title\": \"R\", \"publisher\": \"UN\","
                    + " \"number\": \"7\"}"))
        .startsWith("@techreport{r,")
        .contains("institution = {UN}", "number = {7}");
    assertThat(
            write(
                "{\"id\": \"t\", \"type\": \"thesis\", \"title\": \"T\", \"publisher\": \"ETH\","
                    + " \"genre\": \"Master''s thesis\"}"))
        .startsWith("@mastersthesis{t,")
        .contains("school = {ETH}");
    assertThat(
            write(
                "{\"id\": \"c\", \"type\": \"chapter\", \"title\": \"C\", \"container-title\":"
                    + " \"B\"}"))
        .startsWith("@incollection{c,")
        .contains("booktitle = {B}");
  }

  @Test
  void nothingIsMadeUp() {
    String untitled =
        write(
            "{\"id\": \"u\", \"type\": \"webpage\", \"issued\": {\"date-parts\": [[1962]],"
                + " \"circa\": true}}");
    assertThat(untitled)
        .doesNotContain("title =")
        .contains("note = {Web page, untitled}", "year = {ca. 1962}");
  }

  @Test
  void keysAreNeverTheSame() {
    String written =
        write(
            "{\"id\": \"ä b\", \"type\": \"book\"}, {\"id\": \"ö b\", \"type\": \"book\"}, {\"id\":"
                + " \"日\", \"type\": \"book\"}");
    assertThat(written).contains("@book{b,", "@book{b-2,", "@book{source,");
  }

  @Test
  void cslItemsAreUnchanged() throws Exception {
    String item =
        """
        {"id": 7, "type": "book", "title": "T <i>x</i>", "custom": {"x": [1.5]},
         "x-mine": {"a": "b"}, "issued": {"date-parts": [["1962"]]}}\
        """;
    List<Source> sources = Sources.of(item).timeline().sources();
    JsonMapper json = new JsonMapper();
    assertThat(json.readValue(CslJson.write(sources), List.class))
        .containsExactly(json.readValue(item, Map.class));
  }

  private static String write(String sources) {
    return BibTex.write(Sources.of(sources).timeline().sources(), Locale.ENGLISH);
  }

  private static int depth(String bib) {
    return (int)
        (bib.chars().filter(c -> c == '{').count() - bib.chars().filter(c -> c == '}').count());
  }
}
