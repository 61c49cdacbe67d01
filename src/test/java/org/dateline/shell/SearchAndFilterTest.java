package org.dateline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed wrongly, and the filter panel as another way to write and read a query. */
class SearchAndFilterTest {

  @TempDir Path folder;
  private WindowRobot w;

  @BeforeEach
  void open() throws IOException {
    w = new WindowRobot(folder);
    w.open(folder.resolve("five.timeline.json"), WindowRobot.TIMELINE);
  }

  @AfterEach
  void close() {
    w.close();
  }

  private void query(String text) {
    w.press(KeyCode.SLASH);
    w.type(text);
    w.until(() -> w.state().finder().asked().text().equals(text));
  }

  private boolean framed() {
    return w.window().search().getPseudoClassStates().contains(PseudoClass.getPseudoClass("wrong"));
  }

  private CheckBox box(String name) {
    return w
        .robot
        .from(w.find("filter-card"))
        .lookup(".check-box")
        .queryAllAs(CheckBox.class)
        .stream()
        .filter(b -> b.getText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private String count(CheckBox box) {
    Node row = box.getParent();
    return w.robot.from(row).lookup(".filter-count").queryAs(Label.class).getText();
  }

  private String shown() {
    return w.robot.from(w.find("filter-card")).lookup(".label").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .filter(t -> t.endsWith("shown"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aMistakeIsFramedToldWithItsPlaceAndSelectedOnClick() {
    query("apple before:soon");
    w.type(" x");
    Label problem = (Label) w.find("search-problem");
    w.until(this::framed);
    assertThat(problem.isVisible()).isTrue();
    assertThat(problem.getText()).contains("7").contains("soon");
    assertThat(w.window().search().getAccessibleHelp()).isEqualTo(problem.getText());
    w.robot.clickOn(problem);
    w.until(() -> w.window().search().getSelectedText().equals("before:soon"));
    assertThat(w.focus()).isSameAs(w.window().search());
    w.type("before:2023-01-15");
    w.until(() -> !framed());
    assertThat(problem.isVisible()).isFalse();
  }

  @Test
  void aFieldNearlyNamedSaysWhichWasMeantAndTabPutsItIn() {
    query("speker:ann");
    assertThat(((Label) w.find("search-problem")).getText()).contains("speaker:");
    w.press(KeyCode.DOWN);
    w.press(KeyCode.TAB);
    assertThat(w.window().search().getText()).isEqualTo("speaker:ann");
    w.until(() -> !framed());
    assertThat(w.state().finder().hitsProperty().get().count()).isEqualTo(2);
  }

  @Test
  void thePanelReadsWhatIsTypedAndItsNumbersFollow() {
    query("lane:\"beta\" apple");
    w.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    w.until(() -> w.find("filter-card") != null);
    assertThat(box("Beta").isSelected()).isTrue();
    assertThat(box("Alpha").isSelected()).isFalse();
    assertThat(count(box("Alpha"))).isEqualTo("3");
    assertThat(count(box("Beta"))).isEqualTo("0");
    assertThat(count(box("Contested"))).isEqualTo("0");
    w.robot.interact(box("Alpha")::fire);
    assertThat(w.window().search().getText()).isEqualTo("lane:\"beta\",a apple");
    assertThat(shown()).isEqualTo("3 of 5 shown");
  }

  @Test
  void inANarrowWindowThePanelKeepsItsWidth() {
    w.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    w.until(() -> w.find("filter-card") != null);
    double wide = w.find("filter-card").getLayoutBounds().getWidth();
    w.press(KeyCode.ESCAPE);
    w.robot.interact(() -> w.window().stage().setWidth(700));
    w.until(() -> w.window().stage().getScene().getWidth() <= 700);
    w.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    w.until(() -> w.find("filter-card") != null);
    assertThat(w.find("filter-card").getLayoutBounds().getWidth()).isEqualTo(wide);
    Node card = w.find("filter-card");
    assertThat(card.localToScene(card.getLayoutBounds()).getMaxX()).isLessThanOrEqualTo(700);
  }

  @Test
  void aValueIsLeftOutWithMinusAndAllComesBackWithReset() {
    w.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    w.until(() -> w.find("filter-card") != null);
    while (!box("Alpha").isFocused()) {
      w.press(KeyCode.DOWN);
    }
    w.press(KeyCode.MINUS);
    assertThat(w.window().search().getText()).isEqualTo("-lane:a");
    assertThat(box("Alpha").isSelected()).isFalse();
    assertThat(shown()).isEqualTo("2 of 5 shown");
    w.press(KeyCode.ENTER);
    assertThat(w.window().search().getText()).isEmpty();
    assertThat(shown()).isEqualTo("5 of 5 shown");
  }
}
