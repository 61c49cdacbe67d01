package org.dateline.format;

import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.dateline.format.imports.Records;
import org.dateline.format.imports.RowStream;
import org.dateline.model.Event;
import org.dateline.model.EventColumns;
import org.dateline.model.EventStore;
import org.dateline.model.Extent;
import org.dateline.model.Facet;
import org.dateline.model.FacetColumn;
import org.dateline.model.When;
import org.jspecify.annotations.Nullable;

/**
 * Reads a large table into columns: of a row it keeps where it stands, where it lies in time and
 * the codes of its words, and reads it again when the rest is asked for.
 */
final class BigTable {

  private final RowStream stream;
  private final Records records;
  private final Dates dates;
  private final ReadProgress progress;
  private final Map<Facet, Words> words = new EnumMap<>(Facet.class);
  private final Extent extent = new Extent();
  private final BitSet ownIds = new BitSet();
  private final BitSet undated = new BitSet();

  /** What rows are sorted by that have no start. */
  private final Map<Integer, Long> otherKeys = new HashMap<>();

  private int[] offset = new int[1024];
  private int[] line = new int[1024];
  private int[] idHash = new int[1024];
  private long[] start = new long[1024];
  private long[] end = new long[1024];
  private int[] nanos = new int[0];
  private byte[] form = new byte[1024];
  private byte[] importance = new byte[1024];
  private byte[] traits = new byte[1024];
  private int size;
  private int current;
  private int quotes;

  /** The codes of the words of one facet in the order of the file. */
  private static final class Words {
    final WordTable table = new WordTable();
    int[] starts = new int[1025];
    int[] codes = new int[1024];
    int events;
    int size;

    /** Events before this one that had no word of it. */
    void to(int event) {
      if (event + 1 >= starts.length) {
        starts = Arrays.copyOf(starts, grown(event + 2));
      }
      Arrays.fill(starts, events + 1, event + 1, size);
      events = event;
    }

    void add(int event, String word) {
      to(event);
      int code = table.code(word);
      for (int i = starts[event]; i < size; i++) {
        if (codes[i] == code) {
          return;
        }
      }
      if (size == codes.length) {
        codes = Arrays.copyOf(codes, grown(size + 1));
      }
      codes[size++] = code;
    }
  }

  BigTable(RowStream stream, Records records, Problems problems, ReadProgress progress) {
    this.stream = stream;
    this.records = records;
    this.progress = progress;
    this.dates = new Dates(ZoneOffset.UTC, problems, new HerePlaces());
  }

  /** Lines for problems: that of the row which is being read. */
  static final class HereLines extends Lines {
    private @Nullable BigTable table;

    HereLines() {
      super(new byte[0]);
    }

    void of(BigTable big) {
      table = big;
    }

    @Override
    int line(int at) {
      return table == null ? 1 : Math.max(1, table.current);
    }

    @Override
    int column(int at) {
      return 1;
    }
  }

  private static final class HerePlaces extends Places {
    HerePlaces() {
      super(new Json(new byte[0]), 0);
    }

    @Override
    Problems.At find(Located<?> record, String inside) {
      return new Problems.At(record.offset(), "");
    }
  }

  EventStore read() throws IOException {
    long total = stream.size();
    stream.readAll(
        records,
        this::add,
        done -> {
          progress.at(total + done, 2 * total);
          if (progress.cancelled() || Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
          }
        });
    return store();
  }

  private void add(Event e, int at, int atLine, boolean ownId) {
    if (size == offset.length) {
      grow();
    }
    int i = size;
    current = atLine;
    When w = dates.place(new Located<>(e, i, Table.EVENTS, i));
    offset[i] = at;
    line[i] = atLine;
    ownIds.set(i, ownId);
    idHash[i] = e.id().hashCode();
    undated.set(i, w == null);
    start[i] = w == null ? Long.MIN_VALUE : w.earliest().seconds();
    end[i] = w == null ? Long.MAX_VALUE : w.latest().seconds();
    form[i] = w == null ? EventColumns.UNDATED : EventColumns.form(w);
    importance[i] = e.importance() == null ? 0 : e.importance().byteValue();
    traits[i] = EventColumns.traits(e);
    quotes += e.quotes().size();
    if (w != null) {
      extent.add(w);
      sortPoint(i, w);
    }
    for (Facet facet : Facet.values()) {
      for (String word : EventColumns.words(e, facet)) {
        if (!word.isBlank()) {
          words.computeIfAbsent(facet, f -> new Words()).add(i, word);
        }
      }
    }
    size++;
  }

