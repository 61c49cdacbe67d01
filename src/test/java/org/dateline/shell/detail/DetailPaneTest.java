package org.dateline.shell.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.dateline.model.Chronology;
import org.dateline.model.TimePoint;
import org.dateline.state.TimelineState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pane as it is used: selected, read, copied from, followed. */
class DetailPaneTest {

  private final List<String> opened = new ArrayList<>();
  private final List<String> copied = new ArrayList<>();
  private TimelineState state;
  private DetailPane pane;
  private Stage stage;

  @BeforeEach
  void show() throws Exception {
    Fx.run(
        () -> {
          state = new TimelineState();
          pane =
              new DetailPane(
                  state,
                  new DetailActions() {
                    @Override
                    public void openLink(String url) {
                      opened.add(url);
                    }

                    @Override
                    public void copy(String text) {
                      copied.add(text);
                    }
                  });
          state.open(Samples.drills());
        });
    stage = Fx.show(pane, 376, 700);
  }

  @AfterEach
  void close() throws Exception {
    Fx.run(stage::hide);
  }

  @Test
  void partsStandInTheirOrder() throws Exception {
    select("full");
    List<String> order = new ArrayList<>();
    for (Node n : column()) {
      n.getStyleClass().stream()
          .filter(c -> c.startsWith("part-"))
          .filter(c -> order.isEmpty() || !order.getLast().equals(c))
          .forEach(order::add);
    }
    assertThat(order)
        .containsExactly(
            "part-date",
            "part-title",
            "part-chips",
            "part-description",
            "part-positions",
            "part-quotes",
            "part-sources",
            "part-related",
            "part-participants",
            "part-media",
            "part-notes");
  }

  @Test
  void partsWithNothingToSayAreAbsent() throws Exception {
    select("bare");
    assertThat(column())
        .extracting(n -> n.getStyleClass().getLast())
        .containsExactly("part-date", "part-title", "part-chips");
    assertThat(text()).doesNotContain("POSITIONS", "QUOTES", "SOURCES", "NOTES");
  }

  @Test
  void theDateIsASentence() throws Exception {
    select("full");
    assertThat(flows().getFirst().copy())
        .startsWith("about 6 January 2023 · the source says “10 days ago”, counted from ")
        .contains("16 January 2023")
        .endsWith("(source [1])");
    assertThat(text()).contains("A round number.", "reported 16 Jan 2023, about 10 days later");
    select("when");
    assertThat(flows().getFirst().copy()).isEqualTo("undated");
  }

  @Test
  void positionsAreSetInEqualType() throws Exception {
    select("full");
    Fx.run(this::layOut);
    List<Text> words = new ArrayList<>();
    List<Text> parties = new ArrayList<>();
    Fx.run(
        () -> {
          each(pane, ".position-words .position-run", words::add);
          each(pane, ".party .position-run", parties::add);
        });
    assertThat(parties).extracting(Text::getText).containsExactly("Ministry", "Kyiv");
    assertThat(words).extracting(Text::getText).contains("It is attack.", "purely defensive ");
    for (List<Text> equal : List.of(words, parties)) {
      assertThat(equal).extracting(Text::getFont).containsOnly(equal.getFirst().getFont());
    }
    // The source's own brackets apart, no words and no party has a colour of its own.
    assertThat(parties).extracting(Text::getFill).containsOnly(parties.getFirst().getFill());
    assertThat(words)
        .filteredOn(t -> !t.getStyleClass().contains("editorial"))
        .extracting(Text::getFill)
        .containsOnly(words.getFirst().getFill());
    assertThat(text()).contains("disputed by Kyiv", "disputes Ministry", "Ministry, Minsk\t");
  }

  @Test
  void aSourceTellsWhoseItIsHowItIsRatedAndHowItsLinkFares() throws Exception {
    select("full");
    assertThat(text())
        .contains(
            "belongs to Ministry, Minsk",
            "Source: B, usually reliable",
            "Information: 2, probably true",
            "link no longer works",
            "archived copy of 20 Jan 2023");
  }

  @Test
  void translationAndOriginalStandSideBySide() throws Exception {
    select("full");
    Fx.run(this::layOut);
    List<Bounds> texts = new ArrayList<>();
    Fx.run(
        () -> {
          for (String kind : List.of(".quote-words", ".quote-original")) {
            Node n = pane.lookup(kind);
            texts.add(n.localToScene(n.getBoundsInLocal()));
          }
        });
    assertThat(texts.get(0).getMinY()).isEqualTo(texts.get(1).getMinY());
    assertThat(texts.get(0).getMaxX()).isLessThan(texts.get(1).getMinX());
  }

