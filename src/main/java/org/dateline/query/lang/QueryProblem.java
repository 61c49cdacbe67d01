package org.dateline.query.lang;

import org.jspecify.annotations.Nullable;

/**
 * What could not be understood of a query. The rest of it counts nevertheless.
 *
 * @param from where it begins in the text, in UTF-16 units
 * @param to where it ends
 * @param what which kind of problem
 * @param word the words it is about
 * @param meant what may have been meant instead; null where nothing is near
 */
public record QueryProblem(int from, int to, What what, String word, @Nullable String meant) {

  /** The kinds of problems. */
  public enum What {
    /** Nothing is called so that stands before a colon; it is searched for as text. */
    NO_SUCH_FIELD,
    /** Nothing stands behind the colon. */
    NO_VALUE,
    /** {@code is:} and {@code has:} know no such word. */
    NO_SUCH_VALUE,
    /** This is no date. */
    NO_DATE,
    /** A quotation mark or parenthesis is not closed. */
    NOT_CLOSED,
    /** A closing parenthesis, {@code or} or {@code -} without what belongs to it. */
    STRAY
  }
}
