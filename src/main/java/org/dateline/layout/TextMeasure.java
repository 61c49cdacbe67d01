package org.dateline.layout;

/** Widths of text in pixels, in the faces the timeline draws. */
public interface TextMeasure {

  /** A face the timeline draws in. */
  enum Face {
    /** An event's title. */
    TITLE,
    /** The selected event's title, and lane names. */
    TITLE_STRONG,
    /** Ticks, counts and other small text. */
    SMALL,
    /** The upper row of ticks. */
    SMALL_STRONG
  }

  /** Advance width in pixels. */
  double width(String text, Face face);

  /**
   * The room to keep for a text: its advance width as far as {@code most} pixels, where counting
   * may end. Estimated from single letters where shaping would have to be asked; any thread may
   * ask.
   */
  default double width(String text, Face face, double most) {
    return Math.min(most, width(text, face));
  }
}
