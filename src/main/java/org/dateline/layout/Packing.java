package org.dateline.layout;

import java.util.List;
import org.dateline.query.Lane;

/**
 * Which row of its lane every event stands in, for one range of scales. It does not depend on what
 * is on screen, so rows do not jump while panning.
 *
 * @param secondsPerPixel the coarsest scale it holds for
 * @param lanes one entry a lane, top to bottom
 */
public record Packing(double secondsPerPixel, List<PackedLane> lanes) {

  /**
   * One lane.
   *
   * @param folded drawn as its heading only
   * @param rows store indices of the events in each row, in time order; no two of a row overlap,
   *     titles included
   * @param crowd store indices of the events that found no room, in time order; they are drawn as
   *     counted blocks in a row of their own below the others
   * @param blockStarts places in {@code crowd} at which a counted block begins, ascending
   */
  public record PackedLane(
      Lane lane, boolean folded, List<int[]> rows, int[] crowd, int[] blockStarts) {

    /** Rows to draw, the one of the counted blocks included. */
    public int rowCount() {
      return rows.size() + (crowd.length > 0 ? 1 : 0);
    }
  }
}
