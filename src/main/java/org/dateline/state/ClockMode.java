package org.dateline.state;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.dateline.model.Chronology;
import org.dateline.model.Span;
import org.dateline.model.TimePoint;
import org.dateline.model.When;
import org.dateline.query.Reports;
import org.dateline.query.SaidOrder;
import org.jspecify.annotations.Nullable;

/**
 * The two clocks: whether every event shows when it was said beside when it happened, and the jump
 * of the selected event from one to the other and back. On the FX thread only.
 */
public final class ClockMode {

  private final ReadOnlyBooleanWrapper both = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper bySaid = new ReadOnlyBooleanWrapper();
  private final TimelineState state;
  private int jumped = -1;
  private @Nullable TimePoint reached;
  private @Nullable Reports sorted;
  private @Nullable SaidOrder order;

  ClockMode(TimelineState state) {
    this.state = state;
  }

  /** Whether both clocks of every event are drawn. */
  public ReadOnlyBooleanProperty bothProperty() {
    return both.getReadOnlyProperty();
  }

  /** Draws both clocks of every event, or only that of the selected one. */
  public void toggle() {
    setBoth(!both.get());
  }

  public void setBoth(boolean on) {
    both.set(on);
  }

  /** Whether the event list, the hits of the search and “go to date” go by when it was said. */
  public ReadOnlyBooleanProperty bySaidProperty() {
    return bySaid.getReadOnlyProperty();
  }

  public void setBySaid(boolean on) {
    bySaid.set(on);
  }

  /**
   * The order in which events were said, sorted at the first call for it; null while nothing is
   * open.
   */
  public @Nullable SaidOrder saidOrder() {
    Reports r = state.reports();
    Chronology c = state.chronology();
    if (r == null || c == null) {
      return null;
    }
    SaidOrder now = order;
    if (now == null || sorted != r) {
      r.instants();
      now = SaidOrder.of(r, c.events().size());
      order = now;
      sorted = r;
    }
    return now;
  }

  /** {@link #saidOrder()} while things go by it; null while they go by when it happened. */
  public @Nullable SaidOrder ordering() {
    return bySaid.get() ? saidOrder() : null;
  }

  /** The reports to draw with every event; null while only the selected one shows its own. */
  public @Nullable Reports drawn() {
    Reports r = both.get() ? state.reports() : null;
    if (r != null) {
      // All are about to be asked for, again and again.
      r.instants();
    }
    return r;
  }

  /**
   * Pans from when the selected event happened to when it was first said or reported, and back: a
   * step of the history. False when it was reported as it happened, or nothing is selected.
   */
  public boolean jump() {
    Chronology c = state.chronology();
    Reports r = state.reports();
    int event = state.selected();
    When w = c == null || event < 0 ? null : c.events().when(event);
    Span said = r == null || w == null ? null : r.elsewhere(event);
    if (w == null || said == null) {
      return false;
    }
    boolean back = event == jumped && state.viewport().middle().equals(reached);
    TimePoint to = back ? middle(w.start(), w.sortPoint()) : middle(said, said.to());
    state.goTo(to);
    jumped = back ? -1 : event;
    reached = state.viewport().middle();
    return true;
  }

  void clear() {
    jumped = -1;
    reached = null;
    order = null;
    sorted = null;
    both.set(false);
    bySaid.set(false);
  }

  private static TimePoint middle(Span s, TimePoint otherwise) {
    if (s.from().isFinite() && s.to().isFinite()) {
      return s.from().plusSeconds(s.seconds() / 2);
    }
    return s.from().isFinite() ? s.from() : s.to().isFinite() ? s.to() : otherwise;
  }
}
