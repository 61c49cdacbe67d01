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
 * Finds words in titles, descriptions, quotes, speakers, sources, places and tags. The index of
 * words is made once, by {@link #prepare()} or by the first search. Safe to be used by several
 * threads.
 */
public final class SearchIndex {

  private final Chronology chronology;
  private volatile @Nullable WordIndex words;

  public SearchIndex(Chronology chronology) {
    this.chronology = chronology;
  }

  /** Whether a search costs no reading of the events any more. */
  public boolean isReady() {
    return words != null;
  }

  /**
   * Reads all events; takes seconds for a million, so not on the thread that draws. Gives up when
   * the thread is interrupted.
   */
  public void prepare() {
    index();
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
    BitSet found = holding(terms.getFirst());
    for (String t : terms.subList(1, terms.size())) {
      found.and(holding(t));
    }
    return new Hits(query, found);
  }

  /**
   * The events that contain a word or phrase.
   *
   * @param term folded, as {@link #terms} gives it; a part of a word will do
   * @return a set of the caller's own
   */
  public BitSet holding(String term) {
    String[] parts = term.split(" +");
    BitSet found = index().holding(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      found.and(index().holding(parts[i]));
    }
    if (parts.length > 1) {
      for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
        if (!text(i).contains(term)) {
          found.clear(i);
        }
      }
    }
    return found;
  }

  private synchronized WordIndex index() {
    WordIndex known = words;
    if (known == null) {
      WordIndex.Builder b = new WordIndex.Builder();
      for (int i = 0; i < chronology.events().size(); i++) {
        if (Thread.currentThread().isInterrupted()) {
          return b.build();
        }
        b.add(text(i));
      }
      known = b.build();
      words = known;
    }
    return known;
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
    return Folding.fold(gather(chronology.events().event(i)));
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
