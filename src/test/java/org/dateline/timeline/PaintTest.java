package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.paint.Color;
import org.dateline.Fixture;
import org.dateline.FxToolkit;
import org.dateline.layout.Frame;
import org.dateline.layout.FrameBuilder;
import org.dateline.layout.LaneLayout;
import org.dateline.layout.Mark;
import org.dateline.layout.Packer;
import org.dateline.layout.Packing;
import org.dateline.layout.TextMeasure;
import org.dateline.layout.TimeScale;
import org.dateline.model.Chronology;
import org.dateline.model.DateSpec;
import org.dateline.model.Edge;
import org.dateline.model.Event;
import org.dateline.model.Span;
import org.dateline.model.TimePoint;
import org.dateline.model.Vocabulary.Certainty;
import org.dateline.model.Vocabulary.Kind;
import org.dateline.model.Vocabulary.Status;
import org.dateline.model.When;
import org.dateline.query.Hits;
import org.dateline.query.LaneBy;
import org.dateline.query.Lanes;
import org.dateline.query.SearchIndex;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is painted for each look, asked of a recorder. */
class PaintTest {

  private static final double HEADINGS = 120;
  private static final Palette P = Palette.of(Theme.LIGHT);
  private static final Color LANE = Color.web("#7a4fd0");

  @BeforeAll
  static void toolkit() {
    FxToolkit.start();
    Fonts.load();
  }

  private static Event event(String id, Kind kind, Status status, Certainty certainty) {
    return new Event(
        id,
        "Title of " + id,
        null,
        kind,
        DateSpec.of("2023"),
        status,
        certainty,
        null,
        null,
        "g",
        List.of(),
        null,
        null,
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        Map.of());
  }

  private static Event occurrence(String id) {
    return event(id, Kind.OCCURRENCE, null, null);
  }

  private record Painted(RecordingSurface g, Frame frame) {
    Mark mark(int event) {
      Mark m = frame.markOf(event);
      assertThat(m).isNotNull();
      return m;
    }
  }

  /** Paints 100 days from day 0 at ten pixels a day. */
  private static Painted paint(Chronology c, Hits hits) {
    Faces faces = new Faces(1);
    var lanes = Lanes.of(c, LaneBy.GROUP, null);
    double scale = Fixture.DAY / 10;
    Packing packing = new Packer(c, faces).pack(lanes, Set.of(), scale, null, -1);
    Frame f =
        new FrameBuilder(c, faces, ZoneOffset.UTC, Locale.ENGLISH)
            .build(
                packing,
                new LaneLayout(packing, 400),
                new TimeScale(TimePoint.ofSeconds(0), scale),
                1000,
                400,
                0);
    RecordingSurface g = new RecordingSurface();
    new FramePainter(g, P, faces, new TimelineTexts(Locale.ENGLISH))
        .paint(f, c, LaneBy.GROUP, HEADINGS, i -> LANE, hits);
    assertThat(g.depth()).isZero();
    assertThat(g.all("begin")).as("the ground is its owner's").isEmpty();
    return new Painted(g, f);
  }

  private static Painted paint(Event e, When w) {
    return paint(new Fixture().group("g", "Group").event(e, w).build(), Hits.NONE);
  }

  @Test
  void aDayIsASolidMarkerInItsMiddleWithItsTitleToTheRight() {
    Painted p = paint(occurrence("a"), Fixture.day(10));
    assertThat(p.g.all("disc"))
        .anySatisfy(
            d -> {
              assertThat(d.color()).isEqualTo(LANE);
              assertThat(d.x()).isEqualTo(HEADINGS + 105);
            });
    assertThat(p.g.text("Title of a").x()).isGreaterThan(HEADINGS + 105);
    assertThat(p.g.all("hatch")).isEmpty();
  }

  @Test
  void someTimeWithinIsPaleBetweenBracketsAndNotABar() {
    Painted within = paint(occurrence("a"), Fixture.within(10, 41));
    Painted throughout = paint(occurrence("a"), Fixture.throughout(10, 41));
    assertThat(within.g.all("rect"))
        .anySatisfy(
            r -> {
              assertThat(r.color()).isEqualTo(P.pale(LANE));
              assertThat(r.x()).isEqualTo(HEADINGS + 100);
              assertThat(r.w()).isEqualTo(310);
            });
    assertThat(within.g.all("rect")).noneMatch(r -> r.color().equals(P.fill(LANE)));
    assertThat(
            within.g.all("rect").stream()
                .filter(r -> r.color().equals(P.edge(LANE)) && r.h() == 2 && r.w() == 6))
        .hasSize(4);
    assertThat(throughout.g.all("rect"))
        .anyMatch(r -> r.color().equals(P.fill(LANE)) && r.w() == 310);
    assertThat(throughout.g.all("rect")).noneMatch(r -> r.h() == 2 && r.w() == 6);
  }

