package org.dateline.shell.detail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Agent;
import org.dateline.model.Chronology;
import org.dateline.model.Claim;
import org.dateline.model.Disputes;
import org.dateline.model.Event;

/**
 * The questions an event touches, and who stands where on each, gathered from all events of the
 * file.
 */
final class Questions {

  /**
   * Who holds a position on one question, and the claims that say so, in time order.
   *
   * @param holders ids of the agents who hold it together; empty when nobody is named
   */
  record Position(List<String> holders, List<Disputes.Located> claims) {}

  /**
   * One question.
   *
   * @param about empty for claims that name none
   */
  record Question(String about, List<Position> positions) {}

  private Questions() {}

  /** The questions of the event at a store index, in the order of its claims. */
  static List<Question> of(Chronology c, int index) {
    Event event = c.events().event(index);
    Set<String> seen = new LinkedHashSet<>();
    List<Disputes.Located> unasked = new ArrayList<>();
    for (Claim claim : event.claims()) {
      if (claim.about() == null || claim.about().isBlank()) {
        unasked.add(new Disputes.Located(index, claim));
      } else {
        seen.add(claim.about());
      }
    }
    List<Question> questions = new ArrayList<>();
    for (String about : seen) {
      questions.add(new Question(about, positions(c, c.disputes().onQuestion(about))));
    }
    if (!unasked.isEmpty()) {
      questions.add(new Question("", positions(c, unasked)));
    }
    return questions;
  }

  private static List<Position> positions(Chronology c, List<Disputes.Located> claims) {
    Map<List<String>, List<Disputes.Located>> byHolder = new LinkedHashMap<>();
    for (Disputes.Located l : claims) {
      byHolder.computeIfAbsent(holders(c, l.claim()), k -> new ArrayList<>()).add(l);
    }
    List<Position> positions = new ArrayList<>();
    byHolder.forEach((holders, said) -> positions.add(new Position(holders, said)));
    return positions;
  }

  /**
   * Ids of the agents a claim is ascribed to: those it names, without those who belong to another
   * it names. What one person says is never ascribed to the party the person belongs to.
   */
  static List<String> holders(Chronology c, Claim claim) {
    List<String> holders = new ArrayList<>();
    for (String agent : claim.by()) {
      boolean speaksForOther =
          claim.by().stream().anyMatch(o -> !o.equals(agent) && belongs(c, agent, o));
      if (!speaksForOther) {
        holders.add(agent);
      }
    }
    // Two that belong to each other: a circle in the file.
    return holders.isEmpty() ? claim.by() : List.copyOf(holders);
  }

  private static boolean belongs(Chronology c, String agent, String to) {
    Set<String> seen = new LinkedHashSet<>();
    String at = agent;
    while (at != null && seen.add(at)) {
      if (at.equals(to)) {
        return true;
      }
      Agent a = c.agent(at);
      at = a == null ? null : a.affiliation();
    }
    return false;
  }
}
