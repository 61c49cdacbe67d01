package org.dateline.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Event.Related;
import org.dateline.model.EventStore.Placed;

/**
 * Gives events without a date their place among the others where the file says what they came after
 * or before ({@code related} with the role {@code after} or {@code before}: this event is after, or
 * before, that one).
 */
final class OrderOnly {

  private OrderOnly() {}

  /**
   * Moves such events between their neighbours: just after the last one they follow, else just
   * before the first one they precede. One that hangs on another undated event follows it. Two that
   * say they follow one another stay where they are.
   *
   * @param order all events, dated ones first in time order, then the undated ones
   * @return the index from which on nothing is known of the order
   */
  static int settle(List<Placed> order) {
    int tail = 0;
    while (tail < order.size() && order.get(tail).when() != null) {
      tail++;
    }
    List<Placed> waiting = new ArrayList<>();
    for (Placed p : order.subList(tail, order.size())) {
      if (p.event().related().stream().anyMatch(OrderOnly::orders)) {
        waiting.add(p);
      }
    }
    boolean moved = true;
    while (moved && !waiting.isEmpty()) {
      moved = false;
      Map<String, Integer> settled = new HashMap<>();
      for (int i = 0; i < tail; i++) {
        settled.putIfAbsent(order.get(i).event().id(), i);
      }
      for (Placed p : waiting) {
        int at = place(p.event(), settled, order);
        if (at >= 0) {
          order.remove(p);
          order.add(at, p);
          tail++;
          waiting.remove(p);
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
  private static int place(Event e, Map<String, Integer> settled, List<Placed> order) {
    int after = -1;
    int before = Integer.MAX_VALUE;
    for (Related r : e.related()) {
      Integer at = settled.get(r.event());
      if (at != null && r.role().equals("after")) {
        after = Math.max(after, at);
      } else if (at != null && r.role().equals("before")) {
        before = Math.min(before, at);
      }
    }
    if (after < 0) {
      return before == Integer.MAX_VALUE ? -1 : before;
    }
    int at = after + 1;
    // Behind those that hang on the same event already, so that the file's order stays.
    while (at < settled.size() && at < before && order.get(at).when() == null) {
      at++;
    }
    return at;
  }
}
