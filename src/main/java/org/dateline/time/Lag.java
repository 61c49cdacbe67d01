package org.dateline.time;

import org.dateline.model.Span;
import org.dateline.model.When;
import org.jspecify.annotations.Nullable;

/**
 * How long after it happened, or before, something was said or reported.
 *
 * @param after whether it was reported after it happened; else it was announced before
 * @param least seconds that lie between at least, not negative
 * @param most seconds that lie between at most; infinite where nothing bounds it
 * @param about whether either date is itself approximate or uncertain
 * @param days whether both dates are no finer than a day, so that hours would say too much
 */
public record Lag(boolean after, double least, double most, boolean about, boolean days) {

  private static final double DAY = 86_400;

  /** Beyond a lifetime and a half the source is not a report but research. */
  private static final double MOST = 150 * 365.2425 * DAY;

  /**
   * The lag between an event and its report; null where they may have been at one time, where
   * nothing bounds it, and where more than 150 years lie between: no report comes so late.
   */
  public static @Nullable Lag between(When happened, Span said) {
    boolean about = happened.startEdge().isSoft() || happened.endEdge().isSoft();
    boolean days = coarse(happened.start()) || coarse(said);
    if (said.from().isFinite() && said.from().compareTo(happened.latest()) >= 0) {
      // From the day it ended to the day it was said: two days are one apart, not none.
      double least = said.from().minus(happened.latest()) + atom(happened.end());
      double most =
          happened.end().from().isFinite() && said.to().isFinite()
              ? said.to().minus(happened.end().from()) - atom(said)
              : Double.POSITIVE_INFINITY;
      return least > MOST
          ? null
          : new Lag(true, Math.max(0, least), Math.max(least, most), about, days);
    }
    if (said.to().isFinite() && said.to().compareTo(happened.earliest()) <= 0) {
      double least = happened.earliest().minus(said.to()) + atom(said);
      double most =
          said.from().isFinite() && happened.start().to().isFinite()
              ? happened.start().to().minus(said.from()) - atom(happened.start())
              : Double.POSITIVE_INFINITY;
      return new Lag(false, Math.max(0, least), Math.max(least, most), about, days);
    }
    return null;
  }

  /** A day counts as one step, whatever is longer as the days it is made of, an instant as none. */
  private static double atom(Span s) {
    return Math.min(DAY, s.seconds());
  }

  private static boolean coarse(Span s) {
    return s.seconds() >= DAY;
  }
}
