package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.BorderPane;
import javafx.scene.paint.Color;
import org.dateline.FxToolkit;
import org.dateline.Synthetic;
import org.dateline.layout.Block;
import org.dateline.layout.Frame;
import org.dateline.layout.FrameBuilder;
import org.dateline.layout.LaneLayout;
import org.dateline.layout.Mark;
import org.dateline.layout.Metrics;
import org.dateline.layout.Packer;
import org.dateline.layout.Packing;
import org.dateline.layout.TimeScale;
import org.dateline.model.Chronology;
import org.dateline.query.Hits;
import org.dateline.query.LaneBy;
import org.dateline.query.Lanes;
import org.dateline.query.SearchIndex;
import org.dateline.state.TimelineState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A file too large to be packed at once: what is done for it, counted. */
class ManyEventsTest {

  private static final Color LANE = Color.web("#7a4fd0");

  @BeforeAll
  static void toolkit() {
    FxToolkit.start();
    Fonts.load();
  }

  /** A window's worth of timeline with its overview. */
  private static final class Bench {
    final TimelineState state = new TimelineState();
    final TimelineView view = new TimelineView(state, Locale.ENGLISH);
    final OverviewStrip overview = new OverviewStrip(state, Locale.ENGLISH);
    final Scene scene;

    Bench(Chronology c) {
      state.open(c);
      BorderPane pane = new BorderPane(view);
      pane.setBottom(overview);
      scene = new Scene(pane, 1_200, 800);
      pulse();
    }

    void pulse() {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }

    Frame frame() {
      Frame f = view.frame();
      assertThat(f).isNotNull();
      return f;
    }

    void hover(double x, double y) {
      Event.fireEvent(
          view,
          new MouseEvent(
              MouseEvent.MOUSE_MOVED,
              x,
              y,
              x,
              y,
              MouseButton.NONE,
              0,
              false,
              false,
              false,
              false,
              false,
              false,
              false,
              true,
              false,
              true,
              new PickResult(view, x, y)));
      pulse();
    }
  }

  private static Bench open(Chronology c) {
    return FxToolkit.call(() -> new Bench(c));
  }

  private static void on(Bench b, Consumer<Bench> work) {
    FxToolkit.call(
        () -> {
          work.accept(b);
          return true;
        });
  }

