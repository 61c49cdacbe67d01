package org.dateline.shell.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.Fixture;
import org.dateline.Reported;
import org.dateline.model.Chronology;
import org.dateline.query.lang.Asked;
import org.dateline.shell.detail.Fx;
import org.dateline.shell.detail.Samples;
import org.dateline.state.TimelineState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list and the state, hand in hand. */
class EventListPaneTest {

  private TimelineState state;
  private EventListPane pane;
  private Stage stage;
  private int entered;

  @BeforeEach
  void show() throws Exception {
    Fx.run(
        () -> {
          state = new TimelineState();
          pane = new EventListPane(state, () -> entered++);
          state.open(Samples.drills());
        });
    stage = Fx.show(pane, 900, 400);
    Fx.run(this::layOut);
  }

  @AfterEach
  void close() throws Exception {
    Fx.run(stage::hide);
  }

  @Test
  void eventsStandInTimeOrderAndTheUndatedLast() {
    assertThat(pane.table().getItems()).containsExactly(0, 1, 2, 3, 4);
    assertThat(title(0)).isEqualTo("The whole");
    assertThat(title(4)).isEqualTo("Nobody knows when");
    assertThat(pane.undatedButton().isVisible()).isTrue();
    assertThat(pane.undatedButton().getText()).isEqualTo("1 undated ↓");
  }

  @Test
  void theListGoesByEitherClockAndTheSelectionStays() throws Exception {
    Fx.run(
        () -> {
          state.open(
              new Fixture()
                  .event(Reported.claimed("a", "Told late", "g", "1970-01-31"), Fixture.day(1))
                  .event(Reported.claimed("b", "Told soon", "g", "1970-01-09"), Fixture.day(2))
                  .event("c", "Told by nobody", Fixture.day(3), "g")
                  .build());
          state.select(0);
          layOut();
          ((Button) pane.lookup("#order-said")).fire();
        });
    assertThat(pane.table().getItems()).containsExactly(1, 0, 2);
    assertThat(pane.table().getSelectionModel().getSelectedIndex()).isEqualTo(1);
    assertThat(pane.undatedButton().getText()).isEqualTo("1 not said when ↓");
    Fx.run(() -> state.select(2));
    assertThat(pane.table().getSelectionModel().getSelectedIndex()).isEqualTo(2);
    Fx.run(() -> ((Button) pane.lookup("#order-date")).fire());
    assertThat(pane.table().getItems()).containsExactly(0, 1, 2);
  }

  @Test
  void enterGoesIntoTheDetails() throws Exception {
    Fx.run(
        () -> {
          state.select(1);
          pane.requestEntry();
          Fx.press(pane, KeyCode.ENTER, false);
        });
    assertThat(entered).isEqualTo(1);
  }

  @Test
  void selectionGoesBothWaysOnce() throws Exception {
    List<Integer> seen = new ArrayList<>();
    Fx.run(
        () -> {
          state.selectedProperty().subscribe(n -> seen.add(n.intValue()));
          pane.table().getSelectionModel().select(3);
        });
    assertThat(state.selected()).isEqualTo(3);
    Fx.run(() -> state.select(1));
    assertThat(pane.table().getSelectionModel().getSelectedIndex()).isEqualTo(1);
    Fx.run(() -> state.select(-1));
    assertThat(pane.table().getSelectionModel().getSelectedIndex()).isEqualTo(-1);
    assertThat(seen).containsExactly(-1, 3, 1, -1);
  }

  @Test
  void aHiddenSelectionStaysSelectedAndComesBack() throws Exception {
    Fx.run(
        () -> {
          state.select(1);
          state.ask(new Asked("-kind:statement", true));
        });
    assertThat(pane.table().getItems()).containsExactly(0, 2, 3, 4);
    assertThat(state.selected()).isEqualTo(1);
    assertThat(pane.table().getSelectionModel().getSelectedIndex()).isEqualTo(-1);
    Fx.run(() -> state.ask(Asked.NOTHING));
    assertThat(pane.table().getSelectionModel().getSelectedIndex()).isEqualTo(1);
  }

  @Test
  void aFilterThatHidesAllOffersToShowAll() throws Exception {
    Fx.run(
        () -> {
          state.ask(new Asked("zebra", true));
        });
    assertThat(pane.table().getItems()).isEmpty();
    assertThat(pane.showAllButton().isVisible()).isTrue();
    Fx.run(() -> pane.showAllButton().fire());
    assertThat(pane.table().getItems()).hasSize(5);
  }

  @Test
  void hitsAreMarked() throws Exception {
    Fx.run(
        () -> {
          state.search("other");
          layOut();
        });
    PseudoClass hit = PseudoClass.getPseudoClass("hit");
    List<Integer> marked = new ArrayList<>();
    Fx.run(
        () -> {
          for (Node n : pane.lookupAll(".table-row-cell")) {
            if (n.getPseudoClassStates().contains(hit)) {
              marked.add((Integer) ((TableRow<?>) n).getItem());
              assertThat(n.getAccessibleText()).contains("found by the search");
            }
          }
        });
    assertThat(marked).hasSize(1);
    assertThat(title(marked.getFirst())).isEqualTo("The other side");
  }

  @Test
  void arrowsGoThroughTimeAndTheButtonToTheUndated() throws Exception {
    Fx.run(
        () -> {
          state.select(1);
          pane.requestEntry();
          Fx.press(pane, KeyCode.RIGHT, false);
        });
    assertThat(state.selected()).isEqualTo(2);
    Fx.run(() -> pane.undatedButton().fire());
    assertThat(title(state.selected())).isEqualTo("Nobody knows when");
  }

  @Test
  void aHundredThousandEventsTakeAFewCells() throws Exception {
    Chronology many = Samples.many(100_000, 7);
    Fx.run(
        () -> {
          state.open(many);
          layOut();
          state.select(99_000);
          layOut();
        });
    assertThat(pane.table().getItems()).hasSize(100_000);
    assertThat(pane.undatedButton().getText()).isEqualTo("7 undated ↓");
    int[] cells = new int[1];
    Fx.run(
        () ->
            cells[0] =
                (int)
                    pane.lookupAll(".table-cell").stream()
                        .filter(TableCell.class::isInstance)
                        .count());
    assertThat(cells[0]).isPositive().isLessThan(200);
  }

  @Test
  void closingTheFileEmptiesTheList() throws Exception {
    Fx.run(state::close);
    assertThat(pane.table().getItems()).isEmpty();
    assertThat(pane.undatedButton().isVisible()).isFalse();
    assertThat(pane.showAllButton().isVisible()).isFalse();
  }

  private void layOut() {
    pane.applyCss();
    pane.layout();
  }

  private String title(int index) {
    return state.chronology().events().event(index).title();
  }
}
