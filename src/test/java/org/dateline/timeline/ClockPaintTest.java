package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.paint.Color;
import org.dateline.Fixture;
import org.dateline.FxToolkit;
import org.dateline.Reported;
import org.dateline.layout.Frame;
import org.dateline.layout.FrameBuilder;
import org.dateline.layout.LaneLayout;
import org.dateline.layout.Mark;
import org.dateline.layout.Metrics;
import org.dateline.layout.Packer;
import org.dateline.layout.TextMeasure;
import org.dateline.layout.TimeScale;
import org.dateline.model.Chronology;
import org.dateline.model.Event;
import org.dateline.model.TimePoint;
import org.dateline.query.Hits;
import org.dateline.query.Lane;
import org.dateline.query.LaneBy;
import org.dateline.query.Lanes;
import org.dateline.query.Reports;
import org.dateline.timeline.RecordingSurface.Drawn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is painted of the other clock, asked of a recorder. Ten pixels a day, from day 0. */
class ClockPaintTest {

  private static final double HEADINGS = 120;
  private static final Color LANE = Color.web("#7a4fd0");
  private static final Palette P = Palette.of(Theme.LIGHT);

  @BeforeAll
  static void toolkit() {
    FxToolkit.start();
    Fonts.load();
  }

  private record Painted(RecordingSurface g, Frame frame) {}

  private static Painted paint(Chronology c, Standing standing, boolean both, Theme theme) {
    Faces faces = new Faces(1);
    Reports r = both ? Reports.of(c) : null;
    double scale = Fixture.DAY / 10;
    var packing =
        new Packer(c, faces, r).pack(Lanes.of(c, LaneBy.GROUP, null), Set.of(), scale, null, -1);
    Frame f =
        new FrameBuilder(c, faces, ZoneOffset.UTC, Locale.ENGLISH, r)
            .build(
                packing,
                new LaneLayout(packing, 400),
                new TimeScale(TimePoint.ofSeconds(0), scale),
                1000,
                400,
                0);
    RecordingSurface g = new RecordingSurface();
    new FramePainter(
            g, Palette.of(theme), faces, new TimelineTexts(Locale.ENGLISH), standing, new Tallies())
        .paint(f, c, LaneBy.GROUP, HEADINGS, i -> LANE, Hits.NONE);
    assertThat(g.depth()).isZero();
    return new Painted(g, f);
  }

  private static Chronology two() {
    return new Fixture()
        .group("g", "Group")
        .event(Reported.claimed("a", "Known one", "g", "1970-01-08"), Fixture.day(5))
        .event(Reported.claimed("b", "Later one", "g", "1970-01-31"), Fixture.day(60))
        .build();
  }

  private static Standing asOf(long day, Chronology c) {
    TimePoint at = TimePoint.ofSeconds(day * 86_400);
    return new Standing(at, Reports.of(c).known(at), "the day");
  }

  @Test
  void whatWasNotYetKnownIsFadedWithAMutedTitle() {
    Chronology c = two();
    Painted p = paint(c, asOf(20, c), false, Theme.LIGHT);
    assertThat(p.g.text("Known one").color()).isEqualTo(P.text());
    assertThat(p.g.text("Later one").color()).isEqualTo(P.muted());
    assertThat(p.g.all("disc")).extracting(Drawn::color).contains(ClockPainter.faded(P, LANE));
    assertThat(p.g.all("disc")).extracting(Drawn::color).contains(LANE);
  }

  @Test
  void aHeadingTellsHowManyOfItsEventsWereKnown() {
    Chronology c = two();
    assertThat(paint(c, asOf(20, c), false, Theme.LIGHT).g.text("1 of 2 known")).isNotNull();
    assertThat(paint(c, asOf(40, c), false, Theme.LIGHT).g.text("2 events")).isNotNull();
    assertThat(paint(c, Standing.NOW, false, Theme.LIGHT).g.text("2 events")).isNotNull();
  }

  @Test
  void nowNothingIsFaded() {
    Painted p = paint(two(), Standing.NOW, false, Theme.LIGHT);
    assertThat(p.g.text("Later one").color()).isEqualTo(P.text());
    assertThat(p.g.all("dotted")).isEmpty();
  }

  @Test
  void theLineStandsAtTheInstantWithItsDateAtTheAxis() {
    Chronology c = two();
    Painted p = paint(c, asOf(40, c), false, Theme.LIGHT);
    assertThat(p.g.all("dotted"))
        .isNotEmpty()
        .allSatisfy(
            d -> {
              assertThat(d.x()).isEqualTo(HEADINGS + 400);
              assertThat(d.w()).isZero();
              assertThat(d.color()).isEqualTo(P.accent());
            });
    Drawn date = p.g.text("the day");
    assertThat(date.y()).isLessThan(Metrics.AXIS);
    assertThat(date.x()).isBetween(HEADINGS + 300, HEADINGS + 400);
    assertThat(p.g.all("rect"))
        .anySatisfy(
            r -> {
              assertThat(r.x()).isEqualTo(HEADINGS + 400);
              assertThat(r.w()).isEqualTo(600);
              assertThat(r.color().getOpacity()).isLessThan(0.1);
            });
  }

