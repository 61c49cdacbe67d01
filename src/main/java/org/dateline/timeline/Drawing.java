package org.dateline.timeline;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.paint.Color;
import org.dateline.layout.Block;
import org.dateline.layout.Frame;
import org.dateline.layout.FrameBuilder;
import org.dateline.layout.LaneLayout;
import org.dateline.layout.Mark;
import org.dateline.layout.Packer;
import org.dateline.layout.Packing;
import org.dateline.layout.Reach;
import org.dateline.layout.TimeScale;
import org.dateline.layout.Viewport;
import org.dateline.model.Chronology;
import org.dateline.model.TimePoint;
import org.dateline.query.Clocks;
import org.dateline.query.Hits;
import org.dateline.query.Lane;
import org.dateline.query.LaneBy;
import org.dateline.query.Reports;
import org.dateline.query.lang.Asked;
import org.dateline.state.TimelineState;
import org.jspecify.annotations.Nullable;

/**
 * A timeline as it stood when a picture of it was asked for, to be drawn on any surface while the
 * window goes on. It measures with fonts of its own, so any thread may draw it, one at a time.
 */
public final class Drawing {

  /**
   * What the drawing says of itself in words.
   *
   * @param title the title of the timeline
   * @param all how many events the timeline has
   * @param shown how many of them the filter lets pass
   * @param undated how many of these have no place on the axis
   * @param asOf as of when, in words; empty for now
   * @param asked what is being looked for
   */
  public record Words(String title, int all, int shown, int undated, String asOf, Asked asked) {}

  /** Rows of all lanes at one scale, and where they stand. */
  public record Rows(Packing packing, LaneLayout layout) {}

  /** Pixels that a sample takes in a picture. */
  public static final double SAMPLE_WIDTH = 92;

  private static final LookSample.Place SAMPLE = new LookSample.Place(SAMPLE_WIDTH, 16, 46, 12);

  private final Chronology chronology;
  private final List<Lane> lanes;
  private final LaneBy by;
  private final Set<String> folded;
  private final Hits hits;
  private final Standing standing;
  private final ZoneId zone;
  private final @Nullable Reports reports;
  private final Locale locale;
  private final Viewport viewport;
  private final int selected;
  private final Color[] colors;
  private final double headings;
  private final String empty;
  private final Words words;

  private final Palette palette;
  private final Faces faces = new Faces(1);
  private final TimelineTexts texts;
  private final Tallies tallies = new Tallies();

  private Drawing(Chronology c, TimelineState s, Theme theme, Locale locale) {
    chronology = c;
    this.locale = locale;
    texts = new TimelineTexts(locale);
    palette = Palette.of(theme);
    lanes = s.lanesProperty().get();
    by = s.laneByProperty().get();
    folded = s.collapsedProperty().get();
    hits = s.hitsProperty().get();
    zone = s.zone();
    reports = s.clocks().drawn();
    viewport = s.viewport();
    selected = s.selected();
    SkinLooks looks = new SkinLooks(s, new SimpleObjectProperty<>(theme), faces, texts, locale);
    standing = looks.standing();
    headings = looks.headingWidth(lanes, 1e6);
    empty = looks.emptyWords(c);
    var color = looks.laneColor();
    colors = IntStream.range(0, lanes.size()).mapToObj(color).toArray(Color[]::new);
    int undated = 0;
    var shown = s.shownProperty().get();
    for (int i = shown.nextSetBit(c.events().dated()); i >= 0; i = shown.nextSetBit(i + 1)) {
      undated += c.events().when(i) == null ? 1 : 0;
    }
    words =
        new Words(
            c.timeline().title(),
            c.events().size(),
            shown.cardinality(),
            undated,
            standing.words(),
            s.finder().asked());
    tallies.prepare(c, lanes, hits);
  }

  /**
   * The timeline as it stands now; null while nothing is open. On the FX thread.
   *
   * @param locale language of ticks and words
   */
  public static @Nullable Drawing of(TimelineState state, Theme theme, Locale locale) {
    Chronology c = state.chronology();
    return c == null ? null : new Drawing(c, state, theme, locale);
  }

  public Chronology chronology() {
    return chronology;
  }

  public List<Lane> lanes() {
    return lanes;
  }

  /** The stretch of time that was on screen. */
  public Viewport viewport() {
    return viewport;
  }

  public ZoneId zone() {
    return zone;
  }

  public Locale locale() {
    return locale;
  }

  public Palette palette() {
    return palette;
  }

  public Faces faces() {
    return faces;
  }

  public Words words() {
    return words;
  }

