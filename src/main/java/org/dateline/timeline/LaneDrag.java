package org.dateline.timeline;

import java.util.List;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.dateline.layout.Frame;
import org.dateline.layout.LaneBox;
import org.dateline.layout.Metrics;
import org.dateline.state.TimelineState;
import org.jspecify.annotations.Nullable;

/** Dragging a lane's heading to another place among the lanes. */
final class LaneDrag {

  private final TimelineSkin skin;
  private final TimelineState state;
  private @Nullable LaneBox held;
  private int place = -1;

  LaneDrag(TimelineSkin skin, TimelineState state) {
    this.skin = skin;
    this.state = state;
  }

  /** Takes hold of the heading under the pointer, if there is one. */
  void press(MouseEvent e) {
    place = -1;
    held =
        e.getButton() == MouseButton.PRIMARY && e.getX() < skin.headings()
            ? skin.laneAt(e.getY())
            : null;
  }

  /** Whether a heading that can be moved is held. */
  boolean holds() {
    return held != null && !held.lane().key().isEmpty();
  }

  /** Shows where the heading would be put. */
  void move(MouseEvent e) {
    Frame f = skin.frame();
    if (f == null || f.lanes().isEmpty()) {
      return;
    }
    List<LaneBox> lanes = f.lanes();
    double y = e.getY() - Metrics.AXIS;
    LaneBox before = null;
    for (LaneBox l : lanes) {
      if (before == null && (y < l.y() + l.height() / 2 || l.lane().key().isEmpty())) {
        before = l;
      }
    }
    LaneBox last = lanes.getLast();
    place = before == null ? last.index() + 1 : before.index();
    skin.dropLine(before == null ? last.y() + last.height() : before.y());
  }

  /** Puts the heading there. */
  void release() {
    LaneBox lane = held;
    if (lane != null && place >= 0) {
      state.laneOrders().move(lane.lane().key(), place);
    }
    held = null;
    place = -1;
    skin.dropLine(Double.NaN);
  }
}
