package org.dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.layout.AxisRows.at;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.dateline.model.TimePoint;
import org.dateline.time.CivilDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstantTextTest {

  private static final double YEAR = 31_556_952;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1e-6 | Sat 7 Jan 2023, 09:37:15.250125 UTC+3",
        "1e-3 | Sat 7 Jan 2023, 09:37:15.250 UTC+3",
        "1 | Sat 7 Jan 2023, 09:37:15 UTC+3",
        "60 | Sat 7 Jan 2023, 09:37 UTC+3",
        "7560 | Sat 7 Jan 2023, 09:30 UTC+3",
        "86400 | Sat 7 Jan 2023",
        "2000000 | Jan 2023",
        "31556952 | 2023",
        "3e8 | 2023",
        "4e8 | 2020",
        "4e9 | 2000",
      })
  void isAsExactAsTheScale(double secondsPerPixel, String expected) {
    TimePoint at = new TimePoint(at("2023-01-07T09:37:15", "Europe/Minsk").seconds(), 250_125_000);

    assertThat(InstantText.of(at, ZoneId.of("Europe/Minsk"), Locale.UK, secondsPerPixel))
        .isEqualTo(expected);
  }

  @Test
  void countsYearsBeforeChrist() {
    assertThat(year(-43, YEAR)).isEqualTo("44 BC");
    assertThat(year(0, YEAR)).isEqualTo("1 BC");
    assertThat(year(1, YEAR)).isEqualTo("1 AD");
    assertThat(year(3, 100 * YEAR)).isEqualTo("1 AD");
    assertThat(year(-9999, 100 * YEAR)).isEqualTo("10,000 BC");
    assertThat(
            InstantText.of(
                new CivilDate(-43, 3, 15).startOfDay(ZoneOffset.UTC),
                ZoneOffset.UTC,
                Locale.UK,
                1e5))
        .matches("\\w\\w\\w 15 Mar 44 BC");
  }

  @Test
  void countsBackFromTodayInDeepTime() {
    assertThat(year(-66_043_210, 200_000 * YEAR)).isEqualTo("66 million years ago");
    assertThat(year(-66_043_210, 10_000 * YEAR)).isEqualTo("66.04 million years ago");
    assertThat(year(-13_800_000_000L, 1e7 * YEAR)).isEqualTo("13.8 billion years ago");
    assertThat(year(-300_000, 1000 * YEAR)).isEqualTo("300,000 years ago");
    assertThat(year(5_000_000, 10_000 * YEAR)).isEqualTo("in 5 million years");
    assertThat(year(2023, 1e6 * YEAR)).isEqualTo("today");
    assertThat(year(-66_000_000, YEAR)).isEqualTo("66,000,001 BC");
  }

  @Test
  void tellsTheTwoHoursOfAutumnApart() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    TimePoint change = TimePoint.ofSeconds(1_667_091_600);
    assertThat(InstantText.of(change.plusSeconds(-1800), berlin, Locale.UK, 60))
        .isEqualTo("Sun 30 Oct 2022, 02:30 UTC+2");
    assertThat(InstantText.of(change.plusSeconds(1800), berlin, Locale.UK, 60))
        .isEqualTo("Sun 30 Oct 2022, 02:30 UTC+1");
    assertThat(InstantText.of(change, ZoneId.of("Asia/Kathmandu"), Locale.UK, 60))
        .endsWith(" UTC+5:45");
    assertThat(InstantText.of(change, ZoneId.of("America/Lima"), Locale.UK, 60))
        .endsWith(" UTC\u22125");
    assertThat(InstantText.of(change, ZoneOffset.UTC, Locale.UK, 60)).endsWith(":00 UTC");
  }

  @Test
  void saysNothingOfWhatHasNoPlace() {
    assertThat(InstantText.of(TimePoint.MAX, ZoneOffset.UTC, Locale.UK, 1)).isEmpty();
  }

  private static String year(long year, double secondsPerPixel) {
    TimePoint at = new CivilDate(year, 6, 1).startOfDay(ZoneOffset.UTC);
    return InstantText.of(at, ZoneOffset.UTC, Locale.UK, secondsPerPixel);
  }
}
