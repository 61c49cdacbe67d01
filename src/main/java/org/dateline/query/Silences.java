package org.dateline.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.dateline.model.EventStore;
import org.dateline.model.TimePoint;
import org.dateline.model.When;

/**
 * Finds the gaps: silences between events that are much longer than usual.
 *
 * <p>An event covers all the time it may have taken: the whole month of “some time in December”,
 * all of a span. Beyond an open or unknown end it covers nothing. Were events to come at random,
 * three quarters of all silences would be shorter than ln 4 times their mean; so their third
 * quartile gives a usual length that a few very long ones do not move. A silence is a gap when
 * fewer than a tenth of a silence so long would be expected among as many: longer than the usual
 * length times ln 10n. Of more than {@value #MOST} gaps the longest are taken.
 */
public final class Silences {

  /** More than anyone walks through. */
  public static final int MOST = 200;

  /** With fewer silences nothing can be called usual. */
  private static final int LEAST = 4;

  /**
   * A gap.
   *
   * @param from epoch seconds at which it begins
   * @param to epoch seconds at which it ends, later
   * @param before store index of the event that ends it begins after
   * @param after store index of the event it ends with
   */
  public record Silence(long from, long to, int before, int after) {

    /** Its length in seconds. */
    public double seconds() {
      return TimePoint.difference(to, from);
    }
  }

  private final EventStore events;
  private Silence[] found = new Silence[64];
  private int count;
  private long reach;
  private int reacher = -1;

  private Silences(EventStore events) {
    this.events = events;
  }

  /** The gaps between the events of a set, in time order. */
  public static List<Silence> of(EventStore events, BitSet among) {
    Silences s = new Silences(events);
    for (int i = among.nextSetBit(0); i >= 0; i = among.nextSetBit(i + 1)) {
      s.pass(i);
    }
    return s.gaps();
  }

  /** The gaps between the events of a lane, in time order. */
  public static List<Silence> of(EventStore events, int[] among) {
    Silences s = new Silences(events);
    for (int i : among) {
      s.pass(i);
    }
    return s.gaps();
  }

  private void pass(int event) {
    if (!events.isDated(event)) {
      return;
    }
    long from = events.startSeconds(event);
    long to = events.endSeconds(event);
    if (from == Long.MIN_VALUE || to == Long.MAX_VALUE) {
      When w = events.when(event);
      if (w == null) {
        return;
      }
      from = w.sortPoint().seconds();
      to = from;
      for (TimePoint p :
          new TimePoint[] {w.start().from(), w.start().to(), w.end().from(), w.end().to()}) {
        to = p.isFinite() ? Math.max(to, p.seconds()) : to;
      }
    }
    if (reacher >= 0 && from > reach) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = new Silence(reach, from, reacher, event);
    }
    if (reacher < 0 || to >= reach) {
      reach = to;
      reacher = event;
    }
  }

  private List<Silence> gaps() {
    if (count < LEAST) {
      return List.of();
    }
    double[] lengths = new double[count];
    for (int i = 0; i < count; i++) {
      lengths[i] = found[i].seconds();
    }
    Arrays.sort(lengths);
    double quartile = lengths[(int) Math.ceil(0.75 * count) - 1];
    double least = quartile / Math.log(4) * Math.log(10.0 * count);
    List<Silence> gaps = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (found[i].seconds() > least) {
        gaps.add(found[i]);
      }
    }
    if (gaps.size() > MOST) {
      gaps.sort(Comparator.comparingDouble(Silence::seconds).reversed());
      gaps = new ArrayList<>(gaps.subList(0, MOST));
      gaps.sort(Comparator.comparingLong(Silence::from));
    }
    return List.copyOf(gaps);
  }
}
