package org.dateline.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Extent;
import org.dateline.model.Facet;
import org.dateline.model.TimePoint;
import org.jspecify.annotations.Nullable;

/** The events of a stretch of the file in columns, in its order; filled by {@link BlockReader}. */
final class Block {

  /** {@link #grain} of an event whose place is worked out from its date again. */
  static final byte BY_DATE = -1;

  /** {@link #grain} of an event without a place. */
  static final byte UNDATED = -2;

  /** A distance that no column can hold, or that is not known. */
  static final char FAR = Character.MAX_VALUE;

  /** The words of one facet: codes with the rows that have them, in order. */
  static final class Words {
    final WordTable table = new WordTable();
    int[] rows = new int[64];
    int[] codes = new int[64];
    int size;

    /** Adds a word of a row, once. A blank one does not count. */
    void add(int row, int code) {
      for (int i = size - 1; i >= 0 && rows[i] == row; i--) {
        if (codes[i] == code) {
          return;
        }
      }
      if (table.words().get(code).isBlank()) {
        return;
      }
      if (size == rows.length) {
        rows = Arrays.copyOf(rows, size * 2);
        codes = Arrays.copyOf(codes, size * 2);
      }
      rows[size] = row;
      codes[size++] = code;
    }
  }

  /** A record that is to be read by {@link RecordLoader}, which can say what is wrong with it. */
  record Odd(int row, int from, int to) {}

  /** An id given out inside an event: that of a quote or of a claim. */
  record Inner(int row, String id) {}

  /** Ids by what has them. */
  record Named(
      Set<String> sources,
      Set<String> agents,
      Set<String> groups,
      Set<String> events,
      Set<String> quotes,
      Set<String> claims) {

    Named() {
      this(
          new HashSet<>(),
          new HashSet<>(),
          new HashSet<>(),
          new HashSet<>(),
          new HashSet<>(),
          new HashSet<>());
    }
  }

  /** Offset of the first record. */
  final int from;

  /** The byte after the last whole record; {@link #from} when there is none. */
  int end;

  /** Where the next record begins, behind a comma; -1 where something else stands. */
  int next = -1;

  int size;
  long[] start;
  long[] stop;
  byte[] form;
  byte[] grain;
  byte[] importance;
  byte[] traits;
  int[] offset;
  int[] hash;

  /** How far behind the record's first byte the values' first characters stand, or {@link #FAR}. */
  char[] idAt;

  char[] titleAt;
  char[] dateAt;

  /** Where events lie in order of time, for those whose start does not say it. */
  final Map<Integer, TimePoint> sortPoints = new HashMap<>();

  final Extent extent = new Extent();
  final @Nullable Words[] facets = new @Nullable Words[Facet.values().length];
  final List<Odd> odd = new ArrayList<>();
  final List<Inner> quoteIds = new ArrayList<>();
  final List<Inner> claimIds = new ArrayList<>();

  /** What the events name that were read as objects. */
  final Named named = new Named();

  /** Agents who are quoted by events that were only scanned. */
  final WordTable speakers = new WordTable();

  /** Quotes, and other passages that sources are cited for. */
  int quotes;

  int passages;

  /** The number of its first record in the table. */
  int firstIndex;

  Block(int from, int expected) {
    int room = Math.max(16, expected);
    this.from = from;
    this.end = from;
    start = new long[room];
    stop = new long[room];
    form = new byte[room];
    grain = new byte[room];
    importance = new byte[room];
    traits = new byte[room];
    offset = new int[room];
    hash = new int[room];
    idAt = new char[room];
    titleAt = new char[room];
    dateAt = new char[room];
  }

  /** Begins a row for the record at an offset. */
  int add(int recordAt) {
    int row = size++;
    if (row == start.length) {
      int room = row * 2;
      start = Arrays.copyOf(start, room);
      stop = Arrays.copyOf(stop, room);
      form = Arrays.copyOf(form, room);
      grain = Arrays.copyOf(grain, room);
      importance = Arrays.copyOf(importance, room);
      traits = Arrays.copyOf(traits, room);
      offset = Arrays.copyOf(offset, room);
      hash = Arrays.copyOf(hash, room);
      idAt = Arrays.copyOf(idAt, room);
      titleAt = Arrays.copyOf(titleAt, room);
      dateAt = Arrays.copyOf(dateAt, room);
    }
    offset[row] = recordAt;
    return row;
  }

  /** Whether the row is an odd one; these are in order. */
  boolean isOdd(int row) {
    int low = 0;
    int high = odd.size() - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      int found = odd.get(middle).row();
      if (found == row) {
        return true;
      }
      if (found < row) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }

  Words words(Facet facet) {
    Words words = facets[facet.ordinal()];
    if (words == null) {
      words = new Words();
      facets[facet.ordinal()] = words;
    }
    return words;
  }

  /** Whether all that its events name is known. */
  boolean names(Named known) {
    Words groups = facets[Facet.GROUP.ordinal()];
    Words sources = facets[Facet.SOURCE.ordinal()];
    return (groups == null || known.groups().containsAll(groups.table.words()))
        && (sources == null || known.sources().containsAll(sources.table.words()))
        && known.agents().containsAll(speakers.words())
        && known.sources().containsAll(named.sources())
        && known.agents().containsAll(named.agents())
        && known.groups().containsAll(named.groups())
        && known.events().containsAll(named.events())
        && known.quotes().containsAll(named.quotes())
        && known.claims().containsAll(named.claims());
  }

  static char distance(int from, int to) {
    int d = to - from;
    return d < 0 || d >= FAR ? FAR : (char) d;
  }
}
