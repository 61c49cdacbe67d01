package org.dateline.query.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.model.Agent;
import org.dateline.model.Chronology;
import org.dateline.model.Claim;
import org.dateline.model.EventStore;
import org.dateline.model.Group;
import org.dateline.model.Source;
import org.dateline.model.Trait;
import org.jspecify.annotations.Nullable;

/**
 * The ids of one file that clash with those of files before it, and what they are called instead.
 * Sources, agents and groups that are the same in every word keep their id: they are one.
 */
final class Renames {

  private final String mark;
  private final Map<String, String> events = new HashMap<>();
  private final Map<String, String> claims = new HashMap<>();
  private final Map<String, String> sources = new HashMap<>();
  private final Map<String, String> agents = new HashMap<>();
  private final Map<String, String> groups = new HashMap<>();
  private final boolean first;

  private Renames(String mark, boolean first) {
    this.mark = mark;
    this.first = first;
  }

  /** What the files before have. */
  static final class Taken {
    final Map<String, Source> sources = new LinkedHashMap<>();
    final Map<String, Agent> agents = new LinkedHashMap<>();
    final Map<String, Group> groups = new LinkedHashMap<>();
    private final Set<String> claims = new HashSet<>();
    private final List<Chronology> files = new ArrayList<>();

    /** What events were called for being taken; a set, for there may be as many as events. */
    private final Set<String> renamed = new HashSet<>();

    private boolean event(String id) {
      return renamed.contains(id) || files.stream().anyMatch(c -> c.events().indexOf(id) >= 0);
    }
  }

  /** Finds other names for a file's clashing ids and adds its tables to what is taken. */
  static Renames of(Part part, Taken taken) {
    Renames r = new Renames(part.name(), taken.files.isEmpty());
    Chronology c = part.chronology();
    r.agents(c, taken);
    r.sources(part, taken);
    for (Group g : c.timeline().groups()) {
      Group other = taken.groups.get(g.id());
      String id = g.id();
      if (other != null && !other.equals(g)) {
        id = r.put(r.groups, id, taken.groups::containsKey);
      }
      taken.groups.putIfAbsent(id, new Group(id, g.title(), g.color(), g.extra()));
    }
    r.events(c, taken);
    taken.files.add(c);
    taken.renamed.addAll(r.events.values());
    return r;
  }

  private void agents(Chronology c, Taken taken) {
    for (Agent a : c.timeline().agents()) {
      Agent other = taken.agents.get(a.id());
      if (other != null && !other.equals(a)) {
        put(agents, a.id(), taken.agents::containsKey);
      }
    }
    // Whoever belongs to another one is another one.
    for (boolean more = true; more; ) {
      more = false;
      for (Agent a : c.timeline().agents()) {
        String to = a.affiliation();
        if (to != null
            && agents.containsKey(to)
            && taken.agents.containsKey(a.id())
            && !agents.containsKey(a.id())) {
          put(agents, a.id(), taken.agents::containsKey);
          more = true;
        }
      }
    }
    for (Agent a : c.timeline().agents()) {
      String id = agent(a.id());
      String to = a.affiliation() == null ? null : agent(a.affiliation());
      taken.agents.putIfAbsent(
          id, new Agent(id, a.name(), a.type(), a.role(), to, a.sameAs(), a.extra()));
    }
  }

  private void sources(Part part, Taken taken) {
    for (Source s : part.chronology().timeline().sources()) {
      String agent = s.agent() == null ? null : agent(s.agent());
      String text = s.textFile() == null ? null : part.texts().apply(s.textFile());
      Source moved = with(s, s.id(), agent, text);
      Source other = taken.sources.get(s.id());
      if (other != null && !other.equals(moved)) {
        moved = with(s, put(sources, s.id(), taken.sources::containsKey), agent, text);
      }
      taken.sources.putIfAbsent(moved.id(), moved);
    }
  }

  private static Source with(Source s, String id, @Nullable String agent, @Nullable String text) {
    Map<String, Object> csl = s.csl();
    if (!id.equals(s.id())) {
      csl = new LinkedHashMap<>(csl);
      csl.put("id", id);
    }
    return new Source(
        id,
        s.type(),
        s.title(),
        s.url(),
        s.issued(),
        s.accessed(),
        s.archiveUrl(),
        s.archiveDate(),
        s.urlStatus(),
        s.sha256(),
        s.reliability(),
        agent,
        text,
        csl);
  }

  private void events(Chronology c, Taken taken) {
    EventStore store = c.events();
    for (int i = 0; i < store.size(); i++) {
      String id = store.id(i);
      if (!first && taken.event(id)) {
        put(events, id, other -> taken.event(other) || store.indexOf(other) >= 0);
      }
      if (store.has(i, Trait.CLAIMED)) {
        for (Claim k : store.event(i).claims()) {
          if (taken.claims.contains(k.id())) {
            put(claims, k.id(), taken.claims::contains);
          }
        }
      }
    }
    for (int i = 0; i < store.size(); i++) {
      if (store.has(i, Trait.CLAIMED)) {
        store.event(i).claims().forEach(k -> taken.claims.add(claim(k.id())));
      }
    }
  }

  private String put(Map<String, String> names, String id, Predicate<String> isTaken) {
    String other = id + "@" + mark;
    while (isTaken.test(other)) {
      other += "'";
    }
    names.put(id, other);
    return other;
  }

  /** Whether every id stays what it is. */
  boolean none() {
    return first;
  }

  String event(String id) {
    return events.getOrDefault(id, id);
  }

  /** The id in the file of what is called so now; null when nothing of the file is. */
  @Nullable String original(String id) {
    String own = reversed().get(id);
    return own != null ? own : events.containsKey(id) ? null : id;
  }

  /** Made when first asked for, on whichever thread; never changed then. */
  private volatile @Nullable Map<String, String> back;

  private Map<String, String> reversed() {
    Map<String, String> map = back;
    if (map == null) {
      Map<String, String> next = new HashMap<>();
      events.forEach((was, is) -> next.put(is, was));
      back = next;
      map = next;
    }
    return map;
  }

  String claim(String id) {
    return claims.getOrDefault(id, id);
  }

  String source(String id) {
    return sources.getOrDefault(id, id);
  }

  String agent(String id) {
    return agents.getOrDefault(id, id);
  }

  String group(String id) {
    return groups.getOrDefault(id, id);
  }

  /** Quotes are named within their own file only. */
  String quote(String id) {
    return first ? id : id + "@" + mark;
  }
}
