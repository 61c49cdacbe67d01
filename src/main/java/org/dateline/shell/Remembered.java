package org.dateline.shell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.layout.Viewport;
import org.dateline.model.Chronology;
import org.dateline.model.TimePoint;
import org.dateline.model.Vocabulary.Kind;
import org.dateline.model.Vocabulary.Status;
import org.dateline.query.Filter;
import org.dateline.query.LaneBy;
import org.dateline.shell.settings.FileMemory;
import org.dateline.state.TimelineState;
import org.dateline.state.View;

/** Turns how a file is being looked at into plain values to keep, and back. */
final class Remembered {

  private Remembered() {}

  /** How the open chronology is being looked at. */
  static FileMemory of(Chronology c, TimelineState state) {
    View v = state.view();
    Filter f = v.filter();
    return new FileMemory(
        c.timeline().title(),
        v.viewport().from().seconds(),
        v.viewport().from().nanos(),
        v.viewport().seconds(),
        v.laneBy().word(),
        List.copyOf(f.hiddenGroups()),
        f.hiddenKinds().stream().map(Kind::word).sorted().toList(),
        f.hiddenStatuses().stream().map(Status::word).sorted().toList(),
        f.contestedOnly(),
        f.quotedOnly(),
        state.selectedIdProperty().get());
  }

  /** Looks at the open chronology as it was left; words it does not know are passed over. */
  static void restore(FileMemory m, TimelineState state) {
    if (!(m.seconds() > 0) || m.fromNanos() < 0 || m.fromNanos() > 999_999_999) {
      return;
    }
    TimePoint from = new TimePoint(m.fromSeconds(), m.fromNanos());
    if (!from.isFinite()) {
      return;
    }
    Set<Kind> kinds = new HashSet<>();
    m.hiddenKinds()
        .forEach(w -> org.dateline.model.Vocabulary.find(Kind.class, w).ifPresent(kinds::add));
    Set<Status> statuses = new HashSet<>();
    m.hiddenStatuses()
        .forEach(w -> org.dateline.model.Vocabulary.find(Status.class, w).ifPresent(statuses::add));
    Filter filter =
        new Filter(
            Set.copyOf(new ArrayList<>(m.hiddenGroups())),
            kinds,
            statuses,
            m.contestedOnly(),
            m.quotedOnly());
    LaneBy lanes = LaneBy.find(m.lanes()).orElse(state.laneByProperty().get());
    state.restore(new View(new Viewport(from, m.seconds()), lanes, filter));
    Chronology c = state.chronology();
    if (c != null && !m.selected().isEmpty()) {
      state.selectQuietly(c.events().indexOf(m.selected()));
    }
  }
}
