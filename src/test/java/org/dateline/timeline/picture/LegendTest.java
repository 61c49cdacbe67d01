package org.dateline.timeline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dateline.FxToolkit;
import org.dateline.format.TimelineReader;
import org.dateline.layout.Viewport;
import org.dateline.layout.pages.Paper;
import org.dateline.model.Chronology;
import org.dateline.model.TimePoint;
import org.dateline.state.TimelineState;
import org.dateline.timeline.Drawing;
import org.dateline.timeline.Fonts;
import org.dateline.timeline.Theme;
import org.dateline.timeline.picture.PictureSetup.Scope;
import org.dateline.timeline.picture.TestSurface.Call;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The signs explained under a picture. */
class LegendTest {

  private static final String ARTICLE = "russia-belarus-air-exercises-2023";

  @BeforeAll
  static void toolkit() {
    FxToolkit.start();
    Fonts.load();
  }

  private static Drawing drawing(String name, Locale locale, int seconds) {
    Path file = Path.of("data").resolve(name + ".timeline.json");
    return drawing(TimelineReader.read(file).chronology(), locale, seconds);
  }

  private static Drawing drawing(Chronology c, Locale locale, int seconds) {
    return FxToolkit.call(
        () -> {
          TimelineState s = new TimelineState();
          s.open(c);
          if (seconds > 0) {
            s.show(new Viewport(TimePoint.ofSeconds(1_673_827_200), seconds));
          }
          return Drawing.of(s, Theme.LIGHT, locale);
        });
  }

  private static PictureSetup setup(Scope scope, Paper paper, boolean caption, boolean legend) {
    return new PictureSetup(scope, paper, true, 1, caption, legend, false, 1200, 900, 0);
  }

  private static List<String> looks(Picture p) {
    return p.drawing().looks(p.frame(0));
  }

  @Test
  void theSignsOfTheArticle() throws Exception {
    Picture p =
        Picture.of(drawing(ARTICLE, Locale.ENGLISH, 0), setup(Scope.VIEW, null, true, true));
    assertThat(looks(p))
        .containsExactly(
            "day",
            "day.soft",
            "within",
            "throughout",
            "soft",
            "open",
            "unknown",
            "planned",
            "claim",
            "statement",
            "forecast",
            "contested",
            "contested.span");
  }

  @Test
  void theSignsOfDates() throws Exception {
    Picture p =
        Picture.of(
            drawing("how-dates-look", Locale.ENGLISH, 0), setup(Scope.WHOLE, null, true, true));
    assertThat(looks(p)).contains("within.narrow", "one-of", "all-of", "open", "unknown");
  }

  @Test
  void theSignsOfWhatDidNotHappen(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("a.timeline.json");
    Files.writeString(
        file,
        """
        {"version": "1.0", "title": "T", "events": [
          {"id": "a", "title": "A", "date": "2023-01/2023-03", "status": "cancelled"},
          {"id": "b", "title": "B", "date": "2023-01-05", "kind": "absence"},
          {"id": "c", "title": "C",
           "date": {"edtf": "2023-01-20/2023-03-20", "latest": "2023-06"}},
          {"id": "d", "title": "D", "date": "2022/2023-03-20"}
        ]}
        """);
    Chronology c = TimelineReader.read(file).chronology();
    Picture p = Picture.of(drawing(c, Locale.ENGLISH, 0), setup(Scope.VIEW, null, true, true));
    assertThat(looks(p))
        .contains("cancelled", "absence", "vague")
        .doesNotContain("planned", "soft");
  }

  @Test
  void onlyWhatIsInViewIsExplained() throws Exception {
    Picture p =
        Picture.of(drawing(ARTICLE, Locale.ENGLISH, 3600), setup(Scope.VIEW, null, true, true));
    assertThat(looks(p)).doesNotContain("day.soft", "statement").contains("planned");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "es", "ru", "uk", "be"})
  void theWordsStandBelowTheLanesAndAreNotCut(String language) throws Exception {
    Drawing d = drawing(ARTICLE, Locale.forLanguageTag(language), 0);
    Picture bare = Picture.of(d, setup(Scope.VIEW, null, true, false));
    Picture p = Picture.of(d, setup(Scope.VIEW, null, true, true));
    double top = bare.height() - Caption.FOOT;
    assertThat(p.height()).isGreaterThan(bare.height());
    assertThat(p.frame(0).height()).isEqualTo(bare.frame(0).height());
    TestSurface canvas = new TestSurface();
    p.paint(canvas, 0);
    String below =
        String.join(
            " ",
            canvas.all("text").stream()
                .filter(c -> c.y() > top && c.y() < p.height() - Caption.FOOT)
                .map(Call::text)
                .toList());
    for (String look : looks(p)) {
      assertThat(below).contains(d.lookWords(look));
    }
    assertThat(below).doesNotContain("…");
  }

  @Test
  void onPaperItStandsOnEachPageBetweenLanesAndColophon() throws Exception {
    Drawing d = drawing(ARTICLE, Locale.ENGLISH, 0);
    Picture p = Picture.of(d, setup(Scope.WHOLE, Paper.A4, true, true));
    assertThat(p.sheets()).isGreaterThan(1);
    for (int i = 0; i < p.sheets(); i++) {
      TestSurface canvas = new TestSurface();
      p.paint(canvas, i);
      double lanes = p.lanesTop() + p.cut(i).height();
      assertThat(canvas.all("text"))
          .filteredOn(c -> c.text().equals("Claimed, not observed"))
          .singleElement()
          .satisfies(c -> assertThat(c.y()).isBetween(lanes, p.height() - Caption.FOOT));
    }
  }

  @Test
  void aPictureOfAnHourWithNothingInItHasNone() throws Exception {
    Drawing d =
        FxToolkit.call(
            () -> {
              TimelineState s = new TimelineState();
              s.open(TimelineReader.read(Path.of("data/deep-time.timeline.json")).chronology());
              s.show(new Viewport(TimePoint.ofSeconds(-100_000_000_000_000_000L), 3600));
              return Drawing.of(s, Theme.LIGHT, Locale.ENGLISH);
            });
    Picture p = Picture.of(d, setup(Scope.VIEW, null, false, true));
    assertThat(p.height()).isEqualTo(900);
  }
}
