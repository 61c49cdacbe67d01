package org.dateline.state;

import java.time.ZoneId;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.dateline.layout.Fitting;
import org.dateline.layout.TextMeasure;
import org.dateline.layout.Viewport;
import org.dateline.model.Chronology;
import org.dateline.model.Facet;
import org.dateline.model.TimePoint;
import org.dateline.model.When;
import org.dateline.query.Hits;
import org.dateline.query.Lane;
import org.dateline.query.LaneBy;
import org.dateline.query.Reports;
import org.dateline.query.lang.Asked;
import org.jspecify.annotations.Nullable;

/**
 * One open timeline as the user has it before them. All panes read and call this one object; on the
 * FX thread only.
 *
 * <p>The selected event is kept by id, so that it survives a reload, and offered by store index, so
 * that panes need no lookup. A selection that a filter hides stays selected: it comes back with the
 * filter.
 */
public final class TimelineState {

  private static final Viewport NOWHERE = new Viewport(TimePoint.ofSeconds(0), 86_400);

  private final ReadOnlyObjectWrapper<@Nullable Chronology> chronology =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Viewport> viewport = new ReadOnlyObjectWrapper<>(NOWHERE);
  private final ReadOnlyStringWrapper selectedId = new ReadOnlyStringWrapper("");
  private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
  private final ObjectProperty<@Nullable TimePoint> pointed = new SimpleObjectProperty<>();
  private final ReadOnlyDoubleWrapper widthPx = new ReadOnlyDoubleWrapper(1000);
  private @Nullable TextMeasure measure;
  private Viewport fitted = NOWHERE;

  /** Events whose file is hidden, where several are opened as one. */
  private BitSet hiddenWithFile = new BitSet();

  private final ZoneSwitch zones = new ZoneSwitch();
  private final History history = new History();
  private @Nullable Reports reports;
  private final Finder finder = new Finder(this::reports, this::isBookmarked);
  private final AsOf asOf = new AsOf(this::reports, this::recompute);
  private final ClockMode clocks = new ClockMode(this);
  private final Fresh fresh = new Fresh();
  private final LaneOrders laneOrders = new LaneOrders(this, this::recompute);
  private final ShownEvents shown = new ShownEvents(chronology::get, this::laneOrders);
  private final Gaps gaps = new Gaps(this);
  private final Bookmarks bookmarks = new Bookmarks(this::bookmarked);

  // ---- what is open

  /** The open chronology, or null on the start page. */
  public ReadOnlyObjectProperty<@Nullable Chronology> chronologyProperty() {
    return chronology.getReadOnlyProperty();
  }

  public @Nullable Chronology chronology() {
    return chronology.get();
  }

  /** Opens a chronology afresh: everything in view, nothing selected, no filter, no search. */
  public void open(Chronology next) {
    fresh.clear();
    history.clear();
    forgetClocks();
    laneOrders.clear();
    shown.collapsed.set(Set.of());
    selectedId.set("");
    selected.set(-1);
    hiddenWithFile = new BitSet();
    shown.laneBy.set(defaultLanes(next));
    bookmarks.read(next, false);
    chronology.set(next);
    finder.open(next, Asked.NOTHING);
    zones.timelineIs(next.zone());
    recompute();
    viewport.set(everything());
  }

  /**
   * Puts a newer reading of the same file in place; viewport, lanes, filter, search and selection
   * stay.
   */
  public void reload(Chronology next) {
    reports = null;
    hiddenWithFile = new BitSet();
    fresh.clear();
    bookmarks.read(next, true);
    chronology.set(next);
    finder.open(next, finder.asked());
    asOf.reloaded();
    zones.timelineIs(next.zone());
    recompute();
    selected.set(next.events().indexOf(selectedId.get()));
  }

  /** Closes the file: back to the start page. */
  public void close() {
    fresh.clear();
    chronology.set(null);
    forgetClocks();
    finder.open(null, Asked.NOTHING);
    selectedId.set("");
    selected.set(-1);
    shown.clear();
    bookmarks.read(null, false);
    history.clear();
  }

