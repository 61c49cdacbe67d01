package org.dateline.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The words of one {@link Facet} for all events, each word kept once and named by its code. Codes
 * count from 0 in the order in which the words are first met in time order. Immutable.
 */
public final class FacetColumn {

  /** In {@link #first}: the event has no word, or several. Others are a code and 2. */
  private static final int NONE = 0;

  private static final int SEVERAL = 1;
  private static final int OFFSET = 2;

  /** The column in which no event has a word. */
  public static final FacetColumn EMPTY = new FacetColumn(List.of(), new int[1], new int[0]);

  private final List<String> words;
  private final Map<String, Integer> codes;

  /**
   * For each event {@link #NONE}, {@link #SEVERAL} or its only code; null when no event has any.
   */
  private final @Nullable Numbers first;

  /** The events with several words, in order. */
  private final int[] several;

  /** Where the codes of each of those begin in {@link #values}; one more entry than those. */
  private final int[] offsets;

  private final int[] values;

  /**
   * A column of codes that are numbered as described above.
   *
   * @param starts where the codes of each event begin in {@code all}; one more entry than events
   */
  private FacetColumn(List<String> words, int[] starts, int[] all) {
    this.words = words;
    this.codes = HashMap.newHashMap(words.size());
    for (int i = 0; i < words.size(); i++) {
      codes.put(words.get(i), i);
    }
    int events = starts.length - 1;
    int many = 0;
    int manyCodes = 0;
    for (int i = 0; i < events; i++) {
      int count = starts[i + 1] - starts[i];
      if (count > 1) {
        many++;
        manyCodes += count;
      }
    }
    Numbers one = all.length == 0 ? null : Numbers.upTo(words.size() + OFFSET, events);
    several = new int[many];
    offsets = new int[many + 1];
    values = new int[manyCodes];
    int m = 0;
    int v = 0;
    for (int i = 0; i < events && one != null; i++) {
      int from = starts[i];
      int count = starts[i + 1] - from;
      if (count == 1) {
        one.set(i, all[from] + OFFSET);
      } else if (count > 1) {
        one.set(i, SEVERAL);
        several[m++] = i;
        System.arraycopy(all, from, values, v, count);
        v += count;
        offsets[m] = v;
      }
    }
    first = one;
  }

  /**
   * A column of words by other codes, as a reader gave them out.
   *
   * @param words by those codes; those that no event has are left out
   * @param starts where the codes of each event begin in {@code codes}, in store order; one more
   *     entry than events
   * @param codes each code of an event once; renumbered in place
   */
  public static FacetColumn renumbered(List<String> words, int[] starts, int[] codes) {
    int[] other = new int[words.size()];
    List<String> met = new ArrayList<>();
    for (int i = 0; i < codes.length; i++) {
      int code = codes[i];
      if (other[code] == 0) {
        met.add(words.get(code));
        other[code] = met.size();
      }
      codes[i] = other[code] - 1;
    }
    return new FacetColumn(List.copyOf(met), starts, codes);
  }

  /** How many different words there are. */
  public int words() {
    return words.size();
  }

  /** The word with a code. */
  public String word(int code) {
    return words.get(code);
  }

  /** The code of a word, -1 when no event has it. */
  public int code(String word) {
    return codes.getOrDefault(word, -1);
  }

  /** How many words the event at a store index has. */
  public int count(int event) {
    int f = first == null ? NONE : first.get(event);
    if (f != SEVERAL) {
      return f == NONE ? 0 : 1;
    }
    int at = Arrays.binarySearch(several, event);
    return offsets[at + 1] - offsets[at];
  }

  /** The code of the event's {@code n}-th word, from 0; each word of an event is there once. */
  public int code(int event, int n) {
    int f = first == null ? NONE : first.get(event);
    if (f != SEVERAL) {
      return n == 0 && f != NONE ? f - OFFSET : Objects.checkIndex(n, f == NONE ? 0 : 1);
    }
    int at = Arrays.binarySearch(several, event);
    return values[offsets[at] + Objects.checkIndex(n, offsets[at + 1] - offsets[at])];
  }

  /** How many events have each word, by code. */
  public int[] counts() {
    int[] counts = new int[words.size()];
    for (int event = 0; first != null && event < first.size(); event++) {
      int f = first.get(event);
      if (f >= OFFSET) {
        counts[f - OFFSET]++;
      }
    }
    for (int code : values) {
      counts[code]++;
    }
    return counts;
  }

  /** Whether a word is among those of the event. */
  public boolean has(int event, int code) {
    int f = first == null ? NONE : first.get(event);
    if (f != SEVERAL) {
      return f == code + OFFSET;
    }
    int at = Arrays.binarySearch(several, event);
    for (int i = offsets[at]; i < offsets[at + 1]; i++) {
      if (values[i] == code) {
        return true;
      }
    }
    return false;
  }

  /** Fills a column event by event, in store order. */
  public static final class Builder {

    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private int[] offsets = new int[17];
    private int[] values = new int[16];
    private int events;
    private int size;

    /** Adds the next event with its words; a word given twice counts once, a blank one does not. */
    public void add(Collection<String> wordsOfEvent) {
      for (String w : wordsOfEvent) {
        if (!w.isBlank()) {
          put(codes.computeIfAbsent(w, this::code));
        }
      }
      events++;
      if (events + 1 > offsets.length) {
        offsets = Arrays.copyOf(offsets, offsets.length * 2);
      }
      offsets[events] = size;
    }

    private int code(String word) {
      words.add(word);
      return words.size() - 1;
    }

    private void put(int code) {
      for (int i = offsets[events]; i < size; i++) {
        if (values[i] == code) {
          return;
        }
      }
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = code;
    }

    /** The column of all events added. */
    public FacetColumn build() {
      return new FacetColumn(
          List.copyOf(words), Arrays.copyOf(offsets, events + 1), Arrays.copyOf(values, size));
    }
  }
}
