package org.dateline.shell.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.model.Source;
import org.junit.jupiter.api.Test;

/** CSL items in words. */
class CitationLineTest {

  private final CitationLine lines = new CitationLine(new Texts(Locale.UK), new Dates(Locale.UK));

  @Test
  void namesEverythingThatIsStated() {
    Source s =
        source(
            "article-journal",
            "On Dates",
            "2023-01-16",
            Map.of(
                "author",
                    List.of(Map.of("family", "Doe", "given", "Ann"), Map.of("literal", "A Group")),
                "container-title", "Time",
                "volume", 4,
                "issue", "2",
                "page", "10-12"));
    assertThat(lines.line(s))
        .startsWith("Ann Doe and A Group, “On Dates”, Time 4(2), pp. 10-12, ")
        .endsWith("16 Jan 2023.");
  }

  @Test
  void saysWhatIsNotStated() {
    Source s = source("article-newspaper", null, null, Map.of());
    assertThat(lines.title(s)).isEqualTo("News article, untitled");
    assertThat(lines.about(s)).containsExactly("no date", "author and publisher not stated");
    Source genre = source("article", null, "2023-01", Map.of("genre", "News report"));
    assertThat(lines.title(genre)).isEqualTo("News report, untitled");
  }

  private static Source source(String type, String title, String issued, Map<String, Object> csl) {
    return new Source(
        "s",
        type,
        title,
        null,
        issued,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        new HashMap<>(csl));
  }
}
