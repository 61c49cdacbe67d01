package org.dateline.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
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

  private final EventColumns columns;
  private final EventDetails details;
  private final int dated;
  private final int tail;
  private final @Nullable Span extent;
  private final int quotes;
  private final IntFunction<@Nullable Written> written;

  /**
   * A store of columns and of what is behind them, both in the order described above.
   *
   * @param dated how many have a place on the axis
   * @param tail see {@link #tail()}
   * @param extent see {@link #extent()}
   * @param quotes see {@link #quotes()}
   */
  public EventStore(
      EventColumns columns,
      EventDetails details,
      int dated,
      int tail,
      @Nullable Span extent,
      int quotes) {
    this(columns, details, dated, tail, extent, quotes, i -> null);
  }

  private EventStore(
      EventColumns columns,
      EventDetails details,
      int dated,
      int tail,
      @Nullable Span extent,
      int quotes,
      IntFunction<@Nullable Written> written) {
    this.written = written;
    this.columns = columns;
    this.details = details;
    this.dated = dated;
    this.tail = tail;
    this.extent = extent;
    this.quotes = quotes;
  }

  /**
   * The store of these events, given in the file's order. Ids must be unique; a later duplicate
   * cannot be found by id.
   */
  public static EventStore of(List<Placed> inFileOrder) {
    List<Placed> sorted = new ArrayList<>(inFileOrder);
    sorted.sort(
        Comparator.comparing(
            p -> p.when() == null ? null : p.when().sortPoint(),
            Comparator.nullsLast(Comparator.naturalOrder())));
    int n = sorted.size();
    int dated = 0;
    while (dated < n && sorted.get(dated).when() != null) {
      dated++;
    }
    int[] order = new int[n];
    Arrays.setAll(order, i -> i);
    Map<String, Integer> rows = HashMap.newHashMap(n);
    for (int i = 0; i < n; i++) {
      rows.putIfAbsent(sorted.get(i).event().id(), i);
    }
    int tail =
        OrderOnly.settle(
            order, dated, i -> sorted.get(i).event().related(), id -> rows.getOrDefault(id, -1));
    Event[] events = new Event[n];
    @Nullable When[] whens = new @Nullable When[n];
    Extent extent = new Extent();
    for (int i = 0; i < n; i++) {
      events[i] = sorted.get(order[i]).event();
      When w = sorted.get(order[i]).when();
      whens[i] = w;
      if (w != null) {
        extent.add(w);
      }
    }
    return new EventStore(
        EventColumns.of(events, whens),
        new EventObjects(events, whens),
        dated,
        tail,
        extent.span(),
        Arrays.stream(events).mapToInt(e -> e.quotes().size()).sum());
  }

  /**
   * The same events, of which is known how they stand in their file.
   *
   * @param records gives the record of a store index, null where there is none
   */
  public EventStore withWritten(IntFunction<@Nullable Written> records) {
    return new EventStore(columns, details, dated, tail, extent, quotes, records);
  }

  /** How an event stands in the native file it was read from; null when it comes from no such. */
  public @Nullable Written written(int index) {
    return written.apply(index);
  }

  /** How many events there are, undated ones too. */
  public int size() {
    return columns.size();
  }

  /** How many quotes all events have together. */
  public int quotes() {
    return quotes;
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
    return details.event(index);
  }

  /** The event's id. */
  public String id(int index) {
    return details.id(index);
  }

  /** The event's title. */
  public String title(int index) {
    return details.title(index);
  }

  /** The event's importance from 1 to 5, 0 when not given. */
  public int importance(int index) {
    return columns.importance(index);
  }

  /** Whether the event has a trait. */
  public boolean has(int index, Trait trait) {
    return (columns.traits(index) & 1 << trait.ordinal()) != 0;
  }

  /** The words of all events by which they are sorted or filtered. */
  public FacetColumn facet(Facet facet) {
    return columns.facet(facet);
  }

  /**
   * The form of an event whose place on the axis is told by {@link #startSeconds} and {@link
   * #endSeconds} alone: whole finite seconds, no soft, open or unknown edges, no members. Null for
   * all others and for undated events; those ask {@link #when}.
   */
  public When.@Nullable Form plainForm(int index) {
    byte f = columns.form(index);
    return f < 0 ? null : FORMS[f];
  }

  /**
   * Epoch seconds of {@link When#earliest()}, without its nanoseconds; {@link Long#MIN_VALUE} where
   * nothing bounds it or the event is undated.
   */
  public long startSeconds(int index) {
    return columns.start(index);
  }

  /**
   * Epoch seconds of {@link When#latest()}, without its nanoseconds; {@link Long#MAX_VALUE} where
   * nothing bounds it or the event is undated.
   */
  public long endSeconds(int index) {
    return columns.end(index);
  }

  /** Whether the event has a place on the axis. */
  public boolean isDated(int index) {
    return columns.form(index) != EventColumns.UNDATED;
  }

  /** Where the event lies on the axis, or null when it is undated. */
  public @Nullable When when(int index) {
    return details.when(index);
  }

  /**
   * Whether an event is the same in another reading: its record, and where that puts it in time.
   */
  public boolean same(int index, EventStore there, int indexThere) {
    return columns.start(index) == there.columns.start(indexThere)
        && columns.end(index) == there.columns.end(indexThere)
        && columns.form(index) == there.columns.form(indexThere)
        && details.same(index, there.details, indexThere)
        && (columns.form(index) != EventColumns.NOT_PLAIN
            || Objects.equals(when(index), there.when(indexThere)));
  }

  /** The index of the event with that id, or -1. */
  public int indexOf(@Nullable String id) {
    return id == null ? -1 : details.indexOf(id);
  }

  /**
   * The finite extent of all dated events: from the first to the last bound that is stated. Null
   * when no event has one.
   */
  public @Nullable Span extent() {
    return extent;
  }

  /** How many events have been read from the file's bytes again since it was opened. */
  public long decodes() {
    return details.decodes();
  }
}
