package org.dateline.query.lang;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.dateline.model.Chronology;
import org.dateline.model.EventStore;
import org.dateline.model.Facet;
import org.dateline.model.FacetColumn;
import org.dateline.model.Group;
import org.dateline.model.Source;
import org.dateline.query.Folding;

/** What the values of a field are called in one chronology, and which events have them. */
final class FieldNames {

  /** Stands for events that have no value at all. */
  static final String NONE = "none";

  private final Chronology chronology;
  private final EventStore events;

  FieldNames(Chronology chronology) {
    this.chronology = chronology;
    this.events = chronology.events();
  }

  /** The columns a field asks. */
  private List<FacetColumn> columns(Field field) {
    if (field == Field.PARTY) {
      return List.of(
          events.facet(Facet.SPEAKER),
          events.facet(Facet.CLAIMANT),
          events.facet(Facet.PARTICIPANT));
    }
    FacetColumn own = events.facet(Objects.requireNonNull(field.facet()));
    return field == Field.SOURCE ? List.of(own, events.facet(Facet.CLAIM_SOURCE)) : List.of(own);
  }

  /** Ends in the key of a word: the party of an agent, else the word itself. */
  private String key(Field field, String word) {
    return field == Field.PARTY && chronology.agent(word) != null ? chronology.partyOf(word) : word;
  }

  /** What a person calls the value with a key. */
  String name(Field field, String key) {
    return switch (field) {
      case SPEAKER, PARTY -> chronology.agentName(key);
      case SOURCE -> {
        Source s = chronology.source(key);
        yield s == null || s.title() == null ? key : s.title();
      }
      case LANE -> {
        Group g = chronology.group(key);
        yield g == null ? key : g.title();
      }
      default -> key;
    };
  }

  private String moreNames(Field field, String key) {
    Source s = field == Field.SOURCE ? chronology.source(key) : null;
    return s != null && s.csl().get("container-title") instanceof String outlet ? outlet : "";
  }

  /**
   * The events with one of several values. A value finds the key it is equal to; otherwise all
   * whose name contains it.
   */
  BitSet find(Field field, List<String> values) {
    BitSet found = new BitSet(events.size());
    for (String value : values) {
      String asked = Folding.fold(value);
      boolean exists = counts(field).containsKey(value);
      mark(
          field,
          found,
          key ->
              exists
                  ? key.equals(value)
                  : Folding.fold(name(field, key)).contains(asked)
                      || Folding.fold(moreNames(field, key)).contains(asked));
      if (asked.equals(NONE)) {
        BitSet without = any(field);
        without.flip(0, events.size());
        found.or(without);
      }
    }
    return found;
  }

  /** The events with any value. */
  BitSet any(Field field) {
    BitSet found = new BitSet(events.size());
    mark(field, found, key -> true);
    return found;
  }

  /** The events that cite a source with an archived copy. */
  BitSet archived() {
    BitSet found = new BitSet(events.size());
    mark(
        Field.SOURCE,
        found,
        key -> {
          Source s = chronology.source(key);
          return s != null && s.archiveUrl() != null;
        });
    return found;
  }

  private void mark(Field field, BitSet found, Predicate<String> is) {
    for (FacetColumn column : columns(field)) {
      boolean[] marked = new boolean[column.words()];
      boolean some = false;
      for (int code = 0; code < marked.length; code++) {
        marked[code] = is.test(key(field, column.word(code)));
        some |= marked[code];
      }
      for (int i = 0; some && i < events.size(); i++) {
        for (int k = column.count(i) - 1; k >= 0; k--) {
          if (marked[column.code(i, k)]) {
            found.set(i);
          }
        }
      }
    }
  }

  /** How many events have each value, by key, in order of first event. */
  Map<String, Integer> counts(Field field) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (FacetColumn column : columns(field)) {
      int[] of = column.counts();
      for (int code = 0; code < of.length; code++) {
        counts.merge(key(field, column.word(code)), of[code], Integer::sum);
      }
    }
    return counts;
  }
}
