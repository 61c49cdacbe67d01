package org.dateline.format;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  private final Parts parts;
  private final Problems problems;
  private final Places places;
  private final Set<String> sources = new HashSet<>();
  private final Set<String> agents = new HashSet<>();
  private final Set<String> groups = new HashSet<>();
  private final Set<String> events = new HashSet<>();
  private final Set<String> quotes = new HashSet<>();
  private final Set<String> claims = new HashSet<>();

  References(Parts parts, Problems problems, Places places) {
    this.parts = parts;
    this.problems = problems;
    this.places = places;
  }

  void check() {
    parts.sources.forEach(s -> sources.add(s.value().id()));
    parts.agents.forEach(a -> agents.add(a.value().id()));
    parts.groups.forEach(g -> groups.add(g.value().id()));
    for (Located<Event> e : parts.events) {
      events.add(e.value().id());
      for (Quote q : e.value().quotes()) {
        if (q.id() != null) {
          quotes.add(q.id());
        }
      }
      e.value().claims().forEach(c -> claims.add(c.id()));
    }
    for (Located<Source> s : parts.sources) {
      one(s.value().agent(), agents, "agent", s, "/custom/agent");
    }
    for (Located<Agent> a : parts.agents) {
      one(a.value().affiliation(), agents, "agent", a, "/affiliation");
    }
    parts.events.forEach(this::event);
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
      dangling(
          "dangling-anchor",
          date.anchor(),
          sources,
          at,
          here + "/anchor",
          "no source that the date could be counted from");
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
      dangling("dangling-" + what, id, known, at, inside, "no " + what);
    }
  }

  private void dangling(
      String code, String id, Set<String> known, Located<?> at, String inside, String no) {
    problems.add(
        Severity.WARNING,
        code,
        () -> places.find(at, inside),
        "there is "
            + no
            + " with the id "
            + Show.quoted(id)
            + DidYouMean.hint(id, known)
            + "; the id is shown instead");
  }
}
