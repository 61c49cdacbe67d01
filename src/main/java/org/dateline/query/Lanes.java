package org.dateline.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Agent;
import org.dateline.model.Chronology;
import org.dateline.model.Citation;
import org.dateline.model.Event;
import org.dateline.model.Group;
import org.dateline.model.Quote;
import org.dateline.model.Source;
import org.dateline.model.Vocabulary.Word;
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
    Map<String, List<Integer>> byKey = new LinkedHashMap<>();
    if (by == LaneBy.GROUP) {
      chronology.timeline().groups().forEach(g -> byKey.put(g.id(), new ArrayList<>()));
    }
    for (int i = 0; i < chronology.events().tail(); i++) {
      if (chronology.events().when(i) == null || shown != null && !shown.get(i)) {
        continue;
      }
      Set<String> keys = keys(chronology, chronology.events().event(i), by);
      if (keys.isEmpty()) {
        byKey.computeIfAbsent("", k -> new ArrayList<>()).add(i);
      }
      for (String key : keys) {
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    List<Integer> rest = byKey.remove("");
    List<Lane> lanes = new ArrayList<>();
    byKey.forEach(
        (key, events) -> {
          if (!events.isEmpty()) {
            lanes.add(lane(chronology, by, key, events));
          }
        });
    if (rest != null) {
      lanes.add(new Lane("", null, null, rest.stream().mapToInt(Integer::intValue).toArray()));
    }
    return List.copyOf(lanes);
  }

  /** The lane keys of one event; empty when it has nothing to be sorted by. */
  static Set<String> keys(Chronology c, Event e, LaneBy by) {
    Set<String> keys = new LinkedHashSet<>();
    switch (by) {
      case GROUP -> add(keys, e.group());
      case PARTY -> {
        e.quotes().forEach(q -> add(keys, q.speaker() == null ? null : c.partyOf(q.speaker())));
        e.claims().forEach(k -> k.by().forEach(a -> add(keys, c.partyOf(a))));
        if (keys.isEmpty()) {
          e.participants().forEach(p -> add(keys, c.partyOf(p.agent())));
        }
      }
      case SPEAKER -> {
        for (Quote q : e.quotes()) {
          add(keys, q.speaker() != null ? q.speaker() : q.speakerText());
        }
      }
      case SOURCE -> {
        e.citations().forEach(s -> add(keys, s.source()));
        e.quotes().forEach(q -> q.citations().forEach(s -> add(keys, s.source())));
      }
      case PLACE -> add(keys, e.place() == null ? null : e.place().name());
      case TAG -> keys.addAll(e.tags());
      case KIND -> keys.add(e.kind().word());
      case STATUS -> add(keys, word(e.status()));
      case CERTAINTY -> add(keys, word(e.certainty()));
      case NONE -> keys.add("all");
    }
    return keys;
  }

  private static Lane lane(Chronology c, LaneBy by, String key, List<Integer> events) {
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
    return new Lane(key, title, color, events.stream().mapToInt(Integer::intValue).toArray());
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

  private static @Nullable String word(@Nullable Word w) {
    return w == null ? null : w.word();
  }

  private static void add(Set<String> keys, @Nullable String key) {
    if (key != null && !key.isBlank()) {
      keys.add(key);
    }
  }
}
