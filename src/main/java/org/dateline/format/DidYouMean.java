package org.dateline.format;

import java.util.Collection;
import java.util.Locale;
import org.dateline.time.Message;
import org.jspecify.annotations.Nullable;

/** Finds the word that was meant. */
final class DidYouMean {

  /** With more words than this none is looked for: it would take too long. */
  static final int MOST = 20_000;

  private DidYouMean() {}

  /** The word in quotation marks, and the one that was meant where one is near: for a sentence. */
  static Object quoted(String word, Collection<String> words) {
    String near = nearest(word, words);
    Message quoted = Show.quoted(word);
    return near == null ? quoted : Say.that("did-you-mean", quoted, Show.quoted(near));
  }

  /** The word with the fewest changed letters, at most a third of them; null when none is near. */
  static @Nullable String nearest(String word, Collection<String> words) {
    if (words.size() > MOST || word.length() > 100) {
      return null;
    }
    String wanted = word.toLowerCase(Locale.ROOT);
    int best = Math.max(1, Math.min(3, (word.length() + 1) / 3)) + 1;
    String found = null;
    for (String w : words) {
      if (Math.abs(w.length() - word.length()) < best) {
        int d = distance(wanted, w.toLowerCase(Locale.ROOT));
        if (d < best) {
          best = d;
          found = w;
        }
      }
    }
    return found;
  }

  /** Letters added, dropped, changed, or swapped with their neighbour. */
  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
