package org.dateline.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CSL dates as exported, in EDTF. */
class CslDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        "{\"date-parts\": [[2023]]} | 2023",
        "{\"date-parts\": [[2023, 1]]} | 2023-01",
        "{\"date-parts\": [[2023, 1, 16]]} | 2023-01-16",
        "{\"date-parts\": [[\"2023\", \"1\", \"16\"]]} | 2023-01-16",
        "{\"date-parts\": [[2023, 1, 16], [2023, 2, 1]]} | 2023-01-16/2023-02-01",
        "{\"date-parts\": [[2023], []]} | 2023/..",
        "{\"date-parts\": [[2023, 2, 30]]} | 2023-02",
        "{\"date-parts\": [[2023, 17]]} | 2023",
        "{\"date-parts\": [[2023, 14]]} | 2023-22",
        "{\"date-parts\": [[2023, 23]]} | 2023-23",
        "{\"date-parts\": [[2023]], \"season\": 1} | 2023-21",
        "{\"date-parts\": [[2023]], \"season\": \"Winter\"} | 2023-24",
        "{\"date-parts\": [[2023]], \"circa\": true} | 2023~",
        "{\"date-parts\": [[2023]], \"circa\": \"1\"} | 2023~",
        "{\"date-parts\": [[2023]], \"circa\": 0} | 2023",
        "{\"date-parts\": [[85]]} | 0085",
        "{\"date-parts\": [[-44, 3, 15]]} | -0043-03-15",
        "{\"date-parts\": [[12023]]} | Y12023",
        "{\"raw\": \"2023-01-16\"} | 2023-01-16",
        "{\"raw\": \"16 January 2023\"} | -",
        "{\"literal\": \"the other day\"} | -",
        "{\"date-parts\": []} | -",
        "{\"date-parts\": [[]]} | -",
        "{\"date-parts\": 5} | -",
        "{} | -",
        "\"2023-01\" | 2023-01",
        "\"soon\" | -",
        "null | -",
        "5 | -"
      })
  void inEdtf(String csl, String edtf) {
    ReadResult r =
        Samples.read(
            "{\"version\": \"1.0\", \"title\": \"T\", \"sources\": [{\"id\": \"s\", \"type\":"
                + " \"book\", \"issued\": "
                + csl
                + "}], \"events\": []}");
    assertThat(r.problems()).isEmpty();
    assertThat(r.chronology().source("s").issued()).isEqualTo(edtf);
  }
}
