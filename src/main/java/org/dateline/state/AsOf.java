package org.dateline.state;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.model.TimePoint;
import org.dateline.query.Reports;
import org.jspecify.annotations.Nullable;

/**
 * “Known as of”: the chronology as it stood at an instant. What had not surely been said or
 * reported by then is faded or hidden. On the FX thread only.
 */
public final class AsOf {

  private final ReadOnlyObjectWrapper<@Nullable TimePoint> at = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper hides = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable BitSet> known = new ReadOnlyObjectWrapper<>();
  private final Supplier<@Nullable Reports> reports;
  private final Runnable shownChanged;

  /**
   * @param reports the reports of the open chronology, null while none is open
   * @param shownChanged told when other events are to be shown
   */
  AsOf(Supplier<@Nullable Reports> reports, Runnable shownChanged) {
    this.reports = reports;
    this.shownChanged = shownChanged;
  }

  /** The instant as of which things are shown, its day over when a day was meant; null for now. */
  public ReadOnlyObjectProperty<@Nullable TimePoint> atProperty() {
    return at.getReadOnlyProperty();
  }

  public @Nullable TimePoint at() {
    return at.get();
  }

  /** Whether what was not yet known is hidden; else it is faded. */
  public ReadOnlyBooleanProperty hidesProperty() {
    return hides.getReadOnlyProperty();
  }

  /**
   * Store indices of the events known by then; null while all are, because no instant is set. Do
   * not change the set.
   */
  public ReadOnlyObjectProperty<@Nullable BitSet> knownProperty() {
    return known.getReadOnlyProperty();
  }

  /** Whether an event is drawn as known; true of none (-1). */
  public boolean knows(int event) {
    BitSet k = known.get();
    return k == null || event < 0 || k.get(event);
  }

  /** Whether events may be hidden now for not having been known. */
  public boolean hiding() {
    return hides.get() && known.get() != null;
  }

  /** Shows the chronology as it stood at an instant; null for as it stands now. */
  public void set(@Nullable TimePoint instant) {
    TimePoint next = instant == null || !instant.isFinite() ? null : instant;
    Reports r = next == null ? null : reports.get();
    if (next != null && r == null) {
      return;
    }
    // What is known goes first: whoever hears of the instant asks for it.
    known.set(next == null || r == null ? null : r.known(next));
    at.set(next);
    if (hides.get()) {
      shownChanged.run();
    }
  }

  /** Hides what was not yet known, or fades it. */
  public void setHides(boolean hide) {
    if (hide != hides.get()) {
      hides.set(hide);
      if (at.get() != null) {
        shownChanged.run();
      }
    }
  }

  /** Back to all that is known now. */
  public void reset() {
    set(null);
  }

  // ---- stepping by report ----------------------------------------------------------------------

  /**
   * The instants by which more had been reported, epoch seconds, ascending; empty when the file
   * dates no report. Do not change the array.
   */
  public long[] steps() {
    Reports r = reports.get();
    return r == null ? new long[0] : r.instants();
  }

  /** Goes to the first report. */
  public void first() {
    go(0);
  }

  /** Goes to the last report: everything reported is known. */
  public void last() {
    go(steps().length - 1);
  }

  /** Goes to the next report; from now, to the first. False at the last. */
  public boolean next() {
    TimePoint now = at.get();
    int i = now == null ? 0 : place(now.seconds(), true);
    return i < steps().length && go(i);
  }

  /** Goes to the report before; from now, to the last. False at the first. */
  public boolean previous() {
    TimePoint now = at.get();
    return go(now == null ? steps().length - 1 : place(now.seconds(), false));
  }

  /** How many reports lie at or before the instant: its place among the steps, from 1; 0 before. */
  public int step() {
    TimePoint now = at.get();
    return now == null ? steps().length : place(now.seconds(), true);
  }

  /** Goes to the report at a place, from 0. False when there is none. */
  public boolean go(int place) {
    long[] steps = steps();
    if (place < 0 || place >= steps.length) {
      return false;
    }
    set(TimePoint.ofSeconds(steps[place]));
    return true;
  }

  /** The place of the first report after an instant, or of the last one before it. */
  private int place(long seconds, boolean after) {
    int i = Arrays.binarySearch(steps(), seconds);
    if (after) {
      return i >= 0 ? i + 1 : -i - 1;
    }
    return i >= 0 ? i - 1 : -i - 2;
  }

  /** Takes another reading of the file: the same instant, known anew. */
  void reloaded() {
    TimePoint now = at.get();
    Reports r = now == null ? null : reports.get();
    known.set(now == null || r == null ? null : r.known(now));
  }

  /** Another file, or none. */
  void clear() {
    known.set(null);
    at.set(null);
  }

  // ---- counts ----------------------------------------------------------------------------------

  /** How many of the events in a set were known by then. */
  public int countKnown(BitSet of) {
    BitSet k = known.get();
    if (k == null) {
      return of.cardinality();
    }
    BitSet both = (BitSet) of.clone();
    both.and(k);
    return both.cardinality();
  }

  /** How many of the events in a set may have been known by then, though that is not sure. */
  public int countPerhaps(BitSet of) {
    TimePoint now = at.get();
    Reports r = now == null ? null : reports.get();
    if (now == null || r == null) {
      return 0;
    }
    return (int) of.stream().filter(i -> r.perhaps(i, now)).count();
  }
}
