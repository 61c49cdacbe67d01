package org.dateline.shell.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.TableCell;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.format.TimelineReader;
import org.dateline.model.Chronology;
import org.dateline.query.SpeakerIndex.Speaker;
import org.dateline.query.lang.Asked;
import org.dateline.shell.detail.Fx;
import org.dateline.state.TimelineState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tables of speakers and sources, and what they make the timeline show. */
class IndexPanesTest {

  private TimelineState state;
  private SpeakersPane speakers;
  private SourcesPane sources;
  private Stage first;
  private Stage second;

  @BeforeEach
  void show() throws Exception {
    Fx.run(
        () -> {
          state = new TimelineState();
          speakers = new SpeakersPane(state);
          sources = new SourcesPane(state);
          state.open(example());
        });
    first = Fx.show(speakers, 900, 300);
    second = Fx.show(sources, 900, 300);
    Fx.run(this::layOut);
  }

  @AfterEach
  void close() throws Exception {
    Fx.run(
        () -> {
          first.hide();
          second.hide();
        });
  }

  @Test
  void everySpeakerHasARowAndAPaintedLine() throws Exception {
    assertThat(speakers.table().getItems()).hasSize(3);
    assertThat(speakers.table().getItems())
        .extracting(Speaker::name)
        .contains("unofficial Telegram monitoring channels");
    int painted =
        Fx.get(
            () ->
                (int)
                    speakers.lookupAll(".spark-cell").stream()
                        .filter(TableCell.class::isInstance)
                        .map(n -> ((TableCell<?, ?>) n).getGraphic())
                        .filter(Canvas.class::isInstance)
                        .filter(n -> inked((Canvas) n) > 40)
                        .count());
    assertThat(painted).isEqualTo(3);
  }

  @Test
  void enterShowsOnlyTheEventsOfARowAndEnterAgainAll() throws Exception {
    Fx.run(
        () -> {
          speakers.requestEntry();
          select("telegram-monitors");
          Fx.press(speakers, KeyCode.ENTER, false);
        });
    assertThat(state.finder().asked()).isEqualTo(new Asked("speaker:telegram-monitors", true));
    assertThat(state.shownProperty().get().stream().mapToObj(this::id)).containsExactly("arrivals");
    assertThat(speakers.countLabel().getText())
        .contains("3 speakers", "only what unofficial Telegram monitoring channels said");
    assertThat(speakers.clearButton().isVisible()).isTrue();
    Fx.run(() -> Fx.press(speakers, KeyCode.ENTER, false));
    assertThat(state.finder().asked().active()).isFalse();
    assertThat(speakers.clearButton().isVisible()).isFalse();
  }

  @Test
  void escapeLiftsTheConditionAndNothingElse() throws Exception {
    Fx.run(
        () -> {
          state.ask(new Asked("-lane:build-up source:aj-2023-01-16", true));
          sources.requestEntry();
          Fx.press(sources, KeyCode.ESCAPE, false);
        });
    assertThat(state.finder().asked()).isEqualTo(new Asked("-lane:build-up", true));
    assertThat(Fx.get(sources::stepBack)).isFalse();
  }

  @Test
  void sourcesAreCountedByCitationAndByEvent() {
    assertThat(sources.table().getItems())
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.events()).isEqualTo(3);
              assertThat(s.citations()).isEqualTo(8);
              assertThat(sources.spoken(s)).contains("cited 8 times in 3 events");
            });
  }

  @Test
  void aRowIsCopiedInWords() throws Exception {
    String copied =
        Fx.get(
            () -> {
              speakers.requestEntry();
              select("telegram-monitors");
              Fx.press(speakers, KeyCode.C, true);
              return Clipboard.getSystemClipboard().getString();
            });
    assertThat(copied).startsWith("unofficial Telegram monitoring channels").contains("1 event");
  }

  @Test
  void arrowsGoThroughTime() throws Exception {
    Fx.run(
        () -> {
          state.select(0);
          speakers.requestEntry();
          Fx.press(speakers, KeyCode.RIGHT, false);
        });
    assertThat(state.selected()).isEqualTo(1);
  }

  @Test
  void aPaneThatIsNotSeenCountsNothing() throws Exception {
    SpeakersPane hidden =
        Fx.get(
            () -> {
              SpeakersPane p = new SpeakersPane(state);
              state.reload(example());
              return p;
            });
    assertThat(hidden.table().getItems()).isEmpty();
  }

  @Test
  void closingTheFileEmptiesTheTables() throws Exception {
    Fx.run(state::close);
    assertThat(speakers.table().getItems()).isEmpty();
    assertThat(sources.table().getItems()).isEmpty();
  }

  private void select(String key) {
    for (Speaker s : speakers.table().getItems()) {
      if (s.key().equals(key)) {
        speakers.table().getSelectionModel().select(s);
      }
    }
  }

  private String id(int event) {
    return Objects.requireNonNull(state.chronology()).events().event(event).id();
  }

  private static int inked(Canvas c) {
    WritableImage image = c.snapshot(null, null);
    int n = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        n += image.getPixelReader().getColor(x, y).getBrightness() < 0.97 ? 1 : 0;
      }
    }
    return n;
  }

  private static Chronology example() {
    try {
      Path file = Path.of("src/test/resources/format/example.timeline.json");
      return Objects.requireNonNull(
          TimelineReader.read(Files.readAllBytes(file), file).chronology());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void layOut() {
    speakers.applyCss();
    speakers.layout();
    sources.applyCss();
    sources.layout();
  }
}
