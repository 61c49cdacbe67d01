package org.dateline.state;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.model.Chronology;
import org.dateline.query.Lane;
import org.dateline.query.LaneBy;
import org.dateline.query.Lanes;
import org.jspecify.annotations.Nullable;

/**
 * Which events are shown, and in which lanes: what query, “known as of” and hidden files leave of
 * them, sorted by what makes the lanes.
 */
final class ShownEvents {

  private final Supplier<@Nullable Chronology> chronology;
  private final Supplier<LaneOrders> orders;
  final ReadOnlyObjectWrapper<LaneBy> laneBy = new ReadOnlyObjectWrapper<>(LaneBy.GROUP);
  final ReadOnlyObjectWrapper<BitSet> events = new ReadOnlyObjectWrapper<>(new BitSet());
  final ReadOnlyObjectWrapper<List<Lane>> lanes = new ReadOnlyObjectWrapper<>(List.of());
  final ReadOnlyObjectWrapper<Set<String>> collapsed = new ReadOnlyObjectWrapper<>(Set.of());

  ShownEvents(Supplier<@Nullable Chronology> chronology, Supplier<LaneOrders> orders) {
    this.chronology = chronology;
    this.orders = orders;
  }

  /** Folds a lane to its heading, or unfolds it. */
  void toggleCollapsed(String laneKey) {
    Set<String> next = new HashSet<>(collapsed.get());
    if (!next.remove(laneKey)) {
      next.add(laneKey);
    }
    collapsed.set(Set.copyOf(next));
  }

  /**
   * All events but those hidden by a query or with their file, in a set of the caller's own.
   *
   * @param asked what the query leaves; null for all
   * @param off the events of hidden files
   */
  BitSet passing(@Nullable BitSet asked, BitSet off) {
    BitSet passing;
    if (asked != null) {
      passing = (BitSet) asked.clone();
    } else {
      Chronology c = chronology.get();
      passing = new BitSet();
      passing.set(0, c == null ? 0 : c.events().size());
    }
    passing.andNot(off);
    return passing;
  }

  /** Sorts anew. */
  void show(@Nullable BitSet asked, @Nullable BitSet known, BitSet off) {
    Chronology c = chronology.get();
    if (c != null) {
      boolean all = asked == null && known == null && off.isEmpty();
      BitSet passing = passing(asked, off);
      if (known != null) {
        passing.and(known);
      }
      events.set(passing);
      lanes.set(orders.get().arranged(Lanes.of(c, laneBy.get(), all ? null : passing)));
    }
  }

  /** Nothing is open. */
  void clear() {
    lanes.set(List.of());
    events.set(new BitSet());
  }
}
