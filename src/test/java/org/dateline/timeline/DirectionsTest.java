package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DirectionsTest {

  @Test
  void whatBeginsInArabicOrHebrewIsMarkedAndNothingElse() {
    assertThat(Directions.marked("افتتاح (1869)")).isEqualTo("\u202Bافتتاح (1869)\u202C");
    assertThat(Directions.marked("“מדינה” 1948")).startsWith("\u202B");
    assertThat(Directions.marked("1948: ثورة")).startsWith("\u202B");
    assertThat(Directions.marked("Suez السويس")).isEqualTo("Suez السويس");
    assertThat(Directions.marked("1948 (…)")).isEqualTo("1948 (…)");
    assertThat(Directions.marked("")).isEmpty();
  }
}
