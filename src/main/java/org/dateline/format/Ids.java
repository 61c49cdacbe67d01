package org.dateline.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
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
  private final RowIds ids;
  private final Problems problems;
  private final Places places;

  Ids(Parts parts, RowIds ids, Problems problems, Places places) {
    this.parts = parts;
    this.ids = ids;
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
    Rows rows = parts.events;
    Inner quotes = new Inner("quote", rows.quoteIds());
    Inner claims = new Inner("claim", rows.claimIds());
    SortedSet<Integer> twice = new TreeSet<>(ids.duplicates());
    twice.addAll(quotes.twice);
    twice.addAll(claims.twice);
    for (int row : twice) {
      Located<Event> e = rows.located(row);
      Event v = e.value();
      String id = v.id();
      int first = ids.find(id);
      if (first != row) {
        id = renamed("event", id, e, "/id", first, other -> ids.find(other) >= 0);
        ids.add(id, row);
      }
      List<Quote> newQuotes = new ArrayList<>(v.quotes());
      for (int i = 0; i < newQuotes.size(); i++) {
        Quote q = newQuotes.get(i);
        if (q.id() != null) {
          newQuotes.set(i, renamed(q, quotes.take(q.id(), row, e, "/quotes/" + i + "/id")));
        }
      }
      List<Claim> newClaims = new ArrayList<>(v.claims());
      for (int i = 0; i < newClaims.size(); i++) {
        Claim c = newClaims.get(i);
        newClaims.set(i, renamed(c, claims.take(c.id(), row, e, "/claims/" + i + "/id")));
      }
      rows.hold(row, e.with(renamed(v, id, newQuotes, newClaims)));
    }
  }

  /** The ids of the quotes, or the claims, of all events. */
  private final class Inner {
    private final String what;
    private final Map<String, Integer> first = new HashMap<>();
    private final Set<String> added = new HashSet<>();

    /** Ids met in the row at hand, so that the second one in it is told from the first. */
    private final Set<String> here = new HashSet<>();

    private int at = -1;
    final Set<Integer> twice = new HashSet<>();

    Inner(String what, List<Block.Inner> all) {
      this.what = what;
      for (Block.Inner one : all) {
        if (first.putIfAbsent(one.id(), one.row()) != null) {
          twice.add(one.row());
        }
      }
    }

    String take(String id, int row, Located<?> record, String inside) {
      if (at != row) {
        at = row;
        here.clear();
      }
      int owner = first.getOrDefault(id, row);
      if (here.add(id) && owner == row) {
        return id;
      }
      String other =
          renamed(
              what,
              id,
              record,
              inside,
              owner,
              name -> first.containsKey(name) || added.contains(name));
      added.add(other);
      return other;
    }
  }

  private String renamed(
      String what, String id, Located<?> at, String inside, int first, Predicate<String> taken) {
    return renamedAfter(what, id, at, inside, parts.events.offset(first), taken);
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
      String other = renamedAfter(what, id, at, inside, first.offset(), all::contains);
      all.add(other);
      taken.put(other, at);
      return other;
    }
  }

  /**
   * Another id for what has one that is taken, and says so.
   *
   * @param first where the record begins that has it
   */
  private String renamedAfter(
      String what, String id, Located<?> at, String inside, int first, Predicate<String> taken) {
    int n = 2;
    while (taken.test(id + "-" + n)) {
      n++;
    }
    String other = id + "-" + n;
    problems.add(
        Severity.WARNING,
        "duplicate-id",
        () -> places.find(at, inside),
        Say.that(
            "duplicate-id." + what,
            Show.quoted(id),
            String.valueOf(problems.lines().line(first)),
            Show.quoted(other)));
    return other;
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

  /** The same event by another id. */
  static Event withId(Event e, String id) {
    return renamed(e, id, e.quotes(), e.claims());
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
