package org.dateline.timeline.picture;

import java.util.List;
import org.dateline.layout.Frame;
import org.dateline.layout.InstantText;
import org.dateline.layout.LaneLayout;
import org.dateline.layout.Metrics;
import org.dateline.layout.Reach;
import org.dateline.layout.TimeScale;
import org.dateline.layout.Viewport;
import org.dateline.layout.pages.PageCut;
import org.dateline.layout.pages.PageGrid;
import org.dateline.layout.pages.Paper;
import org.dateline.model.TimePoint;
import org.dateline.timeline.Drawing;
import org.dateline.timeline.Surface;
import org.jspecify.annotations.Nullable;

/**
 * A picture laid out and ready to be drawn, sheet by sheet: the one page model of files, preview
 * and printer. Lengths are pixels, 96 to an inch.
 */
public final class Picture {

  /** More pages than this nobody prints by purpose. */
  public static final int MOST_PAGES = 400;

  /** The widest picture in one piece: what drawing programs and PDF readers still open. */
  public static final double MOST_PIXELS = 16_000;

  /** Pixels that title and colophon take of the height of a picture. */
  public static final double CAPTION = Caption.BOTH;

  /** What printers leave white, and a little more. */
  private static final double MARGIN = Paper.mm(10);

  private final Drawing drawing;
  private final PictureSetup setup;
  private final Caption caption;
  private final Legend legend;
  private final Drawing.Rows rows;
  private final PageGrid grid;
  private final TimePoint origin;
  private final double secondsPerPixel;
  private final double width;
  private final double height;
  private final double margin;
  private final double headings;
  private final double scrollY;

  private Picture(
      Drawing drawing,
      PictureSetup setup,
      Drawing.Rows rows,
      PageGrid grid,
      TimeScale scale,
      double headings,
      double width,
      double height,
      double margin,
      double scrollY,
      Legend legend) {
    this.legend = legend;
    this.drawing = drawing;
    this.setup = setup;
    this.rows = rows;
    this.grid = grid;
    this.origin = scale.origin();
    this.secondsPerPixel = scale.secondsPerPixel();
    this.headings = headings;
    this.width = width;
    this.height = height;
    this.margin = margin;
    this.scrollY = scrollY;
    this.caption = new Caption(drawing);
  }

  /**
   * Lays a picture out. Takes as long as putting all events into rows does, so not on the FX thread
   * for a large file.
   *
   * @throws TooLargeException when it would have too many pages
   */
  public static Picture of(Drawing d, PictureSetup s) throws TooLargeException {
    Paper paper = s.paper();
    if (paper == null) {
      return s.scope() == PictureSetup.Scope.VIEW ? screen(d, s) : strip(d, s);
    }
    double width = paper.width(s.landscape());
    double height = paper.height(s.landscape());
    double innerWidth = Math.floor(width - 2 * MARGIN);
    double innerHeight = Math.floor(height - 2 * MARGIN) - (s.caption() ? Caption.BOTH : 0);
    double headings = d.headings(innerWidth);
    double timeWidth = innerWidth - headings;
    TimeScale scale;
    double content;
    if (s.scope() == PictureSetup.Scope.VIEW) {
      int across = Math.max(1, s.across());
      content = timeWidth * across;
      scale = d.viewport().scale(content);
    } else {
      Reach reach = reach(d, s, timeWidth);
      content = reach.pixels();
      scale = new TimeScale(reach.from(), reach.secondsPerPixel());
    }
    int across = PageGrid.across(content, timeWidth);
    check(across);
    Drawing.Rows rows = d.rows(scale.secondsPerPixel(), innerHeight - Metrics.AXIS);
    Legend legend = legend(d, s, rows, scale, content, innerWidth);
    // On each page the same: one of them may be all that somebody sees.
    double timeHeight = Math.max(Metrics.ROW, innerHeight - Metrics.AXIS - legend.height());
    rows = new Drawing.Rows(rows.packing(), new LaneLayout(rows.packing(), timeHeight));
    PageGrid grid = PageGrid.of(rows.packing(), rows.layout(), across, timeWidth, timeHeight);
    check(grid.count());
    return new Picture(d, s, rows, grid, scale, headings, width, height, MARGIN, 0, legend);
  }

  /** What explains all that stands in a stretch of time. */
  private static Legend legend(
      Drawing d, PictureSetup s, Drawing.Rows rows, TimeScale scale, double content, double width) {
    if (!s.legend()) {
      return new Legend(d, List.of(), width);
    }
    double height = Math.max(1, rows.layout().contentHeight());
    return new Legend(d, d.looks(d.frame(rows, scale, content, height, 0)), width);
  }

  private static void check(long pages) throws TooLargeException {
    if (pages > MOST_PAGES) {
      throw new TooLargeException(pages, MOST_PAGES);
    }
  }

  /** What is on screen, as it is on screen. */
  private static Picture screen(Drawing d, PictureSetup s) {
    double headings = d.headings(s.width());
    double timeWidth = Math.max(50, s.width() - headings);
    double timeHeight = Math.max(20, s.height() - Metrics.AXIS);
    TimeScale scale = d.viewport().scale(timeWidth);
    Drawing.Rows rows = d.rows(scale.secondsPerPixel(), timeHeight);
    double scroll = s.scrollY();
    if (Double.isNaN(scroll)) {
      double top = d.selectedTop(rows);
      double most = Math.max(0, rows.layout().contentHeight() - timeHeight);
      scroll =
          Double.isNaN(top) || top + Metrics.BAR + Metrics.LANE_PAD <= timeHeight
              ? 0
              : Math.clamp(top - timeHeight / 2, 0, most);
    }
    PageGrid grid = PageGrid.of(rows.packing(), rows.layout(), 1, timeWidth, 1e9);
    Legend legend =
        new Legend(
            d,
            s.legend() ? d.looks(d.frame(rows, scale, timeWidth, timeHeight, scroll)) : List.of(),
            s.width());
    double height = s.height() + legend.height() + (s.caption() ? Caption.BOTH : 0);
    return new Picture(d, s, rows, grid, scale, headings, s.width(), height, 0, scroll, legend);
  }

