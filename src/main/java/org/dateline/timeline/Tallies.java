package org.dateline.timeline;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.layout.Tally;
import org.dateline.model.Chronology;
import org.dateline.query.Hits;
import org.dateline.query.Lane;
import org.jspecify.annotations.Nullable;

/**
 * How many search hits and contested events stand in any stretch of a lane, counted once for each
 * lane that is drawn and kept while search and lanes stay. FX thread only.
 */
final class Tallies {

  private @Nullable Chronology chronology;
  private List<Lane> lanes = List.of();
  private Hits hits = Hits.NONE;
  private final Map<Lane, Tally> found = new IdentityHashMap<>();
  private final Map<Lane, Tally> contested = new IdentityHashMap<>();
  private final Map<Lane, Integer> known = new IdentityHashMap<>();
  private Standing standing = Standing.NOW;

  /** Forgets what no longer holds. */
  void prepare(Chronology c, List<Lane> shown, Hits now) {
    if (c != chronology || shown != lanes) {
      contested.clear();
      found.clear();
      known.clear();
      chronology = c;
      lanes = shown;
    }
    if (now != hits) {
      found.clear();
      hits = now;
    }
  }

  /** The search hits of a lane. */
  Tally found(Lane lane) {
    return found.computeIfAbsent(lane, l -> Tally.of(l, hits::contains));
  }

  /** How many events of a lane were known as of an instant. */
  int known(Lane lane, Standing as) {
    if (as.known() != standing.known()) {
      known.clear();
      standing = as;
    }
    return known.computeIfAbsent(
        lane, l -> (int) Arrays.stream(l.events()).filter(as::knows).count());
  }

  /** The contested events of a lane. */
  Tally contested(Chronology c, Lane lane) {
    return contested.computeIfAbsent(lane, l -> Tally.of(l, c.disputes()::isContested));
  }
}
