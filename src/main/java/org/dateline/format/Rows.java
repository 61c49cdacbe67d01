package org.dateline.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Event;
import org.dateline.model.Quote;
import org.dateline.model.Trait;
import org.dateline.model.When;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * The events of a file in its order, each a row: those read in blocks, and those read one by one,
 * which are held as objects. A record that was left out can be a row too, with nothing in it.
 */
final class Rows {

  /** Rows from {@code first} on: those of a block, or without one, such as are held. */
  record Stretch(int first, @Nullable Block block) {}

  private final List<Stretch> stretches = new ArrayList<>();
  private final Map<Integer, Located<Event>> held = new HashMap<>();
  private final Map<Integer, When> whens = new HashMap<>();
  private final Json json;
  private final int length;
  private int size;
  private int slot = -1;
  private boolean blocks;

  /**
   * @param length of the bytes that {@code json} reads
   */
  Rows(Json json, int length) {
    this.json = json;
    this.length = length;
  }

  /** Adds an event that was read by itself, in the row that waits for it or a new one. */
  void add(Located<Event> event) {
    if (slot >= 0) {
      held.put(slot, event);
      return;
    }
    if (stretches.isEmpty() || stretches.getLast().block() != null) {
      stretches.add(new Stretch(size, null));
    }
    held.put(size++, event);
  }

  /** Adds the rows of a block. */
  void add(Block block) {
    blocks = true;
    stretches.add(new Stretch(size, block));
    size += block.size;
  }

  /** The next event added belongs into that row; behind it, into new ones again. */
  void fill(int row, Runnable read) {
    slot = row;
    try {
      read.run();
    } finally {
      slot = -1;
    }
  }

  int size() {
    return size;
  }

  /** Whether all events are held. */
  boolean allHeld() {
    return !blocks;
  }

  List<Stretch> stretches() {
    return stretches;
  }

  /** The rows of events that are held, in order. */
  int[] heldRows() {
    int[] rows = new int[held.size()];
    int n = 0;
    for (int row : held.keySet()) {
      rows[n++] = row;
    }
    Arrays.sort(rows);
    return rows;
  }

  @Nullable Located<Event> held(int row) {
    return held.get(row);
  }

  /** Holds another event in that row. */
  void hold(int row, Located<Event> event) {
    held.put(row, event);
  }

  @Nullable When when(int row) {
    return whens.get(row);
  }

  void place(int row, When when) {
    whens.put(row, when);
  }

  /** Whether there is an event in the row. */
  boolean isEvent(int row) {
    return held.containsKey(row) || !isOdd(row);
  }

  private boolean isOdd(int row) {
    Stretch s = stretch(row);
    return s.block() == null || s.block().isOdd(row - s.first());
  }

  /** Ids that quotes have, in order. */
  List<Block.Inner> quoteIds() {
    List<Block.Inner> all = new ArrayList<>();
    for (Stretch s : stretches) {
      if (s.block() != null) {
        s.block().quoteIds.forEach(q -> inner(all, s, q));
      }
    }
    for (int row : heldRows()) {
      for (Quote q : java.util.Objects.requireNonNull(held.get(row)).value().quotes()) {
        if (q.id() != null) {
          all.add(new Block.Inner(row, q.id()));
        }
      }
    }
    return inOrder(all);
  }

  /** Ids that claims have, in order. */
  List<Block.Inner> claimIds() {
    List<Block.Inner> all = new ArrayList<>();
    for (Stretch s : stretches) {
      if (s.block() != null) {
        s.block().claimIds.forEach(c -> inner(all, s, c));
      }
    }
    for (int row : heldRows()) {
      java.util.Objects.requireNonNull(held.get(row))
          .value()
          .claims()
          .forEach(c -> all.add(new Block.Inner(row, c.id())));
    }
    return inOrder(all);
  }

  private void inner(List<Block.Inner> all, Stretch s, Block.Inner in) {
    int row = s.first() + in.row();
    if (!held.containsKey(row)) {
      all.add(new Block.Inner(row, in.id()));
    }
  }

  private List<Block.Inner> inOrder(List<Block.Inner> all) {
    if (blocks && !held.isEmpty()) {
      all.sort(Comparator.comparingInt(Block.Inner::row));
    }
    return all;
  }

  /**
   * Rows of events that were read one by one. An event of a block that is held for another reason
   * is counted there.
   */
  int[] readRows() {
    return Arrays.stream(heldRows()).filter(this::isOdd).toArray();
  }

  /** Whether the event of a row may have one of these; an event that is held may have any. */
  boolean has(int row, Trait... any) {
    if (held.containsKey(row)) {
      return true;
    }
    Stretch s = stretch(row);
    if (s.block() == null || isOdd(row)) {
      return false;
    }
    for (Trait t : any) {
      if ((s.block().traits[row - s.first()] & 1 << t.ordinal()) != 0) {
        return true;
      }
    }
    return false;
  }

  /** The row behind those of a stretch. */
  int end(Stretch s) {
    if (s.block() != null) {
      return s.first() + s.block().size;
    }
    int next = 1;
    // Not by indexOf: at the start Java would have to make the record's equals first.
    while (stretches.get(next - 1) != s) {
      next++;
    }
    return next < stretches.size() ? stretches.get(next).first() : size;
  }

  /** The events of a block that are held, in order. */
  List<Located<Event>> heldIn(Stretch s) {
    List<Located<Event>> all = new ArrayList<>();
    if (held.size() < end(s) - s.first()) {
      held.keySet().stream()
          .filter(row -> row >= s.first() && row < end(s))
          .sorted()
          .forEach(row -> all.add(java.util.Objects.requireNonNull(held.get(row))));
    } else {
      for (int row = s.first(); row < end(s); row++) {
        Located<Event> event = held.get(row);
        if (event != null) {
          all.add(event);
        }
      }
    }
    return all;
  }

  Stretch stretch(int row) {
    int low = 0;
    int high = stretches.size() - 1;
    while (low < high) {
      int middle = low + high + 1 >>> 1;
      if (stretches.get(middle).first() <= row) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return stretches.get(low);
  }

  /** Where the record of a row begins. */
  int offset(int row) {
    Located<Event> event = held.get(row);
    if (event != null) {
      return event.offset();
    }
    Stretch s = stretch(row);
    return java.util.Objects.requireNonNull(s.block()).offset[row - s.first()];
  }

  /** The event of a row, read again where it is not held. */
  Located<Event> located(int row) {
    Located<Event> event = held.get(row);
    if (event != null) {
      return event;
    }
    Stretch s = stretch(row);
    Block block = java.util.Objects.requireNonNull(s.block());
    int at = block.offset[row - s.first()];
    return new Located<>(
        decode(json, at, length), at, Table.EVENTS, block.firstIndex + row - s.first());
  }

  /** Reads an event that was in order when it was read before. */
  static Event decode(Json json, int from, int to) {
    try (JsonParser p = json.parser(from, to)) {
      p.nextToken();
      return EventDecoder.read(new In(p, new In.Shared()));
    } catch (Misfit e) {
      throw new IllegalStateException("an event cannot be read a second time", e);
    }
  }

  /** Whether a record says just what an event does. */
  static boolean isSame(Json json, int from, int to, Event event) {
    try {
      return decode(json, from, to).equals(event);
    } catch (IllegalStateException | JacksonException e) {
      return false;
    }
  }
}
