package org.dateline.format;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.model.Event;
import org.dateline.model.EventColumns;
import org.dateline.model.EventStore;
import org.dateline.model.Extent;
import org.dateline.model.Facet;
import org.dateline.model.FacetColumn;
import org.dateline.model.OrderOnly;
import org.dateline.model.When;

/** Puts the rows of a large file into order of time, as columns with the file's bytes behind. */
final class StoreBuilder {

  private final Rows rows;
  private final RowIds ids;
  private final byte[] data;
  private final Json json;
  private final ZoneId zone;
  private final int events;

  /** For each row its index in the store; -1 where there is no event. */
  private final int[] place;

  private final Map<Integer, Event> kept = new HashMap<>();
  private final Map<Integer, When> keptPlaces = new HashMap<>();

  StoreBuilder(Rows rows, RowIds ids, byte[] data, Json json, ZoneId zone) {
    this.rows = rows;
    this.ids = ids;
    this.data = data;
    this.json = json;
    this.zone = zone;
    this.events = ids.count();
    this.place = new int[rows.size()];
  }

  EventStore build() {
    long[] seconds = new long[rows.size()];
    int[] nanos = RowOrder.keys(rows, seconds);
    int[] sorted = RowOrder.sorted(rows, seconds, nanos, events);
    int dated = RowOrder.dated(rows, sorted);
    Arrays.fill(place, -1);
    for (int i = 0; i < events; i++) {
      place[sorted[i]] = i;
    }
    int[] order = new int[events];
    Arrays.setAll(order, i -> i);
    int tail =
        OrderOnly.settle(
            order,
            dated,
            i -> rows.located(sorted[i]).value().related(),
            id -> {
              int row = ids.find(id);
              return row < 0 ? -1 : place[row];
            });
    for (int i = 0; i < events; i++) {
      place[sorted[order[i]]] = i;
    }
    return store(dated, tail);
  }

  private EventStore store(int dated, int tail) {
    LazyEvents.Columns c =
        new LazyEvents.Columns(
            new int[events],
            new char[events],
            new char[events],
            new char[events],
            new byte[events],
            new long[events],
            new long[events],
            new byte[events]);
    byte[] importance = new byte[events];
    byte[] traits = new byte[events];
    Extent extent = new Extent();
    for (Rows.Stretch s : rows.stretches()) {
      Block b = s.block();
      if (b == null) {
        continue;
      }
      for (int j = 0; j < b.size; j++) {
        int i = place[s.first() + j];
        if (i >= 0) {
          c.offset()[i] = b.offset[j];
          c.idAt()[i] = b.idAt[j];
          c.titleAt()[i] = b.titleAt[j];
          c.dateAt()[i] = b.dateAt[j];
          c.grain()[i] = b.grain[j];
          c.start()[i] = b.start[j];
          c.end()[i] = b.stop[j];
          c.form()[i] = b.form[j];
          importance[i] = b.importance[j];
          traits[i] = b.traits[j];
        }
      }
      if (b.extent.span() instanceof org.dateline.model.Span span) {
        extent.add(span.from());
        extent.add(span.to());
      }
    }
    for (int row : rows.heldRows()) {
      Event e = rows.located(row).value();
      When w = rows.when(row);
      int i = place[row];
      kept.put(i, e);
      c.offset()[i] = rows.offset(row);
      c.idAt()[i] = Block.FAR;
      c.grain()[i] = w == null ? Block.UNDATED : Block.BY_DATE;
      c.start()[i] = w == null ? Long.MIN_VALUE : w.earliest().seconds();
      c.end()[i] = w == null ? Long.MAX_VALUE : w.latest().seconds();
      c.form()[i] = w == null ? EventColumns.UNDATED : EventColumns.form(w);
      importance[i] = e.importance() == null ? 0 : e.importance().byteValue();
      traits[i] = EventColumns.traits(e);
      if (w != null) {
        keptPlaces.put(i, w);
        extent.add(w);
      }
    }
    EventColumns columns =
        new EventColumns(c.start(), c.end(), c.form(), importance, traits, facets());
    Map<String, Integer> otherIds = new HashMap<>();
    ids.added().forEach((id, row) -> otherIds.put(id, place[row]));
    IdTable table = ids.table();
    table.renumber(row -> place[row]);
    LazyEvents details = new LazyEvents(data, json, zone, c, table, otherIds, kept, keptPlaces);
    return new EventStore(columns, details, dated, tail, extent.span(), quotes())
        .withWritten(details::written);
  }

  private int quotes() {
    int quotes = 0;
    for (Rows.Stretch s : rows.stretches()) {
      Block b = s.block();
      quotes += b == null ? 0 : b.quotes;
    }
    for (int row : rows.readRows()) {
      quotes += rows.located(row).value().quotes().size();
    }
    return quotes;
  }

  private Map<Facet, FacetColumn> facets() {
    Map<Facet, FacetColumn> facets = new ConcurrentHashMap<>();
    Arrays.stream(Facet.values()).parallel().forEach(f -> facets.put(f, facet(f)));
    return facets;
  }

  private FacetColumn facet(Facet facet) {
    WordTable table = new WordTable();
    Block.Words held = new Block.Words();
    for (int row : rows.heldRows()) {
      Collection<String> words = EventColumns.words(rows.located(row).value(), facet);
      for (String word : words) {
        held.add(row, held.table.code(word));
      }
    }
    boolean any =
        held.size > 0
            || rows.stretches().stream()
                .anyMatch(
                    s ->
                        s.block() != null
                            && s.block().facets[facet.ordinal()] instanceof Block.Words w
                            && w.size > 0);
    if (!any) {
      return FacetColumn.EMPTY;
    }
    int[] starts = new int[events + 1];
    count(held, 0, true, starts);
    for (Rows.Stretch s : rows.stretches()) {
      if (s.block() != null && s.block().facets[facet.ordinal()] instanceof Block.Words words) {
        count(words, s.first(), false, starts);
      }
    }
    for (int i = 0; i < events; i++) {
      starts[i + 1] += starts[i];
    }
    int[] codes = new int[starts[events]];
    int[] next = Arrays.copyOf(starts, events);
    fill(held, 0, true, table, next, codes);
    for (Rows.Stretch s : rows.stretches()) {
      if (s.block() != null && s.block().facets[facet.ordinal()] instanceof Block.Words words) {
        fill(words, s.first(), false, table, next, codes);
      }
    }
    return FacetColumn.renumbered(table.words(), starts, codes);
  }

  /** Whether what a block noted of a row counts: not when the event is held. */
  private boolean counts(int row, boolean held) {
    return place[row] >= 0 && (held || kept.isEmpty() || rows.held(row) == null);
  }

  private void count(Block.Words words, int first, boolean held, int[] starts) {
    for (int k = 0; k < words.size; k++) {
      int row = first + words.rows[k];
      if (counts(row, held)) {
        starts[place[row] + 1]++;
      }
    }
  }

  private void fill(
      Block.Words words, int first, boolean held, WordTable table, int[] next, int[] codes) {
    List<String> known = words.table.words();
    int[] other = new int[known.size()];
    for (int k = 0; k < other.length; k++) {
      other[k] = table.code(known.get(k));
    }
    for (int k = 0; k < words.size; k++) {
      int row = first + words.rows[k];
      if (counts(row, held)) {
        codes[next[place[row]]++] = other[words.codes[k]];
      }
    }
  }
}
