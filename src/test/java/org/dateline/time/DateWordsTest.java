package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

  private static final DateWords ENGLISH = new DateWords(Locale.UK);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-01-16|Monday 16 January 2023|16 Jan 2023",
        "2023-01-06~|about 6 January 2023|~6 Jan 2023",
        "2023-01-06?|possibly 6 January 2023|6 Jan 2023?",
        "1984%|possibly about 1984|~1984?",
        "2022-12|some time in December 2022|Dec 2022",
        "-0044|some time in 45 BC|45 BC",
        "-0044-03-15|15 March 45 BC|15 Mar 45 BC",
        "0017|some time in AD 17|AD 17",
        "196X|some time in the 1960s|1960s",
        "16XX|some time in the years 1600 to 1699|1600–1699",
        "-156X|some time in the years 1570 to 1561 BC|1570–1561 BC",
        "156X-12-25|25 December of a year in the 1560s|25 Dec, 1560s",
        "XXXX-12-25|25 December of an unknown year|25 Dec, year ?",
        "2004-XX|an unknown month of 2004|2004, month ?",
        "2004-06-XX|an unknown day of June 2004|Jun 2004, day ?",
        "1984-1X|a date between 1 October 1984 and 31 December 1984|1 Oct 1984 – 31 Dec 1984",
        "1950S2|around 1950 (between 1900 and 1999)|~1950",
        "Y-66E6S2|around 66 million years ago|~66 million years ago",
        "Y-66E6S2~|around 66 million years ago|~66 million years ago",
        "Y-138E8S3|around 13.8 billion years ago|~13.8 billion years ago",
        "Y170000002|some time in 170,000,002|170,000,002",
        "2001-34|some time in the second quarter of 2001|Q2 2001",
        "20XX-41|the second half of a year in the years 2000 to 2099|H2 2000–2099",
        "2001-29|some time in spring 2001 (southern hemisphere)|spring 2001 (southern hemisphere)",
        "2004-06~-11|11 June 2004 (year and month approximate)|~11 Jun 2004",
        "2004?-~06-~11|11 June 2004 (year uncertain; month and day approximate)|~11 Jun 2004?",
        "2004?-06|some time in June 2004 (year uncertain)|Jun 2004?",
        "2023-01-16/2023-02-01|from 16 January to 1 February 2023|16 Jan – 1 Feb 2023",
        "2022-12~/2023-01-16|from about December 2022 to 16 January 2023|~Dec 2022 – 16 Jan 2023",
        "2023-01-16/..|from 16 January 2023 onwards|from 16 Jan 2023",
        "../2023|up to 2023, without a stated start|until 2023",
        "1812-21/|between spring 1812 and an unknown end|spring 1812 – ?",
        "/1812-21|between an unknown start and spring 1812|? – spring 1812",
        "[1667,1668,1670..1672]|one of 1667, 1668 and 1670 to 1672|1667, 1668 or 1670–1672",
        "{1960,1961-12}|all of 1960 and December 1961|1960 and Dec 1961",
        "[..2023-01-16]|16 January 2023 or earlier|by 16 Jan 2023",
        "[2023..]|2023 or later|2023 or later",
        "[2023-01-09..2023-01-13]|some time between 9 January and 13 January 2023|9 Jan – 13 Jan"
            + " 2023",
        "[1961,1962,1963,1964,1965]|one of 1961, 1962, 1963, 1964 and 1965|1961, 1962, 1963 … (+2)",
        "2023-01-16T10:30:00+03:00|16 January 2023, 10:30:00 UTC+3|16 Jan 2023, 10:30:00 UTC+3",
        "2023-01-16T10:30|16 January 2023, 10:30|16 Jan 2023, 10:30",
        "2023-01-16T10:30:00.250Z|16 January 2023, 10:30:00.250 UTC|16 Jan 2023, 10:30:00.250 UTC",
      })
  void says(String edtf, String phrase, String brief) {
    assertThat(ENGLISH.phrase(Cases.ok(edtf))).isEqualTo(phrase);
    assertThat(ENGLISH.shortPhrase(Cases.ok(edtf))).isEqualTo(brief);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-01-16T10:30:00+03:00|16 January 2023, 10:30:00 UTC+3 (08:30:00 in Europe/Berlin)",
        "2023-01-16T10:30:00+01:00|16 January 2023, 10:30:00 UTC+1",
        "2023-01-16T01:30|16 January 2023, 01:30 in Europe/Minsk"
            + " (15 January 2023, 23:30 in Europe/Berlin)",
        "2023-01-16|Monday 16 January 2023 (days as in Europe/Minsk)",
        "2023-01|some time in January 2023",
      })
  void saysWhereTheClockStandsOtherwise(String edtf, String phrase) {
    ZoneId minsk = ZoneId.of("Europe/Minsk");
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    assertThat(ENGLISH.phraseWithZone(Cases.ok(edtf), minsk, berlin)).isEqualTo(phrase);
    assertThat(ENGLISH.phraseWithZone(Cases.ok("2023-01-16"), minsk, minsk))
        .isEqualTo("Monday 16 January 2023");
  }

  @Test
  void namesMonthsAsTheLocaleDoes() {
    DateWords german = new DateWords(Locale.GERMAN);
    assertThat(german.phrase(Cases.ok("2023-03-16"))).contains("März");
    assertThat(german.phrase(Cases.ok("-0044"))).contains("45 v. Chr.");
  }

  @Test
  void doesNotDependOnTheMachinesLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.JAPAN);
      assertThat(new DateWords(Locale.UK).phrase(Cases.ok("2022-12")))
          .isEqualTo("some time in December 2022");
    } finally {
      Locale.setDefault(before);
    }
  }
}
