package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.time.Qualifier.APPROXIMATE;
import static org.dateline.time.Qualifier.BOTH;
import static org.dateline.time.Qualifier.NONE;
import static org.dateline.time.Qualifier.UNCERTAIN;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QualificationTest {

  static List<Arguments> anywhere() {
    return Cases.read("qualification.tsv", 5, 26);
  }

  @ParameterizedTest
  @MethodSource
  void anywhere(String string, String uncertain, String approximate, String both, String sources) {
    Edtf value = Cases.ok(string);
    assertThat(value.qualifiers().contains(UNCERTAIN)).isEqualTo(Boolean.valueOf(uncertain));
    assertThat(value.qualifiers().contains(APPROXIMATE)).isEqualTo(Boolean.valueOf(approximate));
    assertThat(value.qualifiers().contains(BOTH)).isEqualTo(Boolean.valueOf(both));
    assertThat(value.qualifiers()).doesNotContain(NONE);
  }

  /**
   * The examples of EDTF level 2, "Qualification": right reaches leftward, left only its own part.
   */
  @ParameterizedTest
  @CsvSource({
    "2004-06~-11, APPROXIMATE, APPROXIMATE, NONE",
    "2004?-06-11, UNCERTAIN, NONE, NONE",
    "?2004-06-~11, UNCERTAIN, NONE, APPROXIMATE",
    "2004-%06-11, NONE, BOTH, NONE",
    "2004-06-11%, BOTH, BOTH, BOTH",
    "2001-?09~-09, APPROXIMATE, BOTH, NONE",
    "?2004-06%, BOTH, BOTH, NONE",
    "?-2004-06-04~, BOTH, APPROXIMATE, APPROXIMATE",
    "2001-21?, UNCERTAIN, UNCERTAIN, NONE",
    "Y-17E7~, APPROXIMATE, NONE, NONE",
  })
  void byPart(String string, Qualifier year, Qualifier month, Qualifier day) {
    EdtfDate date = (EdtfDate) Cases.ok(string);
    assertThat(date.yearQualifier()).isEqualTo(year);
    assertThat(date.monthQualifier()).isEqualTo(month);
    assertThat(date.dayQualifier()).isEqualTo(day);
  }
}
