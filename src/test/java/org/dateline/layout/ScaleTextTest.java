package org.dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2.5e-7 | 1 px = 250 ns",
        "1e-6 | 1 px = 1 µs",
        "0.0334 | 1 px = 33 ms",
        "0.9996 | 1 px = 1 s",
        "59.9 | 1 px = 1 min",
        "7560 | 1 px = 2.1 h",
        "86400 | 1 px = 1 day",
        "129600 | 1 px = 1.5 days",
        "2629746 | 1 px = 1 month",
        "5259492 | 1 px = 2 months",
        "31556952 | 1 px = 1 year",
        "3.8e10 | 1 px = 1,200 years",
        "1.01e14 | 1 px = 3.2 million years",
        "1.6e16 | 1 px = 510 million years",
        "1e17 | 1 px = 3.2 billion years",
      })
  void hasTwoDigits(double secondsPerPixel, String expected) {
    assertThat(ScaleText.of(secondsPerPixel, Locale.UK)).isEqualTo(expected);
  }

  @Test
  void writesNumbersAsTheLocaleDoes() {
    assertThat(ScaleText.of(7560, Locale.GERMANY)).isEqualTo("1 px = 2,1 h");
  }
}
