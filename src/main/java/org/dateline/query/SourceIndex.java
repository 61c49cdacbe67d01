package org.dateline.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Chronology;
import org.dateline.model.Citation;
import org.dateline.model.Event;
import org.dateline.model.Source;
import org.dateline.model.Trait;

/** How often the sources of a chronology are cited, in the order of the file's list. */
public final class SourceIndex {

  /**
   * One source.
   *
   * @param number in the file's list, from 1
   * @param citations how often it is cited, for events, quotes and claims
   * @param events how many events cite it
   */
  public record Cited(int number, Source source, int citations, int events) {}

  private SourceIndex() {}

  /** Reads through the chronology once; sources that nothing cites are there too. */
  public static List<Cited> of(Chronology c) {
    Map<String, int[]> counts = new HashMap<>();
    for (int i = 0; i < c.events().size(); i++) {
      if (!c.events().has(i, Trait.SOURCED)) {
        continue;
      }
      Event e = c.events().event(i);
      Set<String> here = new HashSet<>();
      count(e.citations(), counts, here);
      e.quotes().forEach(q -> count(q.citations(), counts, here));
      e.claims().forEach(k -> count(k.citations(), counts, here));
    }
    List<Cited> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Source s : c.timeline().sources()) {
      if (seen.add(s.id())) {
        int[] n = counts.getOrDefault(s.id(), new int[2]);
        all.add(new Cited(all.size() + 1, s, n[0], n[1]));
      }
    }
    return all;
  }

  private static void count(List<Citation> cited, Map<String, int[]> counts, Set<String> here) {
    for (Citation k : cited) {
      int[] n = counts.computeIfAbsent(k.source(), id -> new int[2]);
      n[0]++;
      if (here.add(k.source())) {
        n[1]++;
      }
    }
  }
}
