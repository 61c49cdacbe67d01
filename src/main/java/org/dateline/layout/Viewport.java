package org.dateline.layout;

import org.dateline.model.Span;
import org.dateline.model.TimePoint;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of time on screen, whatever the window's width: it survives a resize.
 *
 * @param from the instant at the left edge
 * @param seconds how much time is on screen; from a millisecond to 600 billion years
 */
public record Viewport(TimePoint from, double seconds) {

  /** Shortest stretch: one millisecond. */
  public static final double MIN_SECONDS = 1e-3;

  /** Longest: about 50 billion years, so that the axis never runs out of coordinate. */
  public static final double MAX_SECONDS = 1.6e18;

  /** Left edges stay within this many epoch seconds, about ±100 billion years. */
  private static final long MAX_ORIGIN = 3_200_000_000_000_000_000L;

  public Viewport {
    if (!(seconds > 0) || !from.isFinite()) {
      throw new IllegalArgumentException("not a viewport: " + from + ", " + seconds);
    }
    seconds = Math.clamp(seconds, MIN_SECONDS, MAX_SECONDS);
    if (Math.abs(from.seconds()) > MAX_ORIGIN) {
      from = TimePoint.ofSeconds(from.seconds() < 0 ? -MAX_ORIGIN : MAX_ORIGIN);
    }
  }

  /** Written out for the same reason as {@link TimePoint}'s. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Viewport v
        && v.from.equals(from)
        && Double.compare(v.seconds, seconds) == 0;
  }

  @Override
  public int hashCode() {
    return from.hashCode() * 31 + Double.hashCode(seconds);
  }

  /** The viewport that shows a span with some room at both sides, given as shares of the span. */
  public static Viewport around(Span span, double before, double after) {
    double length = span.to().minus(span.from());
    if (!(length > 0)) {
      return new Viewport(span.from().plusSeconds(-43_200), 86_400);
    }
    return new Viewport(span.from().plusSeconds(-length * before), length * (1 + before + after));
  }

  /** The scale for a width in pixels (at least 1). */
  public TimeScale scale(double widthPx) {
    return new TimeScale(from, seconds / Math.max(1, widthPx));
  }

  /** The instant at the right edge. */
  public TimePoint to() {
    return from.plusSeconds(seconds);
  }

  /** The instant in the middle. */
  public TimePoint middle() {
    return from.plusSeconds(seconds / 2);
  }

  /** Moved by a share of its own width; positive is later. */
  public Viewport panned(double share) {
    return new Viewport(from.plusSeconds(seconds * share), seconds);
  }

  /**
   * Zoomed so that {@code factor} times as much time is shown, with the instant at {@code anchor}
   * (0 left edge, 1 right edge) staying where it is.
   */
  public Viewport zoomed(double factor, double anchor) {
    double next = Math.clamp(seconds * factor, MIN_SECONDS, MAX_SECONDS);
    return new Viewport(from.plusSeconds((seconds - next) * anchor), next);
  }

  /**
   * Where an instant lies as a share of the width: 0 left edge, 1 right edge, beyond when off
   * screen.
   */
  public double share(TimePoint at) {
    return at.minus(from) / seconds;
  }

  /** Moved so that its middle is at an instant. */
  public Viewport centredOn(TimePoint at) {
    return new Viewport(at.plusSeconds(-seconds / 2), seconds);
  }
}
