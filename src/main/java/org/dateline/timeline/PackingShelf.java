package org.dateline.timeline;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.layout.Packing;
import org.dateline.layout.Packing.PackedLane;
import org.jspecify.annotations.Nullable;

/**
 * Packings of scales that were shown a moment ago, so that zooming out and in again packs nothing.
 * It holds so many placed events and no more, the ones used last.
 */
final class PackingShelf {

  private static final int MOST_PLACED = 400_000;
  private static final int MOST_PACKINGS = 24;

  private record Kept(Packing packing, int size) {}

  private final Map<Double, Kept> shelf = new LinkedHashMap<>(16, 0.75f, true);
  private int placed;

  void put(Packing p) {
    int size = p.lanes().size();
    for (PackedLane l : p.lanes()) {
      size += l.placed();
    }
    remove(p.secondsPerPixel());
    if (size > MOST_PLACED) {
      return;
    }
    shelf.put(p.secondsPerPixel(), new Kept(p, size));
    placed += size;
    while (placed > MOST_PLACED || shelf.size() > MOST_PACKINGS) {
      remove(shelf.keySet().iterator().next());
    }
  }

  private void remove(double scale) {
    Kept old = shelf.remove(scale);
    placed -= old == null ? 0 : old.size();
  }

  @Nullable Packing get(double scale) {
    Kept kept = shelf.get(scale);
    return kept == null ? null : kept.packing();
  }

  void clear() {
    shelf.clear();
    placed = 0;
  }
}
