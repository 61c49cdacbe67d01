package org.dateline.app;

import org.dateline.layout.pages.Paper;
import org.dateline.timeline.picture.PictureFormat;
import org.jspecify.annotations.Nullable;

/**
 * As what {@code dateline render} draws.
 *
 * @param format of the file
 * @param whole everything from the first event to the last, at the scale of the view
 * @param paper what it is cut into; null for one piece
 * @param landscape whether the paper lies on its long side
 * @param across into how many pages the time is made to fit; 0 for the scale of the view
 * @param caption whether title and colophon stand above and below
 * @param legend whether the signs in it are explained below
 * @param scale pixels of a PNG to a pixel of the window
 */
public record RenderSheets(
    PictureFormat format,
    boolean whole,
    @Nullable Paper paper,
    boolean landscape,
    int across,
    boolean caption,
    boolean legend,
    double scale) {

  /** Whether it is the plain picture of the control as it stands in the window. */
  boolean plain() {
    return format == PictureFormat.PNG
        && !whole
        && paper == null
        && !caption
        && !legend
        && scale == 1;
  }
}
