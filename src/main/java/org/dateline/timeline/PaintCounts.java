package org.dateline.timeline;

/** How often the timeline did what costs. Tests assert these, not times. FX thread only. */
public final class PaintCounts {

  private int frames;
  private int overlays;
  private long textsDrawn;
  private long textsMeasured;
  private int packings;

  /** Frames painted: the layer of lanes, events and axis. */
  public int frames() {
    return frames;
  }

  /** Paints of the layer of selection and hover. */
  public int overlays() {
    return overlays;
  }

  /** Texts drawn since the control was made, on both layers. */
  public long textsDrawn() {
    return textsDrawn;
  }

  /** Texts measured whole, because their letters do not stand alone. */
  public long textsMeasured() {
    return textsMeasured;
  }

  /** How often lanes have been packed. */
  public int packings() {
    return packings;
  }

  void countTexts(long drawn, long measured) {
    textsDrawn = drawn;
    textsMeasured = measured;
  }

  void countPackings(int n) {
    packings = n;
  }

  void countFrame() {
    frames++;
  }

  void countOverlay() {
    overlays++;
  }
}
