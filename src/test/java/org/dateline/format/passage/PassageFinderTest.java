package org.dateline.format.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.dateline.format.passage.PassageResult.Context;
import org.dateline.format.passage.PassageResult.Found;
import org.dateline.format.passage.PassageResult.FoundFolded;
import org.dateline.format.passage.PassageResult.Hit;
import org.dateline.format.passage.PassageResult.Nearest;
import org.dateline.format.passage.PassageResult.NoText;
import org.dateline.format.passage.PassageResult.NotFound;
import org.dateline.model.Selector;
import org.dateline.model.Vocabulary.SelectorType;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Selectors on texts: what is found, where, and what is said when it is not. */
class PassageFinderTest {

  private static PassageText text(String s) {
    return new PassageText(s);
  }

  private static PassageResult find(String text, String exact, String prefix, String suffix) {
    return PassageFinder.find(text(text), exact, prefix, suffix);
  }

  private static Selector position(long start, long end) {
    return new Selector(
        SelectorType.TextPositionSelector, null, null, null, start, end, null, null, Map.of());
  }

  private static String words(String text, PassageResult result) {
    return text(text).words(((Hit) result).at());
  }

  @Test
  void wordsThatAreThere() {
    assertThat(find("It was a dark night.", "a dark night", "", ""))
        .isEqualTo(new Found(new Stretch(7, 19), Context.NOT_GIVEN));
  }

