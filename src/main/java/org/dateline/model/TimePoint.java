package org.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * One instant on the axis: epoch seconds (UTC, proleptic Gregorian, no leap seconds) and
 * nanoseconds beside them.
 *
 * <p>A long of seconds reaches 292 billion years either way, so the Big Bang and a millisecond
 * share one coordinate, which neither {@link java.time.Instant} nor epoch milliseconds can do.
 *
 * @param seconds epoch seconds; {@link Long#MIN_VALUE} and {@link Long#MAX_VALUE} stand for "no
 *     bound"
 * @param nanos 0 to 999,999,999, counted forward from {@code seconds}
 */
public record TimePoint(long seconds, int nanos) implements Comparable<TimePoint> {

  /** Before everything: an open or unknown start. */
  public static final TimePoint MIN = new TimePoint(Long.MIN_VALUE, 0);

  /** After everything: an open or unknown end. */
  public static final TimePoint MAX = new TimePoint(Long.MAX_VALUE, 0);

  public TimePoint {
    if (nanos < 0 || nanos > 999_999_999) {
      throw new IllegalArgumentException("nanos out of range: " + nanos);
    }
  }

  /** The instant at a whole number of epoch seconds. */
  public static TimePoint ofSeconds(long seconds) {
    return new TimePoint(seconds, 0);
  }

  // Written out, as for other values that are compared before the first frame: a record's own are
  // put together by Java at each start, which takes some milliseconds.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TimePoint t && t.seconds == seconds && t.nanos == nanos;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(seconds) * 31 + nanos;
  }

  /** False for {@link #MIN} and {@link #MAX}. */
  public boolean isFinite() {
    return seconds != Long.MIN_VALUE && seconds != Long.MAX_VALUE;
  }

  /**
   * This instant moved by some seconds, held at the ends of the coordinate instead of overflowing.
   */
  public TimePoint plusSeconds(double delta) {
    if (!isFinite()) {
      return this;
    }
    double whole = Math.floor(delta);
    long step = (long) whole;
    long n = nanos + Math.round((delta - whole) * 1e9);
    if (n >= 1_000_000_000L) {
      n -= 1_000_000_000L;
      step++;
    }
    long sum = seconds + step;
    if (((seconds ^ sum) & (step ^ sum)) < 0) {
      return step < 0 ? new TimePoint(Long.MIN_VALUE + 1, 0) : new TimePoint(Long.MAX_VALUE - 1, 0);
    }
    if (sum == Long.MIN_VALUE || sum == Long.MAX_VALUE) {
      return new TimePoint(sum == Long.MIN_VALUE ? sum + 1 : sum - 1, 0);
    }
    return new TimePoint(sum, (int) n);
  }

  /**
   * Seconds from {@code other} to this, as a double: exact near, good to one part in 2^53 far away.
   */
  public double minus(TimePoint other) {
    return difference(seconds, other.seconds) + (nanos - other.nanos) * 1e-9;
  }

  /** {@code a - b} in doubles without overflow. */
  public static double difference(long a, long b) {
    long d = a - b;
    boolean overflow = ((a ^ b) & (a ^ d)) < 0;
    return overflow ? (double) a - (double) b : d;
  }

  @Override
  public int compareTo(TimePoint o) {
    int c = Long.compare(seconds, o.seconds);
    return c != 0 ? c : Integer.compare(nanos, o.nanos);
  }
}
