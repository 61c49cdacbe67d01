package org.dateline.query.lang;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.dateline.model.Span;
import org.dateline.query.Folding;
import org.jspecify.annotations.Nullable;

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
      boolean exists = keys(field).containsKey(value);
      mark(field, found, key -> exists ? key.equals(value) : contains(field, key, asked));
      if (asked.equals(NONE)) {
        BitSet without = any(field);
        without.flip(0, events.size());
        found.or(without);
      }
    }
    return found;
  }

  /** Whether what the value with a key is called contains folded words. */
  boolean contains(Field field, String key, String asked) {
    return Folding.fold(name(field, key)).contains(asked)
        || Folding.fold(moreNames(field, key)).contains(asked);
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

  /** The keys of a field and their numbers, in order of first event. */
  Map<String, Integer> keys(Field field) {
    Map<String, Integer> keys = new LinkedHashMap<>();
    for (FacetColumn column : columns(field)) {
      for (int code = 0; code < column.words(); code++) {
        keys.putIfAbsent(key(field, column.word(code)), keys.size());
      }
    }
    return keys;
  }

  /**
   * The values of a field with how many events have each, in order of first event.
   *
   * @param bins into how many parts the extent is cut, to count the events that begin in each; 0
   *     for none
   */
  List<FacetValue> values(Field field, int bins) {
    return values(field, bins, null);
  }

  /**
   * The same among some of the events.
   *
   * @param among the events counted, null for all
   */
  List<FacetValue> values(Field field, int bins, @Nullable BitSet among) {
    Map<String, Integer> keys = keys(field);
    List<FacetColumn> columns = columns(field);
    int[][] numbers = new int[columns.size()][];
    for (int c = 0; c < numbers.length; c++) {
      FacetColumn column = columns.get(c);
      numbers[c] = new int[column.words()];
      for (int code = 0; code < numbers[c].length; code++) {
        numbers[c][code] = Objects.requireNonNull(keys.get(key(field, column.word(code))));
      }
    }
    int[] counts = new int[keys.size()];
    int[][] over = new int[keys.size()][bins];
    int[] last = new int[keys.size()];
    Arrays.fill(last, -1);
    Bins places = new Bins(events, bins);
    for (int i = next(among, 0); i < events.size(); i = next(among, i + 1)) {
      for (int c = 0; c < numbers.length; c++) {
        FacetColumn column = columns.get(c);
        for (int k = column.count(i) - 1; k >= 0; k--) {
          int number = numbers[c][column.code(i, k)];
          if (last[number] != i) {
            last[number] = i;
            counts[number]++;
            int bin = places.of(i);
            if (bin >= 0) {
              over[number][bin]++;
            }
          }
        }
      }
    }
    List<FacetValue> values = new ArrayList<>();
    keys.forEach((key, n) -> values.add(new FacetValue(key, name(field, key), counts[n], over[n])));
    return values;
  }

  private int next(@Nullable BitSet among, int from) {
    int next = among == null ? from : among.nextSetBit(from);
    return next < 0 ? events.size() : next;
  }

  /** In which part of the extent an event begins. */
  private static final class Bins {

    private final EventStore events;
    private final int bins;
    private final double from;
    private final double width;

    Bins(EventStore events, int bins) {
      Span extent = bins == 0 ? null : events.extent();
      this.events = events;
      this.bins = extent == null ? 0 : bins;
      this.from = extent == null ? 0 : extent.from().seconds();
      this.width = extent == null ? 1 : Math.max(1, extent.seconds());
    }

    /** -1 for an event without a place. */
    int of(int event) {
      if (bins == 0 || !events.isDated(event) || events.startSeconds(event) == Long.MIN_VALUE) {
        return -1;
      }
      return (int) Math.clamp((events.startSeconds(event) - from) / width * bins, 0, bins - 1);
    }
  }
}
