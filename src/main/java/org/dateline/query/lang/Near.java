package org.dateline.query.lang;

import java.util.List;
import org.dateline.query.Folding;
import org.jspecify.annotations.Nullable;

/** Which word may have been meant by one that is none. */
final class Near {

  private static final int MOST = 2;

  private Near() {}

  /**
   * The nearest of some words, by letters changed, missing, superfluous or swapped: two at most,
   * and one in a word of up to four letters. Null where none is near.
   */
  static @Nullable String of(String typed, List<String> words) {
    String folded = Folding.fold(typed);
    int best = folded.length() <= 4 ? 2 : MOST + 1;
    String nearest = null;
    for (String word : words) {
      int far = distance(folded, word);
      if (far < best) {
        best = far;
        nearest = word;
      }
    }
    return nearest;
  }

  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
