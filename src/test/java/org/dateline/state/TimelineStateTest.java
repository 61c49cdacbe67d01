package org.dateline.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.Fixture;
import org.dateline.layout.Viewport;
import org.dateline.model.Chronology;
import org.dateline.model.TimePoint;
import org.dateline.query.LaneBy;
import org.dateline.query.lang.Asked;
import org.junit.jupiter.api.Test;

class TimelineStateTest {

  private static Fixture three() {
    return new Fixture()
        .group("g", "G")
        .group("h", "H")
        .event("a", "Alpha", Fixture.day(10), "g")
        .event("b", "Beta", Fixture.day(20), "h")
        .event("c", "Gamma", Fixture.day(90), "g");
  }

  private static TimelineState open(Chronology c) {
    TimelineState s = new TimelineState();
    s.open(c);
    return s;
  }

  private static String selectedId(TimelineState s) {
    return s.selectedIdProperty().get();
  }

  @Test
  void arrowsWalkAllEventsInTimeAndStayAtTheEnds() {
    TimelineState s = open(three().build());
    s.selectNext();
    assertThat(selectedId(s)).isEqualTo("a");
    s.selectPrevious();
    assertThat(selectedId(s)).isEqualTo("a");
    s.selectNext();
    s.selectNext();
    s.selectNext();
    assertThat(selectedId(s)).isEqualTo("c");
    s.selectFirst();
    assertThat(selectedId(s)).isEqualTo("a");
    s.selectLast();
    assertThat(selectedId(s)).isEqualTo("c");
  }

  @Test
  void sameDayEventsKeepTheOrderOfTheFileAndUndatedOnesComeLast() {
    Chronology c =
        new Fixture()
            .event("u", "Undated", null, null)
            .event("z", "Z", Fixture.day(5), null)
            .event("a", "A", Fixture.day(5), null)
            .build();
    TimelineState s = open(c);
    s.selectNext();
    assertThat(selectedId(s)).isEqualTo("z");
    s.selectNext();
    assertThat(selectedId(s)).isEqualTo("a");
    s.selectNext();
    assertThat(selectedId(s)).isEqualTo("u");
    assertThat(c.events().dated()).isEqualTo(2);
  }

  @Test
  void upAndDownGoToTheNearestEventOfTheNextLane() {
    TimelineState s = open(three().build());
    s.select(0);
    s.selectLane(1);
    assertThat(selectedId(s)).isEqualTo("b");
    s.selectLane(1);
    assertThat(selectedId(s)).isEqualTo("b");
    s.selectLane(-1);
    assertThat(selectedId(s)).isEqualTo("a");
  }

  @Test
  void theCursorSurvivesZoomLanesFilterAndReload() {
    TimelineState s = open(three().build());
    s.select(1);
    s.zoom(0.01);
    s.setLaneBy(LaneBy.KIND);
    s.ask(new Asked(s.finder().asked().text() + " -lane:h", true));
    assertThat(selectedId(s)).isEqualTo("b");
    assertThat(s.shownProperty().get().get(1)).isFalse();
    s.reload(three().event("new", "Earlier", Fixture.day(1), "g").build());
    assertThat(selectedId(s)).isEqualTo("b");
    assertThat(s.selected()).isEqualTo(2);
  }

  @Test
  void aReloadThatLosesTheEventKeepsItsIdForTheNextOne() {
    TimelineState s = open(three().build());
    s.select(1);
    s.reload(new Fixture().event("a", "Alpha", Fixture.day(10), null).build());
    assertThat(s.selected()).isEqualTo(-1);
    s.reload(three().build());
    assertThat(s.selected()).isEqualTo(1);
  }

  @Test
  void selectingWhatIsOffScreenPansNoFurtherThanNeeded() {
    TimelineState s = open(three().build());
    s.show(new Viewport(TimePoint.ofSeconds((long) (5 * Fixture.DAY)), 20 * Fixture.DAY));
    Viewport before = s.viewport();
    s.select(1);
    assertThat(s.viewport()).isEqualTo(before);
    s.select(2);
    assertThat(s.viewport().seconds()).isEqualTo(before.seconds());
    double share = s.viewport().share(TimePoint.ofSeconds((long) (90 * Fixture.DAY)));
    assertThat(share).isBetween(0.1, 0.95);
  }

