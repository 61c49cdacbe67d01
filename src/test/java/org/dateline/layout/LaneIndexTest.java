package org.dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.dateline.Synthetic;
import org.dateline.layout.LaneIndex.Order;
import org.dateline.layout.LaneIndex.Picker;
import org.dateline.model.Chronology;
import org.dateline.model.EventStore;
import org.dateline.model.TimePoint;
import org.dateline.model.When.Form;
import org.dateline.query.Lane;
import org.dateline.query.LaneBy;
import org.dateline.query.Lanes;

/** The index against a look at every event. */
class LaneIndexTest {

  private static final Chronology C = Synthetic.mixed(1_000, 3);

  private record Made(Lane lane, LaneIndex index) {}

  private static Made lane(int size) {
    Lane all = Lanes.of(C, LaneBy.GROUP, null).getFirst();
    Lane some = new Lane("l", "L", null, Arrays.copyOf(all.events(), Math.min(size, all.size())));
    return new Made(some, LaneIndex.of(C, some));
  }

  private static int weight(int event) {
    int importance = C.events().importance(event);
    return 2 * (importance == 0 ? 3 : importance) + (C.disputes().isContested(event) ? 1 : 0);
  }

  private static long length(int event) {
    EventStore s = C.events();
    return s.plainForm(event) == Form.WITHIN ? 0 : s.endSeconds(event) - s.startSeconds(event);
  }

  private static Comparator<Integer> ranking(Lane lane) {
    return Comparator.<Integer>comparingInt(p -> -weight(lane.events()[p]))
        .thenComparingLong(p -> -length(lane.events()[p]))
        .thenComparingInt(p -> p);
  }

  @Property(tries = 300)
  void theBestOfAStretchIsTheBestOfAll(
      @ForAll @IntRange(min = 1, max = 330) int size,
      @ForAll @IntRange(max = 329) int a,
      @ForAll @IntRange(max = 329) int b) {
    Made m = lane(size);
    int n = m.index.size();
    int from = Math.min(a % n, b % n);
    int to = Math.max(a % n, b % n) + 1;
    assertThat(m.index.best(from, to))
        .isEqualTo(IntStream.range(from, to).boxed().min(ranking(m.lane)).orElseThrow());
    assertThat(m.index.furthestEnd(from, to))
        .isEqualTo(
            IntStream.range(from, to)
                .mapToLong(p -> C.events().endSeconds(m.lane.events()[p]))
                .max()
                .orElseThrow());
    assertThat(C.events().endSeconds(m.lane.events()[m.index.brief(from, to)]))
        .isGreaterThan(Long.MIN_VALUE);
  }

  @Property(tries = 50)
  void aPickerHandsOutAllByRank(
      @ForAll @IntRange(min = 1, max = 330) int size, @ForAll @IntRange(max = 200) int skip) {
    Made m = lane(size);
    int n = m.index.size();
    int from = skip % n;
    Picker picker = m.index.picker(Order.BEST, from, n);
    List<Integer> picked = new ArrayList<>();
    for (int p = picker.next(); p >= 0; p = picker.next()) {
      picked.add(p);
    }
    assertThat(picked)
        .containsExactlyElementsOf(
            IntStream.range(from, n).boxed().sorted(ranking(m.lane)).toList());
  }

  @Property(tries = 200)
  void theFirstAtAnInstantIsTheFirstNotBefore(
      @ForAll @IntRange(min = 1, max = 330) int size,
      @ForAll @IntRange(max = 329) int start,
      @ForAll @LongRange(min = -86_400, max = 400_000_000) long seconds) {
    Made m = lane(size);
    int from = start % m.index.size();
    TimePoint t = TimePoint.ofSeconds(seconds);
    int expected = from;
    while (expected < m.index.size() && m.index.at(expected).compareTo(t) < 0) {
      expected++;
    }
    assertThat(m.index.firstAt(from, t)).isEqualTo(expected);
  }

  @Property(tries = 200)
  void aCrowdIsWhatIsLeftOver(
      @ForAll @IntRange(min = 1, max = 200) int n, @ForAll @LongRange long seed) {
    SplittableRandom r = new SplittableRandom(seed);
    int[] events = IntStream.range(0, n).map(i -> 3 * i + 1).toArray();
    int[] placed = IntStream.range(0, n).filter(i -> r.nextBoolean()).toArray();
    int[] left = IntStream.range(0, n).filter(i -> Arrays.binarySearch(placed, i) < 0).toArray();
    Crowd crowd = new Crowd(events, placed);
    Tally odd = Tally.of(new Lane("l", "L", null, events), e -> e % 2 == 1);
    assertThat(crowd.toArray()).isEqualTo(Arrays.stream(left).map(i -> events[i]).toArray());
    for (int k = 0; k < left.length; k++) {
      assertThat(crowd.rank(events[left[k]])).isEqualTo(k);
      assertThat(crowd.count(odd, k, left.length))
          .isEqualTo((int) Arrays.stream(left).skip(k).filter(i -> events[i] % 2 == 1).count());
    }
    Arrays.stream(placed).forEach(p -> assertThat(crowd.rank(events[p])).isEqualTo(-1));
  }
}
