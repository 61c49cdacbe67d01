package org.dateline.timeline;

import java.util.BitSet;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.paint.Color;
import org.dateline.layout.Axis;
import org.dateline.layout.AxisTicks;
import org.dateline.layout.Density;
import org.dateline.layout.TextMeasure.Face;
import org.dateline.layout.Tick;
import org.dateline.layout.TimeScale;
import org.dateline.layout.Viewport;
import org.dateline.model.Chronology;
import org.dateline.model.Span;
import org.dateline.model.TimePoint;
import org.dateline.state.TimelineState;
import org.dateline.state.Viewports;
import org.jspecify.annotations.Nullable;

/** Paints the overview and moves its window. */
final class OverviewSkin extends CanvasSkin<OverviewStrip> {

  /**
   * Share left free on both sides of what a fit-all shows, so that the whole window is seen and can
   * be gripped.
   */
  private static final double MARGIN = 0.04;

  private static final double COLUMN = 8;

  /** Up to so many events are counted at once. */
  private static final int SMALL = 20_000;

  private static final double AXIS = 20;
  private static final double GRIP = 6;
  private static final double LEAST_WINDOW = 12;

  /** What a drag has hold of. */
  private enum Grip {
    NONE,
    LEFT,
    RIGHT,
    WINDOW
  }

  private final OverviewStrip strip;
  private final TimelineState state;
  private final Locale locale;
  private final Faces faces = new Faces(1);
  private final Canvas canvas = new Canvas();
  private final CanvasSurface g = new CanvasSurface(canvas.getGraphicsContext2D(), faces);
  private final InvalidationListener changed = o -> invalidate(true);
  private final InvalidationListener moved = o -> invalidate(false);

  private final Backstage backstage = new Backstage("dateline-overview");

  private boolean densityStale = true;
  private boolean counting;
  private @Nullable TimeScale densityScale;
  private @Nullable Chronology extentOf;
  private @Nullable Span extent;
  private @Nullable Density density;
  private @Nullable Viewport whole;
  private Grip grip = Grip.NONE;
  private double pressX;
  private Viewport pressed = new Viewport(TimePoint.ofSeconds(0), 1);

