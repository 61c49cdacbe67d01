package org.dateline.format.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.format.Problem;
import org.dateline.format.ReadProgress;
import org.dateline.format.ReadResult;
import org.dateline.format.TimelineReader;
import org.dateline.format.imports.Mapping.Role;
import org.dateline.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as people have them rather than as formats describe them. */
class OddFilesTest {

  @TempDir Path folder;

  @Test
  void noEntityOfAnXmlIsResolvedAndNothingBehindItIsLost() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "the secret");
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE data [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\"><!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n"
            + "<data><event start=\"Jan 1 2020\" title=\"&x;\">one</event>\n"
            + "<event start=\"Jan 2 2020\" title=\"Two\">&b; caf&eacute;"
            + "<![CDATA[ <i>&lt;</i> &x; ]]></event></data>";
    List<Event> events = Read.events(xml);
    assertThat(events).extracting(Event::title).containsExactly("&x;", "Two");
    assertThat(events.toString()).doesNotContain("the secret").doesNotContain("aaaa");
    assertThat(events.getLast().description()).contains("café");
    assertThat(Read.codes(xml)).containsOnlyOnce("entity");
  }

  @Test
  void aMillionLaughsAreTheLettersTheyAreWrittenIn() {
    StringBuilder xml = new StringBuilder("<!DOCTYPE data [<!ENTITY l0 \"lol\">");
    for (int i = 1; i < 30; i++) {
      xml.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10));
      xml.append("\">");
    }
    xml.append("]><data><event start=\"Jan 1 2020\" title=\"A\">&l29;</event></data>");
    assertThat(Read.events(xml.toString()).getFirst().description()).contains("l29;");
  }

  @Test
  void daysAsSpreadsheetsCountThemAreDays() {
    String table = "Date,Title\n44197,New year\n44562.5,Noon\n44563,x\n";
    assertThat(Read.dates(table)).containsExactly("2021-01-01", "2022-01-01T12:00", "2022-01-02");
    assertThat(Read.codes(table)).contains("spreadsheet-days");
  }

  @Test
  void oneCoordinateIsNoPlaceAndIsKept() {
    String table = "date,title,latitude,longitude\n2020,A,53.9,\n2021,B,53.9,27.5\n2022,C,n/a,1\n";
    List<Event> events = Read.events(table);
    assertThat(events.get(0).place()).isNull();
    assertThat(events.get(0).extra().toString()).contains("latitude=53.9");
    assertThat(events.get(1).place().longitude()).isEqualTo(27.5);
    assertThat(events.get(2).extra().toString()).contains("latitude=n/a").contains("longitude=1");
    assertThat(Read.events("date,title,x\n2020,A,4\n2021,B,5\n").getFirst().extra().toString())
        .contains("x=4");
  }

  @Test
  void theOrderOfDayAndMonthIsToldOnlyWhereNothingTells() {
    assertThat(Read.codes("date,title\n1/2/98,A\n12/31/05,B\n"))
        .doesNotContain("date-order-guessed");
    assertThat(Read.codes("date,title\n1/2/98,A\n3/4/05,B\n")).contains("date-order-guessed");
    assertThat(Read.dates("date,title\n1/2/98,A\n31/12/05,B\n"))
        .containsExactly("1998-02-01", "2005-12-31");
  }

  @Test
  void zonesByTheirUsualNames() {
    assertThat(Read.dates("date,title\n2020-01-01 10:00 EST,A\n2020-01-02 10:00 MSK,B\n"))
        .containsExactly("2020-01-01T10:00:00-05:00", "2020-01-02T10:00:00+03:00");
  }

  @Test
  void aTableWithoutDatesSaysSoAndCanBeMapped() throws Exception {
    Path file = Files.writeString(folder.resolve("t.csv"), "num,words\n7,One\n9,Two\n11,Three\n");
    ReadResult r = TimelineReader.read(file);
    assertThat(r.unreadable()).isTrue();
    assertThat(r.problems())
        .singleElement()
        .satisfies(
            (Problem p) -> {
              assertThat(p.code()).isEqualTo("columns-unknown");
              assertThat(p.message()).contains("num, words");
            });
    Mapping said = new Mapping(List.of("num", "words"), List.of(Role.YEAR, Role.TITLE), false);
    ReadResult mapped =
        TimelineReader.read(file, h -> h.equals(said.header()) ? said : null, ReadProgress.NONE);
    assertThat(mapped.chronology().events().size()).isEqualTo(3);
  }

  @Test
  void namesOfColumnsAreKnownInOtherLanguages() {
    String table =
        "Titel;Beschreibung;Datum;Breite;Länge\n"
            + "Eins;x y;09.08.2020;53,9;27,56\nZwei;z;10.08.2020;52,1;23,7\n";
    Event e = Read.events(table).getFirst();
    assertThat(e.title()).isEqualTo("Eins");
    assertThat(e.description()).isEqualTo("x y");
    assertThat(e.date().edtf()).isEqualTo("2020-08-09");
    assertThat(e.place().latitude()).isEqualTo(53.9);
    assertThat(e.place().longitude()).isEqualTo(27.56);
  }

  @Test
  void namesWithoutRowsAreATableAllTheSame() {
    for (String head :
        List.of(
            "Date,Title,Description\n",
            "\uFEFFTitel;Datum\r\n",
            "Date\tTitle",
            "Year,Month,Day,Headline,Text\n",
            "message,datetime,timestamp_desc\n")) {
      assertThat(Read.codes(head)).as(head).containsExactly("no-rows");
    }
    assertThat(Read.codes("Dear reader, hello\n")).containsExactly("not-json");
  }

  @Test
  void aSampleShowsWhatRowsBecomeAndWhetherTheGuessIsSure() throws Exception {
    Path sure =
        Files.writeString(
            folder.resolve("a.csv"),
            "date,title\n2020-01-01,A\nsoon,B\n2021,C\n2022,D\n2023,E\n2024,F\n");
    TableSample a = TableSample.of(sure, Mappings.NONE);
    assertThat(a.isSure()).isTrue();
    List<TableSample.Preview> rows = a.preview(a.guess(), 10);
    assertThat(rows.getFirst().line()).isEqualTo(2);
    assertThat(rows.getFirst().event().date().edtf()).isEqualTo("2020-01-01");
    assertThat(rows.get(1).problems().getFirst().toString()).contains("soon");
    Path doubtful =
        Files.writeString(folder.resolve("b.csv"), "date,title\n1/2/2020,A\n3/4/2020,B\n");
    TableSample b = TableSample.of(doubtful, Mappings.NONE);
    assertThat(b.isSure()).isFalse();
    assertThat(b.hasNumericDates(b.guess())).isTrue();
    Path tree = Files.writeString(folder.resolve("c.ged"), "0 HEAD\n0 TRLR\n");
    assertThat(TableSample.of(tree, Mappings.NONE)).isNull();
    Path json = Files.writeString(folder.resolve("d.json"), "[{\"date\": 2020, \"title\": \"A\"}]");
    assertThat(TableSample.of(json, Mappings.NONE).cells(1, 3)).containsExactly("A");
  }
}