  /** Waits until the other threads have said what they found. */
  private static void settled(Bench b) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!FxToolkit.call(() -> b.view.isSettled() && b.overview.isSettled())) {
      assertThat(System.nanoTime()).as("not settled in time").isLessThan(end);
      Thread.onSpinWait();
    }
    on(b, Bench::pulse);
  }

  @Test
  void theWindowDoesNotWaitForThePacking() {
    Bench b = open(Synthetic.mixed(20_000, 4));
    on(b, x -> assertThat(x.frame().lanes()).isNotEmpty());
    settled(b);
    on(
        b,
        x -> {
          assertThat(x.frame().marks()).isNotEmpty();
          assertThat(x.frame().blocks()).isNotEmpty();
        });
  }

  @Test
  void theRowsOfTheLastScaleStayUntilTheNextAreFound() {
    Bench b = open(Synthetic.mixed(20_000, 4));
    settled(b);
    on(
        b,
        x -> {
          x.state.zoom(0.2, 0.5);
          x.pulse();
          assertThat(x.view.isSettled()).isFalse();
          assertThat(x.frame().marks()).as("shown meanwhile").isNotEmpty();
        });
    settled(b);
  }

  @Test
  void aPanPacksNothingAndWhatWasShownAMomentAgoIsPackedNoMore() {
    Bench b = open(Synthetic.mixed(20_000, 4));
    settled(b);
    on(b, x -> x.state.zoom(0.1, 0.5));
    on(b, Bench::pulse);
    settled(b);
    on(
        b,
        x -> {
          int packings = x.view.counts().packings();
          for (int i = 0; i < 20; i++) {
            x.state.pan(0.3);
            x.pulse();
          }
          assertThat(x.view.counts().packings()).isEqualTo(packings);
          x.state.fitAll();
          x.pulse();
          assertThat(x.view.isSettled()).as("from the shelf").isTrue();
        });
  }

  @Test
  void theFrameAroundABlockGoesWhenTheBlockMovesAway() {
    Bench b = open(Synthetic.mixed(20_000, 10));
    settled(b);
    on(
        b,
        x -> {
          double headings = x.view.getWidth() - x.frame().width();
          Block block = x.frame().blocks().getFirst();
          x.hover(headings + block.x() + 5, Metrics.AXIS + block.y() + 5);
          assertThat(x.view.framedBlock()).isEqualTo(block);
          x.state.pan(0.37);
          x.pulse();
          assertThat(x.frame().blocks()).doesNotContain(block);
          assertThat(x.view.framedBlock()).isNull();
        });
  }

  @Test
  void hoverAndSelectionPaintNoEventAgain() {
    Bench b = open(Synthetic.mixed(20_000, 10));
    settled(b);
    on(
        b,
        x -> {
          double headings = x.view.getWidth() - x.frame().width();
          int frames = x.view.counts().frames();
          Block block = x.frame().blocks().getFirst();
          x.hover(headings + block.x() + 5, Metrics.AXIS + block.y() + 5);
          assertThat(x.view.lookup(".hover-card").isVisible()).isTrue();
          Mark m = x.frame().marks().get(3);
          x.hover(headings + m.labelX() + 2, Metrics.AXIS + m.middleY());
          x.state.selectQuietly(m.event());
          x.pulse();
          x.state.selectQuietly(x.frame().marks().get(5).event());
          x.pulse();
          x.state.selectQuietly(block.event(3));
          x.pulse();
          for (int i = 0; i < 5; i++) {
            x.view.requestLayout();
            x.pulse();
          }
          assertThat(x.view.counts().frames()).isEqualTo(frames);
        });
  }

  @Test
  void theSelectedEventKeepsItsRowWhileZooming() {
    Bench b = open(Synthetic.mixed(20_000, 2));
    settled(b);
    int event =
        FxToolkit.call(
            () -> {
              Mark m = b.frame().marks().get(b.frame().marks().size() / 3);
              b.state.select(m.event());
              b.pulse();
              return m.event();
            });
    double y = FxToolkit.call(() -> mark(b, event).y());
    for (int i = 0; i < 8; i++) {
      double factor = i < 5 ? 0.6 : 2;
      on(b, x -> x.state.zoom(factor));
      on(b, Bench::pulse);
      settled(b);
      assertThat(FxToolkit.call(() -> mark(b, event).y())).isEqualTo(y);
    }
  }

  private static Mark mark(Bench b, int event) {
    Mark m = b.frame().markOf(event);
    assertThat(m).isNotNull();
    return m;
  }

  @Test
  void arrowsEnterABlockAndItIsNamed() {
    Bench b = open(Synthetic.mixed(20_000, 2));
    settled(b);
    on(
        b,
        x -> {
          Block block = x.frame().blocks().getFirst();
          int first = block.event(0);
          x.state.selectQuietly(first - 1);
          x.state.selectNext();
          x.pulse();
          assertThat(x.state.selected()).isEqualTo(first);
          assertThat(x.view.peek()).isTrue();
          double before = x.state.viewport().seconds();
          assertThat(x.view.enter()).isTrue();
          assertThat(x.state.viewport().seconds()).isLessThan(before);
        });
  }

  @Test
  void theBarOfManyLanesCanBeTakenHoldOf() {
    FxToolkit.call(
        () -> {
          LaneScroll scroll = new LaneScroll(y -> {});
          double height = 660;
          scroll.show(6_600_000, height);
          double share = scroll.bar().getVisibleAmount() / scroll.bar().getMax();
          assertThat(share * height).isGreaterThanOrEqualTo(LaneScroll.GRIP - 1e-6);
          scroll.show(2 * height, height);
          assertThat(scroll.bar().getVisibleAmount() / scroll.bar().getMax()).isEqualTo(0.5);
          return true;
        });
  }

  @Test
  void aFrameDrawsNoMoreThanItsPixels() {
    Chronology c = Synthetic.mixed(50_000, 10);
    Faces faces = new Faces(1);
    var lanes = Lanes.of(c, LaneBy.GROUP, null);
    var extent = c.events().extent();
    assertThat(extent).isNotNull();
    Hits hits = new SearchIndex(c).find("rocket");
    double width = 1_200;
    for (double zoom : new double[] {1, 10, 1_000}) {
      double scale = Packer.packingScale(extent.seconds() / width / zoom);
      Packing p = new Packer(c, faces).pack(lanes, Set.of(), scale, null, -1);
      Frame f =
          new FrameBuilder(c, faces, ZoneOffset.UTC, Locale.ENGLISH)
              .build(
                  p, new LaneLayout(p, 800), new TimeScale(extent.from(), scale), width, 3_000, 0);
      RecordingSurface g = new RecordingSurface();
      new FramePainter(g, Palette.of(Theme.LIGHT), faces, new TimelineTexts(Locale.ENGLISH))
          .paint(f, c, LaneBy.GROUP, 120, i -> LANE, hits);
      assertThat(g.drawn.size()).isLessThan((int) (lanes.size() * width));
      assertThat(g.all("text").size()).isLessThan(1_500);
      assertThat(faces.measured()).isZero();
      assertThat(g.all("line").size()).as("lines are dear").isLessThan(100);
    }
  }

  @Test
  void aBlockShowsItsShareOfHitsAndOfContestedEvents() {
    Chronology c = Synthetic.oneInstant(5_000);
    Faces faces = new Faces(1);
    Packing p = new Packer(c, faces).pack(Lanes.of(c, LaneBy.GROUP, null), Set.of(), 60, null, -1);
    Frame f =
        new FrameBuilder(c, faces, ZoneOffset.UTC, Locale.ENGLISH)
            .build(
                p,
                new LaneLayout(p, 800),
                new TimeScale(c.events().when(0).sortPoint().plusSeconds(-6_000), 60),
                1_000,
                800,
                0);
    Block block = f.blocks().getFirst();
    Hits hits = new SearchIndex(c).find("rocket");
    int found = 0;
    int contested = 0;
    for (int i = 0; i < block.count(); i++) {
      found += hits.contains(block.event(i)) ? 1 : 0;
      contested += c.disputes().isContested(block.event(i)) ? 1 : 0;
    }
    Tallies tallies = new Tallies();
    tallies.prepare(c, Lanes.of(c, LaneBy.GROUP, null), hits);
    assertThat(block.count(tallies.found(f.lanes().get(0).lane()))).isEqualTo(found);
    assertThat(block.count(tallies.contested(c, f.lanes().get(0).lane()))).isEqualTo(contested);
    RecordingSurface g = new RecordingSurface();
    Palette light = Palette.of(Theme.LIGHT);
    new BlockPainter(g, light, faces, new TimelineTexts(Locale.ENGLISH))
        .paint(block, LANE, false, found, contested);
    double room = block.width() - 6;
    double share = Math.max(3, room * found / block.count());
    assertThat(g.all("rect")).anyMatch(r -> r.color().equals(light.accent()) && r.w() == share);
    assertThat(g.all("rect")).anyMatch(r -> r.color().equals(light.warn()));
    assertThat(g.all("text")).singleElement().satisfies(t -> assertThat(t.text()).isEqualTo("5K"));
  }
}
