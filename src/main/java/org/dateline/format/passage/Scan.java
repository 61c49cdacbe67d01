package org.dateline.format.passage;

/** Finds the occurrences of words in a text, one after the other, in time linear in both. */
final class Scan {

  /** What goes ahead of the comparison of the whole. */
  private static final int SEED = 24;

  private final String text;
  private final String words;
  private final String seed;
  private long spent;
  private int @org.jspecify.annotations.Nullable [] borders;

  /**
   * @param words not empty
   */
  Scan(String text, String words) {
    this.text = text;
    this.words = words;
    this.seed = words.length() <= SEED ? words : words.substring(0, SEED);
  }

  /** The first occurrence at or after an index; −1 when there is none. */
  int next(int from) {
    int at = from;
    while (borders == null) {
      at = text.indexOf(seed, at);
      if (at < 0 || text.startsWith(words, at)) {
        return at;
      }
      at++;
      spent += words.length();
      // Words that begin alike over and over would cost length times length.
      if (spent > 16L * text.length() + 100_000) {
        borders = borders(words);
      }
    }
    return knuthMorrisPratt(at, borders);
  }

  private int knuthMorrisPratt(int from, int[] border) {
    int k = 0;
    for (int i = from; i < text.length(); i++) {
      while (k > 0 && text.charAt(i) != words.charAt(k)) {
        k = border[k - 1];
      }
      if (text.charAt(i) == words.charAt(k) && ++k == words.length()) {
        return i - k + 1;
      }
    }
    return -1;
  }

  private static int[] borders(String words) {
    int[] border = new int[words.length()];
    int k = 0;
    for (int i = 1; i < border.length; i++) {
      while (k > 0 && words.charAt(i) != words.charAt(k)) {
        k = border[k - 1];
      }
      if (words.charAt(i) == words.charAt(k)) {
        k++;
      }
      border[i] = k;
    }
    return border;
  }
}
