package org.dateline.shell.settings;

import org.jspecify.annotations.Nullable;

/**
 * How one exported the last time. Words that are not known any more are passed over.
 *
 * @param format word of the format
 * @param folder where it was written to; null for beside the open file
 * @param all whether events that a filter hides are written too
 * @param whole whether a picture shows everything rather than what is on screen
 * @param paper word of the paper; null for one piece
 * @param upright whether the paper stands on its short side
 * @param across into how many pages the time is made to fit; 0 for the scale on screen
 * @param scale pixels of a PNG to a pixel of the window
 * @param dark whether a picture is drawn dark
 * @param bare whether a picture goes without title and colophon
 * @param legend whether the signs of a picture are explained below it
 * @param selection whether the selected event is marked in a picture
 * @param byteOrderMark whether a table begins with one
 */
public record ExportMemory(
    @Nullable String format,
    @Nullable String folder,
    boolean all,
    boolean whole,
    @Nullable String paper,
    boolean upright,
    int across,
    double scale,
    boolean dark,
    boolean bare,
    boolean legend,
    boolean selection,
    boolean byteOrderMark) {

  public static final ExportMemory DEFAULT =
      new ExportMemory(
          null, null, false, false, null, false, 0, 1, false, false, false, false, false);

  public ExportMemory {
    across = Math.max(0, across);
    scale = scale >= 1 && scale <= 3 ? scale : 1;
  }

  public ExportMemory withFolder(@Nullable String next) {
    return new ExportMemory(
        format,
        next,
        all,
        whole,
        paper,
        upright,
        across,
        scale,
        dark,
        bare,
        legend,
        selection,
        byteOrderMark);
  }
}
