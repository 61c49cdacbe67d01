package org.dateline.shell.keys;

import java.util.Locale;

/** How well a few typed letters fit a name: in order, best at the beginnings of words. */
final class Fuzzy {

  private Fuzzy() {}

  /**
   * @return -1 when the letters do not occur in this order; else the higher the better
   */
  static int score(String typed, String name) {
    String want = typed.toLowerCase(Locale.ROOT).replace(" ", "");
    String have = name.toLowerCase(Locale.ROOT);
    int exact = have.indexOf(typed.strip().toLowerCase(Locale.ROOT));
    if (exact >= 0) {
      return 1000 - exact + (exact == 0 || have.charAt(exact - 1) == ' ' ? 500 : 0);
    }
    int score = 0;
    int at = 0;
    int last = -2;
    for (int i = 0; i < want.length(); i++) {
      char c = want.charAt(i);
      int word = have.indexOf(" " + c, Math.max(0, at - 1));
      int next = have.indexOf(c, at);
      if (next < 0) {
        return -1;
      }
      boolean beginsWord = next == 0 || have.charAt(next - 1) == ' ';
      if (!beginsWord && next != last + 1 && word >= 0) {
        next = word + 1;
        beginsWord = true;
      }
      score += beginsWord ? 20 : next == last + 1 ? 10 : 1;
      last = next;
      at = next + 1;
    }
    return score;
  }
}