  OverviewSkin(OverviewStrip strip, Locale locale) {
    super(strip);
    this.strip = strip;
    this.state = strip.state();
    this.locale = locale;
    canvas.setMouseTransparent(true);
    getChildren().add(canvas);
    state.chronologyProperty().addListener(changed);
    state.shownProperty().addListener(changed);
    state.hitsProperty().addListener(changed);
    state.viewportProperty().addListener(moved);
    state.selectedProperty().addListener(moved);
    state.zoneProperty().addListener(moved);
    strip.themeProperty().addListener(moved);
    strip.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    strip.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    strip.addEventHandler(MouseEvent.MOUSE_RELEASED, e -> grip = Grip.NONE);
    strip.addEventHandler(MouseEvent.MOUSE_MOVED, e -> strip.setCursor(cursor(gripAt(e.getX()))));
    strip.addEventHandler(ScrollEvent.SCROLL, this::wheel);
    strip.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  @Override
  public void dispose() {
    state.chronologyProperty().removeListener(changed);
    state.shownProperty().removeListener(changed);
    state.hitsProperty().removeListener(changed);
    state.viewportProperty().removeListener(moved);
    state.selectedProperty().removeListener(moved);
    state.zoneProperty().removeListener(moved);
    backstage.close();
    super.dispose();
  }

  private void invalidate(boolean withDensity) {
    densityStale |= withDensity;
    strip.requestLayout();
  }

  // ---- painting

  @Override
  protected void layoutChildren(double x, double y, double w, double h) {
    double width = Math.max(1, Math.floor(w));
    double height = Math.max(1, Math.floor(h));
    if (fit(canvas, g, width, height)) {
      densityStale = true;
    }
    canvas.relocate(x, y);
    paint(width, height);
  }

  private void paint(double width, double height) {
    Palette p = Palette.of(strip.themeProperty().get());
    g.begin(width, height, p.chrome().interpolate(p.band(), 1));
    g.rect(0, 0, width, 1, p.line());
    Chronology c = state.chronology();
    Span extent = extent(c);
    if (c == null || extent == null) {
      whole = null;
      return;
    }
    Viewport all = Viewports.containing(extent, state.fitted(), MARGIN);
    whole = all;
    TimeScale scale = all.scale(width);
    if (densityStale || !scale.equals(densityScale)) {
      densityStale = false;
      densityScale = scale;
      count(c, scale, width);
    }
    Density d = density;
    double base = height - AXIS;
    double room = base - 12;
    Color bar = p.ground().interpolate(p.muted(), 0.5);
    for (int i = 0; d != null && i < d.counts().length; i++) {
      if (d.counts()[i] > 0) {
        double h = Math.max(3, room * d.counts()[i] / d.most());
        g.rect(i * COLUMN, base - h, COLUMN - 1, h, bar);
      }
      if (d.hits()[i] > 0) {
        g.rect(i * COLUMN, 5, COLUMN - 1, 4, p.warn());
      }
    }
    axis(p, scale, width, base);
    selectionTick(p, c, scale, base);
    window(p, all, width, base);
  }

  private @Nullable Span extent(@Nullable Chronology c) {
    if (c != extentOf) {
      extentOf = c;
      extent = c == null ? null : c.events().extent();
      density = null;
    }
    return extent;
  }

  /** Whether all columns are counted. */
  boolean isSettled() {
    return !counting;
  }

  /**
   * Counts the columns; those of a large file on another thread, the old ones staying until then.
   */
  private void count(Chronology c, TimeScale scale, double width) {
    BitSet shown = state.shownProperty().get();
    BitSet found = state.hitsProperty().get().events();
    if (c.events().size() <= SMALL) {
      density = Density.of(c.events(), shown, found, scale, width, COLUMN);
      counting = false;
      return;
    }
    counting = true;
    backstage.begin(
        unwanted -> {
          Density d = Density.of(c.events(), shown, found, scale, width, COLUMN);
          backstage.show(
              unwanted,
              () -> {
                density = d;
                counting = false;
                strip.requestLayout();
              });
        });
  }

  private void axis(Palette p, TimeScale scale, double width, double base) {
    AxisTicks ticks = Axis.ticks(scale, width, state.zone(), locale, faces);
    for (Tick t : ticks.upper().size() > 2 ? ticks.upper() : ticks.lower()) {
      if (t.x() > 0) {
        g.rect(t.x(), base, 1, 6, p.line());
      }
      boolean whole = t.labelX() + faces.width(t.label(), Face.SMALL) <= width - 2;
      if (!t.label().isEmpty() && t.labelX() >= 2 && whole) {
        g.text(t.label(), t.labelX(), base + 14, Face.SMALL, p.muted());
      }
    }
    g.rect(0, base, width, 1, p.line());
  }

  private void selectionTick(Palette p, Chronology c, TimeScale scale, double base) {
    int s = state.selected();
    var w = s < 0 ? null : c.events().when(s);
    if (w != null) {
      double x = scale.x(w.sortPoint());
      g.rect(x, 4, 2, base - 4, p.accent());
    }
  }

  private void window(Palette p, Viewport all, double width, double base) {
    double left = left(all, width);
    double right = Math.max(left + LEAST_WINDOW, right(all, width));
    Color shade = p.accent().deriveColor(0, 1, 1, 0.12);
    g.rect(left, 2, right - left, base - 2, shade);
    g.rect(left, 2, right - left, 1.5, p.accent());
    g.rect(left, base - 1, right - left, 1.5, p.accent());
    g.rect(left, 2, 1.5, base - 2, p.accent());
    g.rect(right - 1.5, 2, 1.5, base - 2, p.accent());
    double middle = (base - 16) / 2;
    g.roundRect(left - 2, middle, 5, 18, 2, p.accent());
    g.roundRect(right - 3, middle, 5, 18, 2, p.accent());
  }

  private double left(Viewport all, double width) {
    return Math.clamp(all.share(state.viewport().from()), -0.01, 1) * width;
  }

  private double right(Viewport all, double width) {
    return Math.clamp(all.share(state.viewport().to()), 0, 1.01) * width;
  }

  // ---- the hand

  private Grip gripAt(double x) {
    Viewport all = whole;
    if (all == null) {
      return Grip.NONE;
    }
    double width = strip.getWidth();
    double left = left(all, width);
    double right = Math.max(left + LEAST_WINDOW, right(all, width));
    if (Math.abs(x - left) <= GRIP && x < (left + right) / 2) {
      return Grip.LEFT;
    }
    if (Math.abs(x - right) <= GRIP) {
      return Grip.RIGHT;
    }
    return x > left && x < right ? Grip.WINDOW : Grip.NONE;
  }

  private static Cursor cursor(Grip grip) {
    return switch (grip) {
      case LEFT, RIGHT -> Cursor.H_RESIZE;
      case WINDOW -> Cursor.OPEN_HAND;
      case NONE -> Cursor.DEFAULT;
    };
  }

  private void press(MouseEvent e) {
    Viewport all = whole;
    strip.requestFocus();
    if (all == null) {
      return;
    }
    grip = gripAt(e.getX());
    if (grip == Grip.NONE) {
      // A press beside the window brings it there, and a drag goes on from there.
      state.show(state.viewport().centredOn(all.scale(strip.getWidth()).at(e.getX())));
      grip = Grip.WINDOW;
    }
    pressX = e.getX();
    pressed = state.viewport();
    e.consume();
  }

  private void drag(MouseEvent e) {
    Viewport all = whole;
    if (all == null || grip == Grip.NONE) {
      return;
    }
    double seconds = (e.getX() - pressX) / strip.getWidth() * all.seconds();
    double least = all.seconds() * LEAST_WINDOW / strip.getWidth();
    Viewport next =
        switch (grip) {
          case WINDOW -> new Viewport(pressed.from().plusSeconds(seconds), pressed.seconds());
          case LEFT -> {
            double by = Math.min(seconds, pressed.seconds() - least);
            yield new Viewport(
                pressed.from().plusSeconds(by),
                Math.max(Viewport.MIN_SECONDS, pressed.seconds() - by));
          }
          case RIGHT -> new Viewport(pressed.from(), Math.max(least, pressed.seconds() + seconds));
          case NONE -> pressed;
        };
    state.drag(next, "overview");
    e.consume();
  }

  private void wheel(ScrollEvent e) {
    Viewport all = whole;
    double d = e.getDeltaY() != 0 ? e.getDeltaY() : e.getDeltaX();
    if (all == null || d == 0) {
      return;
    }
    if (e.isShortcutDown()) {
      state.zoom(Math.pow(1.25, -d / 40), 0.5);
    } else {
      state.pan(-d / 40 * 0.08);
    }
    e.consume();
  }

  /** While the strip has the focus, arrows move its window and with Shift its right edge. */
  private void key(KeyEvent e) {
    if (e.isShortcutDown()
        || e.isAltDown()
        || e.getCode() != KeyCode.LEFT && e.getCode() != KeyCode.RIGHT) {
      return;
    }
    double direction = e.getCode() == KeyCode.RIGHT ? 1 : -1;
    if (e.isShiftDown()) {
      state.zoom(direction > 0 ? 1.1 : 1 / 1.1, 0);
    } else {
      state.pan(direction * 0.1);
    }
    e.consume();
  }
}
