package org.dateline.format;

import java.util.AbstractSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.format.Problem.Severity;
import org.dateline.model.Agent;
import org.dateline.model.Citation;
import org.dateline.model.Claim;
import org.dateline.model.DateSpec;
import org.dateline.model.Event;
import org.dateline.model.Quote;
import org.dateline.model.Source;
import org.jspecify.annotations.Nullable;

/** Finds references that lead nowhere. They stay as they are. */
final class References {

  private final Problems problems;
  private final Places places;
  private final Set<String> sources;
  private final Set<String> agents;
  private final Set<String> groups;
  private final Set<String> events;
  private final Set<String> quotes;
  private final Set<String> claims;

  private References(Block.Named known, Problems problems, Places places) {
    this.problems = problems;
    this.places = places;
    this.sources = known.sources();
    this.agents = known.agents();
    this.groups = known.groups();
    this.events = known.events();
    this.quotes = known.quotes();
    this.claims = known.claims();
  }

  /** Finds what an event names, and reports nothing. */
  static Consumer<Located<Event>> collector(Block.Named into, Problems none, Places places) {
    return new References(
            new Block.Named(
                recording(into.sources()),
                recording(into.agents()),
                recording(into.groups()),
                recording(into.events()),
                recording(into.quotes()),
                recording(into.claims())),
            none,
            places)
        ::event;
  }

  /** A set that seems to have whatever it is asked for, and puts that into another. */
  private static Set<String> recording(Set<String> into) {
    return new AbstractSet<>() {
      @Override
      public boolean contains(Object id) {
        into.add((String) id);
        return true;
      }

      @Override
      public Iterator<String> iterator() {
        return into.iterator();
      }

      @Override
      public int size() {
        return into.size();
      }
    };
  }

  /** Checks all records of a file. */
  static void check(Parts parts, RowIds ids, Problems problems, Places places) {
    Block.Named known =
        new Block.Named(
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            ids.asSet(),
            new HashSet<>(),
            new HashSet<>());
    parts.sources.forEach(s -> known.sources().add(s.value().id()));
    parts.agents.forEach(a -> known.agents().add(a.value().id()));
    parts.groups.forEach(g -> known.groups().add(g.value().id()));
    parts.events.quoteIds().forEach(q -> known.quotes().add(q.id()));
    parts.events.claimIds().forEach(c -> known.claims().add(c.id()));
    new References(known, problems, places).check(parts, known);
  }

  private void check(Parts parts, Block.Named known) {
    for (Located<Source> s : parts.sources) {
      one(s.value().agent(), agents, "agent", s, "/custom/agent");
    }
    for (Located<Agent> a : parts.agents) {
      one(a.value().affiliation(), agents, "agent", a, "/affiliation");
    }
    Rows rows = parts.events;
    for (Rows.Stretch s : rows.stretches()) {
      Block block = s.block();
      boolean all = block == null || !block.names(known);
      int end = rows.end(s);
      for (int row = s.first(); all && row < end; row++) {
        if (rows.isEvent(row)) {
          event(rows.located(row));
        }
      }
      if (!all) {
        rows.heldIn(s).forEach(this::event);
      }
    }
  }

  private void event(Located<Event> at) {
    Event e = at.value();
    one(e.group(), groups, "group", at, "/group");
    one(e.partOf(), events, "event", at, "/partOf");
    anchor(e.date(), at, "/date");
    for (int i = 0; i < e.participants().size(); i++) {
      one(e.participants().get(i).agent(), agents, "agent", at, "/participants", i, "/agent");
    }
    for (int i = 0; i < e.related().size(); i++) {
      one(e.related().get(i).event(), events, "event", at, "/related", i, "/event");
    }
    citations(e.citations(), at, "");
    for (int i = 0; i < e.quotes().size(); i++) {
      quote(e.quotes().get(i), at, "/quotes/" + i);
    }
    for (int i = 0; i < e.claims().size(); i++) {
      claim(e.claims().get(i), at, "/claims/" + i);
    }
  }

  private void quote(Quote q, Located<Event> at, String here) {
    one(q.speaker(), agents, "agent", at, here + "/speaker");
    each(q.via(), agents, "agent", at, here + "/via");
    anchor(q.said(), at, here + "/said");
    citations(q.citations(), at, here);
  }

  private void claim(Claim c, Located<Event> at, String here) {
    each(c.by(), agents, "agent", at, here + "/by");
    each(c.quotes(), quotes, "quote", at, here + "/quotes");
    anchor(c.made(), at, here + "/made");
    for (int i = 0; i < c.relations().size(); i++) {
      one(c.relations().get(i).claim(), claims, "claim", at, here + "/relations", i, "/claim");
    }
    citations(c.citations(), at, here);
  }

  private void citations(List<Citation> citations, Located<Event> at, String here) {
    for (int i = 0; i < citations.size(); i++) {
      Citation c = citations.get(i);
      one(c.source(), sources, "source", at, here + "/citations", i, "/source");
      if (c.reported() != null) {
        anchor(c.reported(), at, here + "/citations/" + i + "/reported");
      }
    }
  }

  private void anchor(@Nullable DateSpec date, Located<Event> at, String here) {
    if (date != null && date.anchor() != null && !sources.contains(date.anchor())) {
      dangling("dangling-anchor", date.anchor(), sources, at, here + "/anchor", "anchor");
    }
  }

  private void each(
      List<String> ids, Set<String> known, String what, Located<Event> at, String here) {
    for (int i = 0; i < ids.size(); i++) {
      one(ids.get(i), known, what, at, here, i, "");
    }
  }

  private void one(
      String id,
      Set<String> known,
      String what,
      Located<?> at,
      String list,
      int index,
      String key) {
    if (!known.contains(id)) {
      one(id, known, what, at, list + "/" + index + key);
    }
  }

  private void one(
      @Nullable String id, Set<String> known, String what, Located<?> at, String inside) {
    if (id != null && !known.contains(id)) {
      dangling("dangling-" + what, id, known, at, inside, what);
    }
  }

  private void dangling(
      String code, String id, Set<String> known, Located<?> at, String inside, String what) {
    problems.add(
        Severity.WARNING,
        code,
        () -> places.find(at, inside),
        Say.that("dangling." + what, DidYouMean.quoted(id, known)));
  }
}