  /** Lanes a timeline opens with: its files where it is several, its groups, or else one lane. */
  private static LaneBy defaultLanes(Chronology c) {
    if (c.events().facet(Facet.FILE).words() > 0) {
      return LaneBy.FILE;
    }
    return c.timeline().groups().isEmpty() ? LaneBy.NONE : LaneBy.GROUP;
  }

  // ---- lanes, filter, what is shown

  public ReadOnlyObjectProperty<LaneBy> laneByProperty() {
    return shown.laneBy.getReadOnlyProperty();
  }

  /** Sorts the events into other lanes; the selection and the stretch of time stay. */
  public void setLaneBy(LaneBy by) {
    if (by != shown.laneBy.get()) {
      history.leave(view(), "");
      shown.laneBy.set(by);
      shown.collapsed.set(Set.of());
      recompute();
    }
  }

  /** In which order the lanes stand. */
  public LaneOrders laneOrders() {
    return laneOrders;
  }

  /** What is being looked for, and what was found. */
  public Finder finder() {
    return finder;
  }

  /** Looks for something else; where others are hidden it is a step of the history. */
  public void ask(Asked next) {
    Asked now = finder.asked();
    if (!next.equals(now)) {
      if (next.hiding() || now.hiding()) {
        history.leave(view(), "filter");
      }
      finder.ask(next);
      if (next.hiding() || now.hiding()) {
        recompute();
      }
    }
  }

  /** Asks again, for the index of words is ready or a bookmark was set. */
  public void askAgain() {
    finder.ask(finder.asked());
    if (finder.asked().hiding()) {
      recompute();
    }
  }

  /** Silences much longer than usual. */
  public Gaps gaps() {
    return gaps;
  }

  /** The events one wants to find again. */
  public Bookmarks bookmarks() {
    return bookmarks;
  }

  private boolean isBookmarked(int event) {
    return bookmarks.has(event);
  }

  private void bookmarked() {
    // Other queries would find what they found before.
    if (finder.asked().text().contains("bookmarked")) {
      askAgain();
    }
  }

  /** Store indices of the events that pass the filter, undated ones too. Do not change the set. */
  public ReadOnlyObjectProperty<BitSet> shownProperty() {
    return shown.events.getReadOnlyProperty();
  }

  /** The lanes of the shown, dated events, top to bottom. */
  public ReadOnlyObjectProperty<List<Lane>> lanesProperty() {
    return shown.lanes.getReadOnlyProperty();
  }

  /** Keys of the lanes folded to their heading. */
  public ReadOnlyObjectProperty<Set<String>> collapsedProperty() {
    return shown.collapsed.getReadOnlyProperty();
  }

  /** Folds a lane to its heading, or unfolds it. */
  public void toggleCollapsed(String laneKey) {
    shown.toggleCollapsed(laneKey);
  }

  /**
   * The events that the query does not hide, known by then or not, in a set of the caller's own.
   */
  public BitSet passing() {
    return shown.passing(finder.passing(), hiddenWithFile);
  }

  /**
   * Hides the events of files that are switched off, whatever the query says. Opening or reloading
   * shows all again.
   *
   * @param events store indices; taken over
   */
  public void hideFiles(BitSet events) {
    if (!events.equals(hiddenWithFile)) {
      hiddenWithFile = events;
      recompute();
    }
  }

  private void recompute() {
    BitSet known = asOf.hiding() ? asOf.knownProperty().get() : null;
    shown.show(finder.passing(), known, hiddenWithFile);
  }

  // ---- the other clock

  /** The chronology as it stood at an instant. */
  public AsOf asOf() {
    return asOf;
  }

  /** When it happened and when it was said. */
  public ClockMode clocks() {
    return clocks;
  }

  /**
   * When the events of the open chronology were first reported, read at the first call for it; null
   * while nothing is open.
   */
  public @Nullable Reports reports() {
    Chronology c = chronology.get();
    if (reports == null && c != null) {
      reports = Reports.of(c);
    }
    return reports;
  }

  private void forgetClocks() {
    reports = null;
    asOf.clear();
    clocks.clear();
  }

  /** What the last reload changed. */
  public Fresh fresh() {
    return fresh;
  }

  // ---- selection

