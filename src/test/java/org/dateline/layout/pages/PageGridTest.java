package org.dateline.layout.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.dateline.Synthetic;
import org.dateline.layout.Frame;
import org.dateline.layout.FrameBuilder;
import org.dateline.layout.LaneLayout;
import org.dateline.layout.Mark;
import org.dateline.layout.Packer;
import org.dateline.layout.Packing;
import org.dateline.layout.Reach;
import org.dateline.layout.TextMeasure;
import org.dateline.layout.TimeScale;
import org.dateline.model.Chronology;
import org.dateline.query.Lane;
import org.dateline.query.LaneBy;
import org.dateline.query.Lanes;
import org.junit.jupiter.api.Test;

class PageGridTest {

  private static final TextMeasure MEASURE = (text, face) -> text.length() * 7.0;

  private record Cut(Chronology c, Packing packing, LaneLayout layout, Reach reach, PageGrid grid) {

    static Cut of(int events, int lanes, double width, double height, int across) {
      Chronology c = Synthetic.mixed(events, lanes);
      List<Lane> all = Lanes.of(c, LaneBy.GROUP, null);
      Reach reach = Reach.within(c, all, MEASURE, null, across * width);
      Packing p = new Packer(c, MEASURE).pack(all, Set.of(), reach.secondsPerPixel(), null, -1);
      LaneLayout l = new LaneLayout(p, height);
      return new Cut(
          c, p, l, reach, PageGrid.of(p, l, PageGrid.across(reach.pixels(), width), width, height));
    }

    Frame whole() {
      double width = reach.pixels();
      return builder()
          .build(
              packing,
              layout,
              new TimeScale(reach.from(), reach.secondsPerPixel()),
              width,
              layout.contentHeight(),
              0);
    }

    Frame page(PageCut p) {
      TimeScale scale =
          new TimeScale(
              reach.from().plusSeconds(p.x() * reach.secondsPerPixel()), reach.secondsPerPixel());
      return builder().buildPage(packing, layout, scale, p.width(), p.height(), p.y());
    }

    private FrameBuilder builder() {
      return new FrameBuilder(c, MEASURE, ZoneOffset.UTC, Locale.ENGLISH);
    }
  }

  @Property(tries = 60)
  void bandsFollowEachOtherAndCoverAllLanes(
      @ForAll @IntRange(min = 1, max = 400) int events,
      @ForAll @IntRange(min = 1, max = 12) int lanes,
      @ForAll @DoubleRange(min = 60, max = 900) double height) {
    Cut cut = Cut.of(events, lanes, 700, height, 2);
    double y = 0;
    for (int i = 0; i < cut.grid().down(); i++) {
      PageCut p = cut.grid().page(i * cut.grid().across());
      assertThat(p.y()).isCloseTo(y, within(1e-6));
      assertThat(p.height()).isPositive();
      y += p.height();
    }
    assertThat(y).isCloseTo(cut.layout().contentHeight(), within(1e-6));
  }

