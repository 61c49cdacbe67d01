package org.dateline.format.exports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what is lost while events are written. */
final class Losses {

  private final Map<Loss.What, Loss> all = new EnumMap<>(Loss.What.class);

  /** One event loses something; to be told once for each event. */
  void add(Loss.What what, int event) {
    Loss sofar = all.get(what);
    all.put(
        what,
        sofar == null
            ? new Loss(what, 1, event)
            : new Loss(what, sofar.events() + 1, sofar.first()));
  }

  /** The chronology as a whole loses something. */
  void addWhole(Loss.What what) {
    all.put(what, new Loss(what, 0, -1));
  }

  /** The same where a condition holds. */
  void addIf(boolean lost, Loss.What what, int event) {
    if (lost) {
      add(what, event);
    }
  }

  List<Loss> list() {
    return new ArrayList<>(all.values());
  }
}