  /** Store index of the selected event, -1 for none. */
  public ReadOnlyIntegerProperty selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  public int selected() {
    return selected.get();
  }

  /** Id of the selected event, empty for none; it outlives a reload. */
  public ReadOnlyStringProperty selectedIdProperty() {
    return selectedId.getReadOnlyProperty();
  }

  /**
   * Selects an event by store index (-1 for none) and, when it is dated and off screen, pans to it.
   */
  public void select(int eventIndex) {
    selectQuietly(eventIndex);
    reveal(eventIndex);
  }

  /** Selects without moving the view: for a click on what is on screen. */
  public void selectQuietly(int eventIndex) {
    Chronology c = chronology.get();
    if (c == null || eventIndex < 0 || eventIndex >= c.events().size()) {
      selectedId.set("");
      selected.set(-1);
    } else {
      selectedId.set(c.events().id(eventIndex));
      selected.set(eventIndex);
    }
  }

  /** The next shown event in time; from nothing, the first that is on screen. Stays on the last. */
  public void selectNext() {
    stepTo(
        selected.get() < 0 ? firstOnScreen() : shown.events.get().nextSetBit(selected.get() + 1));
  }

  /**
   * The previous shown event in time; from nothing, the first that is on screen. Stays on the
   * first.
   */
  public void selectPrevious() {
    stepTo(
        selected.get() < 0
            ? firstOnScreen()
            : EventWalk.previous(shown.events.get(), selected.get()));
  }

  public void selectFirst() {
    stepTo(shown.events.get().nextSetBit(0));
  }

  public void selectLast() {
    stepTo(shown.events.get().length() - 1);
  }

  /**
   * The event in the lane above ({@code -1}) or below ({@code +1}) that is nearest in time; empty
   * lanes are passed over.
   */
  public void selectLane(int direction) {
    Chronology c = chronology.get();
    if (c == null) {
      return;
    }
    int from = selected.get();
    if (from < 0 || c.events().when(from) == null) {
      selectNext();
    } else {
      stepTo(EventWalk.inNeighbouringLane(c, shown.lanes.get(), from, direction));
    }
  }

  /** Selects an event that was found; where none was, the selection stays. */
  private void stepTo(int eventIndex) {
    if (eventIndex >= 0) {
      select(eventIndex);
    }
  }

  private int firstOnScreen() {
    Chronology c = chronology.get();
    return c == null ? -1 : EventWalk.firstOnScreen(c, shown.events.get(), viewport.get());
  }

  // ---- time on screen

  /** The stretch of time on screen. */
  public ReadOnlyObjectProperty<Viewport> viewportProperty() {
    return viewport.getReadOnlyProperty();
  }

  public Viewport viewport() {
    return viewport.get();
  }

  /** Goes to a stretch of time as one step of the history. */
  public void show(Viewport next) {
    move(next, "");
  }

  /**
   * Goes to a stretch of time as part of a gesture, such as a drag; its steps make one entry of the
   * history.
   */
  public void drag(Viewport next, String gesture) {
    move(next, gesture);
  }

  /** Pans by a share of the width; positive is later. */
  public void pan(double share) {
    move(viewport.get().panned(share), "pan");
  }

  /**
   * Shows {@code factor} times as much time, the anchor (share of the width) staying where it is.
   */
  public void zoom(double factor, double anchor) {
    move(viewport.get().zoomed(factor, anchor), "zoom");
  }

  /** Zooms about the selected event when it is on screen, else about the middle. */
  public void zoom(double factor) {
    zoom(factor, selectedShare());
  }

  private double selectedShare() {
    Chronology c = chronology.get();
    int s = selected.get();
    When w = c == null || s < 0 ? null : c.events().when(s);
    if (w == null) {
      return 0.5;
    }
    double share = viewport.get().share(w.sortPoint());
    return share >= 0 && share <= 1 ? share : 0.5;
  }

  /** Everything in view. */
  public void fitAll() {
    move(everything(), "");
  }

  /**
   * The selected event in view, filling about half of it; an instant keeps the scale it needs to be
   * told apart.
   */
  public void fitSelection() {
    Chronology c = chronology.get();
    int s = selected.get();
    When w = c == null || s < 0 ? null : c.events().when(s);
    if (w != null) {
      move(Viewports.fitting(w, viewport.get()), "");
    }
  }