  @Test
  void zoomKeepsTheSelectedEventWhereItIs() {
    TimelineState s = open(three().build());
    s.select(1);
    TimePoint at = TimePoint.ofSeconds((long) (20 * Fixture.DAY));
    double share = s.viewport().share(at);
    s.zoom(0.5);
    s.zoom(0.5);
    assertThat(s.viewport().share(at)).isCloseTo(share, org.assertj.core.data.Offset.offset(1e-9));
  }

  @Test
  void historyGoesBackOverOneGestureAtATime() {
    TimelineState s = open(three().build());
    Viewport start = s.viewport();
    s.pan(0.1);
    s.pan(0.1);
    s.pan(0.1);
    Viewport panned = s.viewport();
    s.zoom(0.5);
    s.zoom(0.5);
    s.setLaneBy(LaneBy.KIND);
    s.goBack();
    assertThat(s.laneByProperty().get()).isEqualTo(LaneBy.GROUP);
    s.goBack();
    assertThat(s.viewport()).isEqualTo(panned);
    s.goBack();
    assertThat(s.viewport()).isEqualTo(start);
    assertThat(s.history().canGoBackProperty().get()).isFalse();
    s.goForward();
    assertThat(s.viewport()).isEqualTo(panned);
    s.fitAll();
    assertThat(s.history().canGoForwardProperty().get()).isFalse();
  }

  @Test
  void hitsAreWalkedRoundAndHiddenOnesArePassedOver() {
    TimelineState s = open(three().build());
    s.search("a");
    assertThat(s.hitsProperty().get().count()).isEqualTo(3);
    s.search("mm");
    s.nextHit();
    assertThat(selectedId(s)).isEqualTo("c");
    s.search("alpha");
    s.nextHit();
    assertThat(selectedId(s)).isEqualTo("a");
    s.search("a");
    s.previousHit();
    assertThat(selectedId(s)).isEqualTo("c");
    s.ask(new Asked(s.finder().asked().text() + " -lane:h", true));
    s.selectFirst();
    s.nextHit();
    assertThat(selectedId(s)).isEqualTo("c");
    s.search("");
    assertThat(s.hitsProperty().get().active()).isFalse();
  }

  @Test
  void aFittedViewFollowsTheWidthAndAnotherDoesNot() {
    TimelineState s = open(three().build());
    s.setSurface(400, (t, f) -> 7.0 * t.length());
    Viewport narrow = s.viewport();
    s.setSurface(1400, (t, f) -> 7.0 * t.length());
    assertThat(s.viewport()).isNotEqualTo(narrow);
    s.zoom(0.5);
    Viewport zoomed = s.viewport();
    s.setSurface(700, (t, f) -> 7.0 * t.length());
    assertThat(s.viewport()).isEqualTo(zoomed);
  }

  @Test
  void emptyOneEventAndAllUndatedFilesHaveAView() {
    for (Chronology c :
        new Chronology[] {
          new Fixture().build(),
          new Fixture().event("a", "A", Fixture.instant(1000, 5), null).build(),
          new Fixture().event("a", "A", null, null).build()
        }) {
      TimelineState s = open(c);
      s.selectNext();
      s.selectLast();
      s.fitSelection();
      s.zoom(0.5);
      s.selectLane(1);
      assertThat(s.viewport().seconds()).isPositive();
      assertThat(s.selected()).isEqualTo(c.events().size() == 0 ? -1 : 0);
    }
  }

  @Test
  void aQueryHidesOrHighlights() {
    TimelineState s = new TimelineState();
    s.open(three().build());
    s.ask(new Asked("-lane:g", true));
    assertThat(s.shownProperty().get().cardinality()).isEqualTo(1);
    assertThat(s.hitsProperty().get().active()).isFalse();
    s.ask(new Asked("-lane:g", false));
    assertThat(s.shownProperty().get().cardinality()).isEqualTo(3);
    assertThat(s.hitsProperty().get().count()).isEqualTo(1);
    s.ask(Asked.NOTHING);
    assertThat(s.finder().matching()).isNull();
    s.ask(new Asked("is:nonsense", true));
    assertThat(s.finder().problemsProperty().get()).hasSize(1);
    assertThat(s.shownProperty().get().cardinality()).as("nothing understood").isEqualTo(3);
  }
}
