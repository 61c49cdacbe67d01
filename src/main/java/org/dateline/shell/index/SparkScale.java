package org.dateline.shell.index;

import java.util.List;
import org.dateline.model.Span;
import org.dateline.query.SpeakerIndex;
import org.dateline.query.SpeakerIndex.Said;
import org.dateline.query.SpeakerIndex.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * The one scale of all the small lines of a table, so that they can be compared: the same stretch
 * of time from left to right, the same height for the same number of quotes.
 */
final class SparkScale {

  private List<Speaker> speakers = List.of();
  private @Nullable Span span;
  private int bins;
  private int most;

  /** Measures anew. */
  void over(SpeakerIndex index) {
    speakers = index.speakers();
    span = index.span();
    bins = 0;
  }

  /** How many of a speaker's quotes fall into each of a number of equal parts of the time. */
  int[] counts(Speaker s, int parts) {
    int[] counts = new int[parts];
    Span over = span;
    if (over != null) {
      double length = over.seconds();
      for (Said said : s.said()) {
        double share = length > 0 ? said.at().minus(over.from()) / length : 0.5;
        counts[Math.clamp((int) (share * parts), 0, parts - 1)]++;
      }
    }
    return counts;
  }

  /** The most quotes that any speaker has in one of that many parts; at least 1. */
  int most(int parts) {
    if (parts != bins) {
      bins = parts;
      most = 1;
      for (Speaker s : speakers) {
        for (int n : counts(s, parts)) {
          most = Math.max(most, n);
        }
      }
    }
    return most;
  }
}
