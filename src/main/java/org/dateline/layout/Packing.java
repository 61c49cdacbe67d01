package org.dateline.layout;

import java.util.List;
import org.dateline.query.Lane;
import org.jspecify.annotations.Nullable;

/**
 * Which row of its lane every event stands in, for one range of scales. It does not depend on what
 * is on screen, so rows do not jump while panning.
 *
 * @param secondsPerPixel the coarsest scale it holds for
 * @param lanes one entry a lane, top to bottom; one that is still to be packed anew holds for the
 *     scale it says
 */
public record Packing(double secondsPerPixel, List<PackedLane> lanes) {

  /** Whether every lane is packed for this scale. */
  public boolean isComplete() {
    for (PackedLane l : lanes) {
      if (l.scale() != secondsPerPixel) {
        return false;
      }
    }
    return true;
  }

  /**
   * One lane.
   *
   * @param folded drawn as its heading only
   * @param scale the coarsest scale, in seconds a pixel, at which its events do not overlap; 0 when
   *     it is still to be packed for the first time
   * @param rows store indices of the events in each row, in time order; no two of a row overlap,
   *     titles included
   * @param crowd the events that found no room; they are drawn as counted blocks in a row of their
   *     own below the others
   * @param blocks which of the crowd make one block
   * @param index the index over its events; null while it is still to be packed
   * @param awaited rows to keep free while it is still to be packed
   */
  public record PackedLane(
      Lane lane,
      boolean folded,
      double scale,
      List<int[]> rows,
      Crowd crowd,
      Blocks blocks,
      @Nullable LaneIndex index,
      int awaited) {

    /** A lane about to be packed, with room for so many rows. */
    public static PackedLane awaited(Lane lane, boolean folded, int rows) {
      return new PackedLane(lane, folded, 0, List.of(), Crowd.all(), Blocks.NONE, null, rows);
    }

    /** Rows to draw, the one of the counted blocks included. */
    public int rowCount() {
      return awaited > 0 ? awaited : rows.size() + (crowd.size() > 0 ? 1 : 0);
    }

    /** How many events stand in rows. */
    public int placed() {
      int n = 0;
      for (int[] row : rows) {
        n += row.length;
      }
      return n;
    }

    /** The row an event stands in, -1 when it stands in none. */
    public int rowOf(int event) {
      for (int r = 0; r < rows.size(); r++) {
        if (java.util.Arrays.binarySearch(rows.get(r), event) >= 0) {
          return r;
        }
      }
      return -1;
    }
  }
}
