package org.dateline.shell.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.dateline.timeline.HardLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paragraphs that are read from right to left, whole or in part, at many widths. */
class RightToLeftTest {

  private static final int NARROWEST = 90;
  private static final int WIDEST = 620;

  private static final String ARABIC =
      "قالت وزارة الدفاع البيلاروسية إن التدريبات الجوية المشتركة مع روسيا ستجرى من 16 يناير إلى 1"
          + " فبراير 2023، وأضافت: \"الغرض الرئيسي هو زيادة التوافق العملياتي\" (Reuters) بين"
          + " البلدين.";

  private static final String HEBREW =
      "משרד ההגנה של בלארוס הודיע כי התרגיל יימשך עד 1 בפברואר, וכי כל שדות התעופה (Minsk)"
          + " במדינה ישתתפו בו.";

  private static final String MIXED =
      "An English paragraph with العربية inside, and with (שתי מילים) in brackets, long enough to"
          + " be broken more than once.";

  @ParameterizedTest
  @ValueSource(strings = {ARABIC, HEBREW, MIXED})
  void linesAreBrokenSoThatNothingIsLostAndNothingFails(String words) throws Exception {
    int half = words.indexOf(' ', words.length() / 2);
    SelectableFlow flow = Fx.get(() -> new SelectableFlow());
    Stage stage = Fx.show(flow, WIDEST, 400);
    try {
      Fx.run(
          () -> {
            flow.add(new Text(words.substring(0, half)), new Text(words.substring(half)));
            for (int width = WIDEST; width >= NARROWEST; width -= 7) {
              flow.resize(width, flow.prefHeight(width));
              flow.applyCss();
              flow.layout();
              assertThat(flow.copy()).isEqualTo(words);
              assertThat(flow.characters()).hasSameSizeAs(words);
              // JavaFX breaks no line by itself: there are as many as there are line feeds.
              long feeds = shown(flow).chars().filter(c -> c == '\n').count();
              Font font = runs(flow).getFirst().getFont();
              assertThat(flow.prefHeight(width))
                  .isBetween((feeds + 0.9) * font.getSize(), (feeds + 1) * font.getSize() * 2.2);
              for (String line : shown(flow).split("\n")) {
                assertThat(line.contains(" ") ? width(line, font) : 0).isLessThanOrEqualTo(width);
              }
            }
          });
    } finally {
      Fx.run(stage::hide);
    }
    assertThat(flow.getNodeOrientation())
        .isEqualTo(
            words.equals(MIXED) ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT);
  }

  private static List<Text> runs(SelectableFlow flow) {
    return flow.getChildren().stream().filter(Node::isManaged).map(Text.class::cast).toList();
  }

  private static String shown(SelectableFlow flow) {
    StringBuilder b = new StringBuilder();
    runs(flow).forEach(t -> b.append(t.getText()));
    return b.toString();
  }

  private static double width(String line, Font font) {
    Text t = new Text(line);
    t.setFont(font);
    return t.getLayoutBounds().getWidth();
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 150, 400})
  void aWordOfAbsurdLengthIsBrokenToo(int width) throws Exception {
    String word = "مستشفياتهم".repeat(12);
    String text = "كلمة " + word + " نهاية";
    List<String> lines = new ArrayList<>();
    Fx.run(
        () ->
            lines.addAll(
                List.of(HardLines.broken(text, Font.font("System", 13), width).split("\n"))));
    assertThat(HardLines.plain(String.join("", lines)).replace(" ", ""))
        .isEqualTo(text.replace(" ", ""));
    assertThat(lines).hasSizeGreaterThan(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Plain words only, of any length.", "Слова", "漢字"})
  void otherTextsAreJavaFxsAffair(String text) {
    assertThat(HardLines.needed(text)).isFalse();
    assertThat(HardLines.breakable(text)).isSameAs(text);
    assertThat(HardLines.broken(text, Font.getDefault(), 20)).isSameAs(text);
  }
}
