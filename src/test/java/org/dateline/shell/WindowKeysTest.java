package org.dateline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.dateline.layout.Viewport;
import org.dateline.model.TimePoint;
import org.dateline.query.Lane;
import org.dateline.query.LaneBy;
import org.dateline.query.lang.Asked;
import org.dateline.shell.keys.Category;
import org.dateline.shell.keys.Command;
import org.dateline.shell.keys.KeySheet;
import org.dateline.shell.keys.Palette;
import org.dateline.shell.passage.PassagePane;
import org.dateline.shell.settings.ThemeChoice;
import org.dateline.timeline.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window by keys alone. */
class WindowKeysTest {

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
  void theTitleNamesTheTimeline() {
    assertThat(w.window().stage().getTitle()).isEqualTo("Five events — Dateline");
  }

  @Test
  void rightGoesThroughAllEventsAndLeftBack() {
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      w.press(KeyCode.RIGHT);
      seen.add(w.state().selectedIdProperty().get());
    }
    assertThat(seen).containsExactly("e1", "e2", "e3", "e4", "e5", "e5");
    w.press(KeyCode.LEFT);
    assertThat(w.state().selectedIdProperty().get()).isEqualTo("e4");
    w.press(KeyCode.HOME);
    assertThat(w.state().selectedIdProperty().get()).isEqualTo("e1");
    w.press(KeyCode.DOWN);
    assertThat(w.state().selectedIdProperty().get()).isEqualTo("e2");
  }

  @Test
  void vSaysWhyItShowsNothing() {
    w.press(KeyCode.HOME);
    w.press(KeyCode.V);
    assertThat(
            w.window().stage().getScene().getRoot().lookupAll(".label").stream()
                .map(n -> ((Label) n).getText()))
        .contains("No source of this event has its text at hand");
  }

  @Test
  void altUpAndDownMoveTheLaneOfTheSelectedEventAndTheFileKeepsIt() throws IOException {
    w.press(KeyCode.HOME);
    w.press(KeyCode.ALT, KeyCode.DOWN);
    assertThat(laneKeys()).containsExactly("b", "a");
    w.press(KeyCode.ALT, KeyCode.T);
    w.press(KeyCode.ALT, KeyCode.S);
    w.press(KeyCode.ESCAPE);
    w.robot.interact(() -> w.state().asOf().set(TimePoint.ofSeconds(1_672_704_000)));
    w.open(folder.resolve("other.timeline.json"), WindowRobot.TIMELINE);
    assertThat(laneKeys()).containsExactly("a", "b");
    assertThat(w.state().asOf().at()).isNull();
    assertThat(w.state().clocks().bySaidProperty().get()).isFalse();
    w.press(KeyCode.ALT, KeyCode.E);
    w.press(KeyCode.ESCAPE);
    w.open(file, WindowRobot.TIMELINE);
    assertThat(laneKeys()).containsExactly("b", "a");
    assertThat(w.state().asOf().at()).isEqualTo(TimePoint.ofSeconds(1_672_704_000));
    assertThat(w.state().clocks().bySaidProperty().get()).isTrue();
    assertThat(w.window().files().tableProperty().get()).isEqualTo("sources");
  }

  private List<String> laneKeys() {
    return w.state().lanesProperty().get().stream().map(Lane::key).toList();
  }

  @Test
  void thePassageReaderHasItsKeysInTheRegistry() throws IOException {
    Files.createDirectories(folder.resolve("texts"));
    for (String text : List.of("nether-oakley-minutes.txt", "nether-oakley-courier.txt")) {
      Path from = Path.of("data", "texts", text);
      if (Files.exists(from)) {
        Files.copy(from, folder.resolve("texts").resolve(text));
      }
    }
    w.open(
        folder.resolve("bridge.timeline.json"),
        Files.readString(Path.of("data", "village-footbridge.timeline.json")));
    int quoted = w.state().chronology().events().indexOf("chair-safe");
    w.robot.interact(() -> w.state().select(quoted));
    w.press(KeyCode.V);
    w.until(() -> w.focus() instanceof PassagePane);
    String first = w.state().selectedIdProperty().get();
    w.until(() -> w.window().stage().getScene().lookup(".passage-mark") != null);
    for (int i = 0; i < 9 && w.state().selectedIdProperty().get().equals(first); i++) {
      w.press(KeyCode.N);
      w.press(KeyCode.ENTER);
    }
    assertThat(w.state().selectedIdProperty().get()).isNotEqualTo(first);
    w.press(KeyCode.ESCAPE);
    assertThat(w.focus()).isNotInstanceOf(PassagePane.class);
    assertThat(w.window().registry().of(Category.PASSAGE)).hasSizeGreaterThan(4);
  }

  @Test
  void slashSearchesAndEnterStepsThroughTheHits() {
    w.type("/");
    assertThat(w.focus()).isSameAs(w.window().search());
    w.type("apple");
    assertThat(w.window().search().getText()).isEqualTo("apple");
    w.until(() -> w.state().hitsProperty().get().count() == 3);
    w.press(KeyCode.ENTER);
    w.press(KeyCode.ENTER);
    assertThat(w.state().selectedIdProperty().get()).isEqualTo("e3");
    w.press(KeyCode.SHIFT, KeyCode.ENTER);
    assertThat(w.state().selectedIdProperty().get()).isEqualTo("e1");
    w.press(KeyCode.ESCAPE);
    assertThat(w.state().hitsProperty().get().active()).isFalse();
    w.press(KeyCode.ESCAPE);
    assertThat(w.focus()).isSameAs(w.window().timeline());
    assertThat(w.state().selectedIdProperty().get()).isEqualTo("e1");
    w.press(KeyCode.ESCAPE);
    assertThat(w.state().selected()).isEqualTo(-1);
    assertThat(w.window().stage().isShowing()).isTrue();
  }

  @Test
  void lettersInTheSearchFieldAreText() {
    w.press(KeyCode.CONTROL, KeyCode.F);
    w.type("dle+0?");
    assertThat(w.window().search().getText()).isEqualTo("dle+0?");
    assertThat(w.window().workspace().detailShownProperty().get()).isTrue();
    assertThat(w.window().cover().isOpen()).isFalse();
  }

  @Test
  void zoomCanBeTakenBack() {
    Viewport all = w.state().viewport();
    w.type("+");
    assertThat(w.state().viewport().seconds()).isLessThan(all.seconds());
    w.type("-");
    w.type("-");
    assertThat(w.state().viewport().seconds()).isGreaterThan(all.seconds());
    w.press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(w.state().viewport()).isEqualTo(all);
    w.press(KeyCode.ALT, KeyCode.RIGHT);
    assertThat(w.state().viewport()).isNotEqualTo(all);
    w.type("0");
    assertThat(w.state().viewport()).isEqualTo(all);
  }

  @Test
  void theKeySheetOpensAndEscapeClosesIt() {
    w.type("?");
    assertThat(w.window().cover().shows(KeySheet.class)).isTrue();
    w.press(KeyCode.RIGHT);
    assertThat(w.state().selected()).as("nothing moves behind it").isEqualTo(-1);
    w.press(KeyCode.ESCAPE);
    assertThat(w.window().cover().isOpen()).isFalse();
    assertThat(w.focus()).isSameAs(w.window().timeline());
  }

  @Test
  void everyActionWithAKeyIsOnTheSheetAndEveryActionInThePalette() {
    w.press(KeyCode.F1);
    assertThat(w.window().registry().all())
        .filteredOn(c -> !c.keys().isEmpty())
        .extracting(Command::id)
        .allSatisfy(id -> assertThat(w.find("key-" + id.replace('.', '-'))).as(id).isNotNull());
    w.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    assertThat(w.window().cover().shows(Palette.class)).isTrue();
    assertThat(
            ((javafx.scene.control.ListView<?>) w.find("palette-list"))
                .getItems().stream().map(c -> ((Command) c).id()))
        .containsExactlyElementsOf(w.window().registry().all().stream().map(Command::id).toList());
  }

  @Test
  void everyActionHasANameInTheBundle() {
    assertThat(w.window().registry().all())
        .extracting(Command::title)
        .noneMatch(title -> title.startsWith("action."));
  }

  @Test
  void thePaletteRunsWhatIsTyped() {
    w.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    w.type("by kind");
    w.press(KeyCode.ENTER);
    assertThat(w.window().cover().isOpen()).isFalse();
    assertThat(w.state().laneByProperty().get()).isEqualTo(LaneBy.KIND);
    assertThat(w.focus()).isSameAs(w.window().timeline());
  }

  @Test
  void panesComeAndGo() {
    w.press(KeyCode.D);
    assertThat(w.window().workspace().detailShownProperty().get()).isFalse();
    w.press(KeyCode.D);
    assertThat(w.window().workspace().detailShownProperty().get()).isTrue();
    w.press(KeyCode.E);
    w.press(KeyCode.O);
    assertThat(w.settings.get().panes().list()).isTrue();
    assertThat(w.settings.get().panes().overview()).isFalse();
  }

  @Test
  void f6GoesRoundThePanes() {
    w.press(KeyCode.E);
    List<Object> seen = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      seen.add(w.focus());
      w.press(KeyCode.F6);
    }
    assertThat(w.focus()).isSameAs(w.window().timeline());
    assertThat(seen).doesNotHaveDuplicates();
    assertThat(seen.getLast()).isSameAs(w.window().search());
    w.press(KeyCode.SHIFT, KeyCode.F6);
    assertThat(w.focus()).isSameAs(w.window().search());
  }

  @Test
  void theThemeIsSwitchedAndKept() {
    Theme before = w.window().theme().themeProperty().get();
    w.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    assertThat(w.window().theme().themeProperty().get()).isNotEqualTo(before);
    assertThat(w.settings.get().theme()).isNotEqualTo(ThemeChoice.SYSTEM);
  }

  @Test
  void contestedEventsAndSpeakersAreStepsAway() {
    w.press(KeyCode.C);
    assertThat(w.state().selectedIdProperty().get()).isEqualTo("e2");
    w.press(KeyCode.C);
    assertThat(w.state().selectedIdProperty().get()).isEqualTo("e4");
    w.type("]");
    assertThat(w.state().selectedIdProperty().get()).isEqualTo("e2");
    w.press(KeyCode.SHIFT, KeyCode.C);
    assertThat(w.state().selectedIdProperty().get()).isEqualTo("e4");
  }

  @Test
  void lanesAreChosenFromTheirList() {
    w.press(KeyCode.L);
    assertThat(w.find("lanes-card")).isNotNull();
    w.press(KeyCode.DOWN);
    w.press(KeyCode.ENTER);
    assertThat(w.state().laneByProperty().get()).isEqualTo(LaneBy.PARTY);
    assertThat(w.focus()).isSameAs(w.window().timeline());
  }

  @Test
  void theFilterIsSetAndReset() {
    w.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    w.press(KeyCode.SPACE);
    assertThat(w.state().finder().asked()).isEqualTo(new Asked("is:contested", true));
    assertThat(w.window().search().getText()).isEqualTo("is:contested");
    assertThat(w.state().shownProperty().get().cardinality()).isEqualTo(2);
    w.press(KeyCode.ESCAPE);
    assertThat(w.state().finder().asked().active()).isTrue();
    w.robot.interact(() -> w.window().registry().get("filter.reset").fire());
    assertThat(w.state().finder().asked()).isEqualTo(Asked.NOTHING);
    assertThat(w.window().search().getText()).isEmpty();
  }

  @Test
  void theSearchFieldCompletesAndHides() {
    w.press(KeyCode.SLASH);
    w.robot.write("kin");
    w.press(KeyCode.DOWN);
    w.press(KeyCode.TAB);
    assertThat(w.window().search().getText()).isEqualTo("kind:");
    w.press(KeyCode.DOWN);
    w.press(KeyCode.ENTER);
    String kind = w.window().search().getText().strip();
    assertThat(kind).startsWith("kind:").hasSizeGreaterThan(5);
    w.press(KeyCode.ALT, KeyCode.H);
    assertThat(w.state().finder().asked().hiding()).isTrue();
    assertThat(w.state().finder().asked().text().strip()).isEqualTo(kind);
    w.press(KeyCode.ALT, KeyCode.H);
    assertThat(w.state().finder().asked().hiding()).isFalse();
    assertThat(w.state().hitsProperty().get().count()).isPositive();
  }

  @Test
  void goToShowsItsReadingBeforeItGoes() {
    w.press(KeyCode.CONTROL, KeyCode.G);
    w.type("2030");
    assertThat(((TextField) w.find("go-to-field")).getText()).isEqualTo("2030");
    assertThat(((javafx.scene.control.Label) w.find("go-to-reading")).getText()).contains("2030");
    w.press(KeyCode.ENTER);
    assertThat(w.window().cover().isOpen()).isFalse();
    assertThat(w.state().viewport().share(org.dateline.model.TimePoint.ofSeconds(1_900_000_000L)))
        .isBetween(0.0, 1.0);
  }

  @Test
  void aReloadKeepsViewAndSelection() throws IOException {
    w.press(KeyCode.END);
    w.type("+");
    Viewport view = w.state().viewport();
    Files.writeString(file, WindowRobot.TIMELINE.replace("Fifth apple", "Fifth apple, mended"));
    w.press(KeyCode.CONTROL, KeyCode.R);
    w.until(
        () -> {
          var c = w.state().chronology();
          return c != null && c.events().event(4).title().endsWith("mended");
        });
    assertThat(w.state().viewport()).isEqualTo(view);
    assertThat(w.state().selectedIdProperty().get()).isEqualTo("e5");
  }

  @Test
  void aReloadOfABrokenFileKeepsTheLastGoodState() throws IOException {
    Files.writeString(file, WindowRobot.TIMELINE.substring(0, 300));
    w.press(KeyCode.CONTROL, KeyCode.R);
    w.until(() -> w.window().banner().shows("file"));
    assertThat(w.state().chronology()).isNotNull();
    assertThat(w.state().chronology().events().size()).isEqualTo(5);
    assertThat(w.find("banner-file").lookup(".label"))
        .extracting("text")
        .asString()
        .matches("(?s).*five\\.timeline\\.json:\\d+:\\d+.*");
    Files.writeString(file, WindowRobot.TIMELINE);
    w.press(KeyCode.CONTROL, KeyCode.R);
    w.until(() -> !w.window().banner().shows("file"));
  }

  @Test
  void aSaveByAnotherProgramIsReadByItself() throws IOException {
    w.press(KeyCode.END);
    Files.writeString(file, WindowRobot.TIMELINE.replace("Fifth apple", "Fifth apple, mended"));
    w.until(
        () -> {
          var c = w.state().chronology();
          return c != null && c.events().event(4).title().endsWith("mended");
        });
    assertThat(w.state().selectedIdProperty().get()).isEqualTo("e5");
  }

  @Test
  void closingTheFileLeadsToTheStartPageWithTheFileOnIt() {
    w.press(KeyCode.CONTROL, KeyCode.W);
    assertThat(w.window().stage().getTitle()).isEqualTo("Dateline");
    assertThat(w.focus()).isSameAs(w.find("start-open"));
    w.until(() -> w.find("start-page").lookup(".file-row") != null);
    w.press(KeyCode.DOWN);
    w.press(KeyCode.ENTER);
    w.until(() -> w.state().chronology() != null);
    assertThat(w.window().files().fileProperty().get()).isEqualTo(file.toAbsolutePath());
  }

  @Test
  void problemsAreToldAndListed() throws IOException {
    String odd = WindowRobot.TIMELINE.replace("\"2023-01-20\"", "\"soon\"");
    w.open(folder.resolve("odd.timeline.json"), odd);
    w.until(() -> w.window().banner().shows("problems"));
    w.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    assertThat(w.find("problems-table")).isNotNull();
    w.press(KeyCode.ESCAPE);
    assertThat(w.find("problems-table")).isNull();
  }

  @Test
  void aMissingFileIsToldAndChangesNothing() {
    w.robot.interact(() -> w.window().open(folder.resolve("nowhere.timeline.json")));
    w.until(() -> w.window().banner().shows("file"));
    assertThat(w.window().files().fileProperty().get()).isEqualTo(file.toAbsolutePath());
  }

  @Test
  void aFileComesBackAsItWasLeft() {
    w.press(KeyCode.END);
    w.type("+");
    w.robot.interact(() -> w.state().setLaneBy(LaneBy.KIND));
    Viewport view = w.state().viewport();
    w.press(KeyCode.CONTROL, KeyCode.W);
    assertThat(w.state().chronology()).isNull();
    w.robot.interact(() -> w.window().open(file));
    w.until(() -> w.state().chronology() != null);
    assertThat(w.state().viewport()).isEqualTo(view);
    assertThat(w.state().laneByProperty().get()).isEqualTo(LaneBy.KIND);
    assertThat(w.state().selectedIdProperty().get()).isEqualTo("e5");
  }
}
