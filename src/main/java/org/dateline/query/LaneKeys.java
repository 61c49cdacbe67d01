package org.dateline.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Chronology;
import org.dateline.model.EventStore;
import org.dateline.model.Facet;
import org.dateline.model.FacetColumn;

/**
 * Which lanes each event belongs to, as numbers, read from the store's columns. Key {@link #none()}
 * is the lane of events with nothing to be sorted by.
 */
final class LaneKeys {

  private final EventStore events;
  private final List<FacetColumn> first;

  /** Asked where {@link #first} gives an event nothing. */
  private final List<FacetColumn> otherwise;

  /** Key of each code of each column, first those of {@link #first}. */
  private final int[][] keys;

  private final List<String> words = new ArrayList<>();

  private LaneKeys(
      Chronology c, List<FacetColumn> first, List<FacetColumn> otherwise, boolean byParty) {
    this.events = c.events();
    this.first = first;
    this.otherwise = otherwise;
    this.keys = new int[first.size() + otherwise.size()][];
    Map<String, Integer> known = new HashMap<>();
    List<FacetColumn> all = new ArrayList<>(first);
    all.addAll(otherwise);
    for (int n = 0; n < all.size(); n++) {
      FacetColumn column = all.get(n);
      keys[n] = new int[column.words()];
      for (int code = 0; code < column.words(); code++) {
        String word = column.word(code);
        // Who is only printed and not identified belongs to no party.
        keys[n][code] =
            byParty && c.agent(word) == null
                ? -1
                : known.computeIfAbsent(byParty ? c.partyOf(word) : word, this::key);
      }
    }
  }

  private int key(String word) {
    words.add(word);
    return words.size() - 1;
  }

  static LaneKeys of(Chronology c, LaneBy by) {
    EventStore s = c.events();
    return switch (by) {
      case GROUP -> single(c, Facet.GROUP);
      case PARTY ->
          new LaneKeys(
              c,
              List.of(s.facet(Facet.SPEAKER), s.facet(Facet.CLAIMANT)),
              List.of(s.facet(Facet.PARTICIPANT)),
              true);
      case SPEAKER -> single(c, Facet.SPEAKER);
      case SOURCE -> single(c, Facet.SOURCE);
      case PLACE -> single(c, Facet.PLACE);
      case TAG -> single(c, Facet.TAG);
      case KIND -> single(c, Facet.KIND);
      case STATUS -> single(c, Facet.STATUS);
      case CERTAINTY -> single(c, Facet.CERTAINTY);
      case FILE -> single(c, Facet.FILE);
      case NONE -> all(c);
    };
  }

  private static LaneKeys single(Chronology c, Facet facet) {
    return new LaneKeys(c, List.of(c.events().facet(facet)), List.of(), false);
  }

  /** One lane for everything. */
  private static LaneKeys all(Chronology c) {
    LaneKeys k = new LaneKeys(c, List.of(), List.of(), false);
    k.words.add("all");
    return k;
  }

  /** How many keys there are, {@link #none()} not among them. */
  int size() {
    return words.size();
  }

  /** The key of events with nothing to be sorted by. */
  int none() {
    return words.size();
  }

  String word(int key) {
    return words.get(key);
  }

  /**
   * The keys of an event, each once.
   *
   * @param out reused when it is long enough
   * @return how many, and then the keys
   */
  int[] of(int event, int[] out) {
    if (keys.length == 0) {
      out[0] = 1;
      out[1] = 0;
      return out;
    }
    int[] got = gather(event, first, 0, out);
    if (got[0] == 0) {
      got = gather(event, otherwise, first.size(), got);
    }
    if (got[0] == 0) {
      got[0] = 1;
      got[1] = none();
    }
    return got;
  }

  private int[] gather(int event, List<FacetColumn> columns, int from, int[] out) {
    int[] into = out;
    int n = 0;
    for (int c = 0; c < columns.size(); c++) {
      FacetColumn column = columns.get(c);
      int count = column.count(event);
      for (int k = 0; k < count; k++) {
        int key = keys[from + c][column.code(event, k)];
        if (key >= 0 && !holds(into, n, key)) {
          if (n + 2 > into.length) {
            into = Arrays.copyOf(into, into.length * 2);
          }
          into[++n] = key;
        }
      }
    }
    into[0] = n;
    return into;
  }

  private static boolean holds(int[] keys, int n, int key) {
    for (int i = 1; i <= n; i++) {
      if (keys[i] == key) {
        return true;
      }
    }
    return false;
  }
}
