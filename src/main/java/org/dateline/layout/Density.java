package org.dateline.layout;

import java.util.BitSet;
import org.dateline.model.EventStore;
import org.dateline.model.TimePoint;
import org.dateline.model.When;

/**
 * How many events may have been going on in each column of a strip: an event counts in every column
 * its possible time touches, so that a vague one is spread and not heaped on one day.
 *
 * @param counts events a column
 * @param hits of them, those a search found
 * @param most the fullest column, at least 1
 */
public record Density(int[] counts, int[] hits, int most) {

  /**
   * The density over a width.
   *
   * @param shown store indices to count
   * @param found store indices of search hits
   * @param columnPx pixels of one column
   */
  public static Density of(
      EventStore events,
      BitSet shown,
      BitSet found,
      TimeScale scale,
      double width,
      double columnPx) {
    int n = Math.max(1, (int) Math.ceil(width / columnPx));
    int[] change = new int[n + 1];
    int[] hitChange = new int[n + 1];
    for (int i = shown.nextSetBit(0); i >= 0 && i < events.tail(); i = shown.nextSetBit(i + 1)) {
      double a;
      double b;
      if (events.plainForm(i) != null) {
        a = x(events.startSeconds(i), scale);
        b = x(events.endSeconds(i), scale);
      } else {
        When w = events.when(i);
        if (w == null) {
          continue;
        }
        a = scale.x(w.start().from().isFinite() ? w.start().from() : w.sortPoint());
        b = scale.x(w.end().to().isFinite() ? w.end().to() : w.sortPoint());
      }
      int from = (int) Math.clamp(Math.floor(a / columnPx), 0, n - 1);
      // The end is exclusive: what ends where a column begins is not in it.
      int to = (int) Math.clamp(Math.ceil(b / columnPx) - 1, from, n - 1);
      change[from]++;
      change[to + 1]--;
      if (found.get(i)) {
        hitChange[from]++;
        hitChange[to + 1]--;
      }
    }
    int[] counts = new int[n];
    int[] hits = new int[n];
    int now = 0;
    int hitNow = 0;
    int most = 1;
    for (int i = 0; i < n; i++) {
      now += change[i];
      hitNow += hitChange[i];
      counts[i] = now;
      hits[i] = hitNow;
      most = Math.max(most, now);
    }
    return new Density(counts, hits, most);
  }

  private static double x(long seconds, TimeScale scale) {
    TimePoint o = scale.origin();
    return (TimePoint.difference(seconds, o.seconds()) - o.nanos() * 1e-9)
        / scale.secondsPerPixel();
  }
}
