package org.dateline.shell.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.scene.control.Label;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.format.TimelineReader;
import org.dateline.format.passage.CitedWords;
import org.dateline.format.passage.Stretch;
import org.dateline.model.Chronology;
import org.dateline.model.Selector;
import org.dateline.model.Source;
import org.dateline.shell.detail.Fx;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The passage reader as it is used: by keys, on the sample and on a large text. */
class PassagePaneTest {

  private static final Path FILE = Path.of("data/village-footbridge.timeline.json");

  @TempDir private Path folder;
  private final Chronology sample = TimelineReader.read(FILE).chronology();
  private final List<String> asked = new ArrayList<>();
  private PassagePane pane;
  private Stage stage;

  @BeforeEach
  void open() throws Exception {
    Fx.run(
        () ->
            pane =
                new PassagePane(
                    new PassageActions() {
                      @Override
                      public void selectEvent(String id) {
                        asked.add("select " + id);
                      }

                      @Override
                      public void copy(String text) {
                        asked.add("copy " + text);
                      }

                      @Override
                      public void cite(String words, Source source, String where) {
                        asked.add("cite " + words + " / " + source.id() + " / " + where);
                      }

                      @Override
                      public void close() {
                        asked.add("close");
                      }
                    }));
    stage = Fx.show(pane, 620, 560);
  }

  @AfterEach
  void close() throws Exception {
    Fx.run(stage::hide);
  }

  private void show(Path file, Chronology c, String source, @Nullable Selector s) throws Exception {
    SourceDocument d = SourceDocument.load(c, file, source, s);
    Fx.run(() -> pane.show(d));
    Fx.run(pane::requestEntry);
  }

  private String current() {
    Stretch at = pane.current();
    return at == null ? "" : pane.document().text().words(at);
  }

  private String note() {
    Label l = (Label) pane.lookup(".passage-note");
    return l.isVisible() ? l.getText() : "";
  }

  private void press(KeyCode code, boolean shortcut) throws Exception {
    Fx.run(() -> Fx.press(pane, code, shortcut));
  }

  private static void until(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Fx.<Boolean>get(condition));
  }

  private void picture(String name) throws Exception {
    String to = System.getProperty("dateline.pictures");
    if (to == null) {
      return;
    }
    WritableImage image = Fx.get(() -> pane.getScene().snapshot(null));
    int w = (int) image.getWidth();
    int h = (int) image.getHeight();
    PixelReader r = image.getPixelReader();
    byte[] out = new byte[w * h * 3];
    for (int i = 0; i < w * h; i++) {
      int argb = r.getArgb(i % w, i / w);
      out[i * 3] = (byte) (argb >> 16);
      out[i * 3 + 1] = (byte) (argb >> 8);
      out[i * 3 + 2] = (byte) argb;
    }
    Path file = Path.of(to, name + ".ppm");
    Files.write(file, ("P6 " + w + " " + h + " 255\n").getBytes());
    Files.write(file, out, java.nio.file.StandardOpenOption.APPEND);
  }

  @Test
  void oneGoesFromPassageToPassageAndToItsEvent() throws Exception {
    show(FILE, sample, "minutes", CitedWords.exactly("The bridge is safe"));
    assertThat(current()).isEqualTo("The bridge is safe");
    assertThat(note()).isEmpty();
    picture("light");
    Fx.run(() -> pane.step(1));
    String second = current();
    assertThat(second).startsWith("but nobody [from the county]");
    Fx.run(pane::enter);
    Fx.run(pane::copySelection);
    Fx.run(() -> pane.step(1));
    Fx.run(() -> pane.step(-1));
    assertThat(current()).isEqualTo(second);
    press(KeyCode.ESCAPE, false);
    assertThat(asked).containsExactly("select chair-safe", "copy " + second, "close");
  }

  @Test
  void copiedWithItsCitationThePassageSaysWhereItStands() throws Exception {
    show(FILE, sample, "minutes", CitedWords.exactly("The bridge is safe"));
    Fx.run(pane::copyWithCitation);
    assertThat(asked)
        .singleElement()
        .asString()
        .startsWith("cite The bridge is safe / minutes / line ");
  }

  @Test
  void readAgainThePassageStaysTheOneThatWasRead() throws Exception {
    Path copy = folder.resolve("t.timeline.json");
    Files.copy(FILE, copy);
    Files.createDirectories(folder.resolve("texts"));
    Path text = folder.resolve("texts/nether-oakley-minutes.txt");
    String minutes = Files.readString(Path.of("data/texts/nether-oakley-minutes.txt"));
    Files.writeString(text, minutes);
    Fx.run(() -> pane.show(sample, copy, "minutes", null));
    until(() -> pane.document() != null);
    Fx.run(() -> pane.step(1));
    String before = Fx.get(this::current);
    int at = Fx.get(() -> pane.current().start());
    Files.writeString(text, "A new first line.\n\n" + minutes);
    Fx.run(() -> pane.reread(sample, copy));
    until(() -> pane.current() != null && pane.current().start() != at);
    assertThat(Fx.<String>get(this::current)).isEqualTo(before);
  }

  @Test
  void aNearMatchIsSaid() throws Exception {
    show(FILE, sample, "minutes", CitedWords.exactly("\"The bridge is not safe, and"));
    assertThat(current()).isEqualTo("“The bridge is not safe, and");
    assertThat(note())
        .isEqualTo("Found after folding quotation marks; otherwise letter for letter.");
    Fx.run(
        () ->
            Application.setUserAgentStylesheet(
                new atlantafx.base.theme.PrimerDark().getUserAgentStylesheet()));
    picture("dark");
  }

  @Test
  void aMisquoteShowsTheNearest() throws Exception {
    show(FILE, sample, "courier", CitedWords.exactly("no date had been fixed"));
    assertThat(current()).isEqualTo("no day had been fixed");
    assertThat(note()).contains("not in this text", "paragraph 5");
    Fx.run(pane::enter);
    assertThat(asked).isEmpty();
  }

  @Test
  void aTextThatIsNotThereIsSaid() throws Exception {
    show(folder.resolve("t.json"), sample, "minutes", null);
    assertThat(note()).contains("texts/nether-oakley-minutes.txt", "is not there");
    Fx.run(() -> pane.step(1));
    assertThat(current()).isEmpty();
  }

  @Test
  void tenMegabytesHaveNodesOnlyForWhatIsOnScreen() throws Exception {
    Files.createDirectories(folder.resolve("texts"));
    String minutes = Files.readString(Path.of("data/texts/nether-oakley-minutes.txt"));
    Files.writeString(
        folder.resolve("texts/nether-oakley-minutes.txt"),
        "One long line of filler without an end. ".repeat(250_000) + "\n" + minutes);
    show(folder.resolve("t.json"), sample, "minutes", CitedWords.exactly("The bridge is safe"));
    assertThat(current()).isEqualTo("The bridge is safe");
    assertThat(pane.lookupAll(".list-cell")).hasSizeLessThan(60);
    assertThat(pane.lookupAll(".list-cell"))
        .anyMatch(
            n ->
                n instanceof PieceCell c
                    && !c.isEmpty()
                    && c.getItem().start() <= pane.current().start()
                    && c.getItem().end() > pane.current().start());
  }
}
