package org.dateline.query;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In which order lanes stand. It sorts what {@link Lanes} has made and changes nothing in them; the
 * lane of events that have nothing to be sorted by stays last.
 *
 * @param hand the keys of the lanes in the order given by hand; empty unless it is by hand
 */
public record LaneOrder(By by, List<String> hand) {

  /** What lanes can be ordered by. */
  public enum By {
    /** As they come: groups and closed vocabularies as listed, everything else by first event. */
    GIVEN,
    /** By their first event. */
    FIRST,
    /** By name, as the language sorts. */
    NAME,
    /** By how many events they hold, the most first. */
    COUNT,
    /** As the user has put them. */
    HAND;

    /** The name as settings spell it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The value spelled so; empty when there is none. */
    public static Optional<By> find(String word) {
      for (By by : values()) {
        if (by.word().equals(word)) {
          return Optional.of(by);
        }
      }
      return Optional.empty();
    }
  }

  public static final LaneOrder GIVEN = new LaneOrder(By.GIVEN, List.of());

  public LaneOrder {
    hand = by == By.HAND ? List.copyOf(hand) : List.of();
  }

  /** The order of that name; by hand it begins with the lanes as they stand. */
  public static LaneOrder of(By by, List<Lane> now) {
    return new LaneOrder(by, keys(now));
  }

  /** The lanes in this order. Lanes that the hand has not yet placed follow those it has. */
  public List<Lane> apply(List<Lane> lanes, Locale locale) {
    if (by == By.GIVEN || lanes.size() < 2) {
      return lanes;
    }
    List<Lane> sorted = new ArrayList<>(lanes);
    sorted.sort(
        Comparator.<Lane>comparingInt(l -> l.key().isEmpty() ? 1 : 0).thenComparing(order(locale)));
    return List.copyOf(sorted);
  }

  private Comparator<Lane> order(Locale locale) {
    return switch (by) {
      case GIVEN -> (a, b) -> 0;
      case FIRST -> Comparator.comparingInt(l -> l.size() == 0 ? Integer.MAX_VALUE : l.events()[0]);
      case NAME -> {
        Collator collator = Collator.getInstance(locale);
        yield Comparator.comparing(LaneOrder::name, collator::compare);
      }
      case COUNT -> Comparator.comparingInt(Lane::size).reversed();
      case HAND -> {
        Map<String, Integer> places = new HashMap<>();
        hand.forEach(k -> places.put(k, places.size()));
        yield Comparator.comparingInt(l -> places.getOrDefault(l.key(), Integer.MAX_VALUE));
      }
    };
  }

  private static String name(Lane l) {
    return l.title() == null ? l.key() : l.title();
  }

  /**
   * The order by hand in which one lane has been put before another.
   *
   * @param all all lanes of this kind, in the order they have now, those a filter hides too
   * @param key the lane that moves
   * @param before the lane it is put before; null for after the last one
   */
  public static LaneOrder moved(List<Lane> all, String key, @Nullable String before) {
    List<String> keys = keys(all);
    if (key.equals(before) || !keys.remove(key)) {
      return new LaneOrder(By.HAND, keys(all));
    }
    int at = before == null ? -1 : keys.indexOf(before);
    keys.add(at < 0 ? keys.size() : at, key);
    return new LaneOrder(By.HAND, keys);
  }

  private static List<String> keys(List<Lane> lanes) {
    List<String> keys = new ArrayList<>();
    lanes.forEach(
        l -> {
          if (!l.key().isEmpty()) {
            keys.add(l.key());
          }
        });
    return keys;
  }
}
