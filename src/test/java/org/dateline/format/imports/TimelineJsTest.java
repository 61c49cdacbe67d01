package org.dateline.format.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dateline.format.Problem;
import org.dateline.model.Chronology;
import org.dateline.model.Event;
import org.junit.jupiter.api.Test;

class TimelineJsTest {

  private static final String THREE =
      """
      {
        "title": {"text": {"headline": "Bridges<br/>of the town", "text": "<p>A <b>short</b> history</p>"}},
        "events": [
          {"start_date": {"year": "1987"}, "text": {"headline": "Opened &amp; praised",
            "text": "<p>See <a href='https://example.org/a'>the page</a>.</p><script>alert(1)</script>"},
           "media": {"url": "//example.org/p.jpg", "caption": "A <i>bridge</i>", "credit": "<a href='https://example.org/c'>C</a>"},
           "group": "Bridges", "unique_id": "b 1", "background": {"color": "#fff"}},
          {"start_date": {"year": -44, "month": 3, "day": "15"}, "end_date": {"year": "-43"}, "display_date": "the Ides",
           "text": {"headline": "Old"}},
          {"start_date": {"year": "-13800000000"}, "text": {"headline": "Bang"}},
          {"start_date": {"year": "2015", "month": "1", "day": "1", "hour": "1", "minute": "2", "second": "3", "millisecond": "40"},
           "text": {"headline": "Fine"}},
          {"start_date": {"year": "2015", "month": "13"}, "text": {"headline": "Wrong"}},
          {"text": {"headline": "None"}}
        ],
        "scale": "human"
      }
      """;

  @Test
  void datesAreAsExactAsTheirParts() {
    assertThat(Read.dates(THREE))
        .containsExactlyInAnyOrder(
            "1987", "-0044-03-15/-0043", "Y-138E8", "2015-01-01T01:02:03.04", "2015", "");
    assertThat(Read.codes(THREE))
        .contains("years-before-christ", "bad-date", "no-date", "markup-left-out");
  }

  @Test
  void aProblemStandsWhereItsEventBegins() {
    Problem bad =
        Read.result(THREE).problems().stream()
            .filter(p -> p.code().equals("bad-date"))
            .findFirst()
            .orElseThrow();
    assertThat(bad.line()).isEqualTo(13);
    assertThat(bad.message()).contains("month 13");
  }

  @Test
  void textsMediaAndSourcesAreKept() {
    Chronology c = Read.chronology(THREE);
    assertThat(c.timeline().title()).isEqualTo("Bridges of the town");
    assertThat(c.timeline().description()).isEqualTo("A **short** history");
    assertThat(c.timeline().extra()).containsKey("x-timelinejs");
    Event e = c.events().event(c.events().indexOf("b-1"));
    assertThat(e.title()).isEqualTo("Opened & praised");
    assertThat(e.description()).isEqualTo("See [the page](<https://example.org/a>).");
    assertThat(e.media().getFirst().url()).isEqualTo("https://example.org/p.jpg");
    assertThat(e.media().getFirst().caption()).isEqualTo("A bridge");
    assertThat(e.citations()).hasSize(2);
    assertThat(c.source(e.citations().getFirst().source()).url())
        .isEqualTo("https://example.org/a");
    assertThat(c.group(e.group()).title()).isEqualTo("Bridges");
    assertThat(e.extra())
        .isEqualTo(Map.of("x-timelinejs", Map.of("background", Map.of("color", "#fff"))));
  }

  @Test
  void theOtherEncodingsAndAWrapperChangeNothing() {
    String wrapped = "storyjs_jsonp_data = " + THREE + ";";
    assertThat(Read.dates(wrapped)).isEqualTo(Read.dates(THREE));
    for (Charset wide : new Charset[] {StandardCharsets.UTF_16LE, Charset.forName("UTF-32BE")}) {
      var read = Read.result(THREE, wide).chronology();
      assertThat(Read.events(read)).isEqualTo(Read.events(THREE));
    }
    var windows = Read.result(THREE.replace("Bang", "Bäng"), Charset.forName("windows-1252"));
    assertThat(windows.problems()).anyMatch(p -> p.code().equals("encoding-guessed"));
    assertThat(Read.events(windows.chronology())).anyMatch(e -> e.title().equals("Bäng"));
  }

  @Test
  void whatStandsBeforeDamageIsShown() {
    String cut = THREE.substring(0, THREE.indexOf("\"Bang\""));
    assertThat(Read.events(cut)).hasSizeGreaterThanOrEqualTo(2);
    assertThat(Read.codes(cut)).contains("syntax");
  }

  @Test
  void versionTwoHasItsDatesInText() {
    String two =
        """
        {"timeline": {"headline": "T", "type": "default", "text": "", "date": [
          {"startDate": "2012,1,26", "endDate": "2012,1,27", "headline": "A", "tag": "g", "asset": {"media": "https://e.org/x", "credit": "me"}},
          {"startDate": "1963", "headline": "B"},
          {"startDate": "5/6/1990", "headline": "C"}
        ]}}
        """;
    assertThat(Read.dates(two)).containsExactly("1963", "1990-05-06", "2012-01-26/2012-01-27");
  }

  @Test
  void theSpreadsheetHasATitleRowAndEras() {
    String sheet =
        "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display"
            + " Date,Headline,Text,Media,Type\r\n"
            + ",,,,,,,,,The title,About it,,title\r\n"
            + "1948,3,14,,,,,,,\"Bucking\n"
            + "the trend\",\"<blockquote>No demand</blockquote>\",https://e.org/p.png,\r\n"
            + "-500,,,,-323,,,,classical,Greece,,,era\r\n"
            + "1950,1,2,13:45,,,,,,Clock,,,\r\n";
    Chronology c = Read.chronology(sheet);
    assertThat(c.timeline().title()).isEqualTo("The title");
    assertThat(Read.dates(sheet)).containsExactly("-0500/-0323", "1948-03-14", "1950-01-02T13:45");
    assertThat(Read.events(sheet).get(1).title()).isEqualTo("Bucking the trend");
    assertThat(Read.events(sheet).get(1).description()).isEqualTo("> No demand");
    assertThat(Read.events(sheet).getFirst().date().text()).isEqualTo("classical");
  }

  @Test
  void aMonthMayBeNamed() {
    String json =
        "{\"events\": [{\"start_date\": {\"year\": \"1900\", \"month\": \"February\", \"day\":"
            + " \"3\"}, \"text\": {\"headline\": \"A\"}}]}";
    assertThat(Read.dates(json)).containsExactly("1900-02-03");
    assertThat(Read.codes(json)).isEmpty();
  }
}