  @Test
  void anArrowSelectsTheOpposingEvent() throws Exception {
    select("full");
    Fx.run(() -> link("→").fire());
    assertThat(state.selectedIdProperty().get()).isEqualTo("other");
  }

  @Test
  void whoDisputesIsALinkToo() throws Exception {
    select("full");
    assertThat(text()).contains("disputed by Kyiv");
    Fx.run(() -> link("Kyiv").fire());
    assertThat(state.selectedIdProperty().get()).isEqualTo("other");
  }

  @Test
  void aDisputeAcrossQuestionsLeadsBothWays() throws Exception {
    Fx.run(() -> state.open(Samples.acrossQuestions()));
    select("one");
    assertThat(text()).contains("disputed by Kyiv →");
    Fx.run(() -> link("→").fire());
    assertThat(state.selectedIdProperty().get()).isEqualTo("two");
    Fx.run(
        () -> {
          pane.refresh();
          layOut();
        });
    assertThat(text()).contains("disputes Ministry →");
    Fx.run(() -> link("Ministry").fire());
    assertThat(state.selectedIdProperty().get()).isEqualTo("one");
  }

  @Test
  void originsAreCountedAsTheyStood() throws Exception {
    select("full");
    assertThat(text()).contains("1 origin, 2 carriers");
    // The words were said on the 15th; their carrier came a day later.
    Fx.run(
        () -> {
          state.asOf().set(TimePoint.ofSeconds(1_673_816_400L));
          pane.refresh();
          layOut();
        });
    assertThat(text())
        .contains("purely defensive")
        .doesNotContain("2 carriers", "reported 16 Jan 2023");
    Fx.run(
        () -> {
          state.asOf().set(TimePoint.ofSeconds(1_673_654_400L));
          pane.refresh();
          layOut();
        });
    // The quote and what rests on it came later, so that nothing carried them yet.
    assertThat(text()).doesNotContainIgnoringCase("carrier").doesNotContain("Bad link");
  }

  @Test
  void bracketsAreMutedButKept() throws Exception {
    select("full");
    List<String> muted = new ArrayList<>();
    Fx.run(() -> each(pane, ".quote-words .editorial", t -> muted.add(t.getText())));
    assertThat(muted).containsExactly("[in nature]", "…");
    assertThat(text()).contains("“purely defensive [in nature] … and so on”");
    assertThat(text())
        .contains("an official · Ministry, Minsk · said, 15 Jan 2023 · via [1], paragraph 5");
    assertThat(text()).contains("In Russian: слова");
  }

  @Test
  void allTextCanBeSelectedAndCopied() throws Exception {
    select("full");
    Fx.run(
        () -> {
          pane.requestEntry();
          Fx.press(pane, KeyCode.A, true);
          Fx.press(pane, KeyCode.C, true);
        });
    assertThat(copied).hasSize(1);
    assertThat(copied.getFirst())
        .contains(
            "Drills begin", "POSITIONS  PURPOSE", "[1] News article, untitled", "Mind the gap.")
        .doesNotContain("\u200a", "\ufffc");
  }

  @Test
  void aSelectionRunsAcrossParagraphs() throws Exception {
    select("full");
    Fx.run(
        () -> {
          int title = flowOf("Drills begin");
          pane.selection().begin(new TextSelection.Place(title, 7));
          pane.selection().extend(new TextSelection.Place(title + 1, 1));
        });
    assertThat(pane.selection().text())
        .isEqualTo("begin\n" + flows().get(flowOf("Drills begin") + 1).copy(0, 1));
    Fx.run(() -> pane.selection().selectWord(new TextSelection.Place(flowOf("Drills begin"), 2)));
    assertThat(pane.selection().text()).isEqualTo("Drills");
  }

  @Test
  void theMouseSelectsWhatItIsDrawnOver() throws Exception {
    select("full");
    Fx.run(
        () -> {
          SelectableFlow title = flows().get(flowOf("Drills begin"));
          Bounds b = title.localToScene(title.getLayoutBounds());
          mouse(MouseEvent.MOUSE_PRESSED, b.getMinX() + 1, b.getCenterY(), 1);
          mouse(MouseEvent.MOUSE_DRAGGED, b.getMaxX() - 1, b.getMaxY() - 2, 1);
        });
    assertThat(pane.selection().text()).isEqualTo("Drills begin");
  }

