package org.dateline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.util.Duration;
import org.dateline.format.TimelineReader;
import org.dateline.layout.Viewport;
import org.dateline.model.Chronology;
import org.dateline.query.Changes;
import org.dateline.state.TimelineState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the window when another program saves the file. */
class FileReloadTest {

  private static final String SAVED =
      WindowRobot.TIMELINE
          .replace("Third apple", "Third cherry")
          .replace(
              "\"2023-02-10\", \"group\": \"a\"}",
              "\"2023-02-10\", \"group\": \"a\"},"
                  + " {\"id\": \"e6\", \"title\": \"Sixth\", \"date\": \"2023-02-20\"}");

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

  @Test
  void aSaveInPlaceKeepsSelectionViewAndQueryAndMarksWhatChanged() throws IOException {
    w.press(KeyCode.HOME);
    w.press(KeyCode.RIGHT);
    w.press(KeyCode.PLUS);
    w.robot.interact(() -> w.state().search("apple"));
    Viewport view = w.state().viewport();
    assertThat(w.state().selectedIdProperty().get()).isEqualTo("e2");

    Files.writeString(file, SAVED);
    w.until(() -> events() == 6 && w.state().fresh().changes() != null);

    assertThat(w.state().selectedIdProperty().get()).isEqualTo("e2");
    assertThat(w.state().viewport()).isEqualTo(view);
    assertThat(w.state().finder().asked().text()).isEqualTo("apple");
    Changes c = w.state().fresh().changes();
    assertThat(c.added().stream().mapToObj(this::id)).containsExactly("e6");
    assertThat(c.changed().stream().mapToObj(this::id)).containsExactly("e3");
    assertThat(c.gone()).isZero();
    assertThat(w.state().fresh().strengthProperty().get()).isPositive();
    assertThat(status()).anyMatch(t -> t.contains("1 event added · 1 event changed"));

    w.press(KeyCode.ESCAPE);
    w.robot.interact(() -> w.window().timeline().requestFocus());
    w.press(KeyCode.R);
    assertThat(w.state().selectedIdProperty().get()).isEqualTo("e3");
    w.press(KeyCode.R);
    assertThat(w.state().selectedIdProperty().get()).isEqualTo("e6");
    w.press(KeyCode.R);
    assertThat(w.state().selectedIdProperty().get()).isEqualTo("e3");
  }

  @Test
  void theMarksFadeAndWhatChangedStaysKnown() throws IOException {
    List<String> told = new ArrayList<>();
    TimelineState state = new TimelineState();
    Chronology before = TimelineReader.read(file).chronology();
    Files.writeString(file, SAVED);
    Chronology now = TimelineReader.read(file).chronology();
    w.robot.interact(
        () -> {
          state.open(before);
          state.reload(now);
          new ReloadNews(state, Duration.millis(1), told::add).reloaded(before, now);
        });
    List<Double> strengths = new ArrayList<>();
    w.robot.interact(
        () -> state.fresh().strengthProperty().subscribe(s -> strengths.add((double) s)));
    w.until(() -> strengths.size() > 1 && strengths.getLast() == 0);
    assertThat(strengths).contains(1.0);
    assertThat(state.fresh().changes()).isNotNull();
    assertThat(told).hasSize(1);
  }

  @Test
  void aRenamedFileOfTheSameTimeAndLengthIsNoticed() throws IOException {
    Path beside = folder.resolve("beside");
    Files.writeString(beside, WindowRobot.TIMELINE.replace("Third apple", "Third berry"));
    FileTime time = Files.getLastModifiedTime(file);
    Files.setLastModifiedTime(beside, time);
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    w.until(() -> "Third berry".equals(title("e3")));
  }

  @Test
  void aDeletedFileSaysSoAndIsReadWhenItIsBack() throws IOException {
    w.press(KeyCode.HOME);
    Files.delete(file);
    w.until(() -> w.window().banner().shows("file"));
    assertThat(banner()).contains("five.timeline.json is no longer there");
    assertThat(events()).isEqualTo(5);
    assertThat(w.state().selectedIdProperty().get()).isEqualTo("e1");

    Files.writeString(file, SAVED);
    w.until(() -> events() == 6);
    w.until(() -> !w.window().banner().shows("file"));
    assertThat(w.state().selectedIdProperty().get()).isEqualTo("e1");
  }

