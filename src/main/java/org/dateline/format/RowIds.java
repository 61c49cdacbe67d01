package org.dateline.format;

import java.nio.charset.StandardCharsets;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.model.Event;

/** Finds the rows of events by id; of several with one id the first in the file. */
final class RowIds {

  /** Up to so many ids are handed out as strings. */
  private static final int FEW = DidYouMean.MOST;

  private final Rows rows;
  private final byte[] data;
  private final int[] hashes;
  private final IdTable table;
  private final List<Integer> duplicates = new ArrayList<>();
  private final Map<String, Integer> added = new HashMap<>();
  private final int count;

  RowIds(Rows rows, byte[] data) {
    this.rows = rows;
    this.data = data;
    this.hashes = new int[rows.size()];
    this.table = new IdTable(rows.size());
    for (Rows.Stretch s : rows.stretches()) {
      Block block = s.block();
      if (block != null) {
        System.arraycopy(block.hash, 0, hashes, s.first(), block.size);
      }
    }
    for (int row : rows.heldRows()) {
      byte[] id =
          Objects.requireNonNull(rows.held(row)).value().id().getBytes(StandardCharsets.UTF_8);
      hashes[row] = WordTable.hash(id, 0, id.length);
    }
    int n = 0;
    for (Rows.Stretch s : rows.stretches()) {
      Block block = s.block();
      int end = rows.end(s);
      boolean sure = block != null && block.odd.isEmpty();
      for (int row = s.first(); row < end; row++) {
        if (sure || rows.isEvent(row)) {
          put(row);
          n++;
        }
      }
    }
    count = n;
  }

  private void put(int row) {
    int hash = hashes[row];
    if (table.put(hash, row, other -> hashes[other] == hash && same(other, row)) >= 0) {
      duplicates.add(row);
    }
  }

  /** Rows with an id that an earlier one has, in order. */
  List<Integer> duplicates() {
    return duplicates;
  }

  /** How many events there are. */
  int count() {
    return count;
  }

  /** The first row with an id, -1 when there is none. */
  int find(String id) {
    Integer other = added.get(id);
    if (other != null) {
      return other;
    }
    byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
    int hash = WordTable.hash(bytes, 0, bytes.length);
    return table.find(hash, row -> hashes[row] == hash && is(row, id, bytes));
  }

  /** Another id for a row whose own is taken. */
  void add(String id, int row) {
    added.put(id, row);
  }

  /** The ids that rows were given. */
  Map<String, Integer> added() {
    return added;
  }

  /** The table of all other ids, by row; whoever takes it over, has it alone. */
  IdTable table() {
    return table;
  }

  private boolean same(int a, int b) {
    int at = raw(a);
    int to = raw(b);
    if (at >= 0 && to >= 0) {
      int length = length(at);
      return length(to) == length && Arrays.equals(data, at, at + length, data, to, to + length);
    }
    return id(a).equals(id(b));
  }

  private boolean is(int row, String id, byte[] bytes) {
    int at = raw(row);
    return at < 0
        ? id(row).equals(id)
        : Arrays.equals(data, at, at + length(at), bytes, 0, bytes.length);
  }

  /** Where the id of a row stands as it is; negative when it has to be read. */
  private int raw(int row) {
    Rows.Stretch s = rows.stretch(row);
    Block block = s.block();
    if (block == null || rows.held(row) != null) {
      return -1;
    }
    char at = block.idAt[row - s.first()];
    return at == Block.FAR ? -1 : block.offset[row - s.first()] + at;
  }

  private int length(int from) {
    int i = from;
    while (data[i] != '"') {
      i++;
    }
    return i - from;
  }

  private String id(int row) {
    int at = raw(row);
    return at < 0
        ? rows.located(row).value().id()
        : new String(data, at, length(at), StandardCharsets.UTF_8);
  }

  /** All ids; in a large file without an order of their own. */
  Set<String> asSet() {
    if (count <= FEW) {
      Set<String> all = new HashSet<>();
      IntStream.range(0, rows.size()).filter(rows::isEvent).forEach(row -> all.add(nameOf(row)));
      return all;
    }
    return new AbstractSet<>() {
      @Override
      public boolean contains(Object id) {
        return id instanceof String s && find(s) >= 0;
      }

      @Override
      public int size() {
        return count;
      }

      @Override
      public Iterator<String> iterator() {
        return IntStream.range(0, rows.size())
            .filter(rows::isEvent)
            .mapToObj(RowIds.this::nameOf)
            .iterator();
      }
    };
  }

  private String nameOf(int row) {
    Located<Event> held = rows.held(row);
    return held == null ? id(row) : held.value().id();
  }
}
