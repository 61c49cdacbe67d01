package org.dateline.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.dateline.model.Agent;
import org.dateline.model.Chronology;
import org.dateline.model.Citation;
import org.dateline.model.Event;
import org.dateline.model.EventStore;
import org.dateline.model.Group;
import org.dateline.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * Sorts events into lanes. An event that belongs to several (two speakers, three tags) is in each
 * of them. Groups come in the file's order, closed vocabularies in theirs, everything else by first
 * event; events with nothing to be sorted by come last, under an untitled lane.
 */
public final class Lanes {

  private Lanes() {}

  /**
   * The lanes of the dated events in {@code shown}.
   *
   * @param shown store indices to take; null for all
   */
  public static List<Lane> of(Chronology chronology, LaneBy by, @Nullable BitSet shown) {
    EventStore events = chronology.events();
    LaneKeys keys = LaneKeys.of(chronology, by);
    int[] counts = new int[keys.size() + 1];
    int[] here = new int[8];
    for (int i = 0; i < events.tail(); i++) {
      if (isIn(events, shown, i)) {
        here = keys.of(i, here);
        for (int k = 1; k <= here[0]; k++) {
          counts[here[k]]++;
        }
      }
    }
    int[][] filled = new int[counts.length][];
    for (int k = 0; k < counts.length; k++) {
      filled[k] = new int[counts[k]];
      counts[k] = 0;
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < events.tail(); i++) {
      if (isIn(events, shown, i)) {
        here = keys.of(i, here);
        for (int k = 1; k <= here[0]; k++) {
          int key = here[k];
          if (counts[key] == 0) {
            order.add(key);
          }
          filled[key][counts[key]++] = i;
        }
      }
    }
    List<Lane> lanes = new ArrayList<>(order.size());
    if (by == LaneBy.GROUP) {
      order.sort(Comparator.comparingInt(groupOrder(chronology, keys)));
    }
    for (int key : order) {
      if (key != keys.none()) {
        lanes.add(lane(chronology, by, keys.word(key), filled[key]));
      }
    }
    if (filled[keys.none()].length > 0) {
      lanes.add(new Lane("", null, null, filled[keys.none()]));
    }
    return List.copyOf(lanes);
  }

  private static boolean isIn(EventStore events, @Nullable BitSet shown, int i) {
    return events.isDated(i) && (shown == null || shown.get(i));
  }

  /** The file's order of groups; those it does not list come after, by first event. */
  private static ToIntFunction<Integer> groupOrder(Chronology c, LaneKeys keys) {
    Map<String, Integer> ranks = new HashMap<>();
    c.timeline().groups().forEach(g -> ranks.putIfAbsent(g.id(), ranks.size()));
    return key -> key == keys.none() ? -1 : ranks.getOrDefault(keys.word(key), ranks.size());
  }

  private static Lane lane(Chronology c, LaneBy by, String key, int[] events) {
    String title = key;
    String color = null;
    switch (by) {
      case GROUP -> {
        Group g = c.group(key);
        title = g == null ? key : g.title();
        color = g == null ? null : g.color();
      }
      case PARTY, SPEAKER -> {
        Agent a = c.agent(key);
        title = a == null ? key : a.name();
      }
      case SOURCE -> title = sourceTitle(c, key);
      default -> {}
    }
    return new Lane(key, title, color, events);
  }

  private static String sourceTitle(Chronology c, String id) {
    Source s = c.source(id);
    if (s == null) {
      return id;
    }
    if (s.title() != null) {
      return s.title();
    }
    Object container = s.csl().get("container-title");
    return container instanceof String text && !text.isBlank() ? text : id;
  }

  /** How many distinct sources an event, its quotes and its claims cite. */
  public static int sourceCount(Event e) {
    Set<String> ids = new LinkedHashSet<>();
    e.citations().forEach(s -> ids.add(s.source()));
    e.quotes().forEach(q -> ids.addAll(q.citations().stream().map(Citation::source).toList()));
    e.claims().forEach(k -> ids.addAll(k.citations().stream().map(Citation::source).toList()));
    return ids.size();
  }
}
