package org.dateline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.dateline.shell.settings.Comfort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The window for those who do not see it, and for those who use no mouse. */
class AccessibilityTest {

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

  /** Each control that takes the keyboard says what it is and what it is called. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "event.first",
        "pane.speakers",
        "pane.sources",
        "pane.events",
        "settings",
        "filter",
        "lanes",
        "asof",
        "goto",
        "help",
        "palette",
        "close"
      })
  void everyControlHasRoleAndName(String action) {
    w.robot.interact(() -> w.window().registry().get(action).fire());
    List<String> nameless = new ArrayList<>();
    int[] controls = {0};
    w.robot.interact(() -> walk(w.window().stage().getScene().getRoot(), nameless, controls));
    assertThat(controls[0]).as("controls seen").isGreaterThan(5);
    assertThat(nameless).isEmpty();
  }

  private static void walk(Node n, List<String> nameless, int[] controls) {
    if (!n.isVisible()) {
      return;
    }
    if (n.isFocusTraversable()) {
      controls[0]++;
      Object role = n.queryAccessibleAttribute(AccessibleAttribute.ROLE);
      Object text = n.queryAccessibleAttribute(AccessibleAttribute.TEXT);
      Object label = n.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
      String own = n.getAccessibleText();
      boolean named =
          own != null && !own.isBlank()
              || text instanceof String t && !t.isBlank() && !isText(role)
              || label != null;
      if (role == null || role == AccessibleRole.NODE || role == AccessibleRole.PARENT || !named) {
        nameless.add(n + " as " + role);
      }
    }
    if (n instanceof Parent p) {
      p.getChildrenUnmodifiable().forEach(c -> walk(c, nameless, controls));
    }
  }

  /** The text of a field is what is in it, not what it is called. */
  private static boolean isText(Object role) {
    return role == AccessibleRole.TEXT_FIELD || role == AccessibleRole.TEXT_AREA;
  }

  @Test
  void theTimelineSpeaksTheSelectedEvent() {
    w.press(KeyCode.HOME);
    w.press(KeyCode.RIGHT);
    Node event =
        (Node) w.window().timeline().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
    assertThat(event.getAccessibleRole()).isEqualTo(AccessibleRole.LIST_ITEM);
    assertThat(event.getAccessibleText())
        .isEqualTo("Tuesday 10 January 2023; Second pear; 1 quote, no sources; contested; 2 of 5");
    assertThat(event.getLayoutBounds().getWidth()).isGreaterThan(20);
    assertThat(w.window().timeline().queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT))
        .isEqualTo(5);
  }

  /** Tab goes through everything and comes back to where it began: nothing holds it. */
  @Test
  void tabGoesThroughTheWindowAndBack() {
    w.press(KeyCode.HOME);
    Node start = w.focus();
    Set<Node> seen = new LinkedHashSet<>();
    for (int i = 0; i < 200 && (seen.isEmpty() || w.focus() != start); i++) {
      seen.add(w.focus());
      w.press(KeyCode.TAB);
    }
    assertThat(w.focus()).as("after %s", seen).isSameAs(start);
    assertThat(seen).hasSizeGreaterThan(10).contains(w.window().search());
    int forward = seen.size();
    Set<Node> back = new LinkedHashSet<>();
    for (int i = 0; i < 200 && (back.isEmpty() || w.focus() != start); i++) {
      back.add(w.focus());
      w.press(KeyCode.SHIFT, KeyCode.TAB);
    }
    assertThat(back).hasSize(forward);
  }

  @Test
  void textGrowsAndShrinksByKeyAndIsRemembered() {
    double before = rowHeight();
    w.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
    w.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
    assertThat(w.settings.get().comfort().textSize()).isEqualTo(125);
    assertThat(rowHeight()).isEqualTo(before * 1.25);
    for (int i = 0; i < 12; i++) {
      w.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
    }
    assertThat(w.settings.get().comfort().textSize()).isEqualTo(200);
    w.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.MINUS);
    assertThat(w.settings.get().comfort().textSize()).isEqualTo(175);
    w.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT0);
    assertThat(w.settings.get().comfort()).isEqualTo(Comfort.DEFAULT);
    assertThat(rowHeight()).isEqualTo(before);
  }

  /** Pixels of the tool bar on screen. */
  private double rowHeight() {
    Node bar = w.window().stage().getScene().lookup(".tool-strip");
    return bar.localToScene(bar.getLayoutBounds()).getHeight();
  }

  @Test
  void settingsActAtOnce() {
    w.press(KeyCode.CONTROL, KeyCode.COMMA);
    w.until(() -> w.find("settings-card") != null);
    w.robot.clickOn("#settings-theme-dark");
    w.robot.clickOn("#settings-contrast-on");
    w.until(() -> w.window().theme().themeProperty().get().contrast());
    assertThat(w.window().theme().themeProperty().get().dark()).isTrue();
    w.robot.clickOn("#settings-stillness-on");
    assertThat(w.window().theme().stillProperty().get()).isTrue();
    w.press(KeyCode.ESCAPE);
    w.until(() -> w.find("settings-card") == null);
    assertThat(w.focus()).isSameAs(w.window().timeline());
  }
}
