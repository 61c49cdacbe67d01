package org.dateline.format.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dateline.format.Problem;
import org.dateline.format.ReadResult;
import org.dateline.format.TimelineReader;
import org.dateline.model.Event;
import org.dateline.model.Source;
import org.dateline.model.Vocabulary.Calendar;
import org.dateline.model.Vocabulary.Method;
import org.dateline.time.EdtfParser;
import org.dateline.time.ParseResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GedcomTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 JUN 1930 | 1930-06-02",
        "JUN 1930 | 1930-06",
        "1930 | 1930",
        "ABT 1850 | 1850~",
        "abt. 1850 | 1850~",
        "EST MAR 1850 | 1850-03~",
        "CAL 12 MAR 1850 | 1850-03-12",
        "BEF 1 JAN 1900 | [..1900-01-01]",
        "AFT 1900 | [1900..]",
        "BET 1850 AND 1860 | [1850..1860]",
        "BET 1850 AND MAR 1852 | [1850..1852]",
        "FROM 1900 TO 5 MAY 1905 | 1900/1905-05-05",
        "FROM 1900 | 1900/..",
        "TO MAR 1905 | ../1905-03",
        "FROM ABT 1900 TO 1905 | 1900~/1905",
        "INT 31 DEC 1899 (the last day of the century) | 1899-12-31",
        "11 FEB 1699/00 | 1700-02-11",
        "11 FEB 1731/32 | 1732-02-11",
        "1850/1860 | 1850/1860",
        "45 B.C. | -0044",
        "44 BCE | -0043",
        "15 MAR 44 BC | -0043-03-15",
        "@#DGREGORIAN@ 4 JUL 1776 | 1776-07-04",
        "@#DJULIAN@ 25 OCT 1917 | 1917-11-07",
        "JULIAN 25 OCT 1917 | 1917-11-07",
        "@#DJULIAN@ 11 FEB 1731/32 | 1732-02-22",
        "@#DJULIAN@ 1700 | [1700-01-11..1701-01-11]",
        "ABT @#DJULIAN@ MAR 1700 | [1700-03-12~..1700-04-11~]",
        "BEF @#DJULIAN@ 1700 | [..1701-01-11]",
        "@#DFRENCH R@ 1 VEND 1 | 1792-09-22",
        "@#DFRENCH R@ 9 THER 2 | 1794-07-27",
        "@#DFRENCH R@ 18 BRUM 8 | 1799-11-09",
        "FRENCH_R 6 COMP 3 | 1795-09-22",
        "@#DFRENCH R@ 18 BRUM AN VIII | 1799-11-09",
        "@#DHEBREW@ 1 TSH 5784 | 2023-09-16",
        "@#DHEBREW@ 15 NSN 5784 | 2024-04-23",
        "@#DHEBREW@ 14 ADR 5783 | 2023-03-07",
        "@#DHEBREW@ 5 IYR 5708 | 1948-05-14",
        "BET @#DJULIAN@ 1 MAR 1700 AND 5 MAR 1700 | [1700-03-12..1700-03-16]",
        "FROM @#DJULIAN@ MAR 1700 TO APR 1700 | 1700-03~/1700-04~",
        "5 juin 1870 | 1870-06-05",
        "12 Juni 1870 | 1870-06-12",
        "1 (printed so) | 0001"
      })
  void datesBecomeEdtf(String gedcom, String edtf) {
    DateSpecs.Spec read = DateSpecs.of(gedcom);
    assertThat(read.edtf()).isEqualTo(edtf);
    assertThat(EdtfParser.parse(read.edtf())).isInstanceOf(ParseResult.Ok.class);
  }

  /** A date as the reader gives it. */
  private static final class DateSpecs {
    record Spec(String edtf, String text, Method method, Calendar calendar, String latest) {}

    static Spec of(String gedcom) {
      var d = GedcomDate.read(gedcom, null, null).spec();
      return d == null
          ? new Spec("", null, null, null, null)
          : new Spec(d.edtf(), d.text(), d.method(), d.calendar(), d.latest());
    }
  }

  @Test
  void aDateKeepsHowItWasComeByItsCalendarAndItsWords() {
    assertThat(DateSpecs.of("EST 1850").method()).isEqualTo(Method.INFERRED);
    assertThat(DateSpecs.of("CAL 1850").method()).isEqualTo(Method.CALCULATED);
    assertThat(DateSpecs.of("INT 1850 (Easter)").text()).isEqualTo("Easter");
    assertThat(DateSpecs.of("@#DJULIAN@ 25 OCT 1917").calendar()).isEqualTo(Calendar.JULIAN);
    assertThat(DateSpecs.of("@#DJULIAN@ 25 OCT 1917").text()).isEqualTo("25 OCT 1917");
    assertThat(DateSpecs.of("@#DHEBREW@ 1 TSH 5784").calendar()).isEqualTo(Calendar.HEBREW);
    assertThat(DateSpecs.of("11 FEB 1699/00").text()).isEqualTo("11 FEB 1699/00");
    assertThat(DateSpecs.of("BET 1850 AND MAR 1852").latest()).isEqualTo("1852-03");
    assertThat(DateSpecs.of("2 JUN 1930").text()).isNull();
    assertThat(GedcomDate.read("(after the harvest)", null, null).spec()).isNull();
    assertThat(GedcomDate.read("31 FEB 1900", null, null).spec()).isNull();
    assertThat(GedcomDate.read("30 JAN 2000", "a Sunday", "15:30Z").spec())
        .satisfies(d -> assertThat(d.edtf()).isEqualTo("2000-01-30T15:30:00Z"))
        .satisfies(d -> assertThat(d.text()).isEqualTo("a Sunday"));
  }

  @Test
  void theJulianCalendarAgreesWithJavasOwnOfItsTime() {
    for (int year = -300; year < 2100; year += 7) {
      for (int month = 1; month <= 12; month++) {
        var old = new java.util.GregorianCalendar(java.util.TimeZone.getTimeZone("UTC"));
        old.setGregorianChange(new java.util.Date(Long.MAX_VALUE));
        old.clear();
        old.set(java.util.Calendar.ERA, year > 0 ? 1 : 0);
        old.set(year > 0 ? year : 1 - year, month - 1, 5);
        assertThat(OldCalendars.julian(year, month, 5))
            .isEqualTo(Math.floorDiv(old.getTimeInMillis(), 86_400_000L));
      }
    }
  }

  @Test
  void hebrewYearsFollowOneAnother() {
    for (long year = 5000; year < 6000; year++) {
      long days = 0;
      for (int month = 1; month <= 13; month++) {
        days += OldCalendars.hebrewMonthLength(year, month);
      }
      assertThat(OldCalendars.hebrew(year, 1, 1) + days)
          .isEqualTo(OldCalendars.hebrew(year + 1, 1, 1));
    }
    assertThat(LocalDate.ofEpochDay(OldCalendars.hebrew(5785, 1, 1)))
        .isEqualTo(LocalDate.of(2024, 10, 3));
  }

  private static final String TREE =
      """
      0 HEAD
      1 GEDC
      2 VERS 5.5.1
      1 CHAR UTF-8
      1 NOTE A family
      2 CONT of two.
      0 @I1@ INDI
      1 NAME Anna /Kowal/
      1 SEX F
      1 BIRT
      2 DATE @#DJULIAN@ 25 OCT 1880
      2 PLAC Minsk, , Belarus
      3 MAP
      4 LATI N53.9
      4 LONG E27.56
      2 SOUR @S1@
      3 PAGE p. 12
      3 QUAY 3
      3 DATA
      4 DATE 1 NOV 1880
      4 TEXT born of Maria
      2 NOTE A long no
      3 CONC te of <b>two</b>
      3 CONT lines
      2 _MYTAG kept
      1 DEAT Y
      1 OCCU Teacher
      2 DATE FROM 1900 TO 1910
      1 _PRIV yes
      0 @I2@ INDI
      1 NAME Piotr /Kowal/
      1 EVEN
      2 TYPE Strike
      2 DATE (some time in his youth)
      0 @F1@ FAM
      1 HUSB @I2@
      1 WIFE @I1@
      1 CHIL @I9@
      1 MARR
      2 DATE ABT 1899
      2 SOUR A letter of hers
      0 @S1@ SOUR
      1 TITL Parish register
      1 AUTH St Anne
      1 REPO @R1@
      2 CALN 4/2
      0 @R1@ REPO
      1 NAME State archive
      0 @X1@ _OWN something
      0 TRLR
      """;

  @Test
  void eventsCarryPersonsPlacesSourcesAndWhatHasNoField() {
    var c = Read.chronology(TREE);
    List<Event> events = Read.events(c);
    assertThat(events)
        .extracting(Event::title)
        .containsExactlyInAnyOrder(
            "Birth of Anna Kowal",
            "Teacher: Anna Kowal",
            "Strike: Piotr Kowal",
            "Marriage of Piotr Kowal and Anna Kowal");
    Event birth = events.getFirst();
    assertThat(birth.date().edtf()).isEqualTo("1880-11-06");
    assertThat(birth.place().name()).isEqualTo("Minsk, Belarus");
    assertThat(birth.place().latitude()).isEqualTo(53.9);
    assertThat(birth.description()).isEqualTo("A long note of **two** lines");
    assertThat(birth.extra()).isEqualTo(Map.of("x-gedcom", Map.of("_MYTAG", "kept")));
    assertThat(birth.citations())
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.locator()).isEqualTo("12");
              assertThat(s.label()).isEqualTo("page");
              assertThat(s.credibility()).isEqualTo("2");
              assertThat(s.reported().edtf()).isEqualTo("1880-11-01");
              assertThat(s.note()).isEqualTo("“born of Maria”");
            });
    Source register = c.timeline().sources().getLast();
    assertThat(c.timeline().sources()).extracting(Source::title).contains("A letter of hers");
    assertThat(c.timeline().sources())
        .anySatisfy(s -> assertThat(s.csl()).containsEntry("archive", "State archive, 4/2"));
    assertThat(register.id()).isNotEmpty();
    assertThat(c.timeline().agents().getFirst().extra().toString())
        .contains("_PRIV=yes")
        .contains("DEAT=Y");
    assertThat(c.timeline().extra().toString()).contains("something").contains("@I9@");
    assertThat(c.timeline().description()).isEqualTo("A family\nof two.");
    Event strike = events.stream().filter(e -> e.title().startsWith("Strike")).findFirst().get();
    assertThat(strike.note()).isEqualTo("(some time in his youth)");
    assertThat(Read.codes(TREE)).contains("bad-date", "bare-events");
  }

  @Test
  void allEncodingsThatTreesComeIn() throws Exception {
    String tree =
        TREE.replace("Anna", "Zoë").replace("Kowal", "Łąkowa").replace("Piotr", "François");
    for (String name : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE")) {
      assertThat(titles(tree.getBytes(Charset.forName(name)))).contains("Birth of Zoë Łąkowa");
      assertThat(titles(("\uFEFF" + tree).getBytes(Charset.forName(name))))
          .contains("Birth of Zoë Łąkowa");
    }
    String west = tree.replace("Łąkowa", "Müller").replace("CHAR UTF-8", "CHAR ANSI");
    assertThat(titles(west.getBytes("windows-1252"))).contains("Birth of Zoë Müller");
    String dos = west.replace("CHAR ANSI", "CHAR IBMPC");
    assertThat(titles(dos.getBytes("IBM437"))).contains("Birth of Zoë Müller");
    byte[] ansel =
        ansel(
            tree.replace("CHAR UTF-8", "CHAR ANSEL"),
            Map.of('ë', "E865", 'Ł', "A1", 'ą', "F161", 'ç', "F063"));
    assertThat(titles(ansel))
        .contains("Birth of Zoë Łąkowa", "Marriage of François Łąkowa and Zoë Łąkowa");
    assertThat(TimelineReader.read(ansel, Path.of("x")).problems())
        .extracting(Problem::code)
        .doesNotContain("encoding-guessed");
  }

  private static byte[] ansel(String text, Map<Character, String> letters) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (char c : text.toCharArray()) {
      String hex = letters.get(c);
      out.writeBytes(hex == null ? new byte[] {(byte) c} : java.util.HexFormat.of().parseHex(hex));
    }
    return out.toByteArray();
  }

  private static List<String> titles(byte[] bytes) {
    ReadResult r = TimelineReader.read(bytes, Path.of("some.file"));
    assertThat(r.chronology()).as("%s", r.problems()).isNotNull();
    return Read.events(r.chronology()).stream().map(Event::title).toList();
  }

  @Test
  void anyLineEndsAndDamageAreListedAndCostNoMore() {
    assertThat(Read.events(TREE.replace("\n", "\r"))).hasSize(4);
    assertThat(Read.events(TREE.replace("\n", "\r\n"))).hasSize(4);
    assertThat(Read.events(TREE.replaceAll("(?m)^", "  "))).hasSize(4);
    String cut = TREE.substring(0, TREE.indexOf("0 @S1@"));
    assertThat(Read.codes(cut)).contains("truncated", "unknown-source");
    assertThat(Read.events(cut)).hasSize(4);
    String broken = TREE.replace("1 SEX F", "a line broken\n1 SEX F\n5 WHAT too deep");
    ReadResult r = Read.result(broken);
    assertThat(r.problems())
        .anySatisfy(
            p -> {
              assertThat(p.code()).isEqualTo("bad-row");
              assertThat(p.line()).isEqualTo(9);
              assertThat(p.message()).contains("a line broken");
            })
        .anySatisfy(p -> assertThat(p.code()).isEqualTo("bad-level"));
    assertThat(Read.events(r.chronology())).hasSize(4);
    assertThat(Read.result("0 HEAD\n", StandardCharsets.UTF_8).chronology()).isNull();
  }
}
