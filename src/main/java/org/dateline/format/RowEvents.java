package org.dateline.format;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import org.dateline.format.imports.Records;
import org.dateline.format.imports.RowStream;
import org.dateline.model.Event;
import org.dateline.model.EventColumns;
import org.dateline.model.EventDetails;
import org.dateline.model.When;
import org.jspecify.annotations.Nullable;

/** The events of a large table, each read again from its row when it is asked for. */
final class RowEvents implements EventDetails {

  /** How many events, and how many places, are remembered; powers of two. */
  private static final int REMEMBERED = 1 << 10;

  private static final int REMEMBERED_PLACES = 1 << 14;

  private record Known(int index, Event event) {}

  private record KnownPlace(int index, @Nullable When when) {}

  private final RowStream stream;
  private final ZoneId zone;
  private final int[] offset;
  private final int[] line;
  private final byte[] form;
  private final BitSet ownIds;

  /** The hash of each id above its index, sorted. */
  private final long[] hashes;

  /** Events whose id an earlier row of the table has. */
  private final BitSet duplicates = new BitSet();

  private final LongAdder decodes = new LongAdder();

  // Threads may see an older entry or none, never half of one.
  private final @Nullable Known[] known = new @Nullable Known[REMEMBERED];
  private final @Nullable KnownPlace[] places = new @Nullable KnownPlace[REMEMBERED_PLACES];

  RowEvents(
      RowStream stream,
      ZoneId zone,
      int[] offset,
      int[] line,
      byte[] form,
      BitSet ownIds,
      long[] hashes) {
    this.stream = stream;
    this.zone = zone;
    this.offset = offset;
    this.line = line;
    this.form = form;
    this.ownIds = ownIds;
    this.hashes = hashes;
  }

  /** Finds ids that several rows have; all but the first of them are given the row's line too. */
  void findDuplicates(Records records) {
    int from = 0;
    for (int i = 1; i <= hashes.length; i++) {
      if (i < hashes.length && hashes[i] >> 32 == hashes[from] >> 32) {
        continue;
      }
      if (i - from > 1) {
        same(from, i, records);
      }
      from = i;
    }
  }

  /** Compares the ids of one hash. */
  private void same(int from, int to, Records records) {
    int[] rows = new int[to - from];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = (int) hashes[from + i];
    }
    // The first in the file keeps it.
    Integer[] byLine = Arrays.stream(rows).boxed().toArray(Integer[]::new);
    Arrays.sort(byLine, (a, b) -> Integer.compare(line[a], line[b]));
    java.util.Set<String> met = new java.util.HashSet<>();
    for (int row : byLine) {
      String id = event(row).id();
      if (!met.add(id)) {
        duplicates.set(row);
        known[row & REMEMBERED - 1] = null;
        records.warning(
            line[row],
            1,
            "duplicate-id",
            Say.that("duplicate-row-id", Show.quoted(id), Show.quoted(other(id, row))));
      }
    }
  }

  private String other(String id, int row) {
    return id + "-row-" + line[row];
  }

  @Override
  public Event event(int index) {
    Objects.checkIndex(index, offset.length);
    Known last = known[index & REMEMBERED - 1];
    if (last != null && last.index() == index) {
      return last.event();
    }
    decodes.increment();
    Event read = stream.event(offset[index], line[index]);
    Event named = duplicates.get(index) ? Ids.withId(read, other(read.id(), index)) : read;
    known[index & REMEMBERED - 1] = new Known(index, named);
    return named;
  }

  @Override
  public String id(int index) {
    return ownIds.get(index) ? event(index).id() : Records.rowId(line[index]);
  }

  @Override
  public String title(int index) {
    return event(index).title();
  }

  @Override
  public @Nullable When when(int index) {
    if (form[index] == EventColumns.UNDATED) {
      return null;
    }
    int slot = index & REMEMBERED_PLACES - 1;
    KnownPlace last = places[slot];
    if (last != null && last.index() == index) {
      return last.when();
    }
    Dates dates = new Dates(zone, Problems.uncounted(), new Places(new Json(new byte[0]), 0));
    When when = dates.place(new Located<>(event(index), 0, Table.EVENTS, 0));
    places[slot] = new KnownPlace(index, when);
    return when;
  }

  @Override
  public int indexOf(String id) {
    int found = exactly(id);
    if (found >= 0) {
      return found;
    }
    int cut = id.lastIndexOf("-row-");
    if (cut < 0) {
      return -1;
    }
    // A second row of one id: by the hash of what it was called.
    String before = id.substring(0, cut);
    for (int i = first(before); i < hashes.length && has(i, before); i++) {
      int index = (int) hashes[i];
      if (duplicates.get(index) && id(index).equals(id)) {
        return index;
      }
    }
    return -1;
  }

  private int exactly(String id) {
    for (int i = first(id); i < hashes.length && has(i, id); i++) {
      int index = (int) hashes[i];
      if (!duplicates.get(index) && id(index).equals(id)) {
        return index;
      }
    }
    return -1;
  }

  private int first(String id) {
    int at = Arrays.binarySearch(hashes, (long) id.hashCode() << 32);
    return at < 0 ? -at - 1 : at;
  }

  private boolean has(int at, String id) {
    return hashes[at] >> 32 == id.hashCode();
  }

  @Override
  public long decodes() {
    return decodes.sum();
  }
}
