package org.dateline.format.passage;

/**
 * How like what stands before and after an occurrence is to a prefix and a suffix, typography and
 * white space at the edges set aside.
 */
final class Surroundings {

  /** The score of an occurrence that has both whole. */
  static final int WHOLE = Integer.MAX_VALUE;

  private Surroundings() {}

  /**
   * Compares the surroundings of the stretch from {@code at} to {@code end}.
   *
   * @return {@link #WHOLE}, or how many characters agree, counted from the stretch outward
   */
  static int score(String in, int at, int end, String prefix, String suffix) {
    String wantBefore = folded(prefix);
    String wantAfter = folded(suffix);
    String before = folded(in.substring(Math.max(0, at - reach(prefix)), at));
    String after = folded(in.substring(end, Math.min(in.length(), end + reach(suffix))));
    int same = 0;
    while (same < Math.min(before.length(), wantBefore.length())
        && before.charAt(before.length() - 1 - same)
            == wantBefore.charAt(wantBefore.length() - 1 - same)) {
      same++;
    }
    int sameAfter = 0;
    while (sameAfter < Math.min(after.length(), wantAfter.length())
        && after.charAt(sameAfter) == wantAfter.charAt(sameAfter)) {
      sameAfter++;
    }
    return same == wantBefore.length() && sameAfter == wantAfter.length()
        ? WHOLE
        : same + sameAfter;
  }

  /** White space in the text may be wider than in the selector. */
  private static int reach(String context) {
    return context.isEmpty() ? 0 : context.length() * 2 + 32;
  }

  private static String folded(String s) {
    return Folded.of(s).text().strip();
  }
}