  /** Everything in one piece. */
  private static Picture strip(Drawing d, PictureSetup s) throws TooLargeException {
    double headings = d.headings(s.width());
    double page = Math.max(50, s.width() - headings);
    Reach reach = reach(d, s, page);
    double timeWidth = Math.ceil(Math.max(page, reach.pixels()));
    if (headings + timeWidth > MOST_PIXELS) {
      throw new TooLargeException(
          (long) Math.ceil(timeWidth / page), (int) Math.max(1, (MOST_PIXELS - headings) / page));
    }
    Drawing.Rows rows = d.rows(reach.secondsPerPixel(), Math.max(20, s.height() - Metrics.AXIS));
    PageGrid grid = PageGrid.of(rows.packing(), rows.layout(), 1, timeWidth, 1e9);
    double timeHeight = Math.max(rows.layout().contentHeight(), s.height() - Metrics.AXIS);
    TimeScale scale = new TimeScale(reach.from(), reach.secondsPerPixel());
    double width = headings + timeWidth;
    Legend legend = legend(d, s, rows, scale, timeWidth, width);
    double extra = Metrics.AXIS + legend.height() + (s.caption() ? Caption.BOTH : 0);
    return new Picture(d, s, rows, grid, scale, headings, width, timeHeight + extra, 0, 0, legend);
  }

  private static Reach reach(Drawing d, PictureSetup s, double timeWidth) {
    double onScreen = d.viewport().seconds() / Math.max(50, s.width() - d.headings(s.width()));
    @Nullable Reach r = s.across() > 0 ? d.reachWithin(s.across() * timeWidth) : d.reach(onScreen);
    // Nothing to draw is a picture too: the axis of what was on screen.
    return r != null ? r : new Reach(d.viewport().from(), onScreen, timeWidth);
  }

  // ---- sheets

  /** How many sheets there are. */
  public int sheets() {
    return Math.toIntExact(grid.count());
  }

  /** Columns of time. */
  public int across() {
    return grid.across();
  }

  /** Bands of lanes. */
  public int down() {
    return grid.down();
  }

  /** Width of every sheet. */
  public double width() {
    return width;
  }

  /** Height of every sheet. */
  public double height() {
    return height;
  }

  public Drawing drawing() {
    return drawing;
  }

  public PictureSetup setup() {
    return setup;
  }

  /** What stands on a sheet. */
  public PageCut cut(int sheet) {
    return grid.page(sheet);
  }

  /** Whether the picture is cut into pages of paper. */
  public boolean paged() {
    return setup.paper() != null;
  }

  /** The events of a sheet, where they are drawn on it; x from its time area, y from its lanes. */
  public Frame frame(int sheet) {
    PageCut cut = grid.page(sheet);
    TimePoint from = cut.x() == 0 ? origin : origin.plusSeconds(cut.x() * secondsPerPixel);
    TimeScale scale = new TimeScale(from, secondsPerPixel);
    if (paged()) {
      return drawing.page(rows, scale, cut.width(), cut.height(), cut.y());
    }
    double below = legend.height() + (setup.caption() ? Caption.BOTH : 0);
    double timeHeight = height - Metrics.AXIS - below;
    return drawing.frame(rows, scale, cut.width(), timeHeight, scrollY);
  }

  /** From the left edge of a sheet to its time area. */
  public double timeLeft() {
    return margin + headings;
  }

  /** From the top of a sheet to its lanes. */
  public double lanesTop() {
    return margin + (setup.caption() ? Caption.HEAD : 0) + Metrics.AXIS;
  }

  /** Rows and lanes, the same on all sheets. */
  public LaneLayout layout() {
    return rows.layout();
  }

  /** The stretch of time of a sheet in words. */
  public String when(int sheet) {
    PageCut cut = grid.page(sheet);
    TimePoint from = origin.plusSeconds(cut.x() * secondsPerPixel);
    Viewport v = new Viewport(from, cut.width() * secondsPerPixel);
    // As exact as a twentieth of the sheet: nobody asks for the minute in a picture of a year.
    double grain = v.seconds() / 20;
    String a = InstantText.of(v.from(), drawing.zone(), drawing.locale(), grain);
    String b = InstantText.of(v.to(), drawing.zone(), drawing.locale(), grain);
    return a.equals(b) ? a : a + " – " + b;
  }

  /** Draws a sheet, from the surface's own corner. */
  public void paint(Surface g, int sheet) {
    g.begin(width, height, drawing.palette().ground());
    double inner = width - 2 * margin;
    double top = margin + (setup.caption() ? Caption.HEAD : 0);
    Frame f = frame(sheet);
    g.enter(margin, top, Math.ceil(headings + f.width()), Metrics.AXIS + f.height());
    drawing.paint(g, f, headings, setup.selection());
    g.leave();
    if (paged()) {
      g.rect(
          margin,
          top + Metrics.AXIS + f.height() - 1,
          headings + f.width(),
          1,
          drawing.palette().line());
    }
    double bottom = height - margin - (setup.caption() ? Caption.FOOT : 0);
    legend.paint(g, margin, bottom - legend.height());
    if (setup.caption()) {
      caption.paint(g, this, sheet, margin, inner, height - margin);
    }
  }
}
