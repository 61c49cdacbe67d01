package org.dateline.timeline;

import java.util.List;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.canvas.Canvas;
import org.dateline.layout.Block;
import org.dateline.layout.Frame;
import org.dateline.layout.LaneBox;
import org.dateline.layout.Mark;
import org.dateline.layout.Metrics;
import org.dateline.layout.TimeScale;
import org.dateline.layout.Viewport;
import org.dateline.model.Chronology;
import org.dateline.model.TimePoint;
import org.dateline.query.Clocks;
import org.dateline.query.Lane;
import org.dateline.state.Gaps.Gap;
import org.dateline.state.TimelineState;
import org.jspecify.annotations.Nullable;

/**
 * Two canvases, the size of the window and never of the content: events below, selection and hover
 * above. Whatever changes only marks a layer as out of date; it is painted once in the next pulse.
 */
final class TimelineSkin extends CanvasSkin<TimelineView> {

  private final TimelineView view;
  private final TimelineState state;
  private final Faces faces = new Faces(1);
  private final TimelineTexts texts;
  private final Locale locale;
  private final FrameSource source;
  private final Canvas below = new Canvas();
  private final Canvas above = new Canvas();
  private final CanvasSurface belowSurface = new CanvasSurface(below.getGraphicsContext2D(), faces);
  private final CanvasSurface aboveSurface = new CanvasSurface(above.getGraphicsContext2D(), faces);
  private final LaneScroll scroll = new LaneScroll(this::scrollTo);
  private final SkinLooks looks;
  private final Tallies tallies = new Tallies();
  private final HoverPlace hover;
  private final Spoken spoken;
  private final InvalidationListener frameChanged = o -> invalidateFrame();
  private final InvalidationListener selectionChanged = o -> selectionChanged();
  private final InvalidationListener overlayChanged = o -> invalidateOverlay();
  private final InvalidationListener spokenChanged = o -> speak();

  private boolean frameStale = true;
  private boolean overStale = true;
  private boolean revealRow;
  private double headings = SkinLooks.HEADINGS_LEAST;
  private @Nullable Frame frame;
  private int hovered = -1;
  private @Nullable Block hoveredBlock;
  private double pointerX = -1;
  private double dropY = Double.NaN;
  private List<TimePoint> said = List.of();

  TimelineSkin(TimelineView view, Locale locale) {
    super(view);
    this.view = view;
    this.state = view.state();
    this.locale = locale;
    this.texts = new TimelineTexts(locale);
    this.source = new FrameSource(faces, locale, this::invalidateFrame);
    this.looks = new SkinLooks(state, view.themeProperty(), faces, texts, locale);
    this.hover =
        new HoverPlace(() -> new HoverCard(locale, texts, state), card -> getChildren().add(card));
    below.setMouseTransparent(true);
    above.setMouseTransparent(true);
    getChildren().addAll(below, above, scroll.bar(), view.focused());
    this.spoken = new Spoken(state, texts, locale);
    watched().forEach(o -> o.addListener(frameChanged));
    state.selectedProperty().addListener(selectionChanged);
    state.gaps().currentProperty().addListener(overlayChanged);
    state.fresh().strengthProperty().addListener(overlayChanged);
    state.shownProperty().addListener(spokenChanged);
    speak();
    TimelineBehavior.install(view, this);
  }

  @Override
  public void dispose() {
    watched().forEach(o -> o.removeListener(frameChanged));
    state.selectedProperty().removeListener(selectionChanged);
    state.gaps().currentProperty().removeListener(overlayChanged);
    state.shownProperty().removeListener(spokenChanged);
    state.fresh().strengthProperty().removeListener(overlayChanged);
    source.close();
    super.dispose();
  }

  /** What the frame is drawn from. */
  private List<Observable> watched() {
    return List.of(
        state.chronologyProperty(),
        state.viewportProperty(),
        state.lanesProperty(),
        state.collapsedProperty(),
        state.hitsProperty(),
        state.zoneProperty(),
        state.asOf().knownProperty(),
        state.asOf().atProperty(),
        state.clocks().bothProperty(),
        state.bookmarks().eventsProperty(),
        view.themeProperty());
  }

  // ---- what is out of date ----------------------------------------------------------------------

  private void invalidateFrame() {
    frameStale = true;
    overStale = true;
    hover.hide();
    view.requestLayout();
  }

  private void invalidateOverlay() {
    overStale = true;
    view.requestLayout();
  }

  private void selectionChanged() {
    Chronology c = state.chronology();
    said = c == null || state.selected() < 0 ? List.of() : Clocks.said(c, state.selected());
    revealRow = true;
    hover.hide();
    // The lower layer draws every title, the upper one covers the selected: nothing moves.
    Frame f = frame;
    if (f == null || frameStale || revealed(f.height()) != scroll.y()) {
      invalidateFrame();
    } else {
      revealRow = false;
      invalidateOverlay();
    }
    speak();
  }

  // ---- painting ---------------------------------------------------------------------------------

