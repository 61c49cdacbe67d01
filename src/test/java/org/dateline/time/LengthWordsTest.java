package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.dateline.model.TimePoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthWordsTest {

  @ParameterizedTest
  @CsvSource({
    "2023-01-01T00:00:00Z, 2023-04-13T00:00:00Z, 3 months 12 days",
    "2023-01-31T00:00:00Z, 2023-02-28T00:00:00Z, 1 month",
    "2020-02-29T00:00:00Z, 2021-03-01T00:00:00Z, 1 year 1 day",
    "2023-01-01T00:00:00Z, 2023-01-01T05:30:00Z, 5 hours 30 minutes",
    "2023-01-01T00:00:00Z, 2023-01-02T00:00:00Z, 24 hours",
    "1700-01-01T00:00:00Z, 1950-06-01T00:00:00Z, 250 years",
    "2023-01-01T00:00:00Z, 2023-01-01T00:00:07Z, 7 seconds"
  })
  void twoUnitsAtMost(String from, String to, String words) {
    assertThat(
            new LengthWords(Locale.ENGLISH)
                .between(point(from), point(to), ZoneId.of("Europe/Berlin")))
        .isEqualTo(words);
  }

  private static TimePoint point(String instant) {
    return TimePoint.ofSeconds(Instant.parse(instant).getEpochSecond());
  }
}
