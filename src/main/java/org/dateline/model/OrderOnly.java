package org.dateline.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.dateline.model.Event.Related;

/**
 * Gives events without a date their place among the others where the file says what they came after
 * or before ({@code related} with the role {@code after} or {@code before}: this event is after, or
 * before, that one).
 */
public final class OrderOnly {

  private OrderOnly() {}

  /**
   * Moves such events between their neighbours: just after the last one they follow, else just
   * before the first one they precede. One that hangs on another undated event follows it. Two that
   * say they follow one another stay where they are.
   *
   * @param order the numbers from 0 for all events, dated ones first in time order, then the
   *     undated ones; rearranged in place
   * @param dated how many are dated
   * @param related what an undated event says of others
   * @param find the number of the event with an id, -1 when there is none
   * @return the index from which on nothing is known of the order
   */
  public static int settle(
      int[] order, int dated, IntFunction<List<Related>> related, ToIntFunction<String> find) {
    List<Integer> waiting = new ArrayList<>();
    Map<Integer, List<Related>> said = new HashMap<>();
    for (int i = dated; i < order.length; i++) {
      List<Related> all = related.apply(i).stream().filter(OrderOnly::orders).toList();
      if (!all.isEmpty()) {
        waiting.add(i);
        said.put(i, all);
      }
    }
    int tail = dated;
    int[] position = waiting.isEmpty() ? order : order.clone();
    for (boolean moved = !waiting.isEmpty(); moved; ) {
      moved = false;
      for (Integer event : waiting) {
        int at = place(said.getOrDefault(event, List.of()), find, position, order, dated, tail);
        if (at >= 0) {
          int from = position[event];
          System.arraycopy(order, at, order, at + 1, from - at);
          order[at] = event;
          for (int i = at; i <= from; i++) {
            position[order[i]] = i;
          }
          tail++;
          waiting.remove(event);
          moved = true;
          break;
        }
      }
    }
    return tail;
  }

  private static boolean orders(Related r) {
    return r.role().equals("after") || r.role().equals("before");
  }

  /** The index to stand at, or -1 when none of the events it names has a place yet. */
  private static int place(
      List<Related> said,
      ToIntFunction<String> find,
      int[] position,
      int[] order,
      int dated,
      int tail) {
    int after = -1;
    int before = Integer.MAX_VALUE;
    for (Related r : said) {
      int other = find.applyAsInt(r.event());
      int at = other < 0 ? tail : position[other];
      if (at < tail && r.role().equals("after")) {
        after = Math.max(after, at);
      } else if (at < tail) {
        before = Math.min(before, at);
      }
    }
    if (after < 0) {
      return before == Integer.MAX_VALUE ? -1 : before;
    }
    int at = after + 1;
    // Behind those that hang on the same event already, so that the file's order stays.
    while (at < tail && at < before && order[at] >= dated) {
      at++;
    }
    return at;
  }
}
