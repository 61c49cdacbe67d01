package org.dateline.format.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.format.ReadProgress;
import org.dateline.model.Chronology;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Documents say what is there, and run nothing of it. */
class DocumentTest {

  private static final String HOSTILE =
      """
      {"version": "1.0", "title": "<script>a()</script>", "events": [
        {"id": "a", "title": "<img src=x onerror=b()>", "date": {"edtf": "2023", "text": "\\"><b>"},
         "description": "<script>c()</script> [x](javascript:d()) ![p](https://e.example/p.png)",
         "media": [{"url": "javascript:e()", "caption": "</li><script>"}],
         "place": {"name": "\\" onload=\\"f()"}, "tags": ["<i>"],
         "quotes": [{"text": "</blockquote><script>g()</script>", "speakerText": "<u>who</u>"}]}]}
      """;

  @Provide
  Arbitrary<String> files() {
    return MadeTimelines.files();
  }

  @Test
  void nothingOfAHostileFileRuns() {
    assertHarmless(page(MadeTimelines.read(HOSTILE, "a.timeline.json")));
    assertThat(page(MadeTimelines.read(HOSTILE, "a.timeline.json")).select("h3").text())
        .isEqualTo("<img src=x onerror=b()>");
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void everyTextStandsInThePageAsItIs(@ForAll("files") String file) {
    Chronology c = MadeTimelines.read(file, "a.timeline.json");
    Document page = page(c);
    assertHarmless(page);
    assertThat(page.select("article")).hasSize(c.events().size());
    for (int i = 0; i < c.events().size(); i++) {
      Element article = page.getElementById("e-" + c.events().id(i));
      assertThat(article).isNotNull();
      assertThat(plain(article.select("h3").first().wholeText()))
          .startsWith(plain(c.events().title(i)));
    }
  }

  @Test
  void thePageTellsFilterDatePositionsAndFootnotes() throws IOException {
    Chronology c =
        MadeTimelines.read(
            Files.readAllBytes(Path.of("data/russia-belarus-air-exercises-2023.timeline.json")),
            "a.timeline.json");
    ExportOptions options =
        ExportOptions.usual(Locale.UK).withFilter("is:contested").withAsOf("2023-01-16");
    Document page = page(c, Selection.of(c, 0, 3, 8), options);
    assertThat(page.select(".limit")).hasSize(2);
    assertThat(page.select(".limit").text()).contains("is:contested").contains("3 of 20");
    assertThat(page.select("article")).hasSize(3);
    assertThat(page.select("article").first().text())
        .contains("some time in December 2022")
        .contains("“last month”");
    assertThat(page.select("table.positions th[scope=row]")).isNotEmpty();
    // Every sign leads to a note, and every link inside the page to something.
    assertThat(page.select("a[href^=#]"))
        .isNotEmpty()
        .allSatisfy(a -> assertThat(page.getElementById(a.attr("href").substring(1))).isNotNull());
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void markdownShowsEveryTitleAndNoMarkupOfTheFile(@ForAll("files") String file) {
    Chronology c = MadeTimelines.read(file, "a.timeline.json");
    String markdown = RoundTripTest.text(RoundTripTest.write(ExportFormat.MARKDOWN, c));
    String html =
        org.commonmark.renderer.html.HtmlRenderer.builder()
            .build()
            .render(org.commonmark.parser.Parser.builder().build().parse(markdown));
    Document page = Jsoup.parseBodyFragment(html);
    assertThat(page.select("script, img")).isEmpty();
    assertThat(page.select("h3").eachText().stream().map(DocumentTest::plain))
        .containsAll(MadeTimelines.events(c).stream().map(e -> plain(e.title())).toList());
  }

  @Test
  void numberSignsAtTheEndOfATitleStay() {
    Chronology c =
        MadeTimelines.read(
            "{\"version\": \"1.0\", \"title\": \"T #\", \"events\": [{\"id\": \"a\", \"title\":"
                + " \"Flight no. ##\", \"date\": \"2020\"}]}",
            "a.timeline.json");
    String html =
        org.commonmark.renderer.html.HtmlRenderer.builder()
            .build()
            .render(
                org.commonmark.parser.Parser.builder()
                    .build()
                    .parse(RoundTripTest.text(RoundTripTest.write(ExportFormat.MARKDOWN, c))));
    assertThat(html).contains("<h1>T #</h1>").contains("<h3>Flight no. ##</h3>");
  }

  @Test
  void codeAtTheBeginningOfADescriptionStaysCode() {
    assertThat(new CommonMark(3).markdown("\t<script>alert(1)</script>\n\nText\n"))
        .isEqualTo("    <script>alert(1)</script>\n\nText");
  }

  private static String plain(String s) {
    return s.replaceAll("[\\s\\p{Cntrl}\u00a0]", "");
  }

  private static void assertHarmless(Document page) {
    assertThat(page.select("script, img, iframe, object, embed, link, base, form")).isEmpty();
    assertThat(page.select("*").stream().flatMap(e -> e.attributes().asList().stream()))
        .noneMatch(a -> a.getKey().startsWith("on"))
        .noneMatch(a -> a.getValue().toLowerCase(Locale.ROOT).startsWith("javascript:"));
  }

  private static Document page(Chronology c) {
    return page(c, Selection.all(c), ExportOptions.usual(Locale.UK));
  }

  private static Document page(Chronology c, Selection s, ExportOptions options) {
    var out = new ByteArrayOutputStream();
    try {
      Exporter.write(ExportFormat.HTML, s, out, options, ReadProgress.NONE);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
  }
}
