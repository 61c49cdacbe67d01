package org.dateline.format.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dateline.format.passage.PassageResult.Context;
import org.dateline.format.passage.PassageResult.Found;
import org.dateline.format.passage.PassageResult.Hit;
import org.dateline.format.passage.PassageResult.NotFound;

/** What holds of every text and every passage. */
class PassagePropertyTest {

  /** Few characters, so that words repeat, and all the awkward ones. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a",
            "b",
            "A",
            " ",
            "  ",
            "\n",
            "\r\n",
            "“",
            "”",
            "\"",
            "’",
            "'",
            "–",
            "-",
            "…",
            ".",
            "e\u0301",
            "é",
            "ﬁ",
            "fi",
            "\u00ad",
            "\ufeff",
            "\u00a0",
            "😀",
            "👨\u200d👩",
            "\ud83d",
            "\ude00",
            "漢",
            "́",
            "\u0000")
        .list()
        .ofMaxSize(60)
        .map(l -> String.join("", l));
  }

  @Property
  void neverThrowsAndHitsLieInTheText(
      @ForAll("texts") String text,
      @ForAll("texts") String exact,
      @ForAll("texts") String prefix,
      @ForAll("texts") String suffix) {
    PassageText t = new PassageText(text);
    PassageResult r = PassageFinder.find(t, exact, prefix, suffix);
    PassageFinder.findAbridged(t, exact);
    switch (r) {
      case Found f -> assertThat(same(t.words(f.at()), exact)).isTrue();
      case Hit h -> {
        assertThat(Folded.of(t.words(h.at())).text().strip())
            .contains(Folded.of(exact).text().strip());
        assertThat(t.place(h.at().end()).line()).isPositive();
      }
      case NotFound n -> {
        if (n.nearest() != null) {
          assertThat(n.nearest().at().end()).isLessThanOrEqualTo(text.length());
          assertThat(t.words(n.nearest().at())).isNotEmpty();
        }
      }
      case PassageResult.NoText none -> throw new AssertionError(none);
    }
  }

  private static boolean same(String there, String exact) {
    return there.equals(exact)
        || Folded.of(there).text().strip().equals(Folded.of(exact).text().strip());
  }

  /** Any cut of a text, with its own surroundings, is found at its own place. */
  @Property
  void whatWasCutOutIsFoundWhereItWas(
      @ForAll("texts") String text,
      @ForAll @IntRange(max = 60) int a,
      @ForAll @IntRange(max = 60) int b) {
    PassageText t = new PassageText(text);
    int from = t.index(Math.min(a, b));
    int to = t.index(Math.max(a, b));
    if (from < 0 || to <= from || text.substring(from, to).isBlank()) {
      return;
    }
    String exact = text.substring(from, to);
    PassageResult r = PassageFinder.find(t, exact, text.substring(0, from), text.substring(to));
    assertThat(r).isInstanceOf(Found.class);
    boolean bare = text.substring(0, from).isBlank() && text.substring(to).isBlank();
    assertThat(((Found) r).context()).isEqualTo(bare ? Context.NOT_GIVEN : Context.AGREES);
    assertThat(t.words(((Found) r).at())).isEqualTo(exact);
    if (!bare) {
      assertThat(((Found) r).at()).isEqualTo(new Stretch(from, to));
    }
  }

  /** Folding twice is folding once, and the way back never runs backward. */
  @Property
  void foldingIsIdempotentAndMonotonous(@ForAll("texts") String text) {
    Folded f = Folded.of(text);
    assertThat(Folded.of(f.text()).text()).isEqualTo(f.text());
    int last = 0;
    for (int i = 0; i <= f.text().length(); i++) {
      assertThat(f.original(i)).isBetween(last, text.length());
      last = f.original(i);
    }
    assertThat(Folded.text(text, EnumSet.noneOf(Fold.class))).isEqualTo(text);
  }

  /** Code points counted by the index are those of the JDK, also over its borders. */
  @Property(tries = 50)
  void codePointsCountRight(@ForAll("texts") String piece, @ForAll @IntRange(max = 9000) int at) {
    String text = ("x" + piece + "😀").repeat(4200 / (piece.length() + 3) * 2 + 1);
    PassageText t = new PassageText(text);
    int i = Math.min(at, text.length());
    assertThat(t.codePoint(i)).isEqualTo(text.codePointCount(0, i));
    int points = text.codePointCount(0, text.length());
    int point = Math.min(at, points);
    assertThat(t.index(point)).isEqualTo(text.offsetByCodePoints(0, point));
    assertThat(t.index(points + 1L)).isEqualTo(-1);
  }
}
