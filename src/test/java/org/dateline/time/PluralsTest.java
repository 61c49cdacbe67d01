package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralsTest {

  private static final String EVENTS = "{0,plural,=0{no events} one{# event} other{# events}}";

  @Test
  void aCountTakesItsForm() {
    assertThat(Plurals.fill(EVENTS, Locale.ENGLISH, 0)).isEqualTo("no events");
    assertThat(Plurals.fill(EVENTS, Locale.ENGLISH, 1L)).isEqualTo("1 event");
    assertThat(Plurals.fill(EVENTS, Locale.ENGLISH, 21)).isEqualTo("21 events");
    assertThat(Plurals.fill(EVENTS, Locale.ENGLISH, 1_234_567)).isEqualTo("1,234,567 events");
    assertThat(Plurals.fill(EVENTS, Locale.ENGLISH, 1.5)).isEqualTo("1.5 events");
  }

  @ParameterizedTest
  @CsvSource({
    "uk,1,one",
    "uk,2,few",
    "uk,5,many",
    "uk,11,many",
    "uk,12,many",
    "uk,21,one",
    "uk,22,few",
    "uk,111,many",
    "uk,0,many",
    "uk,1.5,other",
    "ru,101,one",
    "ru,114,many",
    "ru,1004,few",
    "be,3,few",
    "be,7,many",
    "fr,0,one",
    "fr,1,one",
    "fr,1.5,one",
    "fr,2,other",
    "es,0,other",
    "es,1,one",
    "de,1,one",
    "de,0,other",
    "en,1,one",
    "en,1.5,other",
    "ja,1,one",
  })
  void categoriesAreThoseOfCldr(String language, double count, String category) {
    assertThat(Plurals.category(count, Locale.of(language))).isEqualTo(category);
  }

  @Test
  void severalPluralsAndPlacesWithinThemStandInOneText() {
    String pattern = "{0}: {1,plural,one{# quote of {2}} other{# quotes of {2}}}, {0} again ''x''";
    assertThat(Plurals.fill(pattern, Locale.ENGLISH, "A", 2, "B"))
        .isEqualTo("A: 2 quotes of B, A again 'x'");
    assertThat(Plurals.fill(EVENTS + " · " + EVENTS.replace("{0,", "{1,"), Locale.ENGLISH, 1, 0))
        .isEqualTo("1 event · no events");
    assertThat(Plurals.fill("{0,choice,0#none|1<{0} of them}", Locale.ENGLISH, 4))
        .isEqualTo("4 of them");
  }

  @Test
  void aFormThatIsMissingIsOtherAndThatMustBeThere() {
    assertThat(Plurals.fill("{0,plural,one{# x} other{# y}}", Locale.of("uk"), 3)).isEqualTo("3 y");
    assertThatThrownBy(() -> Plurals.fill("{0,plural,one{x}}", Locale.ENGLISH, 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Plurals.fill("{0,plural,other{x}", Locale.ENGLISH, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
