package org.dateline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.dateline.query.LaneBy;
import org.dateline.shell.views.ViewRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two files as one timeline in the window. */
class TogetherWindowTest {

  private static final String OTHER =
      """
      {"version": "1.0", "title": "Two events", "events": [
        {"id": "z1", "title": "Third apple", "date": "2023-01-20"},
        {"id": "z2", "title": "Something else", "date": "2023-03-01"}]}
      """;

  @TempDir Path folder;
  private WindowRobot w;
  private Path first;
  private Path second;

  @BeforeEach
  void open() throws IOException {
    w = new WindowRobot(folder);
    first = Files.writeString(folder.resolve("five.timeline.json"), WindowRobot.TIMELINE);
    second = Files.writeString(folder.resolve("two.timeline.json"), OTHER);
    w.robot.interact(() -> w.window().open(List.of(first, second), ViewRequest.NONE));
    w.until(() -> w.state().chronology() != null && w.focus() == w.window().timeline());
  }

  @AfterEach
  void close() {
    w.close();
  }

  private int shown() {
    return w.state().shownProperty().get().cardinality();
  }

  @Test
  void bothAreShownInALaneEach() {
    assertThat(shown()).isEqualTo(7);
    assertThat(w.state().laneByProperty().get()).isEqualTo(LaneBy.FILE);
    assertThat(w.state().lanesProperty().get()).hasSize(2);
    assertThat(w.window().openFiles()).containsExactly(first, second);
  }

  @Test
  void aFileIsHiddenAndShownByKey() {
    w.press(KeyCode.ALT, KeyCode.F);
    assertThat(w.focus()).isInstanceOf(ToggleButton.class);
    w.press(KeyCode.RIGHT);
    w.press(KeyCode.SPACE);
    assertThat(shown()).isEqualTo(5);
    w.press(KeyCode.LEFT);
    w.press(KeyCode.SPACE);
    assertThat(shown()).isZero();
    w.press(KeyCode.SPACE);
    assertThat(shown()).isEqualTo(5);
  }

  @Test
  void whatIsToldTwiceIsListedAndWalked() {
    w.until(() -> w.find("files-duplicates") instanceof Button b && !b.isDisabled());
    w.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
    assertThat(w.find("duplicates-card")).isNotNull();
    w.press(KeyCode.ENTER);
    assertThat(w.find("duplicates-card")).isNull();
    String one = w.state().selectedIdProperty().get();
    w.press(KeyCode.J);
    assertThat(List.of(one, w.state().selectedIdProperty().get()))
        .containsExactlyInAnyOrder("e3", "z1");
    assertThat(w.state().chronology().events().size()).isEqualTo(7);
  }

  @Test
  void savingEitherReadsBothAgainAndKeepsWhatIsHidden() throws IOException {
    w.press(KeyCode.ALT, KeyCode.F);
    w.press(KeyCode.SPACE);
    assertThat(shown()).isEqualTo(2);
    Files.writeString(
        second,
        OTHER.replace("\"2023-03-01\"}", "\"2023-03-01\"}, {\"id\": \"z3\", \"title\": \"New\"}"));
    w.until(() -> w.state().chronology().events().size() == 8);
    assertThat(shown()).isEqualTo(3);
    Files.writeString(first, WindowRobot.TIMELINE.replace("Fifth apple", "Last apple"));
    w.until(
        () ->
            w.state()
                .chronology()
                .events()
                .title(w.state().chronology().events().indexOf("e5"))
                .equals("Last apple"));
    assertThat(shown()).isEqualTo(3);
  }

  @Test
  void anotherFileIsAddedToWhatIsOpen() throws IOException {
    Path third = Files.writeString(folder.resolve("more.timeline.json"), OTHER.replace("z1", "z9"));
    w.robot.interact(() -> w.window().files().add(List.of(third)));
    w.until(() -> w.state().chronology().events().size() == 9);
    assertThat(w.window().openFiles()).containsExactly(first, second, third);
    assertThat(w.state().chronology().events().indexOf("z2@more")).isNotNegative();
  }

  @Test
  void whatCannotBeReadIsToldAndTheOthersAreShown() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.timeline.json"), "{\"version\"");
    w.robot.interact(() -> w.window().open(List.of(broken, second), ViewRequest.NONE));
    w.until(() -> w.state().chronology().events().size() == 2);
    assertThat(w.window().files().problemsProperty().get()).anyMatch(p -> p.file().equals(broken));
  }
}
