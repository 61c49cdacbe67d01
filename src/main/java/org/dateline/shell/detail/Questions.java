package org.dateline.shell.detail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
   * A party and what it has said on one question, in time order.
   *
   * @param party names of the parties that hold it together; empty when nobody is named
   */
  record Position(List<String> party, List<Disputes.Located> claims) {}

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
    Map<List<String>, List<Disputes.Located>> byParty = new LinkedHashMap<>();
    for (Disputes.Located l : claims) {
      byParty.computeIfAbsent(party(c, l.claim()), k -> new ArrayList<>()).add(l);
    }
    List<Position> positions = new ArrayList<>();
    byParty.forEach((party, said) -> positions.add(new Position(party, said)));
    return positions;
  }

  /** Names of the parties a claim belongs to; an agent without affiliation is its own party. */
  static List<String> party(Chronology c, Claim claim) {
    Set<String> names = new LinkedHashSet<>();
    claim.by().forEach(a -> names.add(c.agentName(c.partyOf(a))));
    return List.copyOf(names);
  }
}
