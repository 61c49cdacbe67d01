package org.dateline.shell.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.dateline.FxToolkit;
import org.dateline.format.TimelineReader;
import org.dateline.query.lang.Asked;
import org.dateline.shell.settings.ExportMemory;
import org.dateline.shell.settings.SettingsStore;
import org.dateline.state.TimelineState;
import org.dateline.timeline.Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** From the card to the file and to what is told of it. */
class ExportFlowTest {

  private static final Path ARTICLE =
      Path.of("data/russia-belarus-air-exercises-2023.timeline.json");

  @TempDir Path folder;
  private final Host host = new Host();
  private final TimelineState state = new TimelineState();
  private SettingsStore settings;
  private ExportFlow flow;

  private static final class Host implements ExportHost {
    final List<String> told = new ArrayList<>();
    final List<Path> opened = new ArrayList<>();
    List<Link> links = List.of();
    Node card;
    boolean trouble;

    @Override
    public void show(Node next) {
      card = next;
      Scene scene = new Scene((javafx.scene.Parent) next);
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }

    @Override
    public void close() {
      card = null;
    }

    @Override
    public void tell(String text, boolean bad, List<Link> more) {
      told.add(text);
      trouble = bad;
      links = more;
    }

    @Override
    public void open(Path file) {
      opened.add(file);
    }

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
          flow = new ExportFlow(new ExportDesk(state, settings), host);
          return null;
        });
  }

  @AfterEach
  void end() {
    settings.close();
  }

  private void until(java.util.concurrent.Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> FxToolkit.call(condition));
    } catch (Exception e) {
      throw new AssertionError("it never came to be so", e);
    }
  }

  @SuppressWarnings("unchecked")
  private ExportCard card(String word) {
    return FxToolkit.call(
        () -> {
          flow.ask();
          ExportCard card = (ExportCard) host.card;
          ((ListView<Kind>) card.lookup("#export-formats"))
              .getSelectionModel()
              .select(Kind.ofWord(word).orElseThrow());
          return card;
        });
  }

  private String told() {
    until(() -> !host.told.isEmpty());
    return host.told.getLast();
  }

  private void export(ExportCard card, String word, String file) {
    FxToolkit.call(
        () -> {
          card.export(Kind.ofWord(word).orElseThrow(), folder.resolve(file));
          return null;
        });
  }

  @Test
  void everyFormatIsWrittenAndToldWithWaysToIt() {
    for (Kind kind : Kind.all()) {
      host.told.clear();
      ExportCard card = card(kind.word());
      export(card, kind.word(), "out-" + kind.word());
      assertThat(told()).as(kind.word()).contains("out-" + kind.word() + kind.ending());
      assertThat(host.trouble).isFalse();
      Path file = folder.resolve("out-" + kind.word() + kind.ending());
      assertThat(file).isNotEmptyFile();
      FxToolkit.call(
          () -> {
            host.links.get(host.links.size() - 2).run().run();
            host.links.getLast().run().run();
            return null;
          });
      assertThat(host.opened.get(host.opened.size() - 2)).isEqualTo(file);
      assertThat(host.opened.getLast()).isEqualTo(folder);
    }
  }

  @Test
  void whatAFilterHidesIsLeftOutUnlessAllIsAskedFor() throws IOException {
    FxToolkit.call(
        () -> {
          state.ask(new Asked("kind:statement", true));
          return null;
        });
    ExportCard card = card("json");
    int shown = state.shownProperty().get().cardinality();
    assertThat(shown).isBetween(1, 19);
    export(card, "json", "shown.timeline.json");
    told();
    assertThat(
            TimelineReader.read(folder.resolve("shown.timeline.json")).chronology().events().size())
        .isEqualTo(shown);
    host.told.clear();
    ExportCard again = card("json");
    FxToolkit.call(
        () -> {
          ((RadioButton) again.lookup("#export-all")).fire();
          return null;
        });
    export(again, "json", "all.timeline.json");
    told();
    assertThat(
            TimelineReader.read(folder.resolve("all.timeline.json")).chronology().events().size())
        .isEqualTo(20);
  }

  @Test
  @SuppressWarnings("unchecked")
  void pagesAreCountedAsOneChoosesAndTheChoiceIsRemembered() throws IOException {
    ExportCard card = card("pdf");
    FxToolkit.call(
        () -> {
          ((RadioButton) card.lookup("#export-whole")).fire();
          ((ChoiceBox<String>) card.lookup("#export-paper")).setValue("a4");
          ((ChoiceBox<Boolean>) card.lookup("#export-time")).setValue(true);
          return null;
        });
    until(() -> ((Label) card.lookup("#export-count")).getText().startsWith("4 pages"));
    export(card, "pdf", "pages.pdf");
    assertThat(told()).contains("4 pages");
    try (PDDocument d = Loader.loadPDF(folder.resolve("pages.pdf").toFile())) {
      assertThat(d.getNumberOfPages()).isEqualTo(4);
    }
    ExportMemory m = settings.get().exports();
    assertThat(m.format()).isEqualTo("pdf");
    assertThat(m.paper()).isEqualTo("a4");
    assertThat(m.whole()).isTrue();
    assertThat(m.across()).isEqualTo(4);
    assertThat(m.folder()).isEqualTo(folder.toString());
    ExportCard next =
        FxToolkit.call(
            () -> {
              flow.ask();
              return (ExportCard) host.card;
            });
    assertThat(FxToolkit.call(next::chosen)).isEqualTo(m);
  }

  @Test
  void tooManyPagesOfferACoarserScale() {
    FxToolkit.call(
        () -> {
          state.zoom(1e-5, 0.5);
          return null;
        });
    ExportCard card = card("svg");
    FxToolkit.call(
        () -> {
          ((RadioButton) card.lookup("#export-whole")).fire();
          return null;
        });
    until(() -> card.lookup("#export-coarser").isVisible());
    assertThat(FxToolkit.call(() -> card.lookup("#export-run").isDisabled())).isTrue();
    FxToolkit.call(
        () -> {
          ((Hyperlink) card.lookup("#export-coarser")).fire();
          return null;
        });
    until(() -> !card.lookup("#export-run").isDisabled());
    assertThat(FxToolkit.call(() -> card.chosen().across())).isPositive();
  }

  @Test
  void whatCannotBeWrittenIsToldAndLeavesNothing() throws IOException {
    Files.createDirectory(folder.resolve("taken.svg"));
    ExportCard card = card("svg");
    export(card, "svg", "taken.svg");
    assertThat(told()).contains("taken.svg");
    assertThat(host.trouble).isTrue();
    try (var left = Files.list(folder)) {
      assertThat(left.map(p -> p.getFileName().toString()))
          .noneMatch(n -> n.endsWith(".tmp") || n.endsWith(".part"));
    }
  }
}
