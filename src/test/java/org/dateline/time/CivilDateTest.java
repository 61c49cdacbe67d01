package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.dateline.model.TimePoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CivilDateTest {

  private static final long FAR_DAYS = 106_000_000_000_000L;

  @Property
  void agreesWithJavaTimeWhereThatReaches(
      @ForAll @LongRange(min = -365_000_000_000L, max = 365_000_000_000L) long epochDay,
      @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long months) {
    LocalDate expected = LocalDate.ofEpochDay(epochDay);
    CivilDate date = CivilDate.ofEpochDay(epochDay);
    assertThat(date).isEqualTo(CivilDate.of(expected));
    assertThat(date.toEpochDay()).isEqualTo(epochDay);
    assertThat(date.dayOfWeek()).isEqualTo(expected.getDayOfWeek().getValue());
    assertThat(date.plusMonths(months)).isEqualTo(CivilDate.of(expected.plusMonths(months)));
    assertThat(date.plusYears(months / 12))
        .isEqualTo(CivilDate.of(expected.plusYears(months / 12)));
  }

  @Property
  void daysCountOnAcrossTheWholeAxis(
      @ForAll @LongRange(min = -FAR_DAYS, max = FAR_DAYS) long epochDay) {
    CivilDate date = CivilDate.ofEpochDay(epochDay);
    assertThat(date.toEpochDay()).isEqualTo(epochDay);
    assertThat(date.plusDays(1).toEpochDay()).isEqualTo(epochDay + 1);
    assertThat(CivilDate.at(date.startOfDay(ZoneOffset.UTC), ZoneOffset.UTC)).isEqualTo(date);
  }

  @Property
  void aDayBeginsOnItselfInEveryZone(
      @ForAll @LongRange(min = -FAR_DAYS, max = FAR_DAYS) long epochDay,
      @ForAll @IntRange(min = 0, max = 3) int zone) {
    ZoneId id =
        ZoneId.of(
            new String[] {"Europe/Minsk", "Pacific/Apia", "America/St_Johns", "Asia/Kathmandu"}
                [zone]);
    CivilDate date = CivilDate.ofEpochDay(epochDay);
    TimePoint start = date.startOfDay(id);
    CivilDate shown = CivilDate.at(start, id);
    // Samoa left out 30 December 2011.
    assertThat(shown).isIn(date, date.plusDays(1));
    assertThat(CivilDate.at(start.plusSeconds(-1), id)).isLessThan(date);
  }

  @Property
  void isHeldAtTheEndsOfTheAxis(@ForAll long step) {
    CivilDate now = new CivilDate(2023, 1, 16);
    assertThat(now.plusYears(step).year()).isBetween(CivilDate.MIN_YEAR, CivilDate.MAX_YEAR);
    assertThat(now.plusMonths(step).year()).isBetween(CivilDate.MIN_YEAR, CivilDate.MAX_YEAR);
    assertThat(CivilDate.at(TimePoint.ofSeconds(step), ZoneOffset.MAX)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "-44, 3, 15, -0044-03-15",
    "0, 12, 31, 0000-12-31",
    "2023, 1, 16, 2023-01-16",
    "12023, 1, 1, +12023-01-01",
    "-13800000000, 1, 1, -13800000000-01-01",
  })
  void isWrittenAsIso8601(long year, int month, int day, String text) {
    assertThat(new CivilDate(year, month, day)).hasToString(text);
  }

  @Test
  void refusesDaysThereAreNot() {
    assertThatThrownBy(() -> new CivilDate(2023, 2, 29)).hasMessageContaining("2023-2-29");
    assertThatThrownBy(() -> new CivilDate(2023, 13, 1)).hasMessageContaining("no such day");
    assertThatThrownBy(() -> new CivilDate(CivilDate.MAX_YEAR + 1, 1, 1))
        .hasMessageContaining("beyond the axis");
  }

  @Test
  void theEndsOfTheAxisAreDays() {
    assertThat(CivilDate.at(TimePoint.MIN, ZoneOffset.UTC).year()).isEqualTo(CivilDate.MIN_YEAR);
    assertThat(CivilDate.at(TimePoint.MAX, ZoneOffset.UTC).year()).isEqualTo(CivilDate.MAX_YEAR);
    TimePoint first = new CivilDate(CivilDate.MIN_YEAR, 1, 1).startOfDay(ZoneOffset.MAX);
    TimePoint last = new CivilDate(CivilDate.MAX_YEAR, 12, 31).startOfDay(ZoneOffset.MIN);
    assertThat(first).isLessThan(last);
  }
}