  @Test
  void theArrowsOfTimeStayWithTheWindow() throws Exception {
    select("full");
    List<KeyCode> reached = new ArrayList<>();
    Fx.run(
        () -> {
          stage.getScene().addEventHandler(KeyEvent.KEY_PRESSED, e -> reached.add(e.getCode()));
          pane.requestEntry();
          for (KeyCode k : List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.ESCAPE, KeyCode.DOWN)) {
            Fx.press(pane, k, false);
          }
        });
    assertThat(reached).containsExactly(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.ESCAPE);
  }

  @Test
  void aLinkShowsWhereItGoesBeforeItIsOpened() throws Exception {
    select("full");
    Fx.run(() -> link("Open").fire());
    assertThat(opened).isEmpty();
    Fx.run(
        () -> {
          Parent asked = (Parent) pane.gate().showing().getContentNode();
          StringBuilder shown = new StringBuilder();
          each(asked, ".gate-address .run", t -> shown.append(t.getText()));
          assertThat(shown.toString().replace("\u200b", ""))
              .isEqualTo("https://example.org/news/1");
          ((Button) asked.lookup(".button:default")).fire();
        });
    assertThat(opened).containsExactly("https://example.org/news/1");
    assertThat(pane.gate().showing()).isNull();
  }

  @Test
  void otherSchemesAreText() throws Exception {
    select("full");
    List<String> links = new ArrayList<>();
    Fx.run(() -> each(pane, ".link", t -> links.add(t.getText())));
    assertThat(links).contains("here", "Open", "Open archived copy").doesNotContain("there");
    assertThat(links.stream().filter("Open"::equals)).hasSize(1);
    assertThat(text()).contains("there (file:///x)", "file:///etc/passwd", "javascript:alert(1)");
    assertThat(text()).contains("two <b>x</b>");
  }

  @Test
  void aPassageIsShownOnDemand() throws Exception {
    select("full");
    Node passages = pane.lookup(".passages");
    assertThat(passages.isVisible()).isFalse();
    Fx.run(() -> link("Show passage").fire());
    assertThat(passages.isVisible()).isTrue();
    assertThat(link("Hide passage")).isNotNull();
  }

  @Test
  void withoutSelectionTheFileIsSummedUp() throws Exception {
    Fx.run(pane::refresh);
    assertThat(text())
        .contains("Drills", "What was said.", "5, of which 1 is undated", "A compiler", "CC0-1.0");
    Fx.run(() -> link("→ first event").fire());
    assertThat(state.selected()).isZero();
  }

  @Test
  void aRunOfSelectionsIsWrittenOnceAndFromTheTop() throws Exception {
    select("full");
    Fx.run(
        () -> {
          layOut();
          pane.requestEntry();
          Fx.press(pane, KeyCode.END, false);
          for (int i = 0; i < 5; i++) {
            state.select(i);
          }
          // Nothing is written while the selection still runs.
          assertThat(text()).contains("Drills begin");
          pane.refresh();
          assertThat(text()).contains("Nobody knows when").doesNotContain("Drills begin");
          layOut();
        });
    assertThat(column().getFirst().getParent().getLayoutY()).isZero();
  }

  @Test
  void closingTheFileEmptiesThePane() throws Exception {
    select("full");
    Fx.run(
        () -> {
          state.close();
          pane.refresh();
        });
    assertThat(column()).isEmpty();
  }

  // ---- looking

  private void select(String id) throws Exception {
    Fx.run(
        () -> {
          Chronology c = state.chronology();
          state.select(c.events().indexOf(id));
          pane.refresh();
          layOut();
        });
  }

  private void layOut() {
    pane.applyCss();
    pane.layout();
  }

  private void mouse(EventType<MouseEvent> type, double x, double y, int clicks) {
    Node target = pane.lookup(".scroller");
    Event.fireEvent(
        target,
        new MouseEvent(
            type,
            x,
            y,
            x,
            y,
            MouseButton.PRIMARY,
            clicks,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            false,
            false,
            true,
            null));
  }

  private List<Node> column() {
    return ((VBox) pane.lookup(".detail-column")).getChildren();
  }

  private List<SelectableFlow> flows() {
    return pane.selection().flows();
  }

  private int flowOf(String words) {
    for (int i = 0; i < flows().size(); i++) {
      if (flows().get(i).copy().equals(words)) {
        return i;
      }
    }
    throw new AssertionError("no paragraph " + words);
  }

  private String text() {
    StringBuilder b = new StringBuilder();
    flows().forEach(f -> b.append(f.lead()).append(f.copy()));
    return b.toString();
  }

  private LinkText link(String words) {
    List<LinkText> found = new ArrayList<>();
    each(
        pane,
        ".link",
        t -> {
          if (t.getText().equals(words)) {
            found.add((LinkText) t);
          }
        });
    assertThat(found).as(words).isNotEmpty();
    return found.getFirst();
  }

  private static void each(Parent in, String selector, Consumer<Text> take) {
    in.lookupAll(selector).forEach(n -> take.accept((Text) n));
  }
}
