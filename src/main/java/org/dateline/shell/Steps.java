package org.dateline.shell;

import java.util.BitSet;
import java.util.function.IntPredicate;
import org.dateline.model.Chronology;

/** Steps from the selected event to the next of a kind, among those shown, round the end. */
final class Steps {

  private Steps() {}

  /** The next shown event without a date, round to the first; -1 when there is none. */
  static int undated(Chronology c, BitSet shown, int selected) {
    int n = c.events().size();
    for (int k = 1; k <= n; k++) {
      int i = Math.floorMod(Math.max(selected, -1) + k, n);
      if (shown.get(i) && !c.events().isDated(i)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The next contested event.
   *
   * @param from store index to step from, -1 for none
   * @param direction +1 later, -1 earlier
   * @return -1 when there is none
   */
  static int contested(Chronology c, BitSet shown, int from, int direction) {
    return step(shown, c.events().size(), from, direction, c.disputes()::isContested);
  }

  private static int step(BitSet shown, int n, int from, int direction, IntPredicate wanted) {
    int start = from < 0 && direction < 0 ? n : from;
    for (int k = 1; k <= n; k++) {
      int i = Math.floorMod(start + k * direction, n);
      if (shown.get(i) && wanted.test(i)) {
        return i;
      }
    }
    return -1;
  }
}
