package org.dateline.layout.pages;

import java.util.ArrayList;
import java.util.List;
import org.dateline.layout.LaneLayout;
import org.dateline.layout.Packing;

/**
 * The pages of a picture: columns of time by bands of lanes. Time is cut anywhere, a lane nowhere;
 * only one that is higher than a page is cut, between two of its rows. Pages neither overlap nor
 * leave anything out.
 */
public final class PageGrid {

  /** Lanes that stand on one page, whole but for one that is higher than a page. */
  private record Band(double y, double height, int firstLane, int lastLane) {}

  private final int across;
  private final double pageWidth;
  private final List<Band> bands;

  private PageGrid(int across, double pageWidth, List<Band> bands) {
    this.across = across;
    this.pageWidth = pageWidth;
    this.bands = bands;
  }

  /** How many columns a length takes. */
  public static int across(double contentWidth, double pageWidth) {
    // A hair's breadth too much is not worth a page.
    double n = Math.ceil((contentWidth - 0.5) / pageWidth);
    return (int) Math.clamp(n, 1, Integer.MAX_VALUE);
  }

  /**
   * Cuts a picture.
   *
   * @param across columns
   * @param pageWidth pixels of time on a page
   * @param pageHeight pixels of lanes on a page
   */
  public static PageGrid of(
      Packing packing, LaneLayout lanes, int across, double pageWidth, double pageHeight) {
    List<Band> bands = new ArrayList<>();
    int n = packing.lanes().size();
    int lane = 0;
    while (lane < n) {
      int end = lane;
      double top = lanes.top(lane);
      while (end < n && lanes.top(end) + lanes.height(end) - top <= pageHeight) {
        end++;
      }
      if (end == lane) {
        tall(bands, lanes, lane, packing.lanes().get(lane).rowCount(), pageHeight);
        end++;
      } else {
        bands.add(new Band(top, lanes.top(end) - top, lane, end - 1));
      }
      lane = end;
    }
    if (bands.isEmpty()) {
      bands.add(new Band(0, 0, 0, -1));
    }
    return new PageGrid(across, pageWidth, List.copyOf(bands));
  }

  /** Cuts a lane that is higher than a page between its rows. */
  private static void tall(
      List<Band> bands, LaneLayout lanes, int lane, int rows, double pageHeight) {
    double y = lanes.top(lane);
    double end = y + lanes.height(lane);
    int row = 0;
    while (y < end) {
      int next = row;
      while (next < rows && below(lanes, lane, next, rows, end) - y <= pageHeight) {
        next++;
      }
      // A page lower than a row shows one all the same.
      next = Math.max(next, row + 1);
      double to = next >= rows ? end : below(lanes, lane, next - 1, rows, end);
      bands.add(new Band(y, to - y, lane, lane));
      y = to;
      row = next;
    }
  }

  /** Where a row ends; the padding under the last one is its own. */
  private static double below(LaneLayout lanes, int lane, int row, int rows, double end) {
    return row + 1 >= rows ? end : lanes.rowTop(lane, row + 1);
  }

  /** Columns of time. */
  public int across() {
    return across;
  }

  /** Bands of lanes. */
  public int down() {
    return bands.size();
  }

  /** How many pages there are, at least one. */
  public long count() {
    return (long) across * bands.size();
  }

  /**
   * A page.
   *
   * @param index from 0
   * @throws IndexOutOfBoundsException when there are not so many
   */
  public PageCut page(int index) {
    if (index < 0 || index >= count()) {
      throw new IndexOutOfBoundsException(index);
    }
    int column = index % across;
    int down = index / across;
    Band b = bands.get(down);
    return new PageCut(
        index + 1,
        column,
        down,
        column * pageWidth,
        pageWidth,
        b.y(),
        b.height(),
        b.firstLane(),
        b.lastLane());
  }

  /** The height of the highest band, in pixels. */
  public double highest() {
    return bands.stream().mapToDouble(Band::height).max().orElse(0);
  }
}