  @Override
  protected void layoutChildren(double x, double y, double w, double h) {
    double width = Math.max(1, Math.floor(w));
    double height = Math.max(1, Math.floor(h));
    boolean anew = fit(below, belowSurface, width, height);
    anew |= fit(above, aboveSurface, width, height);
    if (anew) {
      frameStale = true;
      overStale = true;
    }
    below.relocate(x, y);
    above.relocate(x, y);
    Chronology c = state.chronology();
    if (c == null) {
      Palette p = Palette.of(view.themeProperty().get());
      belowSurface.begin(width, height, p.ground());
      aboveSurface.clear(width, height);
      frame = null;
      source.forget();
      return;
    }
    if (frameStale) {
      boolean barWas = scroll.bar().isVisible();
      paintFrame(c, width, height);
      if (barWas != scroll.bar().isVisible()) {
        // The bar has a strip of its own: with it or without, there is another width to fill.
        paintFrame(c, width, height);
      }
    }
    if (overStale) {
      paintOverlay(c);
    }
    placeFocused();
    scroll.layOut(x, y, width, height);
    hover.layoutIn(width, height);
  }

  private void speak() {
    view.say(spoken.timeline(), spoken.selected());
  }

  /**
   * The stand-in of the selected event lies where the event is drawn, for a screen reader's frame.
   */
  private void placeFocused() {
    Frame f = frame;
    Mark m = f == null || state.selected() < 0 ? null : f.markOf(state.selected());
    if (m == null) {
      view.focused().resizeRelocate(0, 0, 0, 0);
    } else {
      double left = headings + Math.max(0, m.left());
      view.focused()
          .resizeRelocate(
              left,
              Metrics.AXIS + m.y(),
              Math.max(1, headings + Math.max(m.right(), m.labelRight()) - left),
              m.height());
    }
  }

  private void paintFrame(Chronology c, double width, double height) {
    List<Lane> lanes = state.lanesProperty().get();
    headings = looks.headingWidth(lanes, width);
    double strip = scroll.bar().isVisible() ? LaneScroll.WIDTH : 0;
    double timeWidth = Math.max(50, width - headings - strip);
    double timeHeight = Math.max(20, height - Metrics.AXIS);
    state.setSurface(timeWidth, faces);
    // Cleared only here: a new width may have moved the viewport just above.
    frameStale = false;
    TimeScale scale = state.viewport().scale(timeWidth);
    double moved =
        source.prepare(
            c,
            state.zone(),
            lanes,
            state.collapsedProperty().get(),
            scale.secondsPerPixel(),
            timeHeight,
            state.selected(),
            state.clocks().drawn());
    scroll.set(scroll.y() + moved, source.contentHeight(), timeHeight);
    if (revealRow) {
      revealRow = false;
      scroll.set(revealed(timeHeight), source.contentHeight(), timeHeight);
    }
    Frame f = source.frame(scale, timeWidth, timeHeight, scroll.y());
    frame = f;
    if (hoveredBlock != null && !f.blocks().contains(hoveredBlock)) {
      // It has moved away from under the pointer, or has come apart.
      hoveredBlock = null;
      overStale = true;
    }
    Palette p = Palette.of(view.themeProperty().get());
    tallies.prepare(c, lanes, state.hitsProperty().get());
    belowSurface.begin(width, height, p.ground());
    new FramePainter(belowSurface, p, faces, texts, looks.standing(), tallies)
        .paint(
            f,
            c,
            state.laneByProperty().get(),
            headings,
            looks.laneColor(),
            state.hitsProperty().get());
    new BookmarkPainter(belowSurface, p)
        .paint(frame, c, headings, state.bookmarks().eventsProperty().get());
    if (strip > 0) {
      belowSurface.rect(headings + timeWidth, 0, strip, height, p.chrome());
    }
    looks.emptyText(belowSurface, c, p, headings, timeWidth, timeHeight);
    view.counts().countFrame();
    view.counts().countPackings(source.packings());
    scroll.show(source.contentHeight(), timeHeight);
  }

  /** Where the lanes are to be scrolled for the selected event's row to be seen. */
  private double revealed(double timeHeight) {
    return scroll.revealing(source.topOf(state.selected()), source.contentHeight(), timeHeight);
  }

  private void paintOverlay(Chronology c) {
    overStale = false;
    Frame f = frame;
    if (f == null) {
      return;
    }
    new OverlayPainter(aboveSurface, Palette.of(view.themeProperty().get()), faces, texts)
        .paint(
            f,
            c,
            headings,
            looks.laneColor(),
            new OverlayPainter.Over(
                state.selected(),
                hovered,
                hoveredBlock,
                said,
                looks.standing(),
                pointerX,
                state.lanesProperty().get(),
                dropY,
                state.fresh().changes(),
                state.fresh().strengthProperty().get()));
    Gap gap = state.gaps().currentProperty().get();
    if (gap != null) {
      new GapPainter(aboveSurface, Palette.of(view.themeProperty().get()), faces, texts)
          .paint(f, headings, gap, state.zone(), locale);
    }
    if (state.bookmarks().has(state.selected())) {
      new BookmarkPainter(aboveSurface, Palette.of(view.themeProperty().get()))
          .paint(f, headings, state.selected());
    }
    view.counts().countOverlay();
    view.counts().countTexts(belowSurface.texts() + aboveSurface.texts(), faces.measured());
  }

