package org.dateline.format.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.dateline.format.TimelineReader;
import org.dateline.time.EdtfParser;
import org.dateline.time.ParseResult;

/** Whatever a file holds, reading it never throws, and says something. */
class ImportPropertyTest {

  private static final String[] BEGINNINGS = {
    "",
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20200101\nRRULE:FREQ=",
    "{\"events\": [{\"start_date\": {\"year\": ",
    "{\"timeline\": {\"date\": [{\"startDate\": \"",
    "{\"dateTimeFormat\": \"iso8601\", \"events\": [{\"start\": \"",
    "<data><event start=\"1990\" title=\"",
    "<timeline><timetype>g</timetype><event><start>",
    "date,title\n2020,a\n2021,b\n",
    "Year,Headline,Text\n",
    "message,datetime,timestamp_desc\n",
    "{\"message\": \"a\", \"datetime\": \"b\", \"timestamp_desc\": \"c\"}\n",
    "{\"head\": {}, \"results\": {\"bindings\": [{\"d\": {\"datatype\": \"dateTime\", \"value\": \""
  };

  @Property(tries = 2000)
  void randomBytesNeverThrow(@ForAll("files") byte[] bytes) {
    var r = TimelineReader.read(bytes, Path.of("x"));
    assertThat(r.problems()).noneMatch(p -> p.code().equals("internal"));
    assertThat(r.unreadable() && r.problems().isEmpty()).isFalse();
  }

  @Property(tries = 1000)
  void whatIsReadAsADateIsEdtf(@ForAll("dates") String text) {
    DateText.Read read = new DateText(DateText.Order.DAY_FIRST).read(text);
    if (read != null) {
      assertThat(EdtfParser.parse(read.edtf())).as(text).isInstanceOf(ParseResult.Ok.class);
    }
  }

  @Property(tries = 500)
  void plainTextIsShownLetterForLetter(@ForAll("plain") String text) {
    String html =
        HtmlRenderer.builder()
            .build()
            .render(Parser.builder().build().parse(HtmlText.escaped(text)));
    String shown = org.jsoup.Jsoup.parseBodyFragment(html).body().text();
    assertThat(shown.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
  }

  @Provide
  Arbitrary<byte[]> files() {
    Arbitrary<String> words =
        Arbitraries.strings()
            .withChars("{}[]\",:;'<>/&=\\\n\t \u0000é-+.0123456789TZaeE#")
            .ofMaxLength(60);
    Arbitrary<byte[]> noise = Arbitraries.bytes().array(byte[].class).ofMaxSize(30);
    return Combinators.combine(Arbitraries.of(BEGINNINGS), words, noise)
        .as(
            (beginning, w, n) -> {
              byte[] text = (beginning + w).getBytes(StandardCharsets.UTF_8);
              byte[] all = java.util.Arrays.copyOf(text, text.length + n.length);
              System.arraycopy(n, 0, all, text.length, n.length);
              return all;
            });
  }

  @Provide
  Arbitrary<String> dates() {
    return Arbitraries.strings().withChars("0123456789-/.:T Z+,JanMay").ofMaxLength(25);
  }

  @Provide
  Arbitrary<String> plain() {
    return Arbitraries.strings()
        .withChars("ab1*_`[]()<>&;#-+.!~ =\\é")
        .ofMinLength(1)
        .ofMaxLength(20);
  }
}
