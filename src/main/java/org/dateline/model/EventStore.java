package org.dateline.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private static final When.Form[] FORMS = When.Form.values();

  private final Event[] events;
  private final @Nullable When[] whens;
  private final int dated;
  private final int tail;
  private final Map<String, Integer> byId;
  private final EventColumns columns;

  private EventStore(
      Event[] events, @Nullable When[] whens, int dated, int tail, Map<String, Integer> byId) {
    this.events = events;
    this.whens = whens;
    this.dated = dated;
    this.tail = tail;
    this.byId = byId;
    this.columns = EventColumns.of(events, whens);
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

  /**
   * The event at an index, in full. It may have to be read from the file's bytes again: for what is
   * looked at singly, such as a selected event. Whatever runs over many events asks the columns
   * below.
   */
  public Event event(int index) {
    return events[index];
  }

  /** The event's id. */
  public String id(int index) {
    return events[index].id();
  }

  /** The event's title. */
  public String title(int index) {
    return events[index].title();
  }

  /** The event's importance from 1 to 5, 0 when not given. */
  public int importance(int index) {
    return columns.importance[index];
  }

  /** Whether the event has a trait. */
  public boolean has(int index, Trait trait) {
    return (columns.traits[index] & 1 << trait.ordinal()) != 0;
  }

  /** The words of all events by which they are sorted or filtered. */
  public FacetColumn facet(Facet facet) {
    return Objects.requireNonNull(columns.facets.get(facet));
  }

  /**
   * The form of an event whose place on the axis is told by {@link #startSeconds} and {@link
   * #endSeconds} alone: whole finite seconds, no soft, open or unknown edges, no members. Null for
   * all others and for undated events; those ask {@link #when}.
   */
  public When.@Nullable Form plainForm(int index) {
    byte f = columns.form[index];
    return f < 0 ? null : FORMS[f];
  }

  /**
   * Epoch seconds of {@link When#earliest()}, without its nanoseconds; {@link Long#MIN_VALUE} where
   * nothing bounds it or the event is undated.
   */
  public long startSeconds(int index) {
    return columns.start[index];
  }

  /**
   * Epoch seconds of {@link When#latest()}, without its nanoseconds; {@link Long#MAX_VALUE} where
   * nothing bounds it or the event is undated.
   */
  public long endSeconds(int index) {
    return columns.end[index];
  }

  /** Whether the event has a place on the axis. */
  public boolean isDated(int index) {
    return columns.form[index] != EventColumns.UNDATED;
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
