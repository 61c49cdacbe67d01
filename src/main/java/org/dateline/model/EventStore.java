package org.dateline.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The events in time order: dated ones by {@link When#sortPoint()} and within one instant in the
 * file's order; undated ones that are known to lie after or before another event between their
 * neighbours; then the other undated ones, in the file's order. An event is named by its index here
 * while one file is open, and by its id from one load to the next. Immutable.
 */
public final class EventStore {

  /**
   * An event with its place on the axis; {@code when} is null when it has no date that could be
   * read.
   */
  public record Placed(Event event, @Nullable When when) {}

  private final Event[] events;
  private final @Nullable When[] whens;
  private final int dated;
  private final int tail;
  private final Map<String, Integer> byId;

  private EventStore(
      Event[] events, @Nullable When[] whens, int dated, int tail, Map<String, Integer> byId) {
    this.events = events;
    this.whens = whens;
    this.dated = dated;
    this.tail = tail;
    this.byId = byId;
  }

  /**
   * The store of these events, given in the file's order. Ids must be unique; a later duplicate
   * cannot be found by id.
   */
  public static EventStore of(List<Placed> inFileOrder) {
    List<Placed> order = new ArrayList<>(inFileOrder);
    order.sort(
        Comparator.comparing(
            p -> p.when() == null ? null : p.when().sortPoint(),
            Comparator.nullsLast(Comparator.naturalOrder())));
    int tail = OrderOnly.settle(order);
    int n = order.size();
    Event[] events = new Event[n];
    @Nullable When[] whens = new @Nullable When[n];
    Map<String, Integer> byId = HashMap.newHashMap(n);
    int dated = 0;
    for (int i = 0; i < n; i++) {
      events[i] = order.get(i).event();
      When w = order.get(i).when();
      whens[i] = w;
      if (w != null) {
        dated++;
      }
      byId.putIfAbsent(events[i].id(), i);
    }
    return new EventStore(events, whens, dated, tail, byId);
  }

  /** How many events there are, undated ones too. */
  public int size() {
    return events.length;
  }

  /** How many have a place on the axis. */
  public int dated() {
    return dated;
  }

  /**
   * The index from which on events have neither a date nor a neighbour in time. Before it, an event
   * without a date is one of which only the order is known.
   */
  public int tail() {
    return tail;
  }

  /** The event at an index. */
  public Event event(int index) {
    return events[index];
  }

  /** Where the event lies on the axis, or null when it is undated. */
  public @Nullable When when(int index) {
    return whens[index];
  }

  /** The index of the event with that id, or -1. */
  public int indexOf(@Nullable String id) {
    return id == null ? -1 : byId.getOrDefault(id, -1);
  }

  /**
   * The finite extent of all dated events: from the first to the last bound that is stated. Null
   * when no event has one.
   */
  public @Nullable Span extent() {
    TimePoint lo = null;
    TimePoint hi = null;
    for (int i = 0; i < tail; i++) {
      When w = whens[i];
      if (w == null) {
        continue;
      }
      for (TimePoint p :
          new TimePoint[] {w.start().from(), w.start().to(), w.end().from(), w.end().to()}) {
        if (p.isFinite()) {
          lo = lo == null || p.compareTo(lo) < 0 ? p : lo;
          hi = hi == null || p.compareTo(hi) > 0 ? p : hi;
        }
      }
    }
    return lo == null || hi == null ? null : new Span(lo, hi);
  }
}
