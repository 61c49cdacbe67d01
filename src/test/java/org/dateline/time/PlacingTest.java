package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.dateline.model.Edge;
import org.dateline.model.Span;
import org.dateline.model.TimePoint;
import org.dateline.model.When;
import org.dateline.model.When.Form;
import org.dateline.model.When.Grain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacingTest {

  private static final ZoneId UTC = ZoneOffset.UTC;
  private static final ZoneId MINSK = ZoneId.of("Europe/Minsk");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-01-16|EXACT|DAY",
        "2023-01-16T10:30|EXACT|MINUTE",
        "2023-01-16T10:30:00Z|EXACT|SECOND",
        "2023-01-16T10:30:00.5Z|EXACT|NANO",
        "2022-12|WITHIN|MONTH",
        "2022-12-XX|WITHIN|MONTH",
        "2022-XX|WITHIN|YEAR",
        "1812-21|WITHIN|SEASON",
        "197X|WITHIN|DECADE",
        "156X-12-25|WITHIN|DECADE",
        "19XX|WITHIN|CENTURY",
        "1XXX|WITHIN|COARSER",
        "1950S2|WITHIN|CENTURY",
        "Y-17E7|WITHIN|YEAR",
        "Y-66E6S2|WITHIN|COARSER",
        "2022-12/2023-01-16|THROUGHOUT|MONTH",
        "[1667,1760-12]|ONE_OF|YEAR",
        "{1960,1961-12}|ALL_OF|YEAR",
      })
  void formAndGrain(String edtf, Form form, Grain grain) {
    When w = place(edtf);
    assertThat(w.form()).isEqualTo(form);
    assertThat(w.grain()).isEqualTo(grain);
  }

  @Test
  void aDayRunsFromMidnightToMidnightInTheZone() {
    When w = Placing.place(Cases.ok("2023-01-16"), MINSK);
    assertThat(w.start()).isEqualTo(span("2023-01-15T21:00:00Z", "2023-01-16T21:00:00Z"));
    assertThat(w.end()).isEqualTo(w.start());
  }

  @Test
  void aDayThatTheClocksShortenIsShorter() {
    When w = Placing.place(Cases.ok("2023-03-26"), ZoneId.of("Europe/Berlin"));
    assertThat(w.start().seconds()).isEqualTo(23 * 3600);
  }

  @Test
  void aTimeIsAPoint() {
    assertThat(Placing.place(Cases.ok("2023-01-16T10:30"), MINSK).start())
        .isEqualTo(span("2023-01-16T07:30:00Z", "2023-01-16T07:30:00Z"));
    assertThat(Placing.place(Cases.ok("2023-01-16T10:30:00.250-05:30"), MINSK).earliest())
        .isEqualTo(
            new TimePoint(Instant.parse("2023-01-16T16:00:00Z").getEpochSecond(), 250_000_000));
    assertThat(Placing.place(Cases.ok("2023-01-16T10:30[Europe/Minsk]"), UTC).start())
        .isEqualTo(span("2023-01-16T07:30:00Z", "2023-01-16T07:30:00Z"));
  }

  @Test
  void openAndUnknownEndsAreToldApart() {
    When open = place("1985/..");
    assertThat(open.endEdge()).isEqualTo(Edge.OPEN);
    assertThat(open.end()).isEqualTo(Span.point(TimePoint.MAX));
    When unknown = place("1985/");
    assertThat(unknown.endEdge()).isEqualTo(Edge.UNKNOWN);
    assertThat(unknown.end()).isEqualTo(new Span(unknown.earliest(), TimePoint.MAX));
    When since = place("/1985");
    assertThat(since.startEdge()).isEqualTo(Edge.UNKNOWN);
    assertThat(since.start()).isEqualTo(new Span(TimePoint.MIN, since.latest()));
    assertThat(place("../1985").start()).isEqualTo(Span.point(TimePoint.MIN));
    assertThat(place("[..2023-01-16]").startEdge()).isEqualTo(Edge.OPEN);
    assertThat(place("[..2023-01-16]").form()).isEqualTo(Form.ONE_OF);
    assertThat(place("{1984..}").endEdge()).isEqualTo(Edge.OPEN);
  }

  @Test
  void setsHaveTheirMembersInOrderOfTime() {
    When w = place("{1961-12,1960}");
    assertThat(w.members())
        .containsExactly(
            span("1960-01-01T00:00:00Z", "1961-01-01T00:00:00Z"),
            span("1961-12-01T00:00:00Z", "1962-01-01T00:00:00Z"));
    assertThat(w.start()).isEqualTo(w.members().getFirst());
    assertThat(w.end()).isEqualTo(w.members().getLast());
    assertThat(place("[1667,1668,1670..1672]").members()).hasSize(3);
  }

  @Test
  void seasonsHaveSoftEndsAndQuartersDoNot() {
    assertThat(place("1812-21").startEdge()).isEqualTo(Edge.APPROXIMATE);
    assertThat(place("1812-21").startFade()).isEqualTo(21 * 86_400);
    assertThat(place("1812-21?").startEdge()).isEqualTo(Edge.UNCERTAIN);
    assertThat(place("1812-33").startEdge()).isEqualTo(Edge.SHARP);
    assertThat(place("1812-33").startFade()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // edtf|earliest|latest|form|start earliest|start latest|end earliest|end latest
        "2022-12~|2022-12-10|2022-12-20|WITHIN|2022-12-10|2022-12-20|2022-12-10|2022-12-20",
        "2022-12|2022-12-10|-|WITHIN|2022-12-10|2022-12-31|2022-12-10|2022-12-31",
        "2023-01-16|2023-01-10|-|WITHIN|2023-01-10|2023-01-16|2023-01-10|2023-01-16",
        "2023-01-16|2023-01-16|2023-01-16|EXACT|2023-01-16|2023-01-16|2023-01-16|2023-01-16",
        "2022-12|2023-02|-|WITHIN|2023-02-01|2023-02-28|2023-02-01|2023-02-28",
        "2022-01/2022-03|2021-12-01|2022-05-01|THROUGHOUT|2021-12-01|2022-01-31|2022-03-01|2022-05-01",
        "2022-01/..|-|2022-05|THROUGHOUT|2022-01-01|2022-01-31|2022-05-01|2022-05-31",
        "2022-01/|-|2022-05|THROUGHOUT|2022-01-01|2022-01-31|-|2022-05-31",
        "[..2022]|2020|-|ONE_OF|2020-01-01|2022-12-31|2020-01-01|2022-12-31",
      })
  void theCompilersBoundsAreStronger(
      String edtf,
      String earliest,
      String latest,
      Form form,
      String startEarliest,
      String startLatest,
      String endEarliest,
      String endLatest) {
    When w =
        Placing.place(
            Cases.ok(edtf),
            MINSK,
            earliest == null ? null : Cases.ok(earliest),
            latest == null ? null : Cases.ok(latest));
    assertThat(w.form()).isEqualTo(form);
    assertThat(IsoText.startEarliest(w, MINSK)).isEqualTo(startEarliest);
    assertThat(IsoText.startLatest(w, MINSK)).isEqualTo(startLatest);
    assertThat(IsoText.endEarliest(w, MINSK)).isEqualTo(endEarliest);
    assertThat(IsoText.endLatest(w, MINSK)).isEqualTo(endLatest);
    assertThat(earliest == null ? 0 : w.startFade()).isZero();
  }

  @Test
  void boundsInDisorderAreTold() {
    assertThat(String.valueOf(Placing.problem(Cases.ok("2022"), UTC, Cases.ok("2023"), null)))
        .contains("2023");
    assertThat(String.valueOf(Placing.problem(Cases.ok("2022"), UTC, null, Cases.ok("2021"))))
        .contains("2021");
    assertThat(
            String.valueOf(
                Placing.problem(Cases.ok("2022"), UTC, Cases.ok("2023"), Cases.ok("2021"))))
        .contains("2023", "2021");
    assertThat(Placing.problem(Cases.ok("2022"), UTC, Cases.ok("2021"), Cases.ok("2023"))).isNull();
  }

  @Test
  void theBigBangFitsAndWhatDoesNotIsHeld() {
    When bang = place("Y-13800000000");
    assertThat(CivilDate.at(bang.earliest(), UTC)).hasToString("-13800000000-01-01");
    assertThat(Placing.warning(Cases.ok("Y-13800000000"))).isNull();
    for (String far :
        new String[] {"Y9E18S1", "Y-9E999999999", "Y-999999999999", "Y" + "9".repeat(5000)}) {
      assertThat(String.valueOf(Placing.warning(Cases.ok(far)))).as(far).contains("292 billion");
      assertThat(Math.abs(CivilDate.at(place(far).earliest(), UTC).year()))
          .isEqualTo(YearRange.LIMIT);
    }
    assertThat(place("Y-9E18/Y9E18").earliest()).isLessThan(place("Y9E18").earliest());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2023-01-16T10:30+02:00[Europe/Minsk]|+02:00 is not the time of Europe/Minsk then, which"
            + " was +03:00",
        "2023-01-16T10:30+03:00[Europe/Minsk]|-",
        "2023-01-16T10:30Z[Europe/Minsk]|-",
        "2023-01-16T10:30[Europe/Minsk]|-",
        "2023-03-26T02:30[Europe/Berlin]|skipped",
        "2023-01-16T10:30+02:00[Europe/Minsk]/..|+02:00",
        "2023-01-16|-",
      })
  void aShiftThatItsZoneDoesNotHaveIsTold(String edtf, String warning) {
    Edtf value = Cases.ok(edtf);
    assertThat(value.print()).isEqualTo(edtf);
    if (warning == null) {
      assertThat(Placing.warning(value)).isNull();
    } else {
      assertThat(String.valueOf(Placing.warning(value))).contains(warning);
    }
  }

  @Test
  void finerThanADayIsWrittenAsInstants() {
    When w = Placing.place(Cases.ok("2023-01-16T10:30/2023-01-16T12:00:00.25"), MINSK);
    assertThat(IsoText.startEarliest(w, MINSK)).isEqualTo("2023-01-16T07:30:00Z");
    assertThat(IsoText.startLatest(w, MINSK)).isEqualTo("2023-01-16T07:30:00Z");
    assertThat(IsoText.endEarliest(w, MINSK)).isEqualTo("2023-01-16T09:00:00.250Z");
    assertThat(IsoText.endLatest(place("Y17E7"), UTC)).isEqualTo("170000000-12-31");
    assertThat(IsoText.endLatest(place("1985/"), UTC)).isNull();
    assertThat(IsoText.endEarliest(place("1985/"), UTC)).isNull();
    assertThat(IsoText.endEarliest(place("1985/.."), UTC)).isNull();
  }

  private static When place(String edtf) {
    return Placing.place(Cases.ok(edtf), UTC);
  }

  private static Span span(String from, String to) {
    return new Span(
        TimePoint.ofSeconds(Instant.parse(from).getEpochSecond()),
        TimePoint.ofSeconds(Instant.parse(to).getEpochSecond()));
  }
}
