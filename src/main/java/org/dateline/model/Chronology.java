package org.dateline.model;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A timeline ready to be looked at: header, tables by id, events in time order, and who stands
 * against whom. Immutable.
 */
public final class Chronology {

  private final Timeline timeline;
  private final ZoneId zone;
  private final EventStore events;
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, Agent> agents = new LinkedHashMap<>();
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Disputes disputes;

  /**
   * @param zone the timeline's zone; it decides the day borders
   * @param events the placed events
   */
  public Chronology(Timeline timeline, ZoneId zone, EventStore events) {
    this.timeline = timeline;
    this.zone = zone;
    this.events = events;
    timeline.sources().forEach(s -> sources.putIfAbsent(s.id(), s));
    timeline.agents().forEach(a -> agents.putIfAbsent(a.id(), a));
    timeline.groups().forEach(g -> groups.putIfAbsent(g.id(), g));
    this.disputes = Disputes.of(events);
  }

  public Timeline timeline() {
    return timeline;
  }

  /** The timeline's own zone. */
  public ZoneId zone() {
    return zone;
  }

  public EventStore events() {
    return events;
  }

  /** The source with that id, or null. */
  public @Nullable Source source(@Nullable String id) {
    return id == null ? null : sources.get(id);
  }

  /** The agent with that id, or null. */
  public @Nullable Agent agent(@Nullable String id) {
    return id == null ? null : agents.get(id);
  }

  /** The group with that id, or null. */
  public @Nullable Group group(@Nullable String id) {
    return id == null ? null : groups.get(id);
  }

  /** Who disputes what, both ways. */
  public Disputes disputes() {
    return disputes;
  }

  /** The agent's name as the file has it, or the id where the file has no such agent. */
  public String agentName(String id) {
    Agent a = agents.get(id);
    return a == null ? id : a.name();
  }

  /**
   * The party of an agent: the end of its chain of affiliations (itself when it has none). A circle
   * in the file ends where it closes.
   */
  public String partyOf(String agentId) {
    String at = agentId;
    Map<String, Boolean> seen = new HashMap<>();
    while (true) {
      Agent a = agents.get(at);
      if (a == null || a.affiliation() == null || seen.put(at, true) != null) {
        return at;
      }
      at = a.affiliation();
    }
  }

  /** All the quotes of the chronology, counted. */
  public int quoteCount() {
    return events.quotes();
  }

  /**
   * The agents who are quoted, in order of first quote; speakers without an id count by their
   * printed words.
   */
  public List<String> speakers() {
    FacetColumn speakers = events.facet(Facet.SPEAKER);
    return IntStream.range(0, speakers.words()).mapToObj(speakers::word).toList();
  }
}