  @Test
  void ofSeveralPlacesTheFirst() {
    assertThat(find("no, no, no", "no", "", ""))
        .isEqualTo(new Found(new Stretch(0, 2), Context.NOT_GIVEN));
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "'fog A. ','',8",
        "'fog B. ','',28",
        "'',' of wind',47",
        "'B. ',' of rain',28",
        "'C. ',' of',47"
      })
  void prefixAndSuffixDecide(String prefix, String suffix, int at) {
    String text = " fog A. The end of a fog B. The end of rain C. The end of wind";
    PassageResult r = find(text, "The end", prefix, suffix);
    assertThat(((Hit) r).context()).isEqualTo(Context.AGREES);
    assertThat(((Hit) r).at().start()).isEqualTo(at);
  }

  @Test
  void surroundingsMayDifferInTypography() {
    String text = "He said: “no”.\n\nShe said –\t‘no’ again.";
    assertThat(find(text, "no", "She said - '", "'"))
        .isEqualTo(
            new Found(
                new Stretch(text.lastIndexOf("no"), text.lastIndexOf("no") + 2), Context.AGREES));
  }

  @Test
  void surroundingsLetterForLetterComeFirst() {
    PassageText text = new PassageText("He said 'no' and left. She said “no” and left.");
    PassageResult r = PassageFinder.find(text, "no", "said “", "” and left");
    assertThat(r).isEqualTo(new Found(new Stretch(33, 35), Context.AGREES));
    assertThat(text.text().substring(32, 36)).isEqualTo("“no”");
  }

  @Test
  void surroundingsThatAreNowhereAreSaid() {
    String text = "One fish. Two fish.";
    assertThat(find(text, "fish", "Three ", ""))
        .isInstanceOfSatisfying(
            Found.class, f -> assertThat(f.context()).isEqualTo(Context.DIFFERS));
  }

  @Test
  void rightSurroundingsBeatRightQuotationMarks() {
    String text = "A: \"yes\" and B: “yes” too";
    PassageResult r = find(text, "\"yes\"", "B: ", "");
    assertThat(words(text, r)).isEqualTo("“yes”");
    assertThat(r).isInstanceOf(FoundFolded.class);
  }

  @ParameterizedTest
  @CsvSource({
    "QUOTATION_MARKS, It’s “so”, It's \"so\"",
    "QUOTATION_MARKS, «so» „it“, \"so\" \"it\"",
    "DASHES, one – two — three‑four, one - two - three-four",
    "WHITE_SPACE, 'one  two\n\nthree four', one two three four",
    "ELLIPSES, and so … on, and so ... on",
    "COMPOSED_LETTERS, cafe\u0301 de\u0301ja\u0300, café déjà",
    "COMPOSED_LETTERS, the ﬁrst oﬃce, the first office",
    "INVISIBLES, un\u00addoubt\u200bedly, undoubtedly"
  })
  void eachFoldFindsAndIsNamed(Fold fold, String there, String exact) {
    String text = "Before. " + there + " After.";
    PassageResult r = find(text, exact, "", "");
    assertThat(r)
        .isInstanceOfSatisfying(
            FoundFolded.class, f -> assertThat(f.folds()).containsExactly(fold));
    assertThat(words(text, r)).isEqualTo(there);
    // And the other way round: the typography may be the compiler's.
    assertThat(words("x " + exact + " y", find("x " + exact + " y", there, "", "")))
        .isEqualTo(exact);
  }

  @Test
  void caseAndLettersAreNeverFolded() {
    assertThat(find("They asked us to go.", "asked US", "", "")).isInstanceOf(NotFound.class);
    assertThat(find("in Łódź", "in Lodz", "", "")).isInstanceOf(NotFound.class);
  }

  @Test
  void surrogatePairsStayWhole() {
    String text = "a😀b😀c";
    assertThat(words(text, find(text, "😀c", "", ""))).isEqualTo("😀c");
    assertThat(find(text, "\ude00", "", "")).isInstanceOf(NotFound.class);
    assertThat(PassageFinder.find(text(text), position(1, 3)))
        .isEqualTo(new Found(new Stretch(1, 4), Context.NOT_GIVEN));
    assertThat(text(text).place(4).column()).isEqualTo(4);
  }

  @Test
  void positionsBeyondTheTextOrBackwardAreNotFound() {
    for (long[] p : new long[][] {{0, 100}, {3, 3}, {4, 2}, {Long.MAX_VALUE - 1, Long.MAX_VALUE}}) {
      assertThat(PassageFinder.find(text("short"), position(p[0], p[1])))
          .isEqualTo(new NotFound(null));
    }
  }

  @Test
  void aPositionWhoseWordsMovedIsFoundByTheWords() {
    Selector s =
        new Selector(
            SelectorType.TextPositionSelector, "night", null, null, 0L, 5L, null, null, Map.of());
    assertThat(PassageFinder.find(text("A dark night"), s))
        .isEqualTo(new Found(new Stretch(7, 12), Context.NOT_GIVEN));
  }

  @Test
  void nothingToLookInOrFor() {
    assertThat(PassageFinder.find(null, CitedWords.exactly("a"))).isEqualTo(new NoText());
    Selector fragment =
        new Selector(
            SelectorType.FragmentSelector, null, null, null, null, null, "t=1", null, Map.of());
    assertThat(PassageFinder.find(text("a"), fragment)).isEqualTo(new NoText());
    assertThat(find("some words", "  ", "", "")).isEqualTo(new NotFound(null));
    assertThat(find("", "words", "", "")).isEqualTo(new NotFound(null));
  }

  @Test
  void theNearestHasThePlace() {
    String text =
        "Filler before it.\n\n"
            + "The Pentagon said last week that it had yet to observe any Russian troop"
            + " movements.\n"
            + "Filler after it.";
    NotFound r =
        (NotFound) find(text, "it has yet to observe any Russian troops movements", "", "");
    Nearest n = r.nearest();
    assertThat(text(text).words(n.at()))
        .isEqualTo("it had yet to observe any Russian troop movements");
    assertThat(n.likeness()).isBetween(0.9, 1.0);
    assertThat(text(text).place(n.at().start())).isEqualTo(new Place(3, 34, 2));
  }

  @Test
  void nothingLikeItIsSaidToo() {
    assertThat(find("The quick brown fox.", "Zwölf Boxkämpfer jagen Viktor", "", ""))
        .isEqualTo(new NotFound(null));
  }

  @Test
  void scriptsWithoutSpacesHaveANearest() {
    String text = "今日は天気がとても良いですね。明日はどうですか。";
    Nearest n = ((NotFound) find(text, "天気がとっても良いですね", "", "")).nearest();
    assertThat(text(text).words(n.at())).contains("天気がとても良いですね");
  }

  @Test
  void abridgedWordsAreFoundPartByPartInOrder() {
    PassageText t = text("We came early, waited for hours, and “left” late.");
    assertThat(PassageFinder.findAbridged(t, "We came early […] and \"left\" late"))
        .isInstanceOfSatisfying(
            FoundFolded.class, f -> assertThat(f.at()).isEqualTo(new Stretch(0, 48)));
    assertThat(PassageFinder.findAbridged(t, "and “left” late ... We came early"))
        .isInstanceOf(NotFound.class);
    assertThat(PassageFinder.findAbridged(t, "…")).isEqualTo(new NotFound(null));
  }

  @Test
  void paragraphsAreSetOffByBlankLinesOrElseByLines() {
    assertThat(text("a\nb\nc\n\n").place(4).paragraph()).isEqualTo(3);
    assertThat(text("\n\na\nb\n \nc").place(8).paragraph()).isEqualTo(2);
    assertThat(text("a\r\nb\rc").place(5)).isEqualTo(new Place(3, 1, 3));
    assertThat(text("").place(0)).isEqualTo(new Place(1, 1, 1));
  }

  @Test
  void tenMegabytesStayFast() {
    StringBuilder b = new StringBuilder(10_500_000);
    Random random = new Random(7);
    String[] words =
        "the of said council bridge “water” and – county it was never closed".split(" ");
    while (b.length() < 10_000_000) {
      b.append(words[random.nextInt(words.length)]).append(random.nextInt(12) == 0 ? "\n" : " ");
    }
    b.append("\nAt the very end stood “a passage – quoted once”.");
    Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          PassageText t = text(b.toString());
          assertThat(PassageFinder.find(t, "a passage – quoted once", "", ""))
              .isInstanceOf(Found.class);
          assertThat(PassageFinder.find(t, "\"a passage - quoted once\"", "", ""))
              .isInstanceOf(FoundFolded.class);
          Nearest n =
              ((NotFound) PassageFinder.find(t, "a massage quoted only once", "", "")).nearest();
          assertThat(t.words(n.at())).contains("quoted once");
        });
  }

  @Test
  void repetitionDoesNotMakeItSlow() {
    PassageText t = text("a".repeat(2_000_000));
    String needle = "a".repeat(5_000) + "b";
    Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          assertThat(PassageFinder.find(t, needle, "", "")).isInstanceOf(NotFound.class);
          assertThat(PassageFinder.find(t, "aa", "never this ", "")).isInstanceOf(Found.class);
        });
  }
}
