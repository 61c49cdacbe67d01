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

  private final Map<Double, Packing> shelf = new LinkedHashMap<>(16, 0.75f, true);
  private int placed;

  void put(Packing p) {
    remove(p.secondsPerPixel());
    int size = size(p);
    if (size > MOST_PLACED) {
      return;
    }
    shelf.put(p.secondsPerPixel(), p);
    placed += size;
    while (placed > MOST_PLACED || shelf.size() > MOST_PACKINGS) {
      remove(shelf.keySet().iterator().next());
    }
  }

  private void remove(double scale) {
    Packing old = shelf.remove(scale);
    placed -= old == null ? 0 : size(old);
  }

  private static int size(Packing p) {
    return p.lanes().stream().mapToInt(PackedLane::placed).sum() + p.lanes().size();
  }

  @Nullable Packing get(double scale) {
    return shelf.get(scale);
  }

  void clear() {
    shelf.clear();
    placed = 0;
  }
}
