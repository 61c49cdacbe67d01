package org.dateline.query;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Agent;
import org.dateline.model.Chronology;
import org.dateline.model.Citation;
import org.dateline.model.Claim;
import org.dateline.model.Event;
import org.dateline.model.Quote;
import org.dateline.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * Where the words about an event came from, and what carried them. Ten papers that print one
 * official's sentence are ten carriers and one origin.
 *
 * <p>It counts, it does not judge: an origin that denies counts like one that affirms, and two
 * origins are not a confirmation. Where the file leaves it open whether two are one, they count as
 * one.
 *
 * @param origins keys of the origins: ids of agents, or what stands for one the file does not
 *     identify
 * @param carriers ids of the sources cited for the event, its quotes or its claims
 */
public record Corroboration(Set<String> origins, Set<String> carriers) {

  public Corroboration {
    origins = Set.copyOf(origins);
    carriers = Set.copyOf(carriers);
  }

  /** The count of the event at a store index. */
  public static Corroboration of(Chronology c, int event) {
    return of(c, c.events().event(event));
  }

  /** The count of an event, such as one without what was not yet known. */
  public static Corroboration of(Chronology c, Event e) {
    return new Reading(c, e).read();
  }

  /** One event being read. */
  private static final class Reading {

    private final Chronology c;
    private final Event e;
    private final Set<String> origins = new LinkedHashSet<>();
    private final Set<String> carriers = new LinkedHashSet<>();

    /** Sources that pass on words of somebody named. */
    private final Set<String> relays = new HashSet<>();

    /** Agents whose own source carried their words, or those of somebody of theirs. */
    private final Map<String, String> own = new HashMap<>();

    Reading(Chronology c, Event e) {
      this.c = c;
      this.e = e;
    }

    Corroboration read() {
      Set<String> quoted = new HashSet<>();
      for (Quote q : e.quotes()) {
        String who = speaker(q);
        if (q.id() != null) {
          quoted.add(q.id());
        }
        carry(q.citations());
        if (who != null) {
          heard(who, q.citations());
        }
      }
      for (Claim k : e.claims()) {
        carry(k.citations());
        k.by().forEach(who -> heard(who, k.citations()));
      }
      carry(e.citations());

      for (Quote q : e.quotes()) {
        origin(speaker(q), q.citations());
      }
      for (Claim k : e.claims()) {
        // A claim that rests on quotes brings no words of its own.
        if (k.quotes().stream().noneMatch(quoted::contains)) {
          k.by().forEach(who -> origin(who, k.citations()));
          if (k.by().isEmpty()) {
            origin(null, k.citations());
          }
        }
      }
      for (Citation k : e.citations()) {
        if (!relays.contains(k.source())) {
          reporting(k.source());
        }
      }
      return new Corroboration(origins, carriers);
    }

    private void carry(List<Citation> citations) {
      citations.forEach(k -> carriers.add(k.source()));
    }

    /** Notes who was heard through which sources, and whether through one of their own. */
    private void heard(String who, List<Citation> citations) {
      for (Citation k : citations) {
        relays.add(k.source());
        Source s = c.source(k.source());
        if (s != null && s.agent() != null && belongs(who, s.agent())) {
          own.put(who, s.agent());
        }
      }
    }

    private void origin(@Nullable String who, List<Citation> citations) {
      if (who != null) {
        origins.add(own.getOrDefault(who, who));
      } else {
        citations.forEach(k -> reporting(k.source()));
      }
    }

    /** A source that tells it on its own account: whoever wrote it is the origin. */
    private void reporting(String id) {
      Source s = c.source(id);
      origins.add(s == null ? "source:" + id : writer(s));
    }

    /**
     * Who spoke; where nobody is named, the last through whom the words passed: farther back they
     * cannot be followed.
     */
    private static @Nullable String speaker(Quote q) {
      if (q.speaker() != null) {
        return q.speaker();
      }
      if (q.speakerText() != null && !q.speakerText().isBlank()) {
        return "printed:" + Folding.fold(q.speakerText().strip());
      }
      return q.via().isEmpty() ? null : q.via().getLast();
    }

    private boolean belongs(String who, String agent) {
      Set<String> seen = new HashSet<>();
      String at = who;
      while (at != null && seen.add(at)) {
        if (at.equals(agent)) {
          return true;
        }
        Agent a = c.agent(at);
        at = a == null ? null : a.affiliation();
      }
      return false;
    }

    /** Agent, authors, or the place it appeared in: an agency's text is one origin in any paper. */
    private static String writer(Source s) {
      if (s.agent() != null) {
        return s.agent();
      }
      String authors = authors(s.csl().get("author"));
      if (!authors.isEmpty()) {
        return "author:" + authors;
      }
      for (String key : List.of("container-title", "publisher")) {
        if (s.csl().get(key) instanceof String where && !where.isBlank()) {
          return "outlet:" + Folding.fold(where.strip());
        }
      }
      return "source:" + s.id();
    }

    private static String authors(@Nullable Object list) {
      Set<String> names = new TreeSet<>();
      if (list instanceof List<?> given) {
        for (Object o : given) {
          if (o instanceof Map<?, ?> m) {
            Object name = m.get("literal") != null ? m.get("literal") : m.get("family");
            Object first = m.get("given");
            if (name instanceof String words) {
              names.add(
                  (words + " " + (first instanceof String f ? f : ""))
                      .strip()
                      .toLowerCase(Locale.ROOT));
            }
          }
        }
      }
      return String.join("; ", names);
    }
  }
}