  @Test
  void aSoftEndFadesAndASharpOneDoesNot() {
    Painted p = paint(occurrence("a"), Fixture.throughout(10, 41, Edge.APPROXIMATE, Edge.SHARP));
    assertThat(p.g.all("ramp"))
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.x()).isEqualTo(HEADINGS + 90);
              // The day of fade and the day in which it began.
              assertThat(r.w()).isEqualTo(20);
            });
  }

  @Test
  void anOpenEndIsAnArrowAndAnUnknownOneAQuestionMark() {
    Painted p =
        paint(
            new Fixture()
                .group("g", "Group")
                .event(occurrence("a"), Fixture.throughout(10, 20, Edge.SHARP, Edge.OPEN))
                .event(occurrence("b"), Fixture.throughout(30, 50, Edge.UNKNOWN, Edge.SHARP))
                .build(),
            Hits.NONE);
    assertThat(p.g.all("polygon")).hasSize(1);
    assertThat(p.g.text("?").x()).isLessThan(HEADINGS + p.mark(1).left());
  }

  @Test
  void plannedIsAnOutlineWithoutFill() {
    Painted p =
        paint(event("a", Kind.OCCURRENCE, Status.PLANNED, null), Fixture.throughout(10, 41));
    assertThat(p.g.all("dashed")).hasSize(1);
    assertThat(p.g.all("rect")).noneMatch(r -> r.color().equals(P.fill(LANE)));
  }

  @Test
  void claimsAreHatchedAndTheirWordsStandClear() {
    for (Kind kind : new Kind[] {Kind.STATEMENT, Kind.FORECAST, Kind.ABSENCE}) {
      Painted p = paint(event("a", kind, null, null), Fixture.throughout(10, 41));
      assertThat(p.g.all("hatch")).as(kind.name()).hasSize(1);
      int hatch = p.g.drawn.indexOf(p.g.all("hatch").getFirst());
      int plate =
          p.g.drawn.indexOf(
              p.g.drawn.stream()
                  .filter(d -> d.is("rect") && d.color().equals(P.fill(LANE)) && d.w() < 200)
                  .findFirst()
                  .orElseThrow());
      assertThat(plate).isGreaterThan(hatch).isLessThan(p.g.drawn.indexOf(p.g.text("Title of a")));
    }
  }

  @Test
  void theFourKindsOfMarkerDifferInShape() {
    Set<List<String>> shapes = new java.util.HashSet<>();
    for (Kind kind : Kind.values()) {
      Painted p = paint(event("a", kind, null, null), Fixture.day(10));
      shapes.add(
          p.g.drawn.stream()
              .filter(d -> Math.abs(d.x() - HEADINGS - 105) < 10 && !d.color().equals(P.grid()))
              .map(RecordingSurface.Drawn::what)
              .toList());
    }
    assertThat(shapes).hasSize(4);
  }

  @Test
  void aContestedEventHasASignBehindItsTitle() {
    Painted p = paint(event("a", Kind.OCCURRENCE, null, Certainty.CONTESTED), Fixture.day(10));
    assertThat(p.g.all("polygon"))
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.color()).isEqualTo(P.warn());
              assertThat(s.x()).isGreaterThan(p.g.text("Title of a").x() + 40);
            });
  }

  @Test
  void cancelledIsStruckThrough() {
    Painted p = paint(event("a", Kind.OCCURRENCE, Status.CANCELLED, null), Fixture.day(10));
    double title = p.g.text("Title of a").x();
    assertThat(p.g.all("rect"))
        .anyMatch(r -> r.h() == 1 && r.x() == title && r.color().equals(P.text()));
  }

  @Test
  void membersOfASetAreDrawnApart() {
    List<Span> members = List.of(Fixture.days(10, 11), Fixture.days(20, 21), Fixture.days(30, 35));
    Span all = Fixture.days(10, 35);
    for (When.Form form : new When.Form[] {When.Form.ONE_OF, When.Form.ALL_OF}) {
      Painted p =
          paint(
              occurrence("a"),
              new When(form, all, all, Edge.SHARP, Edge.SHARP, 0, 0, When.Grain.DAY, members));
      assertThat(p.g.all("dotted")).hasSize(form == When.Form.ONE_OF ? 1 : 0);
      assertThat(p.g.all("disc").stream().map(RecordingSurface.Drawn::x).distinct())
          .containsExactly(HEADINGS + 105, HEADINGS + 205);
      assertThat(p.g.text("Title of a").x()).isGreaterThan(HEADINGS + 350);
    }
  }

  @Test
  void aSearchHitHasAPlateAndOtherTitlesStepBack() {
    Chronology c =
        new Fixture()
            .group("g", "Group")
            .event(occurrence("alpha"), Fixture.day(10))
            .event(occurrence("beta"), Fixture.day(60))
            .build();
    Painted p = paint(c, new SearchIndex(c).find("ALPHA"));
    assertThat(p.g.all("roundRect"))
        .singleElement()
        .satisfies(r -> assertThat(r.color()).isEqualTo(P.hit()));
    assertThat(p.g.text("Title of alpha").color()).isEqualTo(P.text());
    assertThat(p.g.text("Title of beta").color()).isEqualTo(P.muted());
  }

  @Test
  void theTitleOfABarThatRunsOffTheScreenStaysOnIt() {
    Painted p = paint(occurrence("a"), Fixture.throughout(-300, 60));
    assertThat(p.g.text("Title of a").x()).isBetween(HEADINGS, HEADINGS + 20);
  }

  @Test
  void ofATitleWhoseEventIsOffTheLeftEdgeWholeLettersStay() {
    Painted whole = paint(occurrence("a"), Fixture.day(0));
    double right = end(whole.g.text("Title of a"));
    Painted p = paint(occurrence("a"), Fixture.day(-2));
    RecordingSurface.Drawn title =
        p.g.all("text").stream().filter(d -> d.text().endsWith("of a")).findFirst().orElseThrow();
    assertThat(title.text()).startsWith("…").hasSizeLessThan("Title of a".length());
    assertThat(title.x()).isBetween(HEADINGS + 4, HEADINGS + 24);
    // It ends where the whole title would.
    assertThat(end(title)).isCloseTo(right - 20, within(0.01));
    assertThat(paint(occurrence("a"), Fixture.day(-7)).g.all("text"))
        .noneMatch(d -> d.text().endsWith(" a"));
  }

  private static double end(RecordingSurface.Drawn title) {
    return title.x() + new Faces(1).width(title.text(), TextMeasure.Face.TITLE);
  }

  @Test
  void aTitleAtTheRightEdgeStepsToTheLeftOfItsMarker() {
    Painted p = paint(occurrence("a"), Fixture.day(96));
    Mark m = p.mark(0);
    assertThat(m.labelX() + m.labelWidth()).isLessThan(m.centre());
    assertThat(p.g.text("Title of a").x()).isLessThan(HEADINGS + 965);
  }

  @Test
  void theUpperLayerCoversTheSelectedTitleSoThatTheLowerOneStays() {
    Chronology c =
        new Fixture()
            .group("g", "Group")
            .event(event("alpha", Kind.OCCURRENCE, null, Certainty.CONTESTED), Fixture.day(10))
            .event(occurrence("beta"), Fixture.day(60))
            .build();
    Painted p = paint(c, Hits.NONE);
    RecordingSurface over = new RecordingSurface();
    new OverlayPainter(over, P, new Faces(1), new TimelineTexts(Locale.ENGLISH))
        .paint(
            p.frame,
            c,
            HEADINGS,
            i -> LANE,
            new OverlayPainter.Over(
                0, -1, null, List.of(), Standing.NOW, -1, List.of(), Double.NaN));
    RecordingSurface.Drawn below = p.g.text("Title of alpha");
    RecordingSurface.Drawn sign =
        p.g.all("polygon").stream()
            .filter(d -> d.color().equals(P.warn()))
            .findFirst()
            .orElseThrow();
    RecordingSurface.Drawn plate =
        over.all("roundRect").stream()
            .filter(d -> d.color().equals(P.accentSoft()))
            .findFirst()
            .orElseThrow();
    double end = below.x() + new Faces(1).width(below.text(), TextMeasure.Face.TITLE);
    assertThat(plate.color().getOpacity()).isEqualTo(1);
    assertThat(plate.x()).isLessThanOrEqualTo(below.x());
    assertThat(plate.x() + plate.w()).isGreaterThanOrEqualTo(Math.max(end, sign.x() + 7));
    assertThat(over.text("Title of alpha").x()).isEqualTo(below.x());
  }

  /** No day of 1970 is made up where nothing has a date. */
  @Test
  void withoutADateThereIsNoTick() {
    Painted none = paint(new Fixture().event(occurrence("a"), null).build(), Hits.NONE);
    assertThat(none.frame().axis().upper()).isEmpty();
    assertThat(none.frame().axis().lower()).isEmpty();
    assertThat(none.g().all("text")).isEmpty();
    Painted some = paint(new Fixture().event(occurrence("a"), Fixture.day(5)).build(), Hits.NONE);
    assertThat(some.frame().axis().lower()).isNotEmpty();
  }
}
