package org.dateline.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.model.TimePoint;
import org.jspecify.annotations.Nullable;

/** The rows of a lane while they are filled, each in time order. */
final class Rows {

  private final double scale;
  private final int most;
  private final List<Row> rows = new ArrayList<>();
  private int[] placed = new int[16];
  private int size;

  /**
   * @param scale seconds a pixel
   * @param most how many rows there may be
   */
  Rows(double scale, int most) {
    this.scale = scale;
    this.most = most;
  }

  /** Keeps room in a row for an event that comes later. */
  void reserve(int row, Box box) {
    while (rows.size() <= row) {
      rows.add(new Row());
    }
    rows.get(row).reserved = box;
  }

  /** Puts the event that room was reserved for into its row. */
  void putReserved(int row, int place, int event) {
    Row r = rows.get(row);
    Box box = r.reserved;
    if (box != null) {
      r.reserved = null;
      add(r, place, event, box);
    }
  }

  /**
   * Puts an event into the first row that takes it; false when none of the first {@code within}
   * does.
   */
  boolean put(int place, int event, Box box, int within) {
    for (int r = 0; r < Math.min(within, rows.size()); r++) {
      if (takes(rows.get(r), box)) {
        add(rows.get(r), place, event, box);
        return true;
      }
    }
    if (rows.size() < Math.min(within, most)) {
      Row opened = new Row();
      rows.add(opened);
      add(opened, place, event, box);
      return true;
    }
    return false;
  }

  private boolean takes(Row r, Box box) {
    return (r.last == null || r.last.gapTo(box, scale) >= Metrics.GAP)
        && (r.reserved == null || box.gapTo(r.reserved, scale) >= Metrics.GAP);
  }

  private void add(Row r, int place, int event, Box box) {
    r.add(event, box, box.freeAt(scale));
    if (size == placed.length) {
      placed = Arrays.copyOf(placed, size * 2);
    }
    placed[size++] = place;
  }

  /** How many rows have room at an instant, those not begun included. */
  int freeAt(TimePoint t) {
    int free = most - rows.size();
    for (Row r : rows) {
      if (r.freeAt == null || r.freeAt.compareTo(t) <= 0) {
        free++;
      }
    }
    return free;
  }

  /** Whether one of the first {@code within} rows has room at an instant. */
  boolean hasRoom(TimePoint t, int within) {
    if (rows.size() < Math.min(within, most)) {
      return true;
    }
    for (int r = 0; r < Math.min(within, rows.size()); r++) {
      TimePoint freeAt = rows.get(r).freeAt;
      if (freeAt == null || freeAt.compareTo(t) <= 0) {
        return true;
      }
    }
    return false;
  }

  /** The first instant at which a row has room again. All rows must have been begun. */
  TimePoint nextFree() {
    TimePoint first = TimePoint.MAX;
    for (Row r : rows) {
      if (r.freeAt == null) {
        return TimePoint.MIN;
      }
      first = r.freeAt.compareTo(first) < 0 ? r.freeAt : first;
    }
    return first;
  }

  /** Store indices by row, without empty rows at the end. */
  List<int[]> events() {
    List<int[]> filled = new ArrayList<>(rows.size());
    rows.forEach(r -> filled.add(Arrays.copyOf(r.events, r.size)));
    while (!filled.isEmpty() && filled.getLast().length == 0) {
      filled.removeLast();
    }
    return List.copyOf(filled);
  }

  /** The places in the lane of all events in rows, ascending. */
  int[] places() {
    int[] out = Arrays.copyOf(placed, size);
    Arrays.sort(out);
    return out;
  }

  private static final class Row {
    private int[] events = new int[8];
    private int size;
    private @Nullable Box last;
    private @Nullable Box reserved;
    private @Nullable TimePoint freeAt;

    void add(int event, Box box, TimePoint free) {
      if (size == events.length) {
        events = Arrays.copyOf(events, size * 2);
      }
      events[size++] = event;
      last = box;
      freeAt = free;
    }
  }
}