  /** Store index of the selected event, -1 for none. */
  public int selected() {
    return selected;
  }

  /** The heading of a lane. */
  public String laneTitle(int lane) {
    return texts.laneTitle(lanes.get(lane), by);
  }

  /** Pixels of the lane headings in a picture of that width. */
  public double headings(double width) {
    return Math.min(headings, width / 3);
  }

  /** How far all events reach at a scale; null when there is none. */
  public @Nullable Reach reach(double secondsPerPixel) {
    return Reach.of(chronology, lanes, faces, reports, secondsPerPixel);
  }

  /** How far all events reach at the scale at which they take that width; null without any. */
  public @Nullable Reach reachWithin(double widthPx) {
    return Reach.within(chronology, lanes, faces, reports, widthPx);
  }

  /**
   * Puts all events into rows.
   *
   * @param available pixels there are for all lanes; spare ones make the rows roomier
   */
  public Rows rows(double secondsPerPixel, double available) {
    Packing packing =
        new Packer(chronology, faces, reports).pack(lanes, folded, secondsPerPixel, null, selected);
    return new Rows(packing, new LaneLayout(packing, available));
  }

  /**
   * Top of the selected event's bar from the top of the first lane; NaN when it stands in no row.
   */
  public double selectedTop(Rows rows) {
    for (int i = 0; selected >= 0 && i < lanes.size(); i++) {
      int row = rows.packing().lanes().get(i).rowOf(selected);
      if (row >= 0) {
        return rows.layout().barTop(i, row);
      }
    }
    return Double.NaN;
  }

  /**
   * What is to be drawn of some rows.
   *
   * @param width pixels of the time area
   * @param height pixels of the lanes
   * @param scrollY pixels from the top of the first lane
   */
  public Frame frame(Rows rows, TimeScale scale, double width, double height, double scrollY) {
    return builder().build(rows.packing(), rows.layout(), scale, width, height, scrollY);
  }

  /** The same as one page of several, on which nothing stands that belongs to another. */
  public Frame page(Rows rows, TimeScale scale, double width, double height, double y) {
    return builder().buildPage(rows.packing(), rows.layout(), scale, width, height, y);
  }

  private FrameBuilder builder() {
    return new FrameBuilder(chronology, faces, zone, locale, reports);
  }

  /** The signs that stand in a frame, by the keys of their words, as they are to be explained. */
  public List<String> looks(Frame f) {
    LooksSeen seen = new LooksSeen();
    Subjects subjects = new Subjects(chronology);
    for (Mark m : f.marks()) {
      if (m.y() >= f.height() || m.y() + m.height() <= 0) {
        continue;
      }
      boolean contested = standing.contests(chronology.disputes(), m.event());
      seen.add(m, subjects.of(m.event()), contested);
    }
    for (Block b : f.blocks()) {
      if (b.y() >= f.height() || b.y() + b.height() <= 0) {
        continue;
      }
      Lane lane = lanes.get(b.lane());
      seen.addBlock(
          hits.active() && b.count(tallies.found(lane)) > 0,
          b.count(tallies.contested(chronology, lane)) > 0);
    }
    return seen.samples().stream().map(LookSample::key).toList();
  }

  /** What a sign means. */
  public String lookWords(String key) {
    return texts.text("legend." + key);
  }

  /** Draws a sign as a sample, from the surface's own corner. */
  public void paintLook(Surface g, String key) {
    Color lane = colors.length == 1 ? colors[0] : palette.muted();
    for (LookSample s : LookSample.ALL) {
      if (s.key().equals(key)) {
        s.paint(new LookSample.Brush(g, palette, faces, texts, lane), SAMPLE);
      }
    }
  }

  /**
   * Draws a frame with its headings and its axis, from the surface's own corner.
   *
   * @param headingWidth pixels of the lane headings at the left
   * @param selection whether the selected event is marked
   */
  public void paint(Surface g, Frame f, double headingWidth, boolean selection) {
    new FramePainter(g, palette, faces, texts, standing, tallies)
        .withoutFolds()
        .paint(f, chronology, by, headingWidth, i -> colors[i], hits);
    new OverlayPainter(g, palette, faces, texts)
        .paintOver(
            f,
            chronology,
            headingWidth,
            i -> colors[i],
            new OverlayPainter.Over(
                selection ? selected : -1,
                -1,
                null,
                selection && selected >= 0
                    ? Clocks.said(chronology, selected)
                    : List.<TimePoint>of(),
                standing,
                -1,
                lanes,
                Double.NaN));
    SkinLooks.emptyText(g, empty, palette, faces, headingWidth, f.width(), f.height());
  }
}
