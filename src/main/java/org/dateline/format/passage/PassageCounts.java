package org.dateline.format.passage;

/**
 * What came of verifying a file's quotes and the passages its other citations point to.
 *
 * @param quotes the quotes
 * @param passages the selectors of events' and claims' citations
 */
public record PassageCounts(Tally quotes, Tally passages) {

  /** Nothing was looked for. */
  public static final PassageCounts NONE = new PassageCounts(Tally.NONE, Tally.NONE);

  /** Both together, number by number. */
  public PassageCounts plus(PassageCounts o) {
    return new PassageCounts(quotes.plus(o.quotes), passages.plus(o.passages));
  }

  /**
   * Four numbers that exclude one another.
   *
   * @param verified found letter for letter
   * @param folded found once typography was set aside ({@link Fold})
   * @param notFound not in the texts at hand
   * @param withoutText no text at hand to look in, or not in all that would be needed to say no
   */
  public record Tally(int verified, int folded, int notFound, int withoutText) {

    /** Nothing. */
    public static final Tally NONE = new Tally(0, 0, 0, 0);

    /** All that were counted. */
    public int all() {
      return verified + folded + notFound + withoutText;
    }

    /** Both together, number by number. */
    public Tally plus(Tally o) {
      return new Tally(
          verified + o.verified,
          folded + o.folded,
          notFound + o.notFound,
          withoutText + o.withoutText);
    }
  }
}
