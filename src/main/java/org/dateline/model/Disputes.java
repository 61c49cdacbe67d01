package org.dateline.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.dateline.model.Vocabulary.RelationRole;
import org.jspecify.annotations.Nullable;

/**
 * Where every claim stands, and which events oppose one another through their claims, both ways.
 */
public final class Disputes {

  /** A claim and the event (by store index) that carries it. */
  public record Located(int event, Claim claim) {}

  private final Map<String, Located> claims = new HashMap<>();
  private final Map<String, List<Located>> byQuestion = new HashMap<>();
  private final Map<String, List<Located>> towards = new HashMap<>();
  private final Map<Integer, Set<Integer>> opponents = new HashMap<>();
  private final BitSet contested = new BitSet();

  private Disputes() {}

  static Disputes of(EventStore events) {
    Disputes d = new Disputes();
    for (int i = 0; i < events.size(); i++) {
      if (events.has(i, Trait.SAYS_CONTESTED)) {
        d.contested.set(i);
      }
      if (!events.has(i, Trait.CLAIMED)) {
        continue;
      }
      Event e = events.event(i);
      for (Claim c : e.claims()) {
        Located at = new Located(i, c);
        d.claims.putIfAbsent(c.id(), at);
        String about = c.about();
        if (about != null) {
          d.byQuestion.computeIfAbsent(about, k -> new ArrayList<>()).add(at);
        }
        for (Claim.Relation r : c.relations()) {
          d.towards.computeIfAbsent(r.claim(), k -> new ArrayList<>()).add(at);
        }
      }
    }
    for (Located a : d.claims.values()) {
      for (Claim.Relation r : a.claim().relations()) {
        Located b = d.claims.get(r.claim());
        if (b != null && (r.role() == RelationRole.DISPUTES || r.role() == RelationRole.REFUTES)) {
          d.contested.set(a.event());
          d.contested.set(b.event());
          if (a.event() != b.event()) {
            d.opponents.computeIfAbsent(a.event(), k -> new LinkedHashSet<>()).add(b.event());
            d.opponents.computeIfAbsent(b.event(), k -> new LinkedHashSet<>()).add(a.event());
          }
        }
      }
    }
    return d;
  }

  /**
   * Whether the event at that store index is marked contested or has a claim that another one
   * disputes.
   */
  public boolean isContested(int event) {
    return contested.get(event);
  }

  /**
   * Whether the event is contested by one of those known; one that the compiler marks so without
   * naming an opponent always is.
   *
   * @param known whether the event at a store index is known
   */
  public boolean isContestedAmong(int event, IntPredicate known) {
    Set<Integer> others = opponents.getOrDefault(event, Set.of());
    return isContested(event)
        && (others.isEmpty() || others.stream().mapToInt(Integer::intValue).anyMatch(known));
  }

  /** Store indices of the events whose claims oppose those of this one; empty when none do. */
  public List<Integer> opponents(int event) {
    return List.copyOf(opponents.getOrDefault(event, Set.of()));
  }

  /** Where a claim stands, or null when the file has no claim with that id. */
  public @Nullable Located claim(String id) {
    return claims.get(id);
  }

  /** The claims that relate to the one with an id, on whatever question, in time order. */
  public List<Located> towards(String id) {
    return List.copyOf(towards.getOrDefault(id, List.of()));
  }

  /** All the claims on one question, in time order of their events. */
  public List<Located> onQuestion(String about) {
    return List.copyOf(byQuestion.getOrDefault(about, List.of()));
  }
}