  // ---- scrolling --------------------------------------------------------------------------------

  void scrollBy(double pixels) {
    scrollTo(scroll.y() + pixels);
  }

  private void scrollTo(double y) {
    Frame f = frame;
    if (f == null) {
      return;
    }
    double before = scroll.y();
    double next = Math.clamp(y, 0, LaneScroll.most(source.contentHeight(), f.height()));
    if (Math.abs(next - before) >= 0.5) {
      scroll.set(next, source.contentHeight(), f.height());
      invalidateFrame();
    }
  }

  boolean isSettled() {
    return source.isSettled();
  }

  void settle() {
    source.settle();
  }

  boolean canScroll() {
    return frame != null && LaneScroll.most(source.contentHeight(), frame.height()) > 0;
  }

  // ---- what the hand asks -----------------------------------------------------------------------

  @Nullable Frame frame() {
    return frame;
  }

  @Nullable Block framedBlock() {
    return hoveredBlock;
  }

  double headings() {
    return headings;
  }

  /** The event at a point of the control, or null. */
  @Nullable Mark markAt(double x, double y) {
    return frame == null || x < headings || y < Metrics.AXIS
        ? null
        : frame.markAt(x - headings, y - Metrics.AXIS);
  }

  @Nullable Block blockAt(double x, double y) {
    return frame == null || x < headings || y < Metrics.AXIS
        ? null
        : frame.blockAt(x - headings, y - Metrics.AXIS);
  }

  @Nullable LaneBox laneAt(double y) {
    return frame == null || y < Metrics.AXIS ? null : frame.laneAt(y - Metrics.AXIS);
  }

  /** Tells what the pointer is on; the card opens beside it. */
  void hover(double x, double y) {
    Mark m = markAt(x, y);
    Block b = m == null ? blockAt(x, y) : null;
    int event = m == null ? -1 : m.event();
    double px = x >= headings ? x - headings : -1;
    state.pointedProperty().set(frame == null || px < 0 ? null : frame.scale().at(px));
    if (event != hovered || b != hoveredBlock) {
      hovered = event;
      hoveredBlock = b;
      Chronology c = state.chronology();
      if (c != null && m != null) {
        hover.card().showEvent(c, event, x, y);
      } else if (c != null && b != null) {
        showBlock(c, b, x, y);
      } else {
        hover.hide();
      }
    }
    if (px != pointerX || overStale) {
      pointerX = px;
      invalidateOverlay();
    }
  }

  void hoverEnds() {
    hovered = -1;
    hoveredBlock = null;
    pointerX = -1;
    state.pointedProperty().set(null);
    hover.hide();
    invalidateOverlay();
  }

  /** Where a dragged heading would be put, in pixels below the axis; NaN for nowhere. */
  void dropLine(double y) {
    dropY = y;
    invalidateOverlay();
  }

  boolean peek() {
    if (hover.isOpen()) {
      hover.hide();
      return true;
    }
    Chronology c = state.chronology();
    Frame f = frame;
    if (c == null || f == null || state.selected() < 0) {
      return false;
    }
    Mark m = f.markOf(state.selected());
    Block b = m == null ? f.blockOf(state.selected()) : null;
    if (m != null) {
      hover
          .card()
          .showEvent(
              c, m.event(), headings + Math.max(0, m.labelX()), Metrics.AXIS + m.y() + m.height());
    } else if (b != null) {
      showBlock(c, b, headings + Math.max(0, b.x()), Metrics.AXIS + b.y() + b.height());
    }
    view.requestLayout();
    return m != null || b != null;
  }

  private void showBlock(Chronology c, Block b, double x, double y) {
    Lane lane = state.lanesProperty().get().get(b.lane());
    int found = state.hitsProperty().get().active() ? b.count(tallies.found(lane)) : 0;
    hover.card().showBlock(c, b, found, b.count(tallies.contested(c, lane)), x, y);
  }

  boolean closePeek() {
    boolean open = hover.isOpen();
    hover.hide();
    return open;
  }

  boolean enterBlock() {
    Frame f = frame;
    Mark m = f == null || state.selected() < 0 ? null : f.markOf(state.selected());
    Block b = f == null || state.selected() < 0 || m != null ? null : f.blockOf(state.selected());
    if (b != null) {
      zoomInto(b);
    }
    return b != null;
  }

  /** Shows the stretch of time of a counted block. */
  void zoomInto(Block b) {
    Viewport inside = looks.inside(b);
    if (inside != null) {
      state.show(inside);
    }
  }
}
