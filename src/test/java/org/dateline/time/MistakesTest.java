package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person is told who has written a date wrongly: where, and what was expected. */
class MistakesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"\"|0|the text is empty",
        "2023-13-01|5|there is no month 13",
        "2023-00|5|there is no month 00",
        "2023-20|5|there is no month 20; months are 01 to 12, seasons and quarters 21 to 41",
        "16/01/2023|2|a year of four digits",
        "2023-1-6|6|write a zero before a single digit",
        "2023-01-6|9|write a zero before a single digit",
        "2023-02-30|8|month 2023-02 has no day 30",
        "2023-02-29|8|month 2023-02 has no day 29",
        "2023-01-32|8|there is no day 32",
        "2023-01-00|8|there is no day 00",
        "Jan 2023|0|“J” stands here; a year of four digits",
        "1985-W15|5|weeks (1985-W15) are not EDTF",
        "1985-102|7|a day of the year",
        "19850412|4|write 1985-04-12 with its hyphens",
        "19|2|a century is written 19XX",
        "198|3|a decade is written 198X",
        "198x|3|an unknown digit is written with a capital X",
        "2023-xx|5|an unknown digit is written with a capital X",
        "2023-2X|5|a season is written whole",
        "1985-02-3X|8|no real day is 1985-02-3X",
        "X900-02-29|8|no real day is X900-02-29",
        "2001-21-05|7|a season or quarter (21) takes no day",
        "-0000|0|there is no year -0000",
        "+2023|0|a year has no plus sign",
        "\"2023 \"|4|a space stands here",
        "2023-01- 6|8|a space stands here",
        "2023\u221201|4|“\u2212” is not a hyphen",
        "2023\u201301|4|“\u2013” is not a hyphen",
        "1984??|5|one qualifier only",
        "1985-04-12t23:20:30|10|a capital “T” was expected",
        "1985-04-12T23:20:30z|19|a capital “Z” was expected",
        "1985-04-12T24:00:00|11|midnight is 00:00 of the next day",
        "1985-04-12T23:20:60Z|17|60 is too large",
        "1985-04-12T23|13|“:” and the minutes were expected",
        "1985-04-12T23:20:30-00:00|19|there is no shift -00:00",
        "1985-04-12T23:20:30+15:00|20|15 is too large",
        "1985-04-12T23:20:30+14:01|19|14 hours at most",
        "1985-04-12T23:20:30+0430|22|“:” was expected",
        "1985-04-12T23:20:30.|20|the digits of a fraction",
        "1985-04-12T23:20:30.1234567891|29|nine digits at most",
        "1985-04-12T23:20[Mars/Olympus]|17|no time zone known here",
        "1985-04-12T23:20[Europe/Minsk|29|the closing “]”",
        "1985-04-12?T23:20|11|a qualifier takes no time of day",
        "Y1985|1|“Y” is for years of more than four digits only",
        "y17E7|0|a long year begins with a capital Y",
        "Y012E3|1|without a leading zero",
        "Y17E7-12|5|nothing may follow a year with “Y”",
        "~Y17E7|0|a qualifier goes after a year with “Y”",
        "1950S5|5|the year has 4 digits",
        "195XS2|4|takes no significant digits",
        "1985/2000/2010|9|“/” stands here",
        "..|2|such as ../2023",
        "../..|3|an interval needs a date at one end",
        "/|1|an interval needs a date at one end",
        "[]|1|a year of four digits",
        "[1999|5|the closing “]” was expected",
        "[1999}|5|the closing “]” was expected",
        "{1960, 1961}|6|a space stands here",
        "[1999..,2001]|7|must be the last of the set",
        "[1999,..2001]|6|must be the first of the set",
        "[2025-01..2026]|10|equally exact",
        "[2023-01-16T10:30]|11|without a time of day",
        "[1999]2|6|nothing may follow",
      })
  void namesThePlaceAndWhatWasExpected(String string, int index, String part) {
    assertThat(EdtfParser.parse(string == null ? "" : string))
        .isInstanceOfSatisfying(
            ParseResult.Failed.class,
            failed -> {
              assertThat(failed.message()).contains(part);
              assertThat(failed.index()).isEqualTo(index);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2008/1964|1964|2008",
        "2023-02-01/2023-01-31~|2023-01-31~|2023-02-01",
        "2023-01-17T00:00Z/2023-01-16|2023-01-16|2023-01-17T00:00Z",
        "2012-24/2012-21|2012-21|2012-24",
        "{1960,1672..1670}|1670|1672",
      })
  void namesBothDatesOfAnEndBeforeItsStart(String string, String end, String start) {
    Edtf value = Cases.ok(string);
    assertThat(String.valueOf(Placing.problem(value))).contains(end).contains(start);
    assertThatThrownBy(() -> Placing.place(value, ZoneOffset.UTC))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(String.valueOf(Placing.problem(value)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2004-06/2004",
        "0000-02/0000",
        "1985/1985",
        "2012-21/2012-22",
        "2023-01-16T10:00Z/2023-01-16T10:00Z",
        "2023-01-16T10:00Z/2023-01-16"
      })
  void anEndThatCanComeAfterItsStartIsNoProblem(String string) {
    assertThat(Placing.problem(Cases.ok(string))).isNull();
  }
}
