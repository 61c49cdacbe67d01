package org.dateline.state;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.dateline.layout.InTime;
import org.dateline.layout.Viewport;
import org.dateline.model.Chronology;
import org.dateline.model.Span;
import org.dateline.model.TimePoint;
import org.dateline.query.Silences.Silence;
import org.jspecify.annotations.Nullable;

/** The gap that is looked at: a silence much longer than usual. On the FX thread. */
public final class Gaps {

  /** A gap that fills less of the width than this is gone to closer. */
  private static final double SMALL = 0.2;

  private static final double BESIDE = 0.25;

  /**
   * A gap on screen.
   *
   * @param lane key of the lane it is one of; null for all events shown
   */
  public record Gap(Silence silence, @Nullable String lane) {}

  private final TimelineState state;
  private final ReadOnlyObjectWrapper<@Nullable Gap> current = new ReadOnlyObjectWrapper<>();
  private final BooleanProperty byLane = new SimpleBooleanProperty();

  Gaps(TimelineState state) {
    this.state = state;
  }

  /** The gap that is shown; null for none. */
  public ReadOnlyObjectProperty<@Nullable Gap> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** Whether gaps are those of the selected event's lane; else of all events shown. */
  public BooleanProperty byLaneProperty() {
    return byLane;
  }

  /** Shows no gap any more; false when none was shown. */
  public boolean clear() {
    boolean was = current.get() != null;
    current.set(null);
    return was;
  }

  /**
   * Goes to the next (+1) or previous (−1) gap, from the one shown, else from the selected event,
   * else from the middle of the screen; round the end. The event before it is selected.
   *
   * @param gaps in time order
   * @param lane key of the lane they are of; null for all events shown
   * @return the place of the gap among them from 0; −1 when there is none
   */
  public int step(List<Silence> gaps, @Nullable String lane, int direction) {
    if (gaps.isEmpty()) {
      clear();
      return -1;
    }
    Gap now = current.get();
    int at = now == null ? -1 : gaps.indexOf(now.silence());
    int to = at >= 0 ? at + direction : from(gaps, direction);
    to = Math.floorMod(to, gaps.size());
    Silence s = gaps.get(to);
    state.selectQuietly(s.before());
    TimePoint from = TimePoint.ofSeconds(s.from());
    TimePoint end = TimePoint.ofSeconds(s.to());
    Viewport v = state.viewport();
    boolean seen = v.share(from) >= 0 && v.share(end) <= 1;
    if (!seen || s.seconds() < SMALL * v.seconds()) {
      state.drag(Viewport.around(new Span(from, end), BESIDE, BESIDE), "gap");
    }
    current.set(new Gap(s, lane));
    return to;
  }

  private int from(List<Silence> gaps, int direction) {
    Chronology c = state.chronology();
    int selected = state.selected();
    long here =
        c != null && selected >= 0 && c.events().isDated(selected)
            ? InTime.sortPoint(c.events(), selected).seconds()
            : state.viewport().middle().seconds();
    int i = 0;
    while (i < gaps.size() && gaps.get(i).from() < here) {
      i++;
    }
    return direction > 0 ? i : i - 1;
  }
}