  @Test
  void aBrokenSaveKeepsTheLastGoodStateAndSaysWhere() throws IOException {
    Files.writeString(file, WindowRobot.TIMELINE.replace("\"id\": \"e3\",", "\"id\": \"e3\""));
    w.until(() -> w.window().banner().shows("file"));
    assertThat(banner())
        .contains("can no longer be read")
        .containsPattern("timeline\\.json:\\d+:\\d+");
    assertThat(events()).isEqualTo(5);
    assertThat(title("e3")).isEqualTo("Third apple");

    Files.writeString(file, SAVED);
    w.until(() -> events() == 6);
    w.until(() -> !w.window().banner().shows("file"));
  }

  @Test
  void halfOfAFileIsNoErrorWhileItIsBeingWritten() throws Exception {
    List<Integer> seen = new ArrayList<>();
    w.robot.interact(
        () ->
            w.state()
                .chronologyProperty()
                .subscribe(c -> seen.add(c == null ? -1 : c.events().size())));
    List<String> told = new ArrayList<>();
    w.robot.interact(
        () ->
            w.window()
                .banner()
                .getChildren()
                .addListener(
                    (javafx.collections.ListChangeListener<Object>)
                        c -> told.addAll(c.getList().stream().map(String::valueOf).toList())));
    byte[] bytes = SAVED.getBytes(StandardCharsets.UTF_8);
    try (FileChannel out =
        FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
      int piece = bytes.length / 6 + 1;
      for (int at = 0; at < bytes.length; at += piece) {
        out.write(java.nio.ByteBuffer.wrap(bytes, at, Math.min(piece, bytes.length - at)));
        // A slow disk: longer than one look, shorter than the patience with a broken file.
        java.util.concurrent.locks.LockSupport.parkNanos(400_000_000L);
      }
    }
    w.until(() -> events() == 6);
    assertThat(told).isEmpty();
    assertThat(seen).containsExactly(5, 6);
  }

  @Test
  void aLinkThatIsTurnedToAnotherFileIsFollowed() throws IOException {
    Path first = Files.writeString(folder.resolve("a.json"), WindowRobot.TIMELINE);
    Path second = Files.writeString(folder.resolve("b.json"), SAVED);
    Path link = folder.resolve("link.timeline.json");
    Files.createSymbolicLink(link, first);
    w.robot.interact(() -> w.window().open(link));
    w.until(() -> link.toAbsolutePath().equals(w.window().file()));
    // The file behind the link.
    Files.writeString(first, WindowRobot.TIMELINE.replace("Third apple", "Third berry"));
    w.until(() -> "Third berry".equals(title("e3")));
    // Another one behind it.
    Path turned = folder.resolve("turned");
    Files.createSymbolicLink(turned, second);
    Files.move(turned, link, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    w.until(() -> events() == 6);
  }

  @Test
  void aFolderPutInPlaceOfTheFilesFolderIsNoticed() throws IOException {
    Path old = Files.createDirectory(folder.resolve("case"));
    w.open(old.resolve("t.timeline.json"), WindowRobot.TIMELINE);
    Path fresh = Files.createDirectory(folder.resolve("fresh"));
    Files.writeString(fresh.resolve("t.timeline.json"), SAVED);
    Files.move(old, folder.resolve("old"));
    Files.move(fresh, old);
    w.until(() -> events() == 6);
  }

  private int events() {
    Chronology c = w.state().chronology();
    return c == null ? -1 : c.events().size();
  }

  private String id(int event) {
    return w.state().chronology().events().id(event);
  }

  private String title(String id) {
    Chronology c = w.state().chronology();
    return c.events().title(c.events().indexOf(id));
  }

  private String banner() {
    return ((Label) w.find("banner-file").lookup(".label")).getText();
  }

  private List<String> status() {
    return w.window().stage().getScene().getRoot().lookupAll(".status-bar .label").stream()
        .filter(Label.class::isInstance)
        .map(n -> ((Label) n).getText())
        .toList();
  }
}
