package org.dateline.format.passage;

import org.dateline.format.passage.PassageResult.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * The passage of a text most like some words. First a window of their length slides over the text
 * and counts the runs of three letters it shares with them, which is linear; then the best window's
 * neighbourhood is aligned letter by letter (Sellers 1980) for the exact edges.
 */
final class Nearness {

  /** Longer words are compared by their beginning. */
  private static final int LONGEST = 1200;

  /** Fewer letters alike than this is another sentence. */
  private static final double LEAST = 0.5;

  private static final int TABLE = 1 << 16;

  private Nearness() {}

  /** The nearest passage; null when nothing is like it. */
  static @Nullable Nearest of(PassageText in, String folded) {
    String words = folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
    String text = in.folded().text();
    if (words.length() < 4 || text.length() < 3) {
      return null;
    }
    int at = window(text, words);
    if (at < 0) {
      return null;
    }
    int margin = words.length() / 3 + 24;
    int from = Math.max(0, at - margin);
    int to = Math.min(text.length(), at + words.length() + margin);
    Nearest found = align(text.substring(from, to), words);
    if (found.likeness() < LEAST) {
      return null;
    }
    int start = from + found.at().start();
    int end = from + found.at().end();
    while (start > 0 && inWord(text, start)) {
      start--;
    }
    while (end < text.length() && inWord(text, end)) {
      end++;
    }
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    int last = in.folded().original(end);
    String whole = in.text();
    while (last > 0 && last <= whole.length() && Folded.isSpace(whole.charAt(last - 1))) {
      last--;
    }
    int first = in.folded().original(start);
    return last <= first ? null : new Nearest(new Stretch(first, last), found.likeness());
  }

  private static boolean inWord(String text, int index) {
    return index < text.length()
            && Character.isLetterOrDigit(text.charAt(index))
            && Character.isLetterOrDigit(text.charAt(index - 1))
            // Scripts without spaces between words have no edge to widen to.
            && !Character.isIdeographic(text.charAt(index))
        || (index < text.length() && Character.isLowSurrogate(text.charAt(index)));
  }

  /** Where the window begins that shares the most with the words; −1 when none shares a third. */
  private static int window(String text, String words) {
    short[] need = new short[TABLE];
    int wanted = words.length() - 2;
    for (int i = 0; i < wanted; i++) {
      need[gram(words, i)]++;
    }
    short[] have = new short[TABLE];
    int shared = 0;
    int best = 0;
    int bestAt = -1;
    int grams = text.length() - 2;
    for (int i = 0; i < grams; i++) {
      int in = gram(text, i);
      if (need[in] > 0 && have[in]++ < need[in]) {
        shared++;
      }
      if (i >= wanted) {
        int out = gram(text, i - wanted);
        if (need[out] > 0 && have[out]-- <= need[out]) {
          shared--;
        }
      }
      if (shared > best) {
        best = shared;
        bestAt = Math.max(0, i - wanted + 1);
      }
    }
    return best * 4 < wanted ? -1 : bestAt;
  }

  private static int gram(String s, int i) {
    int a = lower(s.charAt(i));
    int b = lower(s.charAt(i + 1));
    int c = lower(s.charAt(i + 2));
    int h = (a * 31 + b) * 31 + c;
    h *= 0x9E3779B1;
    return h >>> 16;
  }

  private static int lower(char c) {
    return c < 0x80 ? (c >= 'A' && c <= 'Z' ? c + 32 : c) : Character.toLowerCase(c);
  }

  /** The part of a text that takes the fewest changes to become the words. */
  private static Nearest align(String text, String words) {
    int m = words.length();
    int[] cost = new int[m + 1];
    int[] start = new int[m + 1];
    for (int j = 0; j <= m; j++) {
      cost[j] = j;
    }
    int best = m + 1;
    Stretch bestAt = new Stretch(0, 0);
    for (int i = 1; i <= text.length(); i++) {
      int diagonal = cost[0];
      int diagonalStart = start[0];
      cost[0] = 0;
      start[0] = i;
      int c = lower(text.charAt(i - 1));
      for (int j = 1; j <= m; j++) {
        int change = diagonal + (c == lower(words.charAt(j - 1)) ? 0 : 1);
        int insert = cost[j] + 1;
        int leave = cost[j - 1] + 1;
        int from = diagonalStart;
        diagonal = cost[j];
        diagonalStart = start[j];
        if (change <= insert && change <= leave) {
          cost[j] = change;
          start[j] = from;
        } else if (insert <= leave) {
          cost[j] = insert;
        } else {
          cost[j] = leave;
          start[j] = start[j - 1];
        }
      }
      if (cost[m] < best && start[m] < i) {
        best = cost[m];
        bestAt = new Stretch(start[m], i);
      }
    }
    return new Nearest(bestAt, 1 - (double) Math.min(best, m) / m);
  }
}
