package org.dateline.state;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.dateline.layout.InTime;
import org.dateline.layout.Viewport;
import org.dateline.model.Chronology;
import org.dateline.model.TimePoint;
import org.dateline.model.When;
import org.dateline.query.Lane;
import org.dateline.query.SaidOrder;
import org.jspecify.annotations.Nullable;

/** Where a step of the event cursor leads. All answers are store indices, -1 for nowhere. */
final class EventWalk {

  private EventWalk() {}

  /** The last event of a set before an index. */
  static int previous(BitSet events, int before) {
    return before <= 0 ? -1 : events.previousSetBit(before - 1);
  }

  /**
   * The next event of a set (+1) or the one before (−1), round the end.
   *
   * @param said the order to go by; null for when it happened
   */
  static int round(BitSet events, int from, int direction, @Nullable SaidOrder said) {
    if (said != null) {
      return said.step(events, from, direction);
    }
    int to = direction > 0 ? events.nextSetBit(from + 1) : previous(events, from);
    return to >= 0 ? to : direction > 0 ? events.nextSetBit(0) : events.length() - 1;
  }

  /** The first shown event that begins on screen or later, else the first shown one. */
  static int firstOnScreen(Chronology c, BitSet shown, Viewport v) {
    for (int i = shown.nextSetBit(InTime.firstAt(c.events(), v.from()));
        i >= 0 && i < c.events().tail();
        i = shown.nextSetBit(i + 1)) {
      if (c.events().when(i) != null) {
        return i;
      }
    }
    return shown.nextSetBit(0);
  }

  /**
   * The event nearest in time in the next lane that has any.
   *
   * @param from a dated event
   * @param direction -1 for the lanes above, 1 for those below
   */
  static int inNeighbouringLane(Chronology c, List<Lane> lanes, int from, int direction) {
    When here = c.events().when(from);
    if (here == null) {
      return -1;
    }
    for (int i = laneOf(lanes, from) + direction; i >= 0 && i < lanes.size(); i += direction) {
      int nearest = nearest(lanes.get(i), here.sortPoint(), c);
      if (nearest >= 0) {
        return nearest;
      }
    }
    return -1;
  }

  private static int laneOf(List<Lane> lanes, int event) {
    for (int i = 0; i < lanes.size(); i++) {
      if (Arrays.binarySearch(lanes.get(i).events(), event) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static int nearest(Lane lane, TimePoint to, Chronology c) {
    int[] events = lane.events();
    int at = InTime.firstAt(c.events(), events, 0, events.length, to);
    double after = at < events.length ? InTime.sortPoint(c.events(), events[at]).minus(to) : -1;
    if (at == 0) {
      return after < 0 ? -1 : events[0];
    }
    TimePoint earlier = InTime.sortPoint(c.events(), events[at - 1]);
    if (after >= 0 && after < to.minus(earlier)) {
      return events[at];
    }
    return events[InTime.firstAt(c.events(), events, 0, at, earlier)];
  }
}
