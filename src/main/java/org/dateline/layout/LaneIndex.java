package org.dateline.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import org.dateline.model.Chronology;
import org.dateline.model.Disputes;
import org.dateline.model.EventStore;
import org.dateline.model.TimePoint;
import org.dateline.model.When.Form;
import org.dateline.query.Lane;

/**
 * What is to be drawn of a stretch of a lane, without a look at each of its events: three implicit
 * segment trees over groups of sixteen, a byte and a half an event. Places count from 0 within the
 * lane. Immutable, and asks only the columns of the store, so any thread may use it.
 */
public final class LaneIndex {

  /** Events of one leaf: few enough to be looked at one by one, many enough to keep trees small. */
  private static final int LEAF = 16;

  /** Importance of an event that does not say. */
  private static final int MIDDLING = 3;

  private final EventStore store;
  private final Disputes disputes;
  private final int[] events;
  private final int leaves;
  private final int[] best;
  private final int[] brief;
  private final int[] last;

  private LaneIndex(Chronology c, int[] events) {
    this.store = c.events();
    this.disputes = c.disputes();
    this.events = events;
    this.leaves = (events.length + LEAF - 1) / LEAF;
    this.best = tree(Order.BEST);
    this.brief = tree(Order.BRIEF);
    this.last = tree(Order.LAST);
  }

  /** The index of a lane, in time linear to its size. */
  public static LaneIndex of(Chronology c, Lane lane) {
    return new LaneIndex(c, lane.events());
  }

  /** How many events the lane has. */
  public int size() {
    return events.length;
  }

  /** The store index of the event at a place. */
  public int event(int place) {
    return events[place];
  }

  /** The place of an event given by store index; negative when it is not in the lane. */
  public int placeOf(int event) {
    return Arrays.binarySearch(events, event);
  }

  // ---- order in time

  /** The instant the event at a place is sorted by. */
  public TimePoint at(int place) {
    return InTime.sortPoint(store, events[place]);
  }

  /** The first place from {@code from} on whose event is not before an instant; size for none. */
  public int firstAt(int from, TimePoint t) {
    int step = 1;
    int lo = from;
    // What is looked for is mostly near.
    while (lo + step < events.length && at(lo + step).compareTo(t) < 0) {
      lo += step;
      step *= 2;
    }
    return InTime.firstAt(store, events, lo, Math.min(events.length, lo + step), t);
  }

  // ---- what stands out

  /**
   * How the events of a stretch are ranked: by importance first, a contested one half a step above
   * its like; what is equal in all is ranked by time.
   */
  enum Order {
    /** Then the longest. */
    BEST,
    /** Then the shortest. */
    BRIEF,
    /** By nothing but the end: the furthest first. */
    LAST
  }

  /** The place of the event to draw of those from {@code from} to before {@code to}. */
  public int best(int from, int to) {
    return query(Order.BEST, best, from, to);
  }

  /** The same, the shortest of the most important ones. */
  public int brief(int from, int to) {
    return query(Order.BRIEF, brief, from, to);
  }

  /** Epoch seconds at which the last of a stretch ends; {@link Long#MAX_VALUE} for an open end. */
  public long furthestEnd(int from, int to) {
    return store.endSeconds(events[query(Order.LAST, last, from, to)]);
  }

  /**
   * The most important events of a stretch, in time order.
   *
   * @param most how many at most
   * @param of places that count; the others are passed over
   */
  public int[] top(int from, int to, int most, IntPredicate of) {
    Picker p = picker(Order.BEST, from, to);
    int[] out = new int[most];
    int n = 0;
    while (n < most) {
      int place = p.next();
      if (place < 0) {
        break;
      }
      if (of.test(place)) {
        out[n++] = place;
      }
    }
    int[] top = Arrays.copyOf(out, n);
    Arrays.sort(top);
    return top;
  }

  /** The events of a stretch in an order, each found when asked for. */
  Picker picker(Order order, int from, int to) {
    return new Picker(order, from, to);
  }

