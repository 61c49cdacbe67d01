package org.dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.layout.AxisRows.MEASURE;
import static org.dateline.layout.AxisRows.at;
import static org.dateline.layout.AxisRows.labels;
import static org.dateline.layout.AxisRows.ticks;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.model.TimePoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

  private static final String MINSK = "Europe/Minsk";
  private static final double YEAR = 31_556_952;

  @ParameterizedTest
  @CsvSource({"1440", "912"})
  void showsMondaysUnderMonths(double width) {
    AxisTicks ticks = ticks("2022-12-01T00:00", "2023-02-07T00:00", width, MINSK);

    assertThat(ticks.unit()).isEqualTo(TickUnit.WEEK);
    assertThat(labels(ticks.upper())).containsExactly("December 2022", "January 2023", "February");
    assertThat(labels(ticks.lower()))
        .containsExactly("5", "12", "19", "26", "2", "9", "16", "23", "30", "6");
    Tick january = ticks.upper().get(1);
    assertThat(january.at()).isEqualTo(at("2023-01-01T00:00", MINSK));
    assertThat(january.x())
        .isEqualTo(width * 31 / 68, org.assertj.core.api.Assertions.within(0.01));
    assertThat(january.labelX()).isEqualTo(january.x() + 4);
  }

  @Test
  void startsWeeksOnSundayWhereTheLocaleDoes() {
    TimePoint from = at("2022-12-01T00:00", MINSK);
    AxisTicks ticks = ticks(from, 68 * 86_400.0, 1440, ZoneId.of(MINSK), Locale.US);

    assertThat(labels(ticks.lower())).startsWith("4", "11", "18", "25", "1", "8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.001 | MICROSECOND | Mon 16 January 2023 10:00:00.000 | 0 µs, 100 µs, 200 µs",
        "0.1 | MILLISECOND | Mon 16 January 2023 10:00:00 | 0 ms, 10 ms, 20 ms",
        "9 | MILLISECOND | Mon 16 January 2023 10:00 | 0 s, 0.5 s, 1 s",
        "60 | SECOND | Mon 16 January 2023 10:00 | 0 s, 5 s, 10 s",
        "450 | SECOND | Monday 16 January 2023 | 10:00:00, 10:00:30",
        "1200 | MINUTE | Monday 16 January 2023 | 10:00, 10:01, 10:02",
        "7200 | MINUTE | Monday 16 January 2023 | 10:00, 10:10, 10:20",
        "86400 | HOUR | Monday 16 January 2023 | 10:00, 12:00, 14:00",
        "259200 | HOUR | Monday 16 January 2023 | 12:00, 18:00, 00:00, 06:00",
        "864000 | HOUR | 16 Jan 2023 | 12:00, 00:00, 12:00",
        "1209600 | DAY | January 2023 | Mon 16, Tue 17, Wed 18",
        "1728000 | DAY | January 2023 | 17, 18, 19",
        "2592000 | DAY | January 2023 | Tue 17, Thu 19, Sat 21, Mon 23, Wed 25, Fri 27, Sun 29, Wed"
            + " 1",
        "5184000 | WEEK | January 2023 | 16, 23, 30, 6",
        "31536000 | MONTH | 2023 | January, February, March",
        "50000000 | MONTH | 2023 | Feb, Mar, Apr",
        "100000000 | QUARTER | 2023 | Q1, Q2, Q3, Q4, Q1",
        "300000000 | YEAR | 2020s | 2023, 2024, 2025",
        "1000000000 | YEAR | 2020s | 2024, 2026, 2028, 2030",
        "3000000000 | DECADE | 2000–2099 | 2030, 2040, 2050",
        "30000000000 | CENTURY | 2000–2999 | 2000, 2100, 2200",
        "600000000000 | MILLENNIUM | 1–9999 AD | 2000, 4000, 6000",
        "3000000000000 | TEN_MILLENNIA | 1–99,999 AD | 1 AD, 10,000, 20,000",
      })
  void countsInTheUnitThatFits(double seconds, TickUnit unit, String upper, String lower) {
    AxisTicks ticks =
        ticks(at("2023-01-16T10:00", MINSK), seconds, 1000, ZoneId.of(MINSK), Locale.UK);

    assertThat(ticks.unit()).isEqualTo(unit);
    assertThat(labels(ticks.upper())).startsWith(upper);
    assertThat(labels(ticks.lower())).startsWith(lower.split(", "));
  }

  @Test
  void namesDeepTimeByHowLongAgo() {
    TimePoint bang = TimePoint.ofSeconds(0).plusSeconds(-13.8e9 * YEAR);
    AxisTicks ticks = ticks(bang, 14e9 * YEAR, 1000, ZoneOffset.UTC, Locale.UK);

    assertThat(ticks.unit()).isEqualTo(TickUnit.DEEP_TIME);
    assertThat(labels(ticks.upper()))
        .containsExactly(
            "20–10 billion years ago", "last 10 billion years", "next 10 billion years");
    assertThat(labels(ticks.lower()))
        .startsWith("14 Ga", "13 Ga", "12 Ga")
        .endsWith("2 Ga", "1 Ga", "today");

    TimePoint impact = TimePoint.ofSeconds(0).plusSeconds(-68e6 * YEAR);
    assertThat(labels(ticks(impact, 5e6 * YEAR, 1000, ZoneOffset.UTC, Locale.UK).lower()))
        .startsWith("68 Ma", "67.5 Ma", "67 Ma", "66.5 Ma", "66 Ma");
  }

  @Test
  void aDateOfRoundYearsStandsOnItsDeepTick() {
    TimePoint from = TimePoint.ofSeconds(0).plusSeconds(-70e6 * YEAR);
    Tick tick =
        ticks(from, 10e6 * YEAR, 1000, ZoneOffset.UTC, Locale.UK).lower().stream()
            .filter(t -> t.label().equals("66 Ma"))
            .findFirst()
            .orElseThrow();

    assertThat(tick.at())
        .isEqualTo(new org.dateline.time.CivilDate(-66_000_000, 1, 1).startOfDay(ZoneOffset.UTC));
  }

  @Test
  void hasNoYearZero() {
    TimePoint from = TimePoint.ofSeconds(0).plusSeconds(-2220 * YEAR);
    AxisTicks ticks = ticks(from, 500 * YEAR, 600, ZoneOffset.UTC, Locale.UK);

    assertThat(labels(ticks.lower()))
        .containsSequence("150 BC", "100 BC", "50 BC", "1 AD", "50 AD", "100 AD");
    assertThat(labels(ticks.upper())).containsExactly("1000–1 BC", "1–999 AD");
    Tick hundred =
        ticks.lower().stream().filter(t -> t.label().equals("100 BC")).findFirst().orElseThrow();
    assertThat(hundred.at())
        .isEqualTo(new org.dateline.time.CivilDate(-99, 1, 1).startOfDay(ZoneOffset.UTC));

    from = TimePoint.ofSeconds(0).plusSeconds(-1973.5 * YEAR);
    assertThat(labels(ticks(from, 8 * YEAR, 600, ZoneOffset.UTC, Locale.UK).lower()))
        .containsSequence("4 BC", "3 BC", "2 BC", "1 BC", "1 AD", "2 AD");
    from = TimePoint.ofSeconds(0).plusSeconds(-1975.5 * YEAR);
    assertThat(labels(ticks(from, 18 * YEAR, 600, ZoneOffset.UTC, Locale.UK).lower()))
        .containsSequence("4 BC", "2 BC", "2 AD", "4 AD");
  }

  @Test
  void thinsLongNumbersOutByTheirValue() {
    TimePoint from = TimePoint.ofSeconds(0).plusSeconds(-13.8e9 * YEAR);
    AxisTicks ticks = ticks(from, 15 * YEAR, 1000, ZoneOffset.UTC, Locale.UK);

    assertThat(ticks.lower()).hasSize(16);
    assertThat(labels(ticks.lower()))
        .hasSizeBetween(7, 8)
        .allMatch(l -> l.matches("[0-9,]+[02468] BC"));
  }

  @Test
  void theFirstLabelSticksAndIsPushedOut() {
    AxisTicks in = ticks("2023-01-10T00:00", "2023-03-10T00:00", 1000, MINSK);
    assertThat(in.upper().getFirst().x()).isNegative();
    assertThat(in.upper().getFirst().labelX()).isEqualTo(4);
    assertThat(labels(in.upper())).containsExactly("January 2023", "February", "March");

    AxisTicks out = ticks("2023-01-29T00:00", "2023-03-29T00:00", 1000, MINSK);
    Tick pushed = out.upper().getFirst();
    Tick next = out.upper().get(1);
    assertThat(pushed.labelX()).isNegative();
    assertThat(pushed.labelX() + 7 * "January 2023".length()).isLessThan(next.labelX());
    // The year went out with January, so February has to bring it.
    assertThat(labels(out.upper())).containsExactly("January 2023", "February 2023", "March");
  }

  @Test
  void shortensUpperLabelsBeforeDroppingThem() {
    TextMeasure wide = (text, face) -> 16.0 * text.length();
    TimeScale scale = new TimeScale(at("2022-12-01T00:00", MINSK), 90 * 86_400.0 / 600);
    AxisTicks ticks = Axis.ticks(scale, 600, ZoneId.of(MINSK), Locale.UK, wide);

    assertThat(ticks.unit()).isEqualTo(TickUnit.WEEK);
    assertThat(labels(ticks.upper())).containsExactly("Dec 2022", "Jan 2023", "Feb", "Mar");

    TextMeasure wider =
        (text, face) -> (face == TextMeasure.Face.SMALL ? 7.0 : 22.0) * text.length();
    ticks = Axis.ticks(scale, 600, ZoneId.of(MINSK), Locale.UK, wider);
    assertThat(labels(ticks.upper())).containsExactly("Dec '22", "Jan '23", "Feb", "Mar");
  }

  @Test
  void aNewYearIsAlwaysNamed() {
    AxisTicks days = ticks("2022-12-30T00:00", "2023-01-02T12:00", 1000, MINSK);
    assertThat(labels(days.upper()))
        .containsExactly(
            "Friday 30 December 2022",
            "Saturday 31 December",
            "Sunday 1 January 2023",
            "Monday 2 January");

    AxisTicks minutes = ticks("2022-12-31T23:58:30", "2023-01-01T00:01:00", 1000, MINSK);
    assertThat(labels(minutes.upper()))
        .containsExactly(
            "Sat 31 December 2022 23:58", "23:59", "Sun 1 January 2023 00:00", "00:01");
  }

  @Test
  void aDayOf23HoursLeavesOneHourOut() {
    AxisTicks ticks = ticks("2023-03-25T23:00", "2023-03-26T08:00", 600, "Europe/Berlin");

    assertThat(labels(ticks.lower()))
        .containsExactly(
            "23:00", "00:00", "01:00", "03:00", "04:00", "05:00", "06:00", "07:00", "08:00");
    assertThat(labels(ticks.upper()))
        .containsExactly("Saturday 25 March 2023", "Sunday 26 March 2023");
    for (int i = 1; i < ticks.lower().size(); i++) {
      assertThat(ticks.lower().get(i).at().minus(ticks.lower().get(i - 1).at())).isEqualTo(3600);
    }
  }

  @Test
  void aLabelGivesWayToMidnightWhereAnHourIsMissing() {
    AxisTicks ticks = ticks("2023-03-25T12:00", "2023-03-27T13:00", 784, "Europe/Berlin");

    assertThat(labels(ticks.lower())).containsSequence("18:00", "21:00", "00:00", "06:00", "09:00");
    assertThat(ticks.lower()).hasSize(17);
  }

  @Test
  void localMeanTimeEndsWithoutTwoTicksInOnePlace() {
    // On 7 January 1972 Monrovia went from 00:00 to 00:44:30: 01:00 was a quarter of an hour away.
    AxisTicks ticks = ticks("1972-01-06T18:00", "1972-01-07T06:00", 600, "Africa/Monrovia");
    assertThat(labels(ticks.lower())).containsSequence("22:00", "23:00", "00:44", "02:00", "03:00");
    for (int i = 1; i < ticks.lower().size(); i++) {
      assertThat(ticks.lower().get(i).x() - ticks.lower().get(i - 1).x()).isGreaterThan(40);
    }
  }

  @Test
  void aDayOf25HoursTellsItsTwoHoursApart() {
    AxisTicks ticks = ticks("2022-10-30T00:00", "2022-10-30T07:00", 704, "Europe/Berlin");

    assertThat(labels(ticks.lower()))
        .startsWith("00:00", "01:00", "02:00", "02:00 UTC+1", "03:00", "04:00");
    TimePoint second = TimePoint.ofSeconds(1_667_091_600).plusSeconds(600);
    AxisTicks near = ticks(second, 100, 1000, ZoneId.of("Europe/Berlin"), Locale.UK);
    assertThat(labels(near.upper()))
        .containsExactly("Sun 30 October 2022 02:10 UTC+1", "02:11 UTC+1");
  }

  @Test
  void aMidnightThatComesTwiceBeginsOneDay() {
    // On 1 October 1916 Berlin's clocks went back from 01:00 to 00:00.
    AxisTicks hours = ticks("1916-09-30T21:00", "1916-10-01T04:00", 704, "Europe/Berlin");
    assertThat(labels(hours.lower()))
        .containsSequence("22:00", "23:00", "00:00", "00:00 UTC+1", "01:00", "02:00");

    // Where a tick is six hours the second midnight, an hour later, is none.
    AxisTicks quarters = ticks("1916-09-29T00:00", "1916-10-02T12:00", 1000, "Europe/Berlin");
    TimePoint midnight = at("1916-10-01T00:00", "Europe/Berlin");
    assertThat(quarters.lower())
        .extracting(Tick::at)
        .contains(midnight)
        .doesNotContain(midnight.plusSeconds(3600));
    assertThat(quarters.upper()).hasSize(4);
  }

  @Test
  void aDayWithoutMidnightBeginsLater() {
    AxisTicks ticks = ticks("2022-03-26T12:00", "2022-03-28T12:00", 1000, "Asia/Beirut");

    assertThat(ticks.upper().get(1).at()).isEqualTo(at("2022-03-27T01:00", "Asia/Beirut"));
    assertThat(labels(ticks.lower())).containsSequence("21:00", "01:00", "03:00", "06:00");
  }

  @Test
  void aDayThatAZoneLeftOutIsNotShown() {
    AxisTicks ticks = ticks("2011-12-26T00:00", "2012-01-05T00:00", 500, "Pacific/Apia");

    assertThat(labels(ticks.lower()))
        .containsExactly(
            "Mon 26", "Tue 27", "Wed 28", "Thu 29", "Sat 31", "Sun 1", "Mon 2", "Tue 3", "Wed 4",
            "Thu 5");
  }

  @Test
  void dayBordersAreThoseOfTheZone() {
    TimePoint from = at("2023-01-16T00:00", "UTC");
    for (String zone : List.of("Asia/Tokyo", "America/New_York")) {
      AxisTicks ticks = ticks(from, 4 * 86_400.0, 1000, ZoneId.of(zone), Locale.UK);
      assertThat(ticks.upper().get(1).at())
          .isEqualTo(at(zone.equals("Asia/Tokyo") ? "2023-01-17T00:00" : "2023-01-16T00:00", zone));
    }
  }

  @Test
  void writesTheLocalesWords() {
    TimePoint from = at("2022-12-01T00:00", MINSK);
    assertThat(upper(from, "de-DE")).containsExactly("Dezember 2022", "Januar 2023", "Februar");
    assertThat(upper(from, "ja-JP")).containsExactly("2022年12月", "2023年1月", "2月");
    assertThat(upper(from, "en-US")).containsExactly("December 2022", "January 2023", "February");
    assertThat(upper(from, "")).containsExactly("December 2022", "January 2023", "February");
  }

  private static List<String> upper(TimePoint from, String tag) {
    return labels(
        ticks(from, 68 * 86_400.0, 1440, ZoneId.of(MINSK), Locale.forLanguageTag(tag)).upper());
  }

  @Test
  void worksInEveryLanguage() {
    List<Locale> languages =
        Stream.of(Locale.getAvailableLocales()).filter(l -> l.getCountry().isEmpty()).toList();
    assertThat(languages).hasSizeGreaterThan(100);
    for (Locale locale : languages) {
      for (double seconds : new double[] {1e5, 1e6, 6e6, 1e8, 1e11, 1e17}) {
        TimePoint from = TimePoint.ofSeconds(0).plusSeconds(-2010 * YEAR);
        AxisTicks ticks = ticks(from, seconds, 1000, ZoneOffset.UTC, locale);
        assertThat(labels(ticks.upper())).as("%s %s", locale, seconds).isNotEmpty();
        assertThat(labels(ticks.lower())).as("%s %s", locale, seconds).isNotEmpty();
      }
    }
  }

  @Test
  void survivesTheEndsOfTheCoordinate() {
    for (long end : new long[] {Long.MIN_VALUE + 1, Long.MAX_VALUE - 1}) {
      for (double scale : new double[] {1e-6, 1, 1e5, 1e9, 1e13, 1e16, 1e18}) {
        AxisTicks ticks =
            Axis.ticks(
                new TimeScale(TimePoint.ofSeconds(end), scale),
                1000,
                ZoneId.of(MINSK),
                Locale.UK,
                MEASURE);
        assertThat(ticks.lower()).hasSizeLessThan(55);
      }
    }
  }
}
