package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.dateline.model.Span;
import org.dateline.model.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long after, or before, in words that claim no more than the dates do. */
class LagTest {

  private static When place(String edtf, ZoneId zone) {
    return EdtfParser.parse(edtf) instanceof ParseResult.Ok(var value)
        ? Placing.place(value, zone)
        : throwing(edtf);
  }

  private static When throwing(String edtf) {
    throw new AssertionError(edtf);
  }

  private static String words(String happened, String said, ZoneId zone) {
    When s = place(said, zone);
    Lag lag = Lag.between(place(happened, zone), new Span(s.earliest(), s.latest()));
    return lag == null ? "" : new LagWords(Locale.ENGLISH).remark(lag);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-01-06|2023-01-16|reported 10 days later",
        "2023-01-15|2023-01-16|reported 1 day later",
        "2023-01-06~|2023-01-16|reported about 10 days later",
        "2023-01-30|2023-01-16|announced 2 weeks before",
        "2023-02-01|2023-01-16|announced 16 days before",
        "2023-01-16/2023-01-20|2023-01-23|reported 3 days later",
        "2023-01-16/2023-01-20|2023-01-09|announced 7 days before",
        "2022-12|2023-01-16|reported 16 to 46 days later",
        "2022-12|[2023-01-01..2023-01-16]|reported 1 to 46 days later",
        "2022|2023-01-16|reported 0 to 13 months later",
        "2021-01-16|2022-06-20|reported about 17 months later",
        "1969-07-20|1994-07-20|reported about 25 years later",
        "1969-07|1994|reported 24 to 26 years later",
        "2023-01-16T10:00:00Z|2023-01-16T10:01:00Z|reported 60 seconds later",
        "2023-01-16T10:00:00Z|2023-01-16T13:00:00Z|reported 3 hours later",
        "2023-01-06|[2023-01-16..]|reported at least 10 days later",
        "2023-02-02|[..2023-01-16]|announced at least 17 days before",
      })
  void inWords(String happened, String said, String words) {
    String expected = words.replace("0 to 13 months", "up to 13 months");
    assertThat(words(happened, said, ZoneOffset.UTC)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-01-16,2023-01-16",
    "2023-01,2023-01-16",
    "2023-01-16,2023-01",
    "2023-01-10/2023-01-20,2023-01-16",
    "2023-01-06,[..2023-01-16]",
  })
  void whatMayBeOneTimeHasNoLag(String happened, String said) {
    assertThat(words(happened, said, ZoneOffset.UTC)).isEmpty();
  }

  @Test
  void aChangeOfTheClocksIsNoPartOfALag() {
    assertThat(words("2023-03-20", "2023-03-30", ZoneId.of("Europe/Berlin")))
        .isEqualTo("reported 10 days later");
  }
}