  /** Hands out the places of a stretch by rank. */
  final class Picker {

    private final Order order;
    private final PriorityQueue<int[]> parts;

    private Picker(Order order, int from, int to) {
      this.order = order;
      this.parts =
          new PriorityQueue<>(Comparator.comparing(p -> p[2], (a, b) -> better(order, a, b)));
      add(from, to);
    }

    private void add(int from, int to) {
      if (from < to) {
        parts.add(new int[] {from, to, query(order, treeOf(order), from, to)});
      }
    }

    /** The next place, -1 when there is none left. */
    int next() {
      int[] part = parts.poll();
      if (part == null) {
        return -1;
      }
      add(part[0], part[2]);
      add(part[2] + 1, part[1]);
      return part[2];
    }
  }

  // ---- trees

  private int[] treeOf(Order order) {
    return switch (order) {
      case BEST -> best;
      case BRIEF -> brief;
      case LAST -> last;
    };
  }

  private int[] tree(Order order) {
    int[] tree = new int[2 * leaves];
    for (int leaf = 0; leaf < leaves; leaf++) {
      tree[leaves + leaf] =
          scan(order, leaf * LEAF, Math.min(events.length, (leaf + 1) * LEAF), -1);
    }
    for (int node = leaves - 1; node > 0; node--) {
      tree[node] = choose(order, tree[2 * node], tree[2 * node + 1]);
    }
    return tree;
  }

  private int query(Order order, int[] tree, int from, int to) {
    if (from < 0 || from >= to || to > events.length) {
      throw new IndexOutOfBoundsException(from + " to " + to + " of " + events.length);
    }
    int first = (from + LEAF - 1) / LEAF;
    int end = to / LEAF;
    if (first >= end) {
      return scan(order, from, to, -1);
    }
    int found = scan(order, from, first * LEAF, -1);
    found = scan(order, end * LEAF, to, found);
    for (int a = first + leaves, b = end + leaves; a < b; a >>= 1, b >>= 1) {
      if ((a & 1) == 1) {
        found = choose(order, found, tree[a++]);
      }
      if ((b & 1) == 1) {
        found = choose(order, found, tree[--b]);
      }
    }
    return found;
  }

  private int scan(Order order, int from, int to, int found) {
    int out = found;
    for (int i = from; i < to; i++) {
      out = choose(order, out, i);
    }
    return out;
  }

  private int choose(Order order, int a, int b) {
    return a < 0 || better(order, b, a) < 0 ? b : a;
  }

  /** Negative when the event at place {@code a} comes before that at {@code b}. */
  private int better(Order order, int a, int b) {
    int x = events[a];
    int y = events[b];
    int c =
        switch (order) {
          case LAST -> Long.compare(store.endSeconds(y), store.endSeconds(x));
          case BEST -> {
            int w = weight(y) - weight(x);
            yield w != 0 ? w : Long.compare(length(y), length(x));
          }
          case BRIEF -> {
            int w = weight(y) - weight(x);
            yield w != 0 ? w : Long.compare(seconds(store, x), seconds(store, y));
          }
        };
    return c != 0 ? c : a - b;
  }

  private int weight(int event) {
    int importance = store.importance(event);
    return 2 * (importance == 0 ? MIDDLING : importance) + (disputes.isContested(event) ? 1 : 0);
  }

  /** Seconds an event lasted: a vague date is not a long one. */
  private long length(int event) {
    return store.plainForm(event) == Form.WITHIN ? 0 : seconds(store, event);
  }

  /** Whole seconds from the first to the last instant of an event, unbounded ones without end. */
  static long seconds(EventStore store, int event) {
    long from = store.startSeconds(event);
    long to = store.endSeconds(event);
    if (from == Long.MIN_VALUE || to == Long.MAX_VALUE) {
      return Long.MAX_VALUE;
    }
    long d = to - from;
    return d < 0 ? Long.MAX_VALUE : d;
  }
}
