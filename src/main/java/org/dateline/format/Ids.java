package org.dateline.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.format.Problem.Severity;
import org.dateline.model.Agent;
import org.dateline.model.Claim;
import org.dateline.model.Event;
import org.dateline.model.Group;
import org.dateline.model.Quote;
import org.dateline.model.Source;

/** Gives the second record with an id another one: the id with a number behind. */
final class Ids {

  private final Parts parts;
  private final Problems problems;
  private final Places places;

  Ids(Parts parts, Problems problems, Places places) {
    this.parts = parts;
    this.problems = problems;
    this.places = places;
  }

  void makeUnique() {
    Names sources = new Names("source");
    parts.sources.forEach(s -> sources.all.add(s.value().id()));
    parts.sources.replaceAll(
        s -> s.with(renamed(s.value(), sources.take(s.value().id(), s, "/id"))));
    Names agents = new Names("agent");
    parts.agents.forEach(a -> agents.all.add(a.value().id()));
    parts.agents.replaceAll(a -> a.with(renamed(a.value(), agents.take(a.value().id(), a, "/id"))));
    Names groups = new Names("group");
    parts.groups.forEach(g -> groups.all.add(g.value().id()));
    parts.groups.replaceAll(g -> g.with(renamed(g.value(), groups.take(g.value().id(), g, "/id"))));
    events();
  }

  private void events() {
    Names events = new Names("event");
    Names quotes = new Names("quote");
    Names claims = new Names("claim");
    for (Located<Event> e : parts.events) {
      events.all.add(e.value().id());
      e.value().quotes().stream()
          .map(Quote::id)
          .filter(java.util.Objects::nonNull)
          .forEach(quotes.all::add);
      e.value().claims().forEach(c -> claims.all.add(c.id()));
    }
    parts.events.replaceAll(
        e -> {
          Event v = e.value();
          String id = events.take(v.id(), e, "/id");
          List<Quote> newQuotes = new ArrayList<>(v.quotes());
          for (int i = 0; i < newQuotes.size(); i++) {
            Quote q = newQuotes.get(i);
            if (q.id() != null) {
              newQuotes.set(i, renamed(q, quotes.take(q.id(), e, "/quotes/" + i + "/id")));
            }
          }
          List<Claim> newClaims = new ArrayList<>(v.claims());
          for (int i = 0; i < newClaims.size(); i++) {
            Claim c = newClaims.get(i);
            newClaims.set(i, renamed(c, claims.take(c.id(), e, "/claims/" + i + "/id")));
          }
          return id.equals(v.id()) && newQuotes.equals(v.quotes()) && newClaims.equals(v.claims())
              ? e
              : e.with(renamed(v, id, newQuotes, newClaims));
        });
  }

  /** The ids of one kind of record. */
  private final class Names {
    final Set<String> all = new HashSet<>();
    private final Map<String, Located<?>> taken = new HashMap<>();
    private final String what;

    Names(String what) {
      this.what = what;
    }

    /** The id itself, or another when it is taken. */
    String take(String id, Located<?> at, String inside) {
      Located<?> first = taken.putIfAbsent(id, at);
      if (first == null) {
        return id;
      }
      String other = free(id, all);
      all.add(other);
      taken.put(other, at);
      problems.add(
          Severity.WARNING,
          "duplicate-id",
          () -> places.find(at, inside),
          "the id "
              + Show.quoted(id)
              + " is that of another "
              + what
              + " already, in the record that begins in line "
              + problems.lines().line(first.offset())
              + "; this one is shown as "
              + Show.quoted(other));
      return other;
    }
  }

  private static String free(String id, Collection<String> taken) {
    int n = 2;
    while (taken.contains(id + "-" + n)) {
      n++;
    }
    return id + "-" + n;
  }

  private static Source renamed(Source s, String id) {
    return id.equals(s.id())
        ? s
        : new Source(
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
            s.agent(),
            s.textFile(),
            s.csl());
  }

  private static Agent renamed(Agent a, String id) {
    return id.equals(a.id())
        ? a
        : new Agent(id, a.name(), a.type(), a.role(), a.affiliation(), a.sameAs(), a.extra());
  }

  private static Group renamed(Group g, String id) {
    return id.equals(g.id()) ? g : new Group(id, g.title(), g.color(), g.extra());
  }

  private static Quote renamed(Quote q, String id) {
    return id.equals(q.id())
        ? q
        : new Quote(
            id,
            q.text(),
            q.language(),
            q.original(),
            q.translatedBy(),
            q.kind(),
            q.speaker(),
            q.speakerText(),
            q.cue(),
            q.via(),
            q.said(),
            q.abridged(),
            q.citations(),
            q.note(),
            q.extra());
  }

  private static Claim renamed(Claim c, String id) {
    return id.equals(c.id())
        ? c
        : new Claim(
            id,
            c.text(),
            c.about(),
            c.by(),
            c.made(),
            c.certainty(),
            c.polarity(),
            c.rank(),
            c.relations(),
            c.quotes(),
            c.citations(),
            c.reviews(),
            c.note(),
            c.extra());
  }

  private static Event renamed(Event e, String id, List<Quote> quotes, List<Claim> claims) {
    return new Event(
        id,
        e.title(),
        e.description(),
        e.kind(),
        e.date(),
        e.status(),
        e.certainty(),
        e.likelihood(),
        e.confidence(),
        e.group(),
        e.tags(),
        e.importance(),
        e.place(),
        e.participants(),
        e.partOf(),
        e.related(),
        e.citations(),
        List.copyOf(quotes),
        List.copyOf(claims),
        e.media(),
        e.recorded(),
        e.note(),
        e.extra());
  }
}
