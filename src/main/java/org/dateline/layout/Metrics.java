package org.dateline.layout;

/** Sizes of the timeline in pixels, on a 4-px grid. */
public final class Metrics {

  /** Height of the two rows of ticks. */
  public static final double AXIS = 46;

  /** Least distance from one row to the next. */
  public static final double ROW = 30;

  /** Least, when that makes all lanes fit into the window without scrolling. */
  public static final double ROW_TIGHT = 27;

  /** Most, when the window has room to spare. */
  public static final double ROW_ROOMY = 36;

  /** Height of a bar. */
  public static final double BAR = 22;

  /** Free space above the first row of a lane, and below the last. */
  public static final double LANE_PAD = 9;

  /** Least height of a lane: its heading takes two lines. */
  public static final double LANE_MIN = 52;

  /** Height of a lane folded to its heading. */
  public static final double LANE_FOLDED = 30;

  /** Radius of the marker of an instant or a day. */
  public static final double MARKER = 5.5;

  /** From the marker's centre to its title. */
  public static final double MARKER_TO_LABEL = 15;

  /** Inside a bar, from its edge to its title. */
  public static final double BAR_TO_LABEL = 9;

  /** Between a bar and a title beside it. */
  public static final double BESIDE = 7;

  /** Least free space between two events of one row. */
  public static final double GAP = 14;

  /** Room for the sign of a contested event behind the title. */
  public static final double SIGN = 20;

  /** How far an unknown end fades out. */
  public static final double UNKNOWN = 44;

  /** Length of the arrow of an open end. */
  public static final double ARROW = 22;

  /** Longest title drawn; the detail pane and the tooltip have the rest. */
  public static final double LABEL_MAX = 460;

  /** Shortest piece of a title worth drawing. */
  public static final double LABEL_MIN = 44;

  /** Least width of a body, so that a moment within a long extent can be seen and hit. */
  public static final double BODY_MIN = 4;

  /** Least width of a counted block. */
  public static final double BLOCK_MIN = 34;

  /** A counted block reaches this far beyond its first and its last event. */
  public static final double BLOCK_PAD = 4;

  /** Least space between two counted blocks. */
  public static final double BLOCK_GAP = 2;

  /** A band narrower than this is drawn as a hollow marker: its brackets would touch. */
  public static final double BAND_FROM = 10;

  /** A stretch of a day is drawn as a stretch from this width on; below, it is a marker. */
  public static final double STRETCH_FROM = 16;

  private Metrics() {}
}
