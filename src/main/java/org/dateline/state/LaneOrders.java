package org.dateline.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.model.Chronology;
import org.dateline.query.Lane;
import org.dateline.query.LaneBy;
import org.dateline.query.LaneOrder;
import org.dateline.query.Lanes;
import org.jspecify.annotations.Nullable;

/**
 * The order of the lanes, each way of making lanes with its own: speakers by name leave the groups
 * as they are. On the FX thread only.
 */
public final class LaneOrders {

  private final Map<LaneBy, LaneOrder> orders = new EnumMap<>(LaneBy.class);
  private final ReadOnlyObjectWrapper<LaneOrder> order =
      new ReadOnlyObjectWrapper<>(LaneOrder.GIVEN);
  private final TimelineState state;
  private final Runnable changed;

  /**
   * @param changed told when the lanes are to be put in another order
   */
  LaneOrders(TimelineState state, Runnable changed) {
    this.state = state;
    this.changed = changed;
  }

  /** The order of the lanes as they are made now. */
  public ReadOnlyObjectProperty<LaneOrder> orderProperty() {
    return order.getReadOnlyProperty();
  }

  /** Puts the lanes in an order; by hand they stay as they stand until one is moved. */
  public void set(LaneOrder.By by) {
    if (by != order.get().by()) {
      put(LaneOrder.of(by, by == LaneOrder.By.HAND ? all() : List.of()));
    }
  }

  /**
   * Moves the first lane that holds the selected event one place up ({@code -1}) or down ({@code
   * +1}) among those shown.
   */
  public void moveSelected(int direction) {
    List<Lane> lanes = state.lanesProperty().get();
    int event = state.selected();
    for (int i = 0; i < lanes.size(); i++) {
      if (event >= 0 && Arrays.binarySearch(lanes.get(i).events(), event) >= 0) {
        move(lanes.get(i).key(), direction < 0 ? i - 1 : i + 2);
        return;
      }
    }
  }

  /**
   * Moves a lane to stand before the one that is now at a place among those shown. Nothing moves
   * before the first, behind the last, or past the lane of events without a value.
   */
  public void move(String key, int place) {
    List<Lane> lanes = state.lanesProperty().get();
    List<Lane> named = lanes.stream().filter(l -> !l.key().isEmpty()).toList();
    if (place < 0 || place > named.size() || key.isEmpty()) {
      return;
    }
    put(LaneOrder.moved(all(), key, place < named.size() ? named.get(place).key() : null));
  }

  /**
   * All lanes of the kind in their present order, also those that a filter leaves without events.
   */
  private List<Lane> all() {
    Chronology c = state.chronology();
    return c == null ? List.of() : sorted(Lanes.of(c, state.laneByProperty().get(), null));
  }

  private void put(LaneOrder next) {
    orders.put(state.laneByProperty().get(), next);
    changed.run();
  }

  /** Takes lanes into the order that holds for how they were made. */
  List<Lane> arranged(List<Lane> lanes) {
    order.set(orders.getOrDefault(state.laneByProperty().get(), LaneOrder.GIVEN));
    return sorted(lanes);
  }

  private List<Lane> sorted(List<Lane> lanes) {
    return order.get().apply(lanes, Locale.getDefault());
  }

  void clear() {
    orders.clear();
    order.set(LaneOrder.GIVEN);
  }

  // ---- to be kept ------------------------------------------------------------------------------

  /** Every order that is not the given one, in words: what it goes by, then the keys by hand. */
  public Map<String, List<String>> words() {
    Map<String, List<String>> words = new TreeMap<>();
    orders.forEach(
        (by, o) -> {
          if (o.by() != LaneOrder.By.GIVEN) {
            List<String> line = new ArrayList<>(List.of(o.by().word()));
            line.addAll(o.hand());
            words.put(by.word(), line);
          }
        });
    return words;
  }

  /** Takes what {@link #words()} has said; what it does not know is passed over. */
  public void restore(@Nullable Map<String, List<String>> words) {
    if (words == null || words.isEmpty()) {
      return;
    }
    words.forEach(
        (lanes, line) ->
            LaneBy.find(lanes)
                .ifPresent(
                    by ->
                        line.stream()
                            .findFirst()
                            .flatMap(LaneOrder.By::find)
                            .ifPresent(
                                o ->
                                    orders.put(
                                        by, new LaneOrder(o, line.subList(1, line.size()))))));
    changed.run();
  }
}
