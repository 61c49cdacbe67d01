package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.FxToolkit;
import org.dateline.layout.TextMeasure.Face;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EllipsisTest {

  private static final double TEN_EACH = 10;

  @BeforeAll
  static void toolkit() {
    FxToolkit.start();
    Fonts.load();
  }

  /** Every letter as a reader sees it ten pixels wide. */
  private static double width(String s) {
    java.text.BreakIterator letters = java.text.BreakIterator.getCharacterInstance();
    letters.setText(s);
    int n = 0;
    while (letters.next() != java.text.BreakIterator.DONE) {
      n++;
    }
    return n * TEN_EACH;
  }

  private static String cut(String text, double width) {
    return Ellipsis.cut(text, width, EllipsisTest::width);
  }

  @Test
  void aLetterWithItsMarksIsNotCutInTwo() {
    assertThat(cut("e\u0301e\u0301e\u0301e\u0301", 30)).isEqualTo("e\u0301e\u0301…");
  }

  @Test
  void aFamilyStaysTogether() {
    String family = "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67";
    assertThat(cut(family + family + family, 20)).isEqualTo(family + "…");
    assertThat(cut("\ud83c\uddfa\ud83c\udde6\ud83c\uddfa\ud83c\udde6", 20))
        .isEqualTo("\ud83c\uddfa\ud83c\udde6…");
  }

  @Test
  void theEllipsisFollowsWhatIsReadFirst() {
    assertThat(cut("abcdef", 40)).isEqualTo("abc…");
    assertThat(cut("\u05d0\u05d1\u05d2\u05d3\u05d4", 40)).isEqualTo("\u05d0\u05d1\u05d2…");
    assertThat(cut("1 \u0627\u0628\u062a\u062b\u062c\u062d", 50)).isEqualTo("1 \u0627\u0628…");
    assertThat(cut("a \u05d0\u05d1\u05d2\u05d3\u05d4", 50)).isEqualTo("a \u05d0\u05d1…");
  }

  @Test
  void ofATextCutAtTheLeftItsEndStaysOrWhatIsReadThere() {
    assertThat(Ellipsis.cutLeft("abcdef", 40, EllipsisTest::width)).isEqualTo("…def");
    assertThat(Ellipsis.cutLeft("ae\u0301e\u0301", 30, EllipsisTest::width))
        .isEqualTo("…e\u0301e\u0301");
    assertThat(Ellipsis.cutLeft("\u05d0\u05d1\u05d2\u05d3", 30, EllipsisTest::width))
        .isEqualTo("\u05d0\u05d1…");
    assertThat(Ellipsis.cutLeft("abc", 10, EllipsisTest::width)).isEmpty();
  }

  @Test
  void whereNothingFitsNothingIsDrawn() {
    assertThat(cut("abc", 10)).isEmpty();
    assertThat(cut("   abc", 40)).isEmpty();
  }

  @Test
  void aBookInATitleCostsWhatFits() {
    AtomicInteger chars = new AtomicInteger();
    String cut =
        Ellipsis.cut(
            "word ".repeat(100_000),
            100,
            s -> {
              chars.addAndGet(s.length());
              return width(s);
            });
    assertThat(cut).isEqualTo("word word…");
    assertThat(chars.get()).isLessThan(50);
  }

  @Test
  void roomIsKeptWithoutMeasuringAnythingWhole() {
    Faces faces = new Faces(1);
    String chinese = "\u8fd9\u662f\u4e00\u4e2a".repeat(2_000);
    assertThat(faces.width(chinese, Face.TITLE, 460)).isEqualTo(460);
    String fit = faces.fit(chinese, 200, Face.TITLE);
    assertThat(faces.measured()).isZero();
    assertThat(fit).endsWith("…");
    assertThat(faces.width(fit, Face.TITLE)).isLessThanOrEqualTo(210);
    assertThat(faces.measured()).isEqualTo(1);
    String latin = "The quick brown fox";
    assertThat(faces.width(latin, Face.TITLE, 1_000)).isEqualTo(faces.width(latin, Face.TITLE));
    assertThat(faces.width(latin, Face.TITLE, 40)).isEqualTo(40);
  }

  @Test
  void aTextThatStaysOnScreenIsCutOnce() {
    FxToolkit.start();
    Faces faces = new Faces(1);
    String title = "A report on what was said of it ".repeat(300);
    String first = faces.fit(title, 200, Face.TITLE);
    assertThat(first).endsWith("…");
    for (int frame = 0; frame < 60; frame++) {
      assertThat(faces.fit(title, 200, Face.TITLE)).isEqualTo(first);
    }
    assertThat(faces.cuts()).isEqualTo(1);
    assertThat(faces.fit(title, 120, Face.TITLE).length()).isLessThan(first.length());
    assertThat(faces.cuts()).isEqualTo(2);
  }
}