  /** What a row is sorted by is its start, but for nanoseconds and for what has no start. */
  private void sortPoint(int i, When w) {
    if (w.sortPoint().nanos() != 0 || nanos.length > 0) {
      nanos = nanos.length < offset.length ? Arrays.copyOf(nanos, offset.length) : nanos;
      nanos[i] = w.sortPoint().nanos();
    }
    if (w.sortPoint().seconds() != start[i]) {
      otherKeys.put(i, w.sortPoint().seconds());
    }
  }

  private void grow() {
    int n = grown(size + 1);
    offset = Arrays.copyOf(offset, n);
    line = Arrays.copyOf(line, n);
    idHash = Arrays.copyOf(idHash, n);
    start = Arrays.copyOf(start, n);
    end = Arrays.copyOf(end, n);
    form = Arrays.copyOf(form, n);
    importance = Arrays.copyOf(importance, n);
    traits = Arrays.copyOf(traits, n);
  }

  private static int grown(int needed) {
    return Math.max(1024, (int) Math.min(Integer.MAX_VALUE - 16, needed + (long) (needed >> 1)));
  }

  private EventStore store() {
    int[] order = order();
    int dated = size - undated.cardinality();
    Map<Facet, FacetColumn> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Words w = words.remove(facet);
      facets.put(facet, w == null ? FacetColumn.EMPTY : column(w, order));
    }
    EventColumns columns =
        new EventColumns(
            permuted(start, order),
            permuted(end, order),
            permuted(form, order),
            permuted(importance, order),
            permuted(traits, order),
            facets);
    int[] offsets = permuted(offset, order);
    int[] lines = permuted(line, order);
    long[] hashes = new long[size];
    BitSet own = new BitSet(size);
    for (int i = 0; i < size; i++) {
      hashes[i] = (long) idHash[order[i]] << 32 | i;
      own.set(i, ownIds.get(order[i]));
    }
    Arrays.parallelSort(hashes);
    ZoneId zone = ZoneOffset.UTC;
    RowEvents details =
        new RowEvents(stream, zone, offsets, lines, permuted(form, order), own, hashes);
    details.findDuplicates(records);
    return new EventStore(columns, details, dated, dated, extent.span(), quotes);
  }

  /** The rows in order of time, the undated ones last, each as in the file where equal. */
  private int[] order() {
    long[] keys = Arrays.copyOf(start, size);
    otherKeys.forEach((row, key) -> keys[row] = key);
    int[] rows = new int[size];
    int n = 0;
    long least = Long.MAX_VALUE;
    long most = Long.MIN_VALUE;
    for (int i = 0; i < size; i++) {
      if (!undated.get(i)) {
        rows[n++] = i;
        least = Math.min(least, keys[i]);
        most = Math.max(most, keys[i]);
      }
    }
    RowOrder.sort(rows, n, keys, nanos, least, most);
    for (int i = undated.nextSetBit(0); i >= 0; i = undated.nextSetBit(i + 1)) {
      rows[n++] = i;
    }
    return rows;
  }

  private FacetColumn column(Words w, int[] order) {
    w.to(size);
    int[] starts = new int[size + 1];
    int[] codes = new int[w.size];
    int n = 0;
    for (int i = 0; i < size; i++) {
      int from = w.starts[order[i]];
      int count = w.starts[order[i] + 1] - from;
      System.arraycopy(w.codes, from, codes, n, count);
      n += count;
      starts[i + 1] = n;
    }
    return FacetColumn.renumbered(w.table.words(), starts, codes);
  }

  private static int[] permuted(int[] from, int[] order) {
    int[] to = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      to[i] = from[order[i]];
    }
    return to;
  }

  private static long[] permuted(long[] from, int[] order) {
    long[] to = new long[order.length];
    for (int i = 0; i < order.length; i++) {
      to[i] = from[order[i]];
    }
    return to;
  }

  private static byte[] permuted(byte[] from, int[] order) {
    byte[] to = new byte[order.length];
    for (int i = 0; i < order.length; i++) {
      to[i] = from[order[i]];
    }
    return to;
  }
}
