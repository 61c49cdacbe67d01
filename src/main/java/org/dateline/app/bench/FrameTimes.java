package org.dateline.app.bench;

import java.util.Arrays;

/**
 * How smooth a stretch of a walk was, in milliseconds from one frame to the next as drawn.
 *
 * @param level what was walked, such as {@code fit-all pan}
 * @param frames how many intervals were recorded
 * @param late how many were longer than a frame of sixty a second and a half
 * @param workP95 95 % of the frames took the FX thread no longer
 */
public record FrameTimes(
    String level,
    int frames,
    double p50,
    double p95,
    double p99,
    double max,
    int late,
    double workP95) {

  private static final double LATE_MS = 25;

  static FrameTimes of(String level, double[] intervals, double[] work) {
    double[] sorted = intervals.clone();
    Arrays.sort(sorted);
    double[] sortedWork = work.clone();
    Arrays.sort(sortedWork);
    return new FrameTimes(
        level,
        sorted.length,
        quantile(sorted, 0.5),
        quantile(sorted, 0.95),
        quantile(sorted, 0.99),
        quantile(sorted, 1),
        (int) Arrays.stream(sorted).filter(ms -> ms > LATE_MS).count(),
        quantile(sortedWork, 0.95));
  }

  private static double quantile(double[] sorted, double share) {
    int n = sorted.length;
    return n == 0 ? 0 : sorted[Math.clamp((int) Math.ceil(share * n) - 1, 0, n - 1)];
  }
}
