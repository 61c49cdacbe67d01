package org.dateline.shell.detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Chronology;
import org.dateline.model.Event;
import org.dateline.model.Source;
import org.dateline.model.Trait;

/**
 * What a page needs to know of the rest of the file: the numbers of the sources, and which events
 * point to which.
 */
final class FileIndex {

  /** An event that names another, and as what. */
  record Backlink(int event, String role) {}

  private final Map<String, Integer> sourceNumbers = new HashMap<>();
  private final Map<String, List<Integer>> parts = new HashMap<>();
  private final Map<String, List<Backlink>> backlinks = new HashMap<>();

  /** Reads through the file once. */
  FileIndex(Chronology chronology) {
    for (Source s : chronology.timeline().sources()) {
      sourceNumbers.putIfAbsent(s.id(), sourceNumbers.size() + 1);
    }
    for (int i = 0; i < chronology.events().size(); i++) {
      if (!chronology.events().has(i, Trait.RELATED)) {
        continue;
      }
      Event e = chronology.events().event(i);
      if (e.partOf() != null) {
        parts.computeIfAbsent(e.partOf(), k -> new ArrayList<>(4)).add(i);
      }
      for (Event.Related r : e.related()) {
        backlinks
            .computeIfAbsent(r.event(), k -> new ArrayList<>(4))
            .add(new Backlink(i, r.role()));
      }
    }
  }

  /** The number of a source in the file's list, from 1; 0 when it is not in it. */
  int sourceNumber(String id) {
    return sourceNumbers.getOrDefault(id, 0);
  }

  /** Store indices of the events that are part of the one with this id, in time order. */
  List<Integer> partsOf(String id) {
    return parts.getOrDefault(id, List.of());
  }

  /** The events that name the one with this id among their related ones, in time order. */
  List<Backlink> linksTo(String id) {
    return backlinks.getOrDefault(id, List.of());
  }
}
