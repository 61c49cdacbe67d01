package org.dateline.layout;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.dateline.layout.LaneIndex.Order;
import org.dateline.layout.LaneIndex.Picker;
import org.dateline.layout.Packing.PackedLane;
import org.dateline.model.EventStore;
import org.dateline.model.TimePoint;
import org.dateline.query.Lane;

/**
 * Fills the rows of one lane: first fit in time order while everything finds room. Where more
 * events stand within a few pixels than rows are free, the most important of them get the rows, one
 * half of these the longest, the other half the shortest; and where every row is taken, the next
 * event looked at is the first that could find room. So the cost is that of what is placed.
 */
final class LanePacker {

  /** Pixels within which events compete for a place: less than the narrowest event with its gap. */
  private static final double CONTEST = 24;

  /** As far as the contest is widened while nobody in it finds room. */
  private static final double WIDEST_CONTEST = 8_192;

  /** A body of so many pixels, in a crowded lane, leaves half of the rows to shorter ones. */
  private static final double LONG = 600;

  private static final int CHECK_EVERY = 64;

  private final Lane lane;
  private final LaneIndex index;
  private final EventStore store;
  private final Boxes boxes;
  private final double scale;
  private final int most;
  private final int pin;
  private final int pinnedRow;
  private final BooleanSupplier cancelled;
  private final int[] chosen;
  private Rows rows;
  private int steps;

  /**
   * @param scale seconds a pixel
   * @param most how many rows there may be
   * @param pinned store index of the event that gets {@code pinnedRow}, -1 for none
   * @param cancelled asked now and then; when it says so, packing ends with {@link
   *     CancellationException}
   */
  LanePacker(
      Lane lane,
      LaneIndex index,
      EventStore store,
      Boxes boxes,
      double scale,
      int most,
      int pinned,
      int pinnedRow,
      BooleanSupplier cancelled) {
    this.lane = lane;
    this.index = index;
    this.store = store;
    this.boxes = boxes;
    this.scale = scale;
    this.most = most;
    this.pin = pinned < 0 ? -1 : index.placeOf(pinned);
    this.pinnedRow = Math.clamp(pinnedRow, 0, most - 1);
    this.cancelled = cancelled;
    this.chosen = new int[most];
    this.rows = begin();
  }

  private Rows begin() {
    Rows fresh = new Rows(scale, most);
    if (pin >= 0) {
      fresh.reserve(pinnedRow, boxes.of(index.event(pin), scale));
    }
    return fresh;
  }

  PackedLane pack() {
    if (!allFit()) {
      rows = begin();
      crowded();
    }
    Crowd crowd = new Crowd(lane.events(), rows.places());
    return new PackedLane(
        lane, false, scale, rows.events(), crowd, Blocks.of(index, crowd, scale), index, 0);
  }

  private void check() {
    if (steps++ % CHECK_EVERY == 0 && cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
  }

  /** First fit in time order; false as soon as one event finds no room. */
  private boolean allFit() {
    for (int i = 0; i < index.size(); i++) {
      check();
      if (i == pin) {
        rows.putReserved(pinnedRow, pin, index.event(pin));
      } else if (!rows.put(i, index.event(i), boxes.of(index.event(i), scale), most)) {
        return false;
      }
    }
    return true;
  }

  private void crowded() {
    double contest = CONTEST;
    int i = 0;
    while (i < index.size()) {
      check();
      if (i == pin) {
        rows.putReserved(pinnedRow, pin, index.event(pin));
        i++;
        continue;
      }
      int limit = pin > i ? pin : index.size();
      TimePoint here = index.at(i);
      int free = rows.freeAt(here);
      if (free == 0) {
        i = Math.min(limit, index.firstAt(i + 1, rows.nextFree()));
        continue;
      }
      int end = Math.min(limit, index.firstAt(i + 1, here.plusSeconds(contest * scale)));
      if (end - i <= free) {
        put(i);
        i++;
        continue;
      }
      boolean any = choose(i, end, free);
      contest = any ? CONTEST : Math.min(WIDEST_CONTEST, contest * 2);
      i = end;
    }
  }

  /** Gives the free rows to the best of some events; false when none of them fits into any. */
  private boolean choose(int from, int to, int free) {
    int n = take(Order.BEST, from, to, 0, (free + 1) / 2, free);
    n = take(Order.BRIEF, from, to, n, free, free);
    return n > 0;
  }

  private int take(Order order, int from, int to, int already, int until, int free) {
    Picker picker = index.picker(order, from, to);
    int n = already;
    for (int tries = 2 * free + 4; tries > 0 && n < until; tries--) {
      int place = picker.next();
      if (place < 0) {
        break;
      }
      if (!isChosen(place, already) && put(place)) {
        chosen[n++] = place;
      }
    }
    return n;
  }

  private boolean isChosen(int place, int n) {
    for (int i = 0; i < n; i++) {
      if (chosen[i] == place) {
        return true;
      }
    }
    return false;
  }

  private boolean put(int place) {
    int event = index.event(place);
    boolean isLong = LaneIndex.seconds(store, event) / scale >= LONG;
    int within = isLong ? Math.max((most + 1) / 2, most - begunUnder(place)) : most;
    // No body begins later than the instant it is sorted by: asked before its title is measured.
    return rows.hasRoom(index.at(place), within)
        && rows.put(place, event, boxes.of(event, scale), within);
  }

  /** How many events begin while the one at a place goes on, as far as that matters. */
  private int begunUnder(int place) {
    long end = store.endSeconds(index.event(place));
    if (end == Long.MAX_VALUE) {
      return most;
    }
    int after = index.firstAt(place + 1, index.at(place).plusSeconds(1));
    return index.firstAt(after, TimePoint.ofSeconds(end)) - after;
  }

  /** A lane drawn as its heading, all its events counted. */
  static PackedLane folded(Lane lane, LaneIndex index, double scale) {
    Crowd all = Crowd.all(lane.events());
    return new PackedLane(
        lane, true, scale, List.of(), all, Blocks.of(index, all, scale), index, 0);
  }
}
