package org.dateline.timeline;

/** How often the timeline did what costs. Tests assert these, not times. FX thread only. */
public final class PaintCounts {

  private int frames;
  private int overlays;

  /** Frames painted: the layer of lanes, events and axis. */
  public int frames() {
    return frames;
  }

  /** Paints of the layer of selection and hover. */
  public int overlays() {
    return overlays;
  }

  void countFrame() {
    frames++;
  }

  void countOverlay() {
    overlays++;
  }
}
