package org.dateline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.dateline.format.imports.Mapping;
import org.dateline.format.imports.Mapping.Role;
import org.dateline.shell.imports.ColumnMemory;
import org.dateline.shell.imports.ColumnsCard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the columns of a table mean, said by keys alone. */
class ColumnsTest {

  private static final String DOUBTFUL =
      "seen on,what was seen,where to\n1/2/2020,A crane,Brest\n3/4/2020,Two herons,Lida\n";

  @TempDir Path folder;
  private WindowRobot w;

  @BeforeEach
  void open() {
    w = new WindowRobot(folder);
  }

  @AfterEach
  void close() {
    w.close();
  }

  /** Opens a table, of which the card follows when it is in doubt. */
  private Path table(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    w.robot.interact(() -> w.window().open(file));
    return file;
  }

  private String date(int event) {
    return w.state().chronology().events().event(event).date().edtf();
  }

  @Test
  void aDoubtfulTableIsShownByTheGuessAndAskedAbout() throws IOException {
    table("a.csv", DOUBTFUL);
    w.until(() -> w.window().cover().shows(ColumnsCard.class));
    assertThat(date(0)).isEqualTo("2020-01-02");
    w.press(KeyCode.ALT, KeyCode.D);
    w.press(KeyCode.ENTER);
    w.until(() -> !w.window().cover().isOpen() && date(0).equals("2020-02-01"));
    assertThat(w.window().banner().shows("columns")).isFalse();
    // It is remembered for any table of the same columns, and nothing is asked.
    w.robot.interact(() -> w.window().files().close());
    table("b.csv", DOUBTFUL.replace("crane", "stork"));
    w.until(() -> w.state().chronology() != null);
    assertThat(date(0)).isEqualTo("2020-02-01");
    assertThat(w.window().cover().isOpen()).isFalse();
    assertThat(Files.readString(folder.resolve("config").resolve("columns.json")))
        .contains("what was seen");
  }

  @Test
  void theMeaningOfAColumnIsChangedByALetterAndSeenAtOnce() throws IOException {
    table("a.csv", "date,title,colour\n2020-01-01,One,red\n2020-02-02,Two,blue\n");
    w.until(() -> w.state().chronology() != null && w.window().banner().shows("columns"));
    assertThat(w.window().cover().isOpen()).isFalse();
    w.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    w.until(() -> w.focus() instanceof ComboBox);
    w.press(KeyCode.TAB);
    w.press(KeyCode.TAB);
    w.type("l");
    assertThat(((ComboBox<?>) w.focus()).getValue()).isEqualTo(Role.GROUP);
    w.press(KeyCode.ENTER);
    w.until(() -> w.state().chronology().timeline().groups().size() == 2);
  }

  @Test
  void escLeavesTheGuess() throws IOException {
    table("a.csv", DOUBTFUL);
    w.until(() -> w.window().cover().shows(ColumnsCard.class));
    w.press(KeyCode.ESCAPE);
    w.until(() -> !w.window().cover().isOpen());
    assertThat(date(0)).isEqualTo("2020-01-02");
    assertThat(new ColumnMemory(folder.resolve("config")).of(header())).isNull();
  }

  @Test
  void aTableWithoutDatesIsNotShownButAskedAbout() throws IOException {
    Path file = table("a.csv", "num,words\n7,One thing\n9,Two things\n11,Three\n");
    w.until(() -> w.window().cover().shows(ColumnsCard.class));
    assertThat(w.state().chronology()).isNull();
    assertThat(w.window().banner().shows("file")).isTrue();
    w.type("y");
    w.press(KeyCode.ENTER);
    w.until(() -> w.state().chronology() != null);
    assertThat(date(0)).isEqualTo("0007");
    assertThat(w.window().file()).isEqualTo(file.toAbsolutePath());
  }

  @Test
  void whatWasSaidIsKeptBesideTheSettings() throws IOException {
    ColumnMemory memory = new ColumnMemory(folder.resolve("new"));
    Mapping said = new Mapping(header(), List.of(Role.START, Role.TITLE, Role.PLACE), true);
    memory.put(said);
    assertThat(new ColumnMemory(folder.resolve("new")).of(header())).isEqualTo(said);
    memory.forget(header());
    assertThat(new ColumnMemory(folder.resolve("new")).of(header())).isNull();
    Files.writeString(folder.resolve("new").resolve("columns.json"), "{\"tables\": [{}, null, 3");
    assertThat(new ColumnMemory(folder.resolve("new")).of(header())).isNull();
  }

  private static List<String> header() {
    return List.of("seen on", "what was seen", "where to");
  }
}
