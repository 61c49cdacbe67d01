package org.dateline.model;

/**
 * A stretch of the axis.
 *
 * @param from first instant in it; {@link TimePoint#MIN} where nothing bounds it
 * @param to the instant just after it (exclusive) for anything as coarse as a minute or coarser;
 *     equal to {@code from} for a point
 */
public record Span(TimePoint from, TimePoint to) {

  public Span {
    if (from.compareTo(to) > 0) {
      throw new IllegalArgumentException("a span runs backwards: " + from + " to " + to);
    }
  }

  /** A span without length. */
  public static Span point(TimePoint at) {
    return new Span(at, at);
  }

  /** Length in seconds; infinite where one side is unbounded. */
  public double seconds() {
    return from.isFinite() && to.isFinite() ? to.minus(from) : Double.POSITIVE_INFINITY;
  }
}
