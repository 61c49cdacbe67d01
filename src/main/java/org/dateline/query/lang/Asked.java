package org.dateline.query.lang;

import org.dateline.query.lang.QueryEdit.Condition;

/**
 * What is being looked for.
 *
 * @param text the query as typed
 * @param hiding whether events that do not match are hidden; otherwise those that match stand out
 */
public record Asked(String text, boolean hiding) {

  /** Nothing: everything is shown and nothing stands out. */
  public static final Asked NOTHING = new Asked("", false);

  /** Whether anything is asked for at all. */
  public boolean active() {
    return !text.isBlank();
  }

  /** Other words, found the same way. */
  public Asked withText(String other) {
    return new Asked(other, hiding);
  }

  /**
   * With a condition of the filter panel in the text or out of it. What one ticks there hides, for
   * that is what a filter does.
   */
  public Asked with(Condition c, boolean in) {
    String next = QueryEdit.with(text, c, in);
    return new Asked(next, !next.isBlank() && (in || hiding));
  }

  /** Whether the condition stands in the text by itself. */
  public boolean has(Condition c) {
    return QueryEdit.has(text, c);
  }
}
