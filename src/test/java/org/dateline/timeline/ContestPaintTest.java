package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.Fixture;
import org.dateline.FxToolkit;
import org.dateline.layout.Frame;
import org.dateline.layout.FrameBuilder;
import org.dateline.layout.LaneLayout;
import org.dateline.layout.Mark;
import org.dateline.layout.Metrics;
import org.dateline.layout.Packer;
import org.dateline.layout.TimeScale;
import org.dateline.model.Chronology;
import org.dateline.model.Event;
import org.dateline.model.TimePoint;
import org.dateline.model.Vocabulary.Certainty;
import org.dateline.query.Hits;
import org.dateline.query.LaneBy;
import org.dateline.query.Lanes;
import org.dateline.timeline.RecordingSurface.Drawn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A contested event is told by a pattern too. */
class ContestPaintTest {

  @BeforeAll
  static void toolkit() {
    FxToolkit.start();
    Fonts.load();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void aChequeredStripRunsAlongAContestedBodyAndOverAContestedMarkerOnly(Theme theme) {
    Chronology c =
        new Fixture()
            .event(of("bar", Certainty.CONTESTED), Fixture.throughout(10, 20))
            .event(of("day", Certainty.CONTESTED), Fixture.day(40))
            .event(of("sure", Certainty.CERTAIN), Fixture.throughout(60, 70))
            .build();
    Faces faces = new Faces(1);
    double scale = Fixture.DAY / 10;
    var packing =
        new Packer(c, faces, null).pack(Lanes.of(c, LaneBy.NONE, null), Set.of(), scale, null, -1);
    Frame f =
        new FrameBuilder(c, faces, ZoneOffset.UTC, Locale.ENGLISH, null)
            .build(
                packing,
                new LaneLayout(packing, 400),
                new TimeScale(TimePoint.ofSeconds(0), scale),
                1000,
                400,
                0);
    Palette p = Palette.of(theme);
    RecordingSurface g = new RecordingSurface();
    new FramePainter(g, p, faces, new TimelineTexts(Locale.ENGLISH))
        .paint(f, c, LaneBy.NONE, 0, i -> p.text(), Hits.NONE);
    assertThat(squares(g, p, f.markOf(0))).hasSize(50);
    assertThat(squares(g, p, f.markOf(1))).hasSizeBetween(5, 9);
    assertThat(squares(g, p, f.markOf(2))).isEmpty();
    assertThat(squares(g, p, f.markOf(0)).stream().map(Drawn::y).distinct()).hasSize(2);
  }

  private static List<Drawn> squares(RecordingSurface g, Palette p, Mark m) {
    double y = Metrics.AXIS + m.y();
    return g.all("rect").stream()
        .filter(r -> r.color().equals(p.warn()) && r.w() == 2 && r.h() == 2)
        .filter(r -> Math.abs(r.y() - y) <= 3 && r.x() >= m.left() - 9 && r.x() < m.right() + 9)
        .toList();
  }

  private static Event of(String id, Certainty certainty) {
    Event e = Fixture.bare(id, id, null);
    return new Event(
        e.id(), e.title(), null, e.kind(), e.date(), null, certainty, null, null, null, List.of(),
        null, null, List.of(), null, List.of(), List.of(), List.of(), List.of(), List.of(), null,
        null, Map.of());
  }
}
