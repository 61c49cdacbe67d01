package org.dateline.model;

import org.jspecify.annotations.Nullable;

/** Gathers the finite extent of events: from the first to the last bound that is stated. */
public final class Extent {

  private @Nullable TimePoint lo;
  private @Nullable TimePoint hi;

  /** Takes in the bounds of a place on the axis that are finite. */
  public void add(When w) {
    add(w.start().from());
    add(w.start().to());
    add(w.end().from());
    add(w.end().to());
  }

  /** Takes in an instant, unless it stands for no bound. */
  public void add(TimePoint p) {
    if (p.isFinite()) {
      lo = lo == null || p.compareTo(lo) < 0 ? p : lo;
      hi = hi == null || p.compareTo(hi) > 0 ? p : hi;
    }
  }

  /** Takes in two ends, in whole seconds that stand for bounds. */
  public void add(long from, long to) {
    if (lo == null || from < lo.seconds() || (from == lo.seconds() && lo.nanos() > 0)) {
      add(TimePoint.ofSeconds(from));
    }
    if (hi == null || to > hi.seconds()) {
      add(TimePoint.ofSeconds(to));
    }
  }

  /** What was taken in, or null when there was nothing. */
  public @Nullable Span span() {
    return lo == null || hi == null ? null : new Span(lo, hi);
  }
}
