package org.dateline.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dateline.model.Chronology;
import org.dateline.model.Citation;
import org.dateline.model.Event;
import org.dateline.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * Finds words in titles, descriptions, quotes, speakers, sources, places and tags. The folded text
 * of each event is made once, when it is first searched.
 */
public final class SearchIndex {

  private final Chronology chronology;
  private final @Nullable String[] folded;

  public SearchIndex(Chronology chronology) {
    this.chronology = chronology;
    this.folded = new @Nullable String[chronology.events().size()];
  }

  /**
   * The events that contain every word of the query; “words in quotation marks” must stand
   * together.
   *
   * @param query as typed
   */
  public Hits find(String query) {
    List<String> terms = terms(query);
    if (terms.isEmpty()) {
      return Hits.NONE;
    }
    BitSet found = new BitSet(folded.length);
    for (int i = 0; i < folded.length; i++) {
      String text = text(i);
      boolean all = true;
      for (String t : terms) {
        if (!text.contains(t)) {
          all = false;
          break;
        }
      }
      if (all) {
        found.set(i);
      }
    }
    return new Hits(query, found);
  }

  /** The words and phrases of a query, folded. */
  public static List<String> terms(String query) {
    List<String> terms = new ArrayList<>();
    String q = Folding.fold(query).replace('\n', ' ').strip();
    int i = 0;
    while (i < q.length()) {
      char c = q.charAt(i);
      if (c == ' ') {
        i++;
      } else if (c == '"') {
        int end = q.indexOf('"', i + 1);
        end = end < 0 ? q.length() : end;
        addTerm(terms, q.substring(i + 1, end));
        i = end + 1;
      } else {
        int end = i;
        while (end < q.length() && q.charAt(end) != ' ' && q.charAt(end) != '"') {
          end++;
        }
        addTerm(terms, q.substring(i, end));
        i = end;
      }
    }
    return terms;
  }

  private static void addTerm(List<String> terms, String term) {
    if (!term.isBlank()) {
      terms.add(term.strip());
    }
  }

  private String text(int i) {
    String known = folded[i];
    if (known == null) {
      known = Folding.fold(gather(chronology.events().event(i)));
      folded[i] = known;
    }
    return known;
  }

  private String gather(Event e) {
    StringBuilder b = new StringBuilder(e.title());
    add(b, e.description());
    add(b, e.note());
    if (e.date() != null) {
      add(b, e.date().text());
    }
    if (e.place() != null) {
      add(b, e.place().name());
    }
    e.tags().forEach(t -> add(b, t));
    e.participants().forEach(p -> agent(b, p.agent()));
    e.quotes()
        .forEach(
            q -> {
              add(b, q.text());
              add(b, q.speakerText());
              agent(b, q.speaker());
              q.via().forEach(a -> agent(b, a));
              if (q.original() != null) {
                add(b, q.original().text());
              }
              q.citations().forEach(c -> source(b, c));
            });
    e.claims()
        .forEach(
            c -> {
              add(b, c.text());
              c.by().forEach(a -> agent(b, a));
              c.citations().forEach(s -> source(b, s));
            });
    e.citations().forEach(c -> source(b, c));
    return b.toString();
  }

  private void agent(StringBuilder b, @Nullable String id) {
    if (id != null) {
      add(b, chronology.agentName(id));
      add(b, chronology.agentName(chronology.partyOf(id)));
    }
  }

  private void source(StringBuilder b, Citation c) {
    Source s = chronology.source(c.source());
    if (s != null) {
      add(b, s.title());
      if (s.csl().get("container-title") instanceof String container) {
        add(b, container);
      }
      if (s.csl().get("publisher") instanceof String publisher) {
        add(b, publisher);
      }
      if (s.csl().get("author") instanceof List<?> authors) {
        authors.forEach(a -> add(b, String.valueOf(a)));
      }
    }
  }

  /** A line feed between the parts keeps a phrase from being found across two of them. */
  private static void add(StringBuilder b, @Nullable String part) {
    if (part != null && !part.isBlank()) {
      b.append('\n').append(part.replace('\n', ' '));
    }
  }
}
