package org.dateline.timeline.picture;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of drawing a picture.
 *
 * @param files what was written, in the order of the sheets
 * @param sheets how many sheets there are
 * @param undated how many events have no place on the axis, so that they are not drawn
 * @param missing characters that no font at hand has a shape for, each once
 */
public record PictureResult(List<Path> files, int sheets, int undated, List<String> missing) {
  public PictureResult {
    files = List.copyOf(files);
    missing = List.copyOf(missing);
  }
}
