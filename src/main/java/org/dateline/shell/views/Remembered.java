package org.dateline.shell.views;

import org.dateline.layout.Viewport;
import org.dateline.model.Chronology;
import org.dateline.model.TimePoint;
import org.dateline.query.LaneBy;
import org.dateline.query.lang.Asked;
import org.dateline.shell.settings.ClockMemory;
import org.dateline.shell.settings.FileMemory;
import org.dateline.state.TimelineState;
import org.dateline.state.View;

/** Turns how a file is being looked at into plain values to keep, and back. */
public final class Remembered {

  private Remembered() {}

  /**
   * How the open chronology is being looked at.
   *
   * @param table which table stands under the timeline
   */
  public static FileMemory of(Chronology c, TimelineState state, String table) {
    TimePoint asOf = state.asOf().at();
    View v = state.view();
    return new FileMemory(
        c.timeline().title(),
        v.viewport().from().seconds(),
        v.viewport().from().nanos(),
        v.viewport().seconds(),
        v.laneBy().word(),
        state.laneOrders().words(),
        v.asked().text(),
        v.asked().hiding(),
        state.selectedIdProperty().get(),
        table,
        new ClockMemory(
            asOf == null ? null : asOf.seconds(),
            state.asOf().hidesProperty().get(),
            state.clocks().bothProperty().get(),
            state.clocks().bySaidProperty().get()));
  }

  /** Looks at the open chronology as it was left; words it does not know are passed over. */
  public static void restore(FileMemory m, TimelineState state) {
    if (!(m.seconds() > 0) || m.fromNanos() < 0 || m.fromNanos() > 999_999_999) {
      return;
    }
    TimePoint from = new TimePoint(m.fromSeconds(), m.fromNanos());
    if (!from.isFinite()) {
      return;
    }
    LaneBy lanes = LaneBy.find(m.lanes()).orElse(state.laneByProperty().get());
    state.laneOrders().restore(m.laneOrders());
    state.restore(
        new View(new Viewport(from, m.seconds()), lanes, new Asked(m.query(), m.hiding())));
    clocks(m.clocks(), state);
    Chronology c = state.chronology();
    if (c != null) {
      state.selectQuietly(c.events().indexOf(m.selected()));
    }
  }

  private static void clocks(ClockMemory m, TimelineState state) {
    state.asOf().setHides(m.hides());
    Long asOf = m.asOfSeconds();
    state.asOf().set(asOf == null ? null : TimePoint.ofSeconds(asOf));
    state.clocks().setBoth(m.both());
    state.clocks().setBySaid(m.bySaid());
  }
}
