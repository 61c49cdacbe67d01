package org.dateline.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {

  @ParameterizedTest
  @CsvSource({
    "satus,status",
    "staus,status",
    "sttaus,status",
    "Status,status",
    "titel,title",
    "ti,",
    "quotes,",
    "xyz,"
  })
  void theNearestWordOrNone(String word, String meant) {
    assertThat(DidYouMean.nearest(word, List.of("status", "title", "date"))).isEqualTo(meant);
  }
}
