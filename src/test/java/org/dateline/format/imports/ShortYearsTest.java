package org.dateline.format.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortYearsTest {

  @ParameterizedTest
  @CsvSource({
    // Years of the table, of which the last may be 2031, and what they are.
    "08 24 45, 1908 1924 1945",
    "98 99 00 01, 1998 1999 2000 2001",
    "24 25 26 27, 2024 2025 2026 2027",
    "30 31, 2030 2031",
    "31 32, 1931 1932",
    "45, 1945",
    "31, 2031",
    "00 50 99, 1950 1999 2000",
  })
  void yearsOfATableLieCloseTogether(String digits, String years) {
    List<String> cells = Arrays.stream(digits.split(" ")).map(d -> "6/15/" + d).toList();
    ShortYears found = ShortYears.of(cells, 2031);
    assertThat(Arrays.stream(digits.split(" ")).map(d -> found.year(Integer.parseInt(d))).sorted())
        .containsExactlyElementsOf(
            Arrays.stream(years.split(" ")).map(Integer::valueOf).sorted().toList());
  }

  @Test
  void rowsNotLookedAtMayLieOnBothSides() {
    ShortYears found = ShortYears.of(List.of("1/2/20", "1/2/40"), 2031);
    assertThat(List.of(found.year(19), found.year(41))).containsExactly(1919, 1941);
  }

  @Test
  void withoutShortYearsNothingIsGuessed() {
    assertThat(ShortYears.of(List.of("2020-01-02", "31", "x"), 2031)).isEqualTo(ShortYears.POSIX);
    assertThat(ShortYears.is("1/2/2020")).isFalse();
    assertThat(ShortYears.is("1/2/20 10:00")).isTrue();
    assertThat(ShortYears.is("16-May-25")).isTrue();
  }

  @Test
  void theCenturyIsTold() {
    String table = "title,date\nOne,6/15/08\nTwo,2/13/24\nThree,1/31/45\n";
    assertThat(Read.dates(table)).containsExactly("1908-06-15", "1924-02-13", "1945-01-31");
    assertThat(Read.codes(table)).contains("short-years");
  }
}
