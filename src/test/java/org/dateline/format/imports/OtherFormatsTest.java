package org.dateline.format.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.Event;
import org.dateline.model.Vocabulary.Status;
import org.junit.jupiter.api.Test;

class OtherFormatsTest {

  private static final String CALENDAR =
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//x//y//EN
      X-WR-CALNAME:Meetings
      BEGIN:VEVENT
      UID:a
      DTSTART;VALUE=DATE:20230116
      DTEND;VALUE=DATE:20230118
      SUMMARY:Two days
      STATUS:TENTATIVE
      LOCATION:Minsk
      URL:https://example.org/a
      END:VEVENT
      BEGIN:VEVENT
      UID:b
      DTSTART;TZID=Europe/Minsk:20230116T103000
      DTEND;TZID=Europe/Minsk:20230116T113000
      SUMMARY:An hour
      X-ODD:kept
      END:VEVENT
      BEGIN:VEVENT
      UID:c
      DTSTART:20230201T080000Z
      RRULE:FREQ=DAILY;COUNT=3
      EXDATE:20230202T080000Z
      SUMMARY:Again
      END:VEVENT
      END:VCALENDAR
      """
          .replace("\n", "\r\n");

  @Test
  void daysTimesZonesAndRepetitionsOfACalendar() {
    assertThat(Read.dates(CALENDAR))
        .containsExactlyInAnyOrder(
            "2023-01-16/2023-01-17",
            "2023-01-16T10:30:00/2023-01-16T11:30:00",
            "2023-02-01T08:00:00Z",
            "2023-02-03T08:00:00Z");
    var c = Read.chronology(CALENDAR);
    assertThat(c.timeline().title()).isEqualTo("Meetings");
    Event hour = c.events().event(c.events().indexOf("b"));
    assertThat(hour.date().timeZone()).isEqualTo("Europe/Minsk");
    // Minsk is three hours ahead of UTC the whole year.
    assertThat(c.events().when(c.events().indexOf("b")).earliest().seconds())
        .isEqualTo(java.time.Instant.parse("2023-01-16T07:30:00Z").getEpochSecond());
    assertThat(hour.extra().toString()).contains("X-ODD");
    assertThat(c.events().event(c.events().indexOf("a")).status()).isEqualTo(Status.TENTATIVE);
    assertThat(Read.codes(CALENDAR)).containsExactly("repeats");
  }

  @Test
  void aRuleWithoutEndIsCutAndSaysSo() {
    String endless = CALENDAR.replace(";COUNT=3", "");
    assertThat(Read.events(endless)).hasSize(CalendarEvent.MOST + 2);
    assertThat(Read.result(endless).problems()).anyMatch(p -> p.message().contains("500"));
  }

  @Test
  void simileHasFourInstantsAndScriptDates() {
    String xml =
        """
        <data>
          <event start="Nov 14 1840 00:00:00 GMT" title="Birth" link="https://e.org/b">Born &lt;i&gt;there&lt;/i&gt;</event>
          <event start="1871" latestStart="1872" earliestEnd="1878" end="1879" isDuration="true" title="Lived"/>
          <event start="1845" end="1846" title="Moved"/>
        </data>
        """;
    assertThat(Read.dates(xml)).containsExactly("1840-11-14", "[1845..1846]", "1872/1878");
    Event lived = Read.events(xml).getLast();
    assertThat(lived.date().earliest()).isEqualTo("1871");
    assertThat(lived.date().latest()).isEqualTo("1879");
    assertThat(Read.events(xml).getFirst().description()).isEqualTo("Born *there*");
    String script =
        "/* mine */ var data = {'dateTimeFormat': 'iso8601', events: [{'start': new Date(1984, 0,"
            + " 2), title: 'It\\'s', color: 'red'},]}";
    assertThat(Read.dates(script)).containsExactly("1984-01-02");
    assertThat(Read.events(script).getFirst().extra().toString()).contains("red");
  }

  @Test
  void xmlFetchesNothing() {
    String evil =
        "<?xml version=\"1.0\"?><!DOCTYPE data [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<data><event start=\"1990\" title=\"A\">&x;</event></data>";
    var r = Read.result(evil);
    if (r.chronology() != null) {
      assertThat(Read.events(r.chronology()).toString()).doesNotContain("root:");
    }
    assertThat(r.problems()).isNotEmpty();
  }

  @Test
  void theTimelineProjectIsFuzzyAndOngoing() {
    String xml =
        """
        <timeline><version>2.0</version><timetype>gregoriantime</timetype>
        <categories><category><name>Work</name><color>173,216,230</color></category></categories>
        <events>
        <event><start>1998-05-01 00:00:00</start><end>2001-05-01 00:00:00</end><text>A</text><fuzzy>True</fuzzy><category>Work</category></event>
        <event><start>2010-05-01 10:00:00</start><end>2012-05-01 00:00:00</end><text>B</text><ends_today>True</ends_today></event>
        </events></timeline>
        """;
    assertThat(Read.dates(xml))
        .containsExactly("1998-05-01~/2001-05-01~", "2010-05-01T10:00:00/..");
    assertThat(Read.chronology(xml).timeline().groups().getFirst().color()).isEqualTo("#add8e6");
  }

  @Test
  void yearsOfTheTimelineProjectAreAsLongAsTheyAre() {
    String xml =
        """
        <timeline><timetype>gregoriantime</timetype>
        <eras><era><name>Iron</name><start>-1200-01-01 00:00:00</start><end>-500-01-01 00:00:00</end></era></eras>
        <events>
        <event><start>-490-09-12 00:00:00</start><end>-490-09-12 00:00:00</end><text>A</text></event>
        <event><start>14-08-19 10:00:00</start><end>14-08-19 11:00:00</end><text>B</text></event>
        </events></timeline>
        """;
    assertThat(Read.codes(xml)).isEmpty();
    assertThat(Read.dates(xml))
        .containsExactlyInAnyOrder(
            "-1200-01-01/-0500-01-01", "-0490-09-12", "0014-08-19T10:00:00/0014-08-19T11:00:00");
  }

  @Test
  void aSparqlVariableMayBeCalledDate() {
    String json =
        """
        {"head": {"vars": ["itemLabel", "date", "datePrecision"]}, "results": {"bindings": [
          {"itemLabel": {"type": "literal", "value": "A"},
           "date": {"type": "literal", "datatype": "http://www.w3.org/2001/XMLSchema#dateTime", "value": "1701-01-01T00:00:00Z"},
           "datePrecision": {"type": "literal", "value": "7"}}]}}
        """;
    assertThat(Read.dates(json)).containsExactly("17XX");
  }

  @Test
  void sparqlResultsAreAsExactAsTheirPrecision() {
    assertThat(WikidataSparql.date("-0043-03-15T00:00:00Z", 11)).isEqualTo("-0043-03-15");
    assertThat(WikidataSparql.date("1987-01-01T00:00:00Z", 9)).isEqualTo("1987");
    assertThat(WikidataSparql.date("1987-01-01T00:00:00Z", 8)).isEqualTo("198X");
    assertThat(WikidataSparql.date("-13798000000-01-01T00:00:00Z", 3)).isEqualTo("Y-13798000000S5");
    String json =
        """
        {"head": {"vars": ["item", "itemLabel", "start", "end"]}, "results": {"bindings": [
          {"item": {"type": "uri", "value": "http://www.wikidata.org/entity/Q1"}, "itemLabel": {"type": "literal", "value": "War"},
           "start": {"datatype": "http://www.w3.org/2001/XMLSchema#dateTime", "type": "literal", "value": "1939-09-01T00:00:00Z"},
           "end": {"datatype": "http://www.w3.org/2001/XMLSchema#dateTime", "type": "literal", "value": "1945-09-02T00:00:00Z"}}]}}
        """;
    assertThat(Read.dates(json)).containsExactly("1939-09-01/1945-09-02");
    assertThat(Read.events(json).getFirst().title()).isEqualTo("War");
  }
}
