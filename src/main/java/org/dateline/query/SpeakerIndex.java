package org.dateline.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Agent;
import org.dateline.model.Chronology;
import org.dateline.model.Citation;
import org.dateline.model.Event;
import org.dateline.model.Quote;
import org.dateline.model.Span;
import org.dateline.model.TimePoint;
import org.dateline.model.Trait;
import org.dateline.model.When;
import org.dateline.time.EdtfParser;
import org.dateline.time.ParseResult;
import org.dateline.time.Placing;
import org.jspecify.annotations.Nullable;

/**
 * Who is quoted in a chronology, how often and when.
 *
 * @param speakers those quoted most first, equals in the order of their first quote
 * @param span from the first to the last dated quote of all; null when none is dated
 */
public record SpeakerIndex(List<Speaker> speakers, @Nullable Span span) {

  public SpeakerIndex {
    speakers = List.copyOf(speakers);
  }

  /** When a quote was said, in the notation it was dated by and as an instant to sort by. */
  public record Said(TimePoint at, String edtf) implements Comparable<Said> {

    @Override
    public int compareTo(Said o) {
      int c = at.compareTo(o.at);
      return c != 0 ? c : edtf.compareTo(o.edtf);
    }
  }

  /**
   * One who is quoted.
   *
   * @param key id of the agent, or the attribution as printed where nobody is identified
   * @param name as the file has it
   * @param affiliation name of what the agent belongs to, its role where it belongs to nothing;
   *     null for neither
   * @param identified whether the file knows the agent
   * @param quotes how many
   * @param events how many events quote them
   * @param said the dated quotes in time order: when said, or else when reported
   */
  public record Speaker(
      String key,
      String name,
      @Nullable String affiliation,
      boolean identified,
      int quotes,
      int events,
      List<Said> said) {

    public Speaker {
      said = List.copyOf(said);
    }

    /** The first dated quote, null for none. */
    public @Nullable Said first() {
      return said.isEmpty() ? null : said.getFirst();
    }

    /** The last dated quote, null for none. */
    public @Nullable Said last() {
      return said.isEmpty() ? null : said.getLast();
    }
  }

  /** What is being counted of one speaker. */
  private static final class Tally {
    private int quotes;
    private final Set<Integer> events = new TreeSet<>();
    private final List<Said> said = new ArrayList<>();
  }

  /** Reads through the chronology once. */
  public static SpeakerIndex of(Chronology c) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (int i = 0; i < c.events().size(); i++) {
      if (!c.events().has(i, Trait.QUOTED)) {
        continue;
      }
      Event e = c.events().event(i);
      for (Quote q : e.quotes()) {
        String who = Voices.speaker(q);
        if (who != null) {
          Tally t = tallies.computeIfAbsent(who, k -> new Tally());
          t.quotes++;
          t.events.add(i);
          Said said = said(c, q);
          if (said != null) {
            t.said.add(said);
          }
        }
      }
    }
    List<Speaker> speakers = new ArrayList<>();
    tallies.forEach((key, t) -> speakers.add(speaker(c, key, t)));
    speakers.sort(Comparator.comparingInt(Speaker::quotes).reversed());
    return new SpeakerIndex(speakers, span(speakers));
  }

  private static Speaker speaker(Chronology c, String key, Tally t) {
    Agent a = c.agent(key);
    String party = a == null ? null : a.affiliation();
    String affiliation = party != null ? c.agentName(party) : a == null ? null : a.role();
    Collections.sort(t.said);
    return new Speaker(
        key, c.agentName(key), affiliation, a != null, t.quotes, t.events.size(), t.said);
  }

  private static @Nullable Span span(List<Speaker> speakers) {
    TimePoint from = null;
    TimePoint to = null;
    for (Speaker s : speakers) {
      Said first = s.first();
      Said last = s.last();
      if (first != null && (from == null || first.at().compareTo(from) < 0)) {
        from = first.at();
      }
      if (last != null && (to == null || last.at().compareTo(to) > 0)) {
        to = last.at();
      }
    }
    return from == null || to == null ? null : new Span(from, to);
  }

  /** When the words were said; where that is not stated, when the first source reported them. */
  private static @Nullable Said said(Chronology c, Quote q) {
    String edtf = q.said() == null ? null : q.said().edtf();
    for (Citation k : q.citations()) {
      edtf = edtf == null ? Clocks.reported(c, k) : edtf;
    }
    if (edtf != null
        && EdtfParser.parse(edtf) instanceof ParseResult.Ok(var value)
        && Placing.problem(value) == null) {
      When w = Placing.place(value, c.zone());
      TimePoint at = w.sortPoint();
      return at.isFinite() ? new Said(at, edtf) : null;
    }
    return null;
  }
}
