package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.FxToolkit;
import org.dateline.layout.TextMeasure.Face;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said where there is nothing to see is said whole, however little room there is. */
class EmptyTextTest {

  private static final String WORDS =
      "Жодна подія цієї хронології не має дати, яку можна розмістити. Усі вони є у списку (E).";

  @BeforeAll
  static void fonts() {
    FxToolkit.start();
    Fonts.load();
  }

  @ParameterizedTest
  @ValueSource(doubles = {240, 380, 640, 1400})
  void everyWordIsSaidBetweenTheEdges(double width) {
    Faces faces = new Faces(1);
    RecordingSurface surface = new RecordingSurface();
    SkinLooks.emptyText(surface, WORDS, Palette.of(Theme.LIGHT), faces, 120, width, 400);
    List<RecordingSurface.Drawn> lines = surface.all("text");
    assertThat(lines.stream().map(RecordingSurface.Drawn::text).collect(Collectors.joining(" ")))
        .isEqualTo(WORDS);
    assertThat(lines)
        .allSatisfy(
            l -> {
              double wide = faces.width(l.text(), Face.TITLE);
              assertThat(l.x()).isGreaterThanOrEqualTo(120);
              assertThat(l.x() + wide).isLessThanOrEqualTo(120 + width);
              assertThat(l.x() - 120).isCloseTo(120 + width - l.x() - wide, within(0.5));
            });
    assertThat(lines).extracting(RecordingSurface.Drawn::y).isSorted().doesNotHaveDuplicates();
  }
}
