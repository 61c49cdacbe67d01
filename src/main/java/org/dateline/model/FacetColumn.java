package org.dateline.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of one {@link Facet} for all events, each word kept once and named by its code. Codes
 * count from 0 in the order in which the words are first met in time order. Immutable.
 */
public final class FacetColumn {

  private final List<String> words;
  private final Map<String, Integer> codes;

  /** Where the codes of each event begin in {@link #values}; one more entry than events. */
  private final int[] offsets;

  private final int[] values;

  private FacetColumn(List<String> words, Map<String, Integer> codes, int[] offsets, int[] values) {
    this.words = words;
    this.codes = codes;
    this.offsets = offsets;
    this.values = values;
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
    return offsets[event + 1] - offsets[event];
  }

  /** The code of the event's {@code n}-th word, from 0; each word of an event is there once. */
  public int code(int event, int n) {
    return values[offsets[event] + n];
  }

  /** How many events have each word, by code. */
  public int[] counts() {
    int[] counts = new int[words.size()];
    for (int code : values) {
      counts[code]++;
    }
    return counts;
  }

  /** Whether a word is among those of the event. */
  public boolean has(int event, int code) {
    for (int i = offsets[event]; i < offsets[event + 1]; i++) {
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
          List.copyOf(words),
          Map.copyOf(codes),
          Arrays.copyOf(offsets, events + 1),
          Arrays.copyOf(values, size));
    }
  }
}
