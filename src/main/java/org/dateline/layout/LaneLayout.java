package org.dateline.layout;

import java.util.List;
import org.dateline.layout.Packing.PackedLane;

/**
 * Heights of lanes and rows. Spare height goes to the rows first, then to the lanes, so that a
 * short file fills the window.
 */
public final class LaneLayout {

  /** Most free space a lane gets beyond what its rows need. */
  private static final double MOST_EXTRA = 28;

  /** Padding of a lane when rows stand at their tightest. */
  private static final double SNUG_PAD = 6;

  /** Rows of an open lane, -1 for a folded one: read once, for there may be fifty thousand. */
  private final int[] rowCounts;

  private final double[] tops;
  private final double row;
  private final double pad;

  public LaneLayout(Packing packing, double available) {
    List<PackedLane> lanes = packing.lanes();
    rowCounts = new int[lanes.size()];
    int rows = 0;
    int open = 0;
    for (int i = 0; i < rowCounts.length; i++) {
      PackedLane l = lanes.get(i);
      rowCounts[i] = l.folded() ? -1 : l.rowCount();
      if (!l.folded()) {
        rows += rowCounts[i];
        open++;
      }
    }
    boolean snug =
        total(Metrics.ROW, Metrics.LANE_PAD) > available
            && total(Metrics.ROW_TIGHT, SNUG_PAD) <= available;
    double least = snug ? Metrics.ROW_TIGHT : Metrics.ROW;
    double leastPad = snug ? SNUG_PAD : Metrics.LANE_PAD;
    double spare = Math.max(0, available - total(least, leastPad));
    double roomier = rows == 0 ? 0 : Math.min(Metrics.ROW_ROOMY - least, Math.floor(spare / rows));
    row = least + roomier;
    double left = Math.max(0, available - total(row, leastPad));
    pad = leastPad + (open == 0 ? 0 : Math.floor(Math.min(MOST_EXTRA, left / open) / 2));
    tops = new double[rowCounts.length + 1];
    for (int i = 0; i < rowCounts.length; i++) {
      tops[i + 1] = tops[i] + height(rowCounts[i], row, pad);
    }
  }

  private double total(double rowHeight, double padding) {
    double sum = 0;
    for (int n : rowCounts) {
      sum += height(n, rowHeight, padding);
    }
    return sum;
  }

  private static double height(int rows, double rowHeight, double padding) {
    return rows < 0
        ? Metrics.LANE_FOLDED
        : Math.max(Metrics.LANE_MIN, rows * rowHeight + 2 * padding);
  }

  /** Pixels from the top of the first lane to the top of this one. */
  public double top(int lane) {
    return tops[lane];
  }

  /** Height of a lane in pixels. */
  public double height(int lane) {
    return tops[lane + 1] - tops[lane];
  }

  /** Height of all lanes in pixels. */
  public double contentHeight() {
    return tops[rowCounts.length];
  }

  /** Top of the bars of a row, in pixels from the top of the first lane. */
  public double barTop(int lane, int rowIndex) {
    return tops[lane] + pad + rowIndex * row + (row - Metrics.BAR) / 2;
  }

  /** Where a row begins, in pixels from the top of the first lane: midway between two bars. */
  public double rowTop(int lane, int rowIndex) {
    return tops[lane] + pad + rowIndex * row;
  }

  /** Index of the lane at a height, the last one for anything below. */
  public int laneAt(double y) {
    int lo = 0;
    int hi = rowCounts.length - 1;
    while (lo < hi) {
      int mid = (lo + hi + 1) >>> 1;
      if (tops[mid] <= y) {
        lo = mid;
      } else {
        hi = mid - 1;
      }
    }
    return lo;
  }
}
