package org.dateline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.dateline.layout.Viewport;
import org.dateline.query.LaneBy;
import org.dateline.query.lang.Asked;
import org.dateline.shell.views.KeptCard;
import org.dateline.shell.views.ViewRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bookmarks and views by key. */
class WindowViewsTest {

  @TempDir Path folder;
  private WindowRobot w;
  private Path file;

  @BeforeEach
  void open() throws IOException {
    w = new WindowRobot(folder);
    file = w.open(folder.resolve("five.timeline.json"), WindowRobot.TIMELINE);
  }

  @AfterEach
  void close() {
    w.close();
  }

  private Map<String, String> names() {
    return w.state().bookmarks().names();
  }

  private ListView<?> list() {
    return (ListView<?>) w.find("kept-list");
  }

  @Test
  void bMarksAndUnmarksAndTheQueryFindsIt() {
    w.press(KeyCode.HOME);
    w.press(KeyCode.B);
    w.press(KeyCode.END);
    w.press(KeyCode.B);
    assertThat(names()).containsOnlyKeys("e1", "e5");
    w.robot.interact(() -> w.state().ask(new Asked("is:bookmarked", true)));
    assertThat(w.state().shownProperty().get().cardinality()).isEqualTo(2);
    w.press(KeyCode.B);
    assertThat(w.state().shownProperty().get().cardinality()).isEqualTo(1);
    assertThat(names()).containsOnlyKeys("e1");
  }

  @Test
  void bookmarksOutliveAnotherReadingAndTheWindow() throws IOException {
    String before = Files.readString(file);
    w.press(KeyCode.HOME);
    w.press(KeyCode.B);
    w.press(KeyCode.CONTROL, KeyCode.R);
    w.until(() -> w.state().bookmarks().has(0));
    w.open(folder.resolve("other.timeline.json"), WindowRobot.TIMELINE.replace("Five", "Other"));
    assertThat(names()).isEmpty();
    w.open(file, WindowRobot.TIMELINE);
    assertThat(names()).containsOnlyKeys("e1");
    assertThat(Files.readString(file)).isEqualTo(before);
  }

  @Test
  void theCardGoesRenamesRemovesAndBringsBack() {
    w.press(KeyCode.HOME);
    w.press(KeyCode.B);
    w.press(KeyCode.END);
    w.press(KeyCode.B);
    w.type("'");
    assertThat(list().getItems()).hasSize(2);
    w.type("fifth");
    assertThat(list().getItems()).hasSize(1);
    w.press(KeyCode.F2);
    w.type("The end");
    w.press(KeyCode.ENTER);
    assertThat(names()).containsEntry("e5", "The end");
    w.press(KeyCode.HOME);
    w.press(KeyCode.END);
    w.press(KeyCode.UP);
    w.press(KeyCode.DOWN);
    w.press(KeyCode.DELETE);
    assertThat(names()).hasSize(1);
    w.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(names()).hasSize(2).containsEntry("e5", "The end");
    w.type("first");
    w.press(KeyCode.ENTER);
    assertThat(w.window().cover().isOpen()).isFalse();
    assertThat(w.state().selectedIdProperty().get()).isEqualTo("e1");
  }

  @Test
  void escapeEndsRenamingBeforeItClosesTheCard() {
    w.press(KeyCode.HOME);
    w.press(KeyCode.B);
    w.type("'");
    w.press(KeyCode.F2);
    w.type("nothing");
    w.press(KeyCode.ESCAPE);
    assertThat(w.window().cover().shows(KeptCard.class)).isTrue();
    assertThat(names()).containsEntry("e1", "");
    w.press(KeyCode.ESCAPE);
    assertThat(w.window().cover().isOpen()).isFalse();
  }

  @Test
  void aViewIsSavedByNameAndComesBackWithAllThatBelongsToIt() {
    w.press(KeyCode.END);
    w.robot.interact(
        () -> {
          w.state().setLaneBy(LaneBy.SPEAKER);
          w.state().zoom(0.3);
          w.state().ask(new Asked("apple", true));
        });
    Viewport at = w.state().viewport();
    w.press(KeyCode.SHIFT, KeyCode.B);
    w.type("Apples");
    w.press(KeyCode.ENTER);
    w.robot.interact(
        () -> {
          w.state().ask(Asked.NOTHING);
          w.state().setLaneBy(LaneBy.NONE);
          w.state().fitAll();
          w.state().selectFirst();
        });
    w.type("'");
    w.type("apples");
    w.press(KeyCode.ENTER);
    assertThat(w.state().viewport()).isEqualTo(at);
    assertThat(w.state().laneByProperty().get()).isEqualTo(LaneBy.SPEAKER);
    assertThat(w.state().finder().asked()).isEqualTo(new Asked("apple", true));
    assertThat(w.state().selectedIdProperty().get()).isEqualTo("e5");
    w.press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(w.state().laneByProperty().get()).isEqualTo(LaneBy.NONE);
  }

  @Test
  void aViewAskedForByWordsReplacesTheLastOneOfTheOpenFile() {
    w.robot.interact(() -> w.state().ask(new Asked("pear", true)));
    ViewRequest request =
        new ViewRequest("2023-01-15", "2023-01-31", "kind", null, null, null, false, false, "e3");
    w.robot.interact(() -> w.window().open(file, request));
    assertThat(w.state().finder().asked()).isEqualTo(Asked.NOTHING);
    assertThat(w.state().laneByProperty().get()).isEqualTo(LaneBy.KIND);
    assertThat(w.state().selectedIdProperty().get()).isEqualTo("e3");
    assertThat(w.state().viewport().seconds()).isEqualTo(17 * 86_400d);
  }

  @Test
  void gWalksTheGapsAndEscapeLetsGoOfThem() throws IOException {
    StringBuilder events = new StringBuilder();
    for (String day : new String[] {"01", "03", "05", "07", "09", "11", "28", "30"}) {
      events
          .append(events.isEmpty() ? "" : ",")
          .append("{\"id\": \"d" + day + "\", \"title\": \"T\", \"date\": \"2023-01-")
          .append(day + "\"}");
    }
    w.open(
        folder.resolve("gap.timeline.json"),
        "{\"version\": \"1.0\", \"title\": \"G\", \"events\": [" + events + "]}");
    w.press(KeyCode.G);
    assertThat(w.state().gaps().currentProperty().get()).isNotNull();
    assertThat(w.state().selectedIdProperty().get()).isEqualTo("d11");
    w.press(KeyCode.ESCAPE);
    assertThat(w.state().gaps().currentProperty().get()).isNull();
    assertThat(w.state().selectedIdProperty().get()).isEqualTo("d11");
    w.press(KeyCode.SHIFT, KeyCode.G);
    w.robot.interact(() -> w.state().ask(new Asked("is:undated", true)));
    assertThat(w.state().gaps().currentProperty().get()).isNull();
  }
}
