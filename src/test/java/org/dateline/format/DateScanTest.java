package org.dateline.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import org.dateline.model.When;
import org.dateline.model.When.Form;
import org.dateline.time.EdtfParser;
import org.dateline.time.ParseResult;
import org.dateline.time.Placing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is placed off its bytes lies where the grammar places it. */
class DateScanTest {

  private static final String[] PARTS = {
    "0000",
    "0001",
    "1582",
    "1900",
    "1999",
    "2000",
    "2011",
    "2020",
    "9999",
    "-01",
    "-02",
    "-12",
    "-13",
    "-00",
    "-21",
    "-28",
    "-29",
    "-30",
    "-31",
    "-32",
    "T00:00:00Z",
    "T23:59:59Z",
    "T24:00:00Z",
    "T10:60:00Z",
    "T10:10:60Z",
    "T10:10Z",
    "T10:10:10",
    "/",
    "~",
    "?",
    "X",
    "Z",
    "é"
  };

  @ParameterizedTest
  @ValueSource(strings = {"Z", "+05:45", "Europe/Minsk", "Pacific/Apia", "America/Sao_Paulo"})
  void daysMonthsAndYears(String zone) {
    ZoneId z = ZoneId.of(zone);
    DateScan scan = new DateScan(z);
    for (int year : new int[] {0, 1, 4, 100, 400, 1899, 1900, 1970, 2000, 2011, 2023, 9999}) {
      agrees(scan, "%04d".formatted(year), z);
      for (int month = 0; month <= 13; month++) {
        agrees(scan, "%04d-%02d".formatted(year, month), z);
        for (int day = 0; day <= 32; day++) {
          agrees(scan, "%04d-%02d-%02d".formatted(year, month, day), z);
        }
      }
    }
  }

  @Test
  void whateverStandsThere() {
    Random random = new Random(3);
    DateScan scan = new DateScan(ZoneOffset.UTC);
    int taken = 0;
    for (int round = 0; round < 100_000; round++) {
      StringBuilder s = new StringBuilder();
      for (int k = 1 + random.nextInt(6); k > 0; k--) {
        s.append(PARTS[random.nextInt(PARTS.length)]);
      }
      taken += agrees(scan, s.toString(), ZoneOffset.UTC) ? 1 : 0;
    }
    assertThat(taken).isGreaterThan(1000);
  }

  /** Whether it was taken. */
  private static boolean agrees(DateScan scan, String text, ZoneId zone) {
    byte[] bytes = (" " + text + " ").getBytes(StandardCharsets.UTF_8);
    if (!scan.place(bytes, 1, bytes.length - 2)) {
      return false;
    }
    assertThat(EdtfParser.parse(text)).as(text).isInstanceOf(ParseResult.Ok.class);
    var value = ((ParseResult.Ok) EdtfParser.parse(text)).value();
    assertThat(Placing.problem(value, zone)).as(text).isNull();
    assertThat(Placing.warning(value)).as(text).isNull();
    When w = Placing.place(value, zone);
    assertThat(scan.form()).as(text).isEqualTo(w.form());
    assertThat(scan.start()).as(text).isEqualTo(w.earliest().seconds());
    assertThat(scan.end()).as(text).isEqualTo(w.latest().seconds());
    if (w.form() != Form.THROUGHOUT) {
      assertThat(DateScan.rebuilt(scan.form(), scan.start(), scan.end(), scan.grain()))
          .as(text)
          .isEqualTo(w);
    }
    return true;
  }
}
