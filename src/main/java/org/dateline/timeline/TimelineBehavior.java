package org.dateline.timeline;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.dateline.layout.Block;
import org.dateline.layout.Frame;
import org.dateline.layout.LaneBox;
import org.dateline.layout.Mark;
import org.dateline.layout.Metrics;
import org.dateline.layout.Viewport;
import org.dateline.state.TimelineState;

/**
 * The mouse on the timeline: wheel pans (over the headings, or with Shift, it scrolls the lanes),
 * Ctrl+wheel zooms at the pointer, dragging pans (on a heading it moves the lane), a click selects,
 * a double click zooms in, hovering opens the card.
 */
final class TimelineBehavior {

  /** A press that moves no further is a click: hands tremble. */
  private static final double CLICK_SLACK = 4;

  /** Share of the width one notch of the wheel pans. */
  private static final double NOTCH = 0.08;

  private static final double ZOOM_NOTCH = 1.25;

  private final TimelineView view;
  private final TimelineSkin skin;
  private final TimelineState state;

  private double pressX;
  private double pressY;
  private double lastY;
  private Viewport pressed = new Viewport(org.dateline.model.TimePoint.ofSeconds(0), 1);
  private boolean dragging;
  private final LaneDrag lanes;

  private TimelineBehavior(TimelineView view, TimelineSkin skin) {
    this.view = view;
    this.skin = skin;
    this.state = view.state();
    this.lanes = new LaneDrag(skin, state);
  }

  static void install(TimelineView view, TimelineSkin skin) {
    TimelineBehavior b = new TimelineBehavior(view, skin);
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, b::press);
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, b::drag);
    view.addEventHandler(MouseEvent.MOUSE_RELEASED, b::release);
    view.addEventHandler(MouseEvent.MOUSE_MOVED, e -> b.move(e));
    view.addEventHandler(MouseEvent.MOUSE_EXITED, e -> skin.hoverEnds());
    view.addEventHandler(ScrollEvent.SCROLL, b::wheel);
    view.addEventHandler(ZoomEvent.ZOOM, b::pinch);
  }

  private void press(MouseEvent e) {
    view.requestFocus();
    pressX = e.getX();
    pressY = e.getY();
    lastY = e.getY();
    pressed = state.viewport();
    dragging = false;
    lanes.press(e);
    e.consume();
  }

  private void drag(MouseEvent e) {
    boolean heading = pressX < skin.headings();
    if (e.getButton() != MouseButton.PRIMARY && e.getButton() != MouseButton.MIDDLE
        || heading && !lanes.holds()) {
      return;
    }
    if (!dragging && Math.hypot(e.getX() - pressX, e.getY() - pressY) < CLICK_SLACK) {
      return;
    }
    if (!dragging) {
      dragging = true;
      view.setCursor(Cursor.CLOSED_HAND);
      skin.hoverEnds();
    }
    if (heading) {
      lanes.move(e);
      e.consume();
      return;
    }
    state.drag(pressed.panned((pressX - e.getX()) / timeWidth()), "drag");
    skin.scrollBy(lastY - e.getY());
    lastY = e.getY();
    e.consume();
  }

  private void release(MouseEvent e) {
    if (dragging) {
      dragging = false;
      view.setCursor(Cursor.DEFAULT);
      lanes.release();
      e.consume();
      return;
    }
    if (e.getButton() != MouseButton.PRIMARY
        || Math.hypot(e.getX() - pressX, e.getY() - pressY) >= CLICK_SLACK) {
      return;
    }
    if (e.getX() < skin.headings()) {
      LaneBox lane = skin.laneAt(e.getY());
      if (lane != null) {
        state.toggleCollapsed(lane.lane().key());
      }
      return;
    }
    Mark m = skin.markAt(e.getX(), e.getY());
    Block b = m == null ? skin.blockAt(e.getX(), e.getY()) : null;
    if (e.getClickCount() == 2) {
      if (m != null) {
        state.fitSelection();
      } else if (b != null) {
        skin.zoomInto(b);
      } else if (e.getY() > Metrics.AXIS) {
        state.zoom(0.5, anchor(e.getX()));
      }
    } else if (m != null) {
      state.selectQuietly(m.event());
    } else if (b != null) {
      state.selectQuietly(b.event(0));
    }
    e.consume();
  }

  private void move(MouseEvent e) {
    skin.hover(e.getX(), e.getY());
    boolean on =
        skin.markAt(e.getX(), e.getY()) != null
            || skin.blockAt(e.getX(), e.getY()) != null
            || e.getX() < skin.headings() && skin.laneAt(e.getY()) != null;
    Cursor next = on ? Cursor.HAND : Cursor.DEFAULT;
    if (view.getCursor() != next) {
      view.setCursor(next);
    }
  }

  private void wheel(ScrollEvent e) {
    double dx = e.getDeltaX();
    double dy = e.getDeltaY();
    if (e.isShortcutDown()) {
      if (dy != 0) {
        state.zoom(Math.pow(ZOOM_NOTCH, -dy / 40), anchor(e.getX()));
      }
    } else if (skin.canScroll() && (e.isShiftDown() || e.getX() < skin.headings())) {
      skin.scrollBy(-(dy != 0 ? dy : dx) * 1.5);
    } else {
      double notches = (dx != 0 ? dx : dy) / 40;
      // A finger on a touch pad moves the paper with it; a wheel moves by notches.
      double share =
          e.isDirect() || e.isInertia() || Math.abs(notches) < 0.5
              ? (dx != 0 ? dx : dy) / timeWidth()
              : notches * NOTCH;
      state.pan(-share);
    }
    skin.hover(e.getX(), e.getY());
    e.consume();
  }

  private void pinch(ZoomEvent e) {
    if (e.getZoomFactor() > 0) {
      state.zoom(1 / e.getZoomFactor(), anchor(e.getX()));
    }
    e.consume();
  }

  private double anchor(double x) {
    return Math.clamp((x - skin.headings()) / timeWidth(), 0, 1);
  }

  private double timeWidth() {
    Frame f = skin.frame();
    return f == null ? Math.max(1, view.getWidth() - skin.headings()) : f.width();
  }
}