  @Test
  void noSliverOfATickLabelStandsBesideTheFlag() {
    Chronology c = two();
    Faces faces = new Faces(1);
    for (long day = 30; day < 50; day++) {
      Painted p = paint(c, asOf(day, c), false, Theme.LIGHT);
      Drawn flag = p.g.text("the day");
      double left = flag.x() - 7;
      double right = flag.x() + faces.width("the day", TextMeasure.Face.SMALL) + 7;
      assertThat(p.g.all("text"))
          .filteredOn(t -> t.y() == flag.y() && t != flag)
          .isNotEmpty()
          .allMatch(
              t -> t.x() >= right || t.x() + faces.width(t.text(), TextMeasure.Face.SMALL) <= left);
    }
  }

  @Test
  void theLineCrossesNoTitle() {
    Chronology c = two();
    Painted p = paint(c, asOf(8, c), false, Theme.LIGHT);
    Mark m = p.frame.marks().getFirst();
    double x = 80;
    assertThat(m.labelX()).isLessThan(x);
    assertThat(m.labelRight()).isGreaterThan(x);
    double base = p.g.text("Known one").y();
    assertThat(p.g.all("dotted"))
        .hasSizeGreaterThan(1)
        .noneMatch(d -> d.y() < base && d.y() + d.h() > base - 9);
  }

  @Test
  void anInstantOffScreenIsSaidAtTheEdge() {
    Chronology c = two();
    Painted p = paint(c, asOf(500, c), false, Theme.LIGHT);
    assertThat(p.g.text("the day ›").x()).isLessThan(HEADINGS + 1000);
    assertThat(p.g.all("dotted")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void bothClocksAreJoinedToScale(Theme theme) {
    Painted p = paint(two(), Standing.NOW, true, theme);
    Color muted = Palette.of(theme).muted();
    List<Drawn> lines =
        p.g.all("rect").stream().filter(r -> r.color().equals(muted) && r.h() == 1).toList();
    // From noon of day 5 to noon of day 7; from noon of day 30 to noon of day 60.
    assertThat(lines).anySatisfy(l -> assertThat(l.w()).isEqualTo(20));
    assertThat(lines).anySatisfy(l -> assertThat(l.w()).isEqualTo(300));
    assertThat(p.g.all("polygon"))
        .filteredOn(d -> d.color().equals(muted))
        .extracting(d -> Math.round(d.x()))
        .contains(Math.round(HEADINGS + 75 - 4), Math.round(HEADINGS + 305 - 4));
  }

  @Test
  void theOverlayDrawsTheSelectedReportInTheAccent() {
    Chronology c = two();
    Painted p = paint(c, Standing.NOW, true, Theme.LIGHT);
    RecordingSurface g = new RecordingSurface();
    new OverlayPainter(g, P, new Faces(1), new TimelineTexts(Locale.ENGLISH))
        .paint(
            p.frame,
            c,
            HEADINGS,
            i -> LANE,
            new OverlayPainter.Over(
                0,
                -1,
                null,
                List.of(TimePoint.ofSeconds(7 * 86_400 + 43_200)),
                Standing.NOW,
                -1,
                List.of(),
                Double.NaN));
    assertThat(g.all("polygon")).anyMatch(d -> d.color().equals(P.accent()));
  }

  @Test
  void theCopiesOfTheSelectedEventAreJoinedOnTheOverlayAlone() {
    Chronology c =
        new Fixture()
            .event(tagged("a", List.of("x", "z")), Fixture.day(20))
            .event(tagged("b", List.of("y")), Fixture.day(20))
            .build();
    Faces faces = new Faces(1);
    List<Lane> lanes = Lanes.of(c, LaneBy.TAG, null);
    double scale = Fixture.DAY / 10;
    var packing = new Packer(c, faces, null).pack(lanes, Set.of(), scale, null, -1);
    Frame f =
        new FrameBuilder(c, faces, ZoneOffset.UTC, Locale.ENGLISH, null)
            .build(
                packing,
                new LaneLayout(packing, 400),
                new TimeScale(TimePoint.ofSeconds(0), scale),
                1000,
                400,
                0);
    List<Mark> copies = f.marks().stream().filter(m -> m.event() == 0).toList();
    assertThat(copies).hasSize(2);
    RecordingSurface g = new RecordingSurface();
    new OverlayPainter(g, P, faces, new TimelineTexts(Locale.ENGLISH))
        .paint(
            f,
            c,
            HEADINGS,
            i -> LANE,
            new OverlayPainter.Over(0, -1, null, List.of(), Standing.NOW, -1, lanes, Double.NaN));
    List<Drawn> pieces =
        g.all("rect").stream()
            .filter(r -> r.w() == 1 && r.h() > 3 && r.color().equals(P.accent()))
            .toList();
    Mark between = f.marks().stream().filter(m -> m.event() == 1).findFirst().orElseThrow();
    double top = Metrics.AXIS + between.y();
    assertThat(pieces)
        .hasSize(f.marks().indexOf(between) == 1 ? 2 : 1)
        .noneMatch(r -> r.y() < top + between.height() && r.y() + r.h() > top);
    RecordingSurface one = new RecordingSurface();
    new CopiesPainter(one, P).join(f, lanes, 1);
    assertThat(one.all("rect")).isEmpty();
  }

  private static Event tagged(String id, List<String> tags) {
    Event e = Fixture.bare(id, id, null);
    return new Event(
        e.id(), e.title(), null, e.kind(), e.date(), null, null, null, null, null, tags, null, null,
        List.of(), null, List.of(), List.of(), List.of(), List.of(), List.of(), null, null,
        Map.of());
  }
}
