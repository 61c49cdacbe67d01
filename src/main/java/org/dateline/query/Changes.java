package org.dateline.query;

import java.util.BitSet;
import java.util.function.BooleanSupplier;
import org.dateline.model.Chronology;
import org.dateline.model.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * What another reading of a file brought, event by event. An event is the same one by its id.
 *
 * @param added store indices, in the later reading, of events that were not there
 * @param changed store indices, in the later reading, of events that say something else now
 * @param gone how many are no longer there
 */
public record Changes(BitSet added, BitSet changed, int gone) {

  /** How many events go by between two questions whether the answer is still wanted. */
  private static final int STRIDE = 1 << 12;

  /** Whether every event is what it was. */
  public boolean none() {
    return added.isEmpty() && changed.isEmpty() && gone == 0;
  }

  /** Whether an event, by its index in the later reading, is another than it was. */
  public boolean touches(int event) {
    return event >= 0 && (added.get(event) || changed.get(event));
  }

  /**
   * The next event after one that was added or changed; round to the first. -1 when none was.
   *
   * @param event store index, -1 for none
   */
  public int after(int event) {
    BitSet all = (BitSet) added.clone();
    all.or(changed);
    int next = all.nextSetBit(event + 1);
    return next < 0 ? all.nextSetBit(0) : next;
  }

  /**
   * Compares two readings. Quick where records agree letter for letter; can be called on any
   * thread.
   *
   * @param unwanted asked now and then; true ends the comparison
   * @return null when it was ended
   */
  public static @Nullable Changes between(
      Chronology before, Chronology after, BooleanSupplier unwanted) {
    EventStore old = before.events();
    EventStore now = after.events();
    BitSet added = new BitSet();
    BitSet changed = new BitSet();
    int kept = 0;
    for (int i = 0; i < now.size(); i++) {
      if (i % STRIDE == 0 && unwanted.getAsBoolean()) {
        return null;
      }
      int was = old.indexOf(now.id(i));
      if (was < 0) {
        added.set(i);
      } else {
        kept++;
        if (!now.same(i, old, was)) {
          changed.set(i);
        }
      }
    }
    return new Changes(added, changed, Math.max(0, old.size() - kept));
  }
}
