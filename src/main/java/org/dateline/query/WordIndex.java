package org.dateline.query;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which events hold which words. A word is what stands between spaces; each different one is kept
 * once, all of them in one text, so that the words that hold some letters are found in one pass
 * over that text. Immutable, about four bytes for each word of each event.
 */
final class WordIndex {

  /** Stands before every word and behind the last. */
  private static final char BREAK = '\n';

  private final String text;

  /** Where each word begins in {@link #text}, ascending. */
  private final int[] starts;

  /** Where the events of each word begin in {@link #events}; one more entry than words. */
  private final int[] offsets;

  private final int[] events;

  private WordIndex(String text, int[] starts, int[] offsets, int[] events) {
    this.text = text;
    this.starts = starts;
    this.offsets = offsets;
    this.events = events;
  }

  /** How many different words there are. */
  int words() {
    return starts.length;
  }

  /**
   * The events with a word that holds these letters.
   *
   * @param letters folded, without spaces
   */
  BitSet holding(String letters) {
    BitSet found = new BitSet();
    int word = 0;
    for (int at = text.indexOf(letters); at >= 0; ) {
      word = wordAt(at, word);
      for (int i = offsets[word]; i < offsets[word + 1]; i++) {
        found.set(events[i]);
      }
      if (word + 1 == starts.length) {
        break;
      }
      at = text.indexOf(letters, starts[word + 1]);
    }
    return found;
  }

  private int wordAt(int at, int from) {
    int i = Arrays.binarySearch(starts, from, starts.length, at);
    return i >= 0 ? i : -i - 2;
  }

  /** Takes in the events one after the other. */
  static final class Builder {

    private final StringBuilder text = new StringBuilder().append(BREAK);
    private int[] starts = new int[256];
    private int[] hashes = new int[256];

    /** Numbers of the words, counted from 1, by their hash; 0 is free. */
    private int[] table = new int[1024];

    private int words;

    /** Word numbers of all events in turn, each event's words once. */
    private int[] taken = new int[1024];

    private int size;
    private int[] ends = new int[256];
    private int count;

    /**
     * Adds the next event.
     *
     * @param folded its text, folded
     */
    void add(String folded) {
      int begin = size;
      int n = folded.length();
      int i = 0;
      while (i < n) {
        while (i < n && folded.charAt(i) <= ' ') {
          i++;
        }
        int from = i;
        int hash = 0;
        while (i < n && folded.charAt(i) > ' ') {
          hash = hash * 31 + folded.charAt(i++);
        }
        if (i > from) {
          take(word(folded, from, i, hash ^ hash >>> 15), begin);
        }
      }
      if (count == ends.length) {
        ends = Arrays.copyOf(ends, count * 2);
      }
      ends[count++] = size;
    }

    private void take(int word, int begin) {
      for (int i = Math.max(begin, size - 40); i < size; i++) {
        if (taken[i] == word) {
          return;
        }
      }
      if (size == taken.length) {
        taken = Arrays.copyOf(taken, size * 2);
      }
      taken[size++] = word;
    }

    private int word(String s, int from, int to, int hash) {
      int slot = hash & table.length - 1;
      while (table[slot] != 0) {
        int w = table[slot] - 1;
        if (hashes[w] == hash && is(w, s, from, to)) {
          return w;
        }
        slot = slot + 1 & table.length - 1;
      }
      if (words == starts.length) {
        starts = Arrays.copyOf(starts, words * 2);
        hashes = Arrays.copyOf(hashes, words * 2);
      }
      starts[words] = text.length();
      hashes[words] = hash;
      text.append(s, from, to).append(BREAK);
      table[slot] = ++words;
      if (words * 2 > table.length) {
        grow();
      }
      return words - 1;
    }

    private boolean is(int w, String s, int from, int to) {
      int at = starts[w];
      int end = (w + 1 < words ? starts[w + 1] : text.length()) - 1;
      if (end - at != to - from) {
        return false;
      }
      for (int i = from; i < to; i++) {
        if (text.charAt(at++) != s.charAt(i)) {
          return false;
        }
      }
      return true;
    }

    private void grow() {
      int[] next = new int[table.length * 2];
      for (int w = 0; w < words; w++) {
        int slot = hashes[w] & next.length - 1;
        while (next[slot] != 0) {
          slot = slot + 1 & next.length - 1;
        }
        next[slot] = w + 1;
      }
      table = next;
    }

    WordIndex build() {
      int[] offsets = new int[words + 1];
      for (int i = 0; i < size; i++) {
        offsets[taken[i] + 1]++;
      }
      for (int w = 0; w < words; w++) {
        offsets[w + 1] += offsets[w];
      }
      int[] next = Arrays.copyOf(offsets, words);
      int[] events = new int[size];
      int from = 0;
      for (int e = 0; e < count; e++) {
        for (int i = from; i < ends[e]; i++) {
          events[next[taken[i]]++] = e;
        }
        from = ends[e];
      }
      return new WordIndex(text.toString(), Arrays.copyOf(starts, words), offsets, events);
    }
  }
}
