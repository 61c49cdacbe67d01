package org.dateline.timeline.picture;

/** A picture that would take more pages, or more pixels, than anyone would look at. */
public final class TooLargeException extends Exception {

  private static final long serialVersionUID = 1L;

  private final long pages;
  private final int most;

  TooLargeException(long pages, int most) {
    super(pages + " pages, more than " + most);
    this.pages = pages;
    this.most = most;
  }

  /**
   * How many pages there would be; of a picture in one piece, how many screens wide it would be.
   */
  public long pages() {
    return pages;
  }

  /** How many there may be. */
  public int most() {
    return most;
  }
}