  @Property(tries = 60)
  void onlyALaneHigherThanAPageIsCutAndOnlyBetweenRows(
      @ForAll @IntRange(min = 1, max = 400) int events,
      @ForAll @IntRange(min = 1, max = 12) int lanes,
      @ForAll @DoubleRange(min = 60, max = 900) double height) {
    Cut cut = Cut.of(events, lanes, 700, height, 2);
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < cut.grid().down(); i++) {
      PageCut p = cut.grid().page(i * cut.grid().across());
      for (int lane = p.firstLane(); lane <= p.lastLane(); lane++) {
        if (!seen.add(lane)) {
          assertThat(cut.layout().height(lane)).isGreaterThan(height);
          assertThat(p.firstLane()).isEqualTo(p.lastLane());
        }
      }
      double edge = p.y() + p.height();
      for (int r = 0; r < cut.packing().lanes().get(p.lastLane()).rowCount(); r++) {
        double bar = cut.layout().barTop(p.lastLane(), r);
        assertThat(bar < edge && bar + 22 > edge).as("a row is cut").isFalse();
      }
    }
    assertThat(seen).hasSize(cut.packing().lanes().size());
  }

  @Property(tries = 40)
  void eachEventIsOnExactlyThePagesItCovers(
      @ForAll @IntRange(min = 1, max = 200) int events,
      @ForAll @IntRange(min = 1, max = 6) int lanes,
      @ForAll @IntRange(min = 1, max = 5) int across) {
    Cut cut = Cut.of(events, lanes, 640, 300, across);
    Frame whole = cut.whole();
    for (Mark m : whole.marks()) {
      Set<Integer> due = new TreeSet<>();
      Set<Integer> found = new TreeSet<>();
      for (int i = 0; i < cut.grid().count(); i++) {
        PageCut p = cut.grid().page(i);
        boolean rows = m.y() >= p.y() - 1e-6 && m.y() < p.y() + p.height();
        // A title reaches over to no other page: by the body alone.
        double left = Math.min(m.left() - m.fadeLeft(), m.centre());
        double right = Math.max(m.right() + m.fadeRight(), m.centre());
        boolean sure = right > p.x() + 1 && left < p.x() + p.width() - 1;
        boolean near = right > p.x() - 50 && left < p.x() + p.width() + 50;
        Frame f = cut.page(p);
        boolean on = f.marks().stream().anyMatch(o -> o.event() == m.event());
        if (rows && sure) {
          due.add(i);
        }
        if (on) {
          found.add(i);
          assertThat(rows && near).as("a page it does not cover").isTrue();
        }
      }
      assertThat(found).containsAll(due);
    }
    assertThat(whole.marks().size() + whole.blocks().stream().mapToInt(b -> b.count()).sum())
        .isEqualTo(cut.c().events().dated());
  }

  @Property(tries = 40)
  void noTitleCrossesTheEdgeOfItsPage(
      @ForAll @IntRange(min = 1, max = 200) int events,
      @ForAll @IntRange(min = 2, max = 5) int across) {
    Cut cut = Cut.of(events, 3, 640, 300, across);
    for (int i = 0; i < cut.grid().count(); i++) {
      for (Mark m : cut.page(cut.grid().page(i)).marks()) {
        if (m.labelWidth() > 0) {
          assertThat(m.labelX()).isGreaterThanOrEqualTo(0);
          assertThat(m.labelRight()).isLessThanOrEqualTo(640);
        }
      }
    }
  }

  @Property(tries = 40)
  void whatIsMadeToFitFits(
      @ForAll @IntRange(min = 1, max = 300) int events,
      @ForAll @IntRange(min = 1, max = 9) int across) {
    Cut cut = Cut.of(events, 4, 640, 500, across);
    assertThat(cut.grid().across()).isLessThanOrEqualTo(across);
  }

  @Test
  void pagesCountAlongTheTimeFirst() {
    Cut cut = Cut.of(300, 12, 640, 300, 3);
    PageGrid g = cut.grid();
    assertThat(g.down()).isGreaterThan(1);
    PageCut second = g.page(1);
    assertThat(second.number()).isEqualTo(2);
    assertThat(second.across()).isEqualTo(1);
    assertThat(second.down()).isZero();
    assertThat(g.page(g.across()).down()).isEqualTo(1);
    assertThatThrownBy(() -> g.page((int) g.count())).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void papers() {
    assertThat(Paper.A4.width(false)).isCloseTo(793.7, within(0.1));
    assertThat(Paper.A4.height(false)).isCloseTo(Paper.A4.width(true), within(0.001));
    assertThat(Paper.find("a3")).contains(Paper.A3);
    assertThat(Paper.find("a9")).isEmpty();
    assertThat(Paper.usual(Locale.US)).isEqualTo(Paper.LETTER);
    assertThat(Paper.usual(Locale.GERMANY)).isEqualTo(Paper.A4);
  }
}