  /** Puts an instant in the middle. */
  public void goTo(TimePoint at) {
    move(viewport.get().centredOn(at), "");
  }

  /** Pans no further than needed to bring a dated event on screen; an undated one moves nothing. */
  public void reveal(int eventIndex) {
    Chronology c = chronology.get();
    When w = c == null || eventIndex < 0 ? null : c.events().when(eventIndex);
    if (w != null) {
      Viewport next = Viewports.revealing(w, viewport.get());
      if (!next.equals(viewport.get())) {
        move(next, "select");
      }
    }
  }

  /** The viewport that {@link #fitAll()} last showed or would show. */
  public Viewport fitted() {
    return fitted;
  }

  private Viewport everything() {
    Chronology c = chronology.get();
    Viewport all = c == null ? null : Fitting.everything(c, measure, widthPx.get());
    fitted = all == null ? NOWHERE : all;
    return fitted;
  }

  private void move(Viewport next, String gesture) {
    if (chronology.get() != null && !next.equals(viewport.get())) {
      history.leave(view(), gesture);
      viewport.set(next);
    }
  }

  /** Width of the timeline in pixels; for the scale in words and for steps in pixels. */
  public ReadOnlyDoubleProperty widthPxProperty() {
    return widthPx.getReadOnlyProperty();
  }

  /**
   * Told by the control how wide it is and how it measures titles. A view that shows everything
   * goes on showing everything.
   *
   * @param pixels width of the time area
   */
  public void setSurface(double pixels, TextMeasure titles) {
    boolean wasFitted = viewport.get().equals(fitted);
    if (pixels == widthPx.get() && titles == measure) {
      return;
    }
    widthPx.set(pixels);
    measure = titles;
    if (wasFitted && chronology.get() != null) {
      viewport.set(everything());
    }
  }

  /** The instant under the pointer, null when it is elsewhere. */
  public ObjectProperty<@Nullable TimePoint> pointedProperty() {
    return pointed;
  }

  // ---- time zone

  /** Whose zone is shown. */
  public ZoneSwitch zones() {
    return zones;
  }

  /** The zone that axis and times of day are shown in. */
  public ReadOnlyObjectProperty<ZoneId> zoneProperty() {
    return zones.zoneProperty();
  }

  public ZoneId zone() {
    return zones.zoneProperty().get();
  }

  // ---- history

  public History history() {
    return history;
  }

  /** The view as it stands. */
  public View view() {
    return new View(viewport.get(), shown.laneBy.get(), finder.asked());
  }

  /** Notes the view in the history before another is put in its place. */
  public void leaveView() {
    history.leave(view(), "");
  }

  public void goBack() {
    restore(history.goBack(view()));
  }

  public void goForward() {
    restore(history.goForward(view()));
  }

  /**
   * Puts a view back without making history: for history itself and for the view a file was left
   * in.
   */
  public void restore(@Nullable View v) {
    if (v != null) {
      shown.laneBy.set(v.laneBy());
      finder.ask(v.asked());
      recompute();
      viewport.set(v.viewport());
    }
  }

  // ---- search

  /** What the search found among all events. */
  public ReadOnlyObjectProperty<Hits> hitsProperty() {
    return finder.hitsProperty();
  }

  /**
   * Looks for a query the way one has been looking; an empty one ends the search. The view does not
   * move.
   */
  public void search(String query) {
    ask(finder.asked().withText(query));
  }

  /** Selects the next hit that is shown, by the clock that orders; round to the first. */
  public void nextHit() {
    stepTo(EventWalk.round(reachableHits(), selected.get(), 1, clocks.ordering()));
  }

  /** Selects the previous hit that is shown; round to the last. */
  public void previousHit() {
    stepTo(EventWalk.round(reachableHits(), selected.get(), -1, clocks.ordering()));
  }

  private BitSet reachableHits() {
    BitSet found = finder.matching();
    BitSet b = (BitSet) shown.events.get().clone();
    b.and(found == null ? new BitSet() : found);
    return b;
  }
}
