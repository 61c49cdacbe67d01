package org.dateline.timeline.picture;

import java.util.concurrent.CancellationException;

/** Told how far the drawing is. */
public interface PictureProgress {

  /** Nobody asks. */
  PictureProgress NONE = (done, all) -> {};

  /**
   * Some sheets are done.
   *
   * @throws CancellationException to end the drawing
   */
  void next(int done, int all);
}
