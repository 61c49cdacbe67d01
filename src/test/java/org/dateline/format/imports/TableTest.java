package org.dateline.format.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.dateline.format.Problem;
import org.dateline.format.ReadProgress;
import org.dateline.format.TimelineReader;
import org.dateline.format.imports.Mapping.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {

  @ParameterizedTest
  @CsvSource({
    "Date;Title,2023-01-16;Ann",
    "Datum;Titel,16.01.2023;Ann",
    "дата;событие,16 января 2023;Ann",
    "event_date|headline,16/01/2023|Ann",
    "when;what,16 Jan 2023;Ann",
    "début;titre,2023/1/16;Ann",
    "Start time;Name,Mon Jan 16 2023;Ann"
  })
  void columnsAreFoundInSeveralLanguages(String header, String row) {
    String table = header + "\n" + row + "\n" + row.replace("Ann", "Bob") + "\n";
    assertThat(Read.dates(table)).containsExactly("2023-01-16", "2023-01-16");
    assertThat(Read.events(table).getFirst().title()).isEqualTo("Ann");
    assertThat(Read.codes(table)).contains("columns-guessed");
  }

  @Test
  void aBrokenRowIsListedWithItsLineAndWordsAndCostsNoOther() {
    String table =
        "date,title,extra\n"
            + "2020,One,a\n"
            + "2021,\"Two\" too,b\n"
            + "2022,\"Three,c\n"
            + "2023,\"Fo,\"\"u\n"
            + "r\",d\n";
    assertThat(Read.dates(table)).contains("2020", "2023");
    List<Problem> bad =
        Read.result(table).problems().stream().filter(p -> p.code().equals("bad-row")).toList();
    assertThat(bad).extracting(Problem::line).contains(4);
    assertThat(bad.getLast().message()).contains("2022,\"Three,c");
    assertThat(Read.events(table).getLast().title()).isEqualTo("Fo,\"u r");
  }

  @Test
  void aDateThatIsNoneIsKeptWithItsRow() {
    String table =
        "date,title,colour\n"
            + "2020-01-01,One,red\n"
            + "2020-02-02,Three,blue\n"
            + "soon,Two,\n"
            + "2020-31-31,Four,\n";
    assertThat(Read.codes(table)).contains("bad-date", "no-date");
    assertThat(Read.events(table))
        .anyMatch(e -> e.extra().equals(Map.of("x-row", Map.of("date", "soon"))));
    assertThat(Read.events(table).getFirst().extra())
        .isEqualTo(Map.of("x-row", Map.of("colour", "red")));
  }

  @Test
  void whatTheUserSaidGoesBeforeTheGuess(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("t.csv");
    Files.writeString(file, "a,b\n1/2/2020,One\n3/4/2020,Two\n");
    Mapping said = new Mapping(List.of("a", "b"), List.of(Role.START, Role.TITLE), true);
    var c =
        TimelineReader.read(
            file, header -> header.equals(said.header()) ? said : null, ReadProgress.NONE);
    assertThat(c.problems()).isEmpty();
    assertThat(c.chronology().events().event(0).date().edtf()).isEqualTo("2020-02-01");
  }

  @Test
  void theTitleIsTheColumnThatMostRowsHave() {
    String table = "headline,title,date\nA,One,2020-01-01\n,Two,2020-01-02\n,Three,2020-01-03\n";
    assertThat(Read.events(table))
        .extracting(e -> e.title())
        .containsExactly("One", "Two", "Three");
    assertThat(Read.events("headline,title,date\nA,One,2020-01-01\n"))
        .extracting(e -> e.title())
        .containsExactly("A");
  }

  @Test
  void aListOfObjectsIsATable() {
    String list =
        "[{\"date\": -13800000000, \"label\": \"Bang\"}, {\"start\": 1939, \"end\": 1945,"
            + " \"label\": \"War\", \"more\": {\"a\": 1}}]";
    assertThat(Read.dates(list)).containsExactly("Y-138E8", "1939/1945");
    assertThat(Read.events(list).getLast().extra())
        .isEqualTo(Map.of("x-row", Map.of("more", Map.of("a", 1))));
  }

  @Test
  void timesketchLogsHaveEitherTime() {
    String csv =
        "\"message\",\"timestamp\",\"datetime\",\"timestamp_desc\",\"data_type\"\n"
            + "\"A\",\"1435789661000000\",\"\",\"Logging\",\"x\"\n"
            + "\"B\",\"\",\"2015-07-25 02:01:01+00:00\",\"Logging\",\"x\"\n";
    assertThat(Read.dates(csv)).containsExactly("2015-07-01T22:27:41Z", "2015-07-25T02:01:01Z");
    String lines =
        "{\"message\": \"A\", \"datetime\": \"2015-07-24T19:01:01.5+02:00\", \"timestamp_desc\":"
            + " \"w\", \"n\": 1}\n"
            + "{broken\n";
    assertThat(Read.dates(lines)).containsExactly("2015-07-24T19:01:01.5+02:00");
    assertThat(Read.codes(lines)).containsExactly("bad-row");
  }

  @Test
  void proseIsNoTableAndSaysWhatWasLookedFor() {
    String prose = "Dear all,\nthe meeting, as I said, is off.\nYours, A.\n";
    var r = Read.result(prose);
    assertThat(r.unreadable()).isTrue();
    assertThat(r.problems().getFirst().message())
        .contains("neither a Dateline timeline nor one of", "iCalendar", "TimelineJS", "Dear all");
  }

  @Test
  void aMillionCellsNeedNoMoreThanTheirEvents() {
    List<String> row = Collections.nCopies(40, "word");
    StringBuilder table = new StringBuilder("date,title," + "c,".repeat(38) + "\n");
    for (int i = 0; i < 5_000; i++) {
      table.append("2020-01-01,").append(String.join(",", row)).append('\n');
    }
    assertThat(Read.events(table.toString())).hasSize(5_000);
  }
}
