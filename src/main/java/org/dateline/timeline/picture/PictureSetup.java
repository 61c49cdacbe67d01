package org.dateline.timeline.picture;

import org.dateline.layout.pages.Paper;
import org.jspecify.annotations.Nullable;

/**
 * What picture is wanted.
 *
 * @param scope how much of the timeline
 * @param paper what it is cut into; null for one sheet as large as the picture
 * @param landscape whether the paper lies on its long side
 * @param across into how many pages the time is made to fit; 0 for the scale on screen
 * @param caption whether title and colophon stand above and below
 * @param legend whether the signs in it are explained below
 * @param selection whether the selected event is marked
 * @param width pixels of the timeline on screen, headings included; it makes the scale
 * @param height pixels of the timeline on screen, axis included
 * @param scrollY pixels the lanes are scrolled up on screen; NaN to show the selected event
 */
public record PictureSetup(
    Scope scope,
    @Nullable Paper paper,
    boolean landscape,
    int across,
    boolean caption,
    boolean legend,
    boolean selection,
    double width,
    double height,
    double scrollY) {

  /** How much of the timeline. */
  public enum Scope {
    /** The stretch of time on screen. */
    VIEW,
    /** From the first event to the last. */
    WHOLE
  }

  /** The same with the time made to fit into so many pages. */
  public PictureSetup fittedTo(int pages) {
    return new PictureSetup(
        scope, paper, landscape, pages, caption, legend, selection, width, height, scrollY);
  }

  /** The same for a timeline of another height on screen, in pixels. */
  public PictureSetup withHeight(double pixels) {
    return new PictureSetup(
        scope, paper, landscape, across, caption, legend, selection, width, pixels, scrollY);
  }
}
