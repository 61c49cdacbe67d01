package org.dateline.shell;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.dateline.model.Chronology;
import org.dateline.model.TimePoint;
import org.dateline.query.Lane;
import org.dateline.query.Silences;
import org.dateline.query.Silences.Silence;
import org.dateline.shell.keys.Category;
import org.dateline.shell.keys.Command;
import org.dateline.shell.keys.Registry;
import org.dateline.shell.keys.Scope;
import org.dateline.shell.text.Messages;
import org.dateline.state.Gaps;
import org.dateline.state.TimelineState;
import org.dateline.time.LengthWords;
import org.jspecify.annotations.Nullable;

/**
 * Walks the gaps. They are found anew when other events are shown, in a large file on another
 * thread; a gap is shown no longer than the events it lies between.
 */
final class GapDesk {

  /** Up to so many events gaps are found at once: it takes less than a frame. */
  private static final int SMALL = 20_000;

  /** For what the gaps were found; sets and lanes are compared by identity. */
  private record Found(BitSet shown, @Nullable Lane lane, List<Silence> gaps) {}

  private final TimelineState state;
  private final Consumer<String> note;
  private final LengthWords words = new LengthWords(Locale.getDefault());
  private @Nullable Found found;
  private boolean searching;

  /**
   * @param note says for a moment what was done
   */
  GapDesk(TimelineState state, Consumer<String> note) {
    this.state = state;
    this.note = note;
    state.shownProperty().subscribe(() -> state.gaps().clear());
    state.laneByProperty().subscribe(() -> state.gaps().clear());
    state.chronologyProperty().subscribe(() -> found = null);
  }

  /** Adds the actions. */
  void register(Registry registry) {
    add(registry, "gap.next", () -> step(1), "G");
    add(registry, "gap.previous", () -> step(-1), "Shift+G");
    add(registry, "gap.lane", this::toggleLane, "Alt+G");
  }

  private void add(Registry registry, String id, Runnable run, String key) {
    registry.add(
        Command.of(id, Category.MOVE, Scope.WINDOW, run)
            .when(state.chronologyProperty().isNotNull())
            .keys(key));
  }

  /** To the next (+1) or previous (−1) gap. */
  void step(int direction) {
    Chronology c = state.chronology();
    if (c == null || searching) {
      return;
    }
    BitSet shown = state.shownProperty().get();
    Lane lane = state.gaps().byLaneProperty().get() ? laneOf(state.selected()) : null;
    Found known = found;
    if (known != null && known.shown() == shown && known.lane() == lane) {
      go(known, direction);
      return;
    }
    int events = lane == null ? shown.cardinality() : lane.size();
    if (events <= SMALL) {
      Found now = find(c, shown, lane);
      found = now;
      go(now, direction);
      return;
    }
    searching = true;
    Thread.ofVirtual()
        .name("gaps")
        .start(
            () -> {
              Found now = find(c, shown, lane);
              Platform.runLater(() -> take(now, direction));
            });
  }

  private void take(Found now, int direction) {
    searching = false;
    if (state.shownProperty().get() == now.shown()) {
      found = now;
      go(now, direction);
    }
  }

  private static Found find(Chronology c, BitSet shown, @Nullable Lane lane) {
    return new Found(
        shown,
        lane,
        lane == null ? Silences.of(c.events(), shown) : Silences.of(c.events(), lane.events()));
  }

  private @Nullable Lane laneOf(int event) {
    for (Lane lane : state.lanesProperty().get()) {
      if (Arrays.binarySearch(lane.events(), event) >= 0) {
        return lane;
      }
    }
    return null;
  }

  private void go(Found f, int direction) {
    Lane lane = f.lane();
    int at = state.gaps().step(f.gaps(), lane == null ? null : lane.key(), direction);
    if (at < 0) {
      note.accept(Messages.text(lane == null ? "gaps.none" : "gaps.none.lane"));
      return;
    }
    note.accept(
        Messages.text(
            lane == null ? "gaps.at" : "gaps.at.lane",
            at + 1,
            f.gaps().size(),
            length(f.gaps().get(at))));
  }

  private String length(Silence s) {
    return words.between(TimePoint.ofSeconds(s.from()), TimePoint.ofSeconds(s.to()), state.zone());
  }

  /** Between the gaps of all events shown and those of the selected event's lane. */
  void toggleLane() {
    Gaps gaps = state.gaps();
    boolean next = !gaps.byLaneProperty().get();
    gaps.byLaneProperty().set(next);
    gaps.clear();
    note.accept(Messages.text(next ? "gaps.by-lane" : "gaps.overall"));
  }
}
