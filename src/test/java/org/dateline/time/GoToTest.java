package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoToTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  /** Rows of python-edtf that Dateline reads otherwise. */
  private static final Map<String, String> OTHERWISE =
      Map.of(
          // 64 BCE is the astronomical year -63; python-edtf drops the era and puts a minus sign.
          "c64 BCE", "-0063~",
          // A season takes no day in EDTF.
          "day in Spring 1849", "1849-21",
          "a day in about Spring 1849?", "1849-21%",
          // This is EDTF as it stands.
          "1858/1860", "1858/1860");

  static List<Arguments> phrases() {
    return Cases.read("natlang-en.tsv", 3, 143);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @MethodSource
  void phrases(String text, String edtf, String sources) {
    String expected = OTHERWISE.getOrDefault(text, edtf.replace(" ", ""));
    assertThat(GoTo.read(text, MONDAY, Locale.US).map(Edtf::print)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-01-16|2023-01-16",
        " 2022-12~ |2022-12~",
        "2001-34|2001-34",
        "1910-30|1910/1930",
        "6 jan 2023|2023-01-06",
        "Jan 6 2023|2023-01-06",
        "6th of January 2023|2023-01-06",
        "Monday, 16 January 2023|2023-01-16",
        "Monday, January 16, 2023|2023-01-16",
        "2023-1-6|2023-01-06",
        "16/01/2023|2023-01-16",
        "1/16/2023|2023-01-16",
        "16.01.2023|2023-01-16",
        "3 oct|XXXX-10-03",
        "spring 1812|1812-21",
        "summer of 1969|1969-22",
        "45 BC|-0044",
        "1 BC|0000",
        "March 15, 44 BC|-0043-03-15",
        "AD 79|0079",
        "476|0476",
        "12000 BC|Y-11999",
        "today|2026-11-23",
        "Yesterday|2026-11-22",
        "tomorrow|2026-11-24",
        "last week|2026-11-16/2026-11-22",
        "last month|2026-10",
        "next year|2027",
        "this decade|202X",
        "10 days ago|2026-11-13",
        "2 years ago|2024",
        "a month ago|2026-10",
        "1960s|196X",
        "60s|196X",
        "late 1960's|196X",
        "17th century|16XX",
        "66 million years ago|Y-66E6S2",
        "about 66 Ma|Y-66E6S2",
        "13.8 billion years ago|Y-138E8S3",
        "5,000 years ago|-2974~",
        "16 jan – 1 feb 2023|2023-01-16/2023-02-01",
        "between 1914 and 1918|1914/1918",
        "since 1990|1990/..",
        "until 1990|../1990",
      })
  void reads(String text, String edtf) {
    assertThat(GoTo.read(text, MONDAY, Locale.UK).map(Edtf::print)).contains(edtf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "hello",
        "bad date!",
        "marching",
        "30 feb 2023",
        "2008/1964",
        "1/2",
        "sat",
        "99999999999999 BC",
        "first world war",
        "0 BC",
        "0th century"
      })
  void isSilentWhereThereIsNoDate(String text) {
    assertThat(GoTo.read(text, MONDAY, Locale.UK)).isEmpty();
  }

  @Test
  void knowsTheLocalesMonths() {
    assertThat(read("6. Januar 2023", "de")).isEqualTo("2023-01-06");
    assertThat(read("16 января 2023", "ru")).isEqualTo("2023-01-16");
    assertThat(read("7/10/2008", "de")).isEqualTo("2008-10-07");
    assertThat(read("7/10/2008", "en-US")).isEqualTo("2008-07-10");
  }

  @Test
  void aVeryLongTextIsRefused() {
    assertThat(GoTo.read("1860 ".repeat(20_000), MONDAY, Locale.UK)).isEmpty();
  }

  private static String read(String text, String language) {
    return GoTo.read(text, MONDAY, Locale.forLanguageTag(language)).orElseThrow().print();
  }

  /** What the card gives as examples, in each language. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|6. Januar 2023|2023-01-06",
        "de|März 1968|1968-03",
        "de|44 v. Chr.|-0043",
        "de|44 v.Chr.|-0043",
        "fr|6 janvier 2023|2023-01-06",
        "fr|44 av. J.-C.|-0043",
        "es|6 de enero de 2023|2023-01-06",
        "es|marzo de 1968|1968-03",
        "es|44 a. C.|-0043",
        "ru|6 января 2023|2023-01-06",
        "ru|март 1968|1968-03",
        "ru|44 до н. э.|-0043",
        "uk|6 січня 2023|2023-01-06",
        "uk|березень 1968|1968-03",
        "uk|44 до н. е.|-0043",
        "be|6 студзеня 2023|2023-01-06",
        "be|сакавік 1968|1968-03",
        "be|44 да н. э.|-0043",
        "en|44 BC|-0043",
      })
  void theLanguageOfTheProgramIsRead(String tag, String text, String edtf) {
    assertThat(GoTo.read(text, MONDAY, Locale.forLanguageTag(tag)).map(Edtf::print)).contains(edtf);
  }
}
