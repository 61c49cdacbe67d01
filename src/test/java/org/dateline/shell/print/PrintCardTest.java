package org.dateline.shell.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.dateline.FxToolkit;
import org.dateline.format.TimelineReader;
import org.dateline.shell.export.ExportDesk;
import org.dateline.shell.export.ExportFlow;
import org.dateline.shell.export.ExportHost;
import org.dateline.shell.export.View;
import org.dateline.shell.settings.SettingsStore;
import org.dateline.state.TimelineState;
import org.dateline.timeline.Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The preview, its keys, and what it does without a printer. */
class PrintCardTest {

  private static final Path ARTICLE =
      Path.of("data/russia-belarus-air-exercises-2023.timeline.json");

  @TempDir Path folder;
  private final TimelineState state = new TimelineState();
  private final List<String> told = new ArrayList<>();
  private boolean closed;
  private SettingsStore settings;
  private PrintCard card;

  private final class Host implements ExportHost {
    @Override
    public void show(Node next) {}

    @Override
    public void close() {
      closed = true;
    }

    @Override
    public void tell(String text, boolean trouble, List<Link> links) {
      told.add(text);
    }

    @Override
    public void open(Path file) {}

    @Override
    public View view() {
      return new View(900, 600, 0);
    }

    @Override
    public Path file() {
      return ARTICLE;
    }
  }

  @BeforeAll
  static void toolkit() {
    FxToolkit.start();
    Fonts.load();
  }

  @BeforeEach
  void open() {
    settings = new SettingsStore(folder.resolve("config"));
    FxToolkit.call(
        () -> {
          state.open(TimelineReader.read(ARTICLE).chronology());
          Host host = new Host();
          ExportDesk desk = new ExportDesk(state, settings);
          card = new PrintCard(desk, new ExportFlow(desk, host), host, new View(900, 600, 0));
          new Scene(card, 1200, 760);
          card.resize(1200, 760);
          card.applyCss();
          card.layout();
          return null;
        });
  }

  @AfterEach
  void end() {
    settings.close();
  }

  private void until(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> FxToolkit.call(condition));
    } catch (Exception e) {
      throw new AssertionError("it never came to be so", e);
    }
  }

  private String place() {
    return ((Label) card.lookup("#print-place")).getText();
  }

  @SuppressWarnings("unchecked")
  private void fourPages() {
    FxToolkit.call(
        () -> {
          ((RadioButton) card.lookup("#export-whole")).fire();
          ((ChoiceBox<Boolean>) card.lookup("#export-time")).setValue(true);
          return null;
        });
    until(() -> place().contains("/ 4"));
  }

  private void press(KeyCode key) {
    FxToolkit.call(
        () -> {
          Node sheets = card.lookup("#print-sheet");
          Event.fireEvent(
              sheets, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
          return null;
        });
  }

  private static List<String> texts(Node n) {
    List<String> found = new ArrayList<>();
    if (n instanceof Text t) {
      found.add(t.getText());
    } else if (n instanceof Parent p) {
      p.getChildrenUnmodifiable().forEach(c -> found.addAll(texts(c)));
    }
    return found;
  }

  @Test
  void thePreviewPagesThroughTheSheetsByKeyboard() {
    fourPages();
    SheetView sheets = (SheetView) card.lookup("#print-sheet");
    assertThat(texts(sheets.getContent())).contains("Belarus", "Ukraine");
    assertThat(texts(sheets.getContent())).anyMatch(t -> t.endsWith("1 / 4"));
    press(KeyCode.RIGHT);
    assertThat(place()).startsWith("2 / 4");
    assertThat(texts(sheets.getContent())).anyMatch(t -> t.endsWith("2 / 4"));
    press(KeyCode.END);
    assertThat(place()).startsWith("4 / 4");
    press(KeyCode.PAGE_DOWN);
    assertThat(place()).startsWith("4 / 4");
    press(KeyCode.PAGE_UP);
    assertThat(place()).startsWith("3 / 4");
    press(KeyCode.HOME);
    assertThat(place()).startsWith("1 / 4");
  }

  @Test
  void theSheetFitsAndCanBeSeenLarger() {
    until(() -> place().contains("/ 1"));
    SheetView sheets = (SheetView) card.lookup("#print-sheet");
    double fitted = width(sheets);
    assertThat(fitted).isPositive().isLessThan(sheets.getViewportBounds().getWidth());
    press(KeyCode.PLUS);
    assertThat(width(sheets)).isGreaterThan(fitted * 1.2);
    press(KeyCode.DIGIT0);
    assertThat(width(sheets)).isEqualTo(fitted);
    press(KeyCode.MINUS);
    assertThat(width(sheets)).isEqualTo(fitted);
  }

  private static double width(SheetView sheets) {
    return FxToolkit.call(
        () ->
            ((Group) ((Parent) sheets.getContent()).getChildrenUnmodifiable().getFirst())
                .getBoundsInParent()
                .getWidth());
  }

  @Test
  void withoutAPrinterItSaysSoAndAPdfHasTheSamePages() throws Exception {
    fourPages();
    FxToolkit.call(
        () -> {
          card.found(null);
          return null;
        });
    assertThat(((Label) card.lookup("#print-note")).getText()).contains("no printer", "PDF");
    Path pdf = folder.resolve("pages.pdf");
    FxToolkit.call(
        () -> {
          card.save(pdf);
          return null;
        });
    assertThat(closed).isTrue();
    until(() -> !told.isEmpty());
    assertThat(told.getFirst()).contains("pages.pdf", "4 pages");
    try (PDDocument d = Loader.loadPDF(pdf.toFile())) {
      assertThat(d.getNumberOfPages()).isEqualTo(4);
    }
    assertThat(settings.get().exports().across()).isEqualTo(4);
  }
}
