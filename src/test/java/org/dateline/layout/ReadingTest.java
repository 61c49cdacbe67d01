package org.dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.layout.Reading.isRightToLeft;

import java.text.Bidi;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ReadingTest {

  private static final String HEBREW = "\u05d4\u05d5\u05d3\u05e2\u05d4";
  private static final String ARABIC = "\u062a\u0642\u0631\u064a\u0631";

  @Test
  void theFirstLetterDecides() {
    assertThat(isRightToLeft(HEBREW + " (2023) NATO")).isTrue();
    assertThat(isRightToLeft(ARABIC + " 12")).isTrue();
    assertThat(isRightToLeft("Report " + ARABIC + " and more")).isFalse();
    assertThat(isRightToLeft("\u0417\u0430\u044f\u0432\u0430 " + HEBREW)).isFalse();
  }

  @Test
  void signsAndNumbersBeforeItDoNot() {
    assertThat(isRightToLeft("(12) \u00ab" + HEBREW)).isTrue();
    assertThat(isRightToLeft("\ud83d\ude42 7 " + ARABIC)).isTrue();
    assertThat(isRightToLeft("12: NATO " + HEBREW)).isFalse();
  }

  @Test
  void whatHasNoLettersIsReadFromTheLeft() {
    assertThat(isRightToLeft("")).isFalse();
    assertThat(isRightToLeft("12 (…) – 13")).isFalse();
  }

  @Test
  void lettersBeyondTheBasicPlaneCount() {
    assertThat(isRightToLeft("\ud83a\udd00\ud83a\udd01 abc")).isTrue();
  }

  @Test
  void anySuchLetterIsFound() {
    assertThat(Reading.hasRightToLeft("Report on " + ARABIC)).isTrue();
    assertThat(Reading.hasRightToLeft("\ud83d\ude42 \ud83a\udd00")).isTrue();
    assertThat(Reading.hasRightToLeft("Plain \u4e2d\u6587 \ud83d\ude42 \u0417 12")).isFalse();
  }

  @Test
  void wordsSetApartDoNotSpeakForTheWhole() {
    assertThat(isRightToLeft("\u2068NATO\u2069 " + HEBREW)).isTrue();
    assertThat(isRightToLeft("\u2067" + HEBREW + "\u2069 says NATO")).isFalse();
  }

  /** The JDK's own reading of the same rule, over Hebrew, Arabic, Latin, digits and signs. */
  @Property
  void agreesWithTheJdk(
      @ForAll
          @StringLength(max = 12)
          @CharRange(from = ' ', to = 'z')
          @CharRange(from = '\u05d0', to = '\u05ea')
          @CharRange(from = '\u0660', to = '\u0669')
          @CharRange(from = '\u0621', to = '\u063a')
          String text) {
    boolean jdk = !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    assertThat(isRightToLeft(text)).isEqualTo(!text.isEmpty() && jdk);
  }
}
