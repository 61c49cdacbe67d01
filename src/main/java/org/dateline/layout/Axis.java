package org.dateline.layout;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.layout.TextMeasure.Face;
import org.dateline.model.TimePoint;
import org.jspecify.annotations.Nullable;

/**
 * The two rows of ticks above the timeline, from a microsecond to billions of years between two
 * ticks.
 *
 * <p>Which units are shown depends on the scale, the locale and the face alone, and which lower
 * labels are left out depends on the calendar alone: panning moves the ticks and never changes
 * them. Only the first upper labels change, since they carry the context of all others.
 */
public final class Axis {

  /** From a tick to its text, and from the left edge to a text that sticks there; pixels. */
  static final double INSET = 4;

  /** Least space between two texts, pixels. */
  static final double GAP = 6;

  /**
   * Farther than any label reaches, pixels: what lies beyond the screen by more cannot bear upon
   * it.
   */
  private static final double BEYOND = 400;

  /**
   * Ticks closer than this share of a step are one too many: the clocks were changed between them.
   */
  private static final double TOO_CLOSE = 0.45;

  private final TimeScale scale;
  private final double width;
  private final AxisZone zone;
  private final AxisText text;
  private final TextMeasure measure;

  private Axis(TimeScale scale, double width, AxisZone zone, AxisText text, TextMeasure measure) {
    this.scale = scale;
    this.width = width;
    this.zone = zone;
    this.text = text;
    this.measure = measure;
  }

  /**
   * The ticks of one frame.
   *
   * @param widthPx of the axis, in pixels
   * @param zone whose days and hours are shown
   */
  public static AxisTicks ticks(
      TimeScale scale, double widthPx, ZoneId zone, Locale locale, TextMeasure measure) {
    Axis axis =
        new Axis(scale, Math.max(0, widthPx), new AxisZone(zone), AxisText.of(locale), measure);
    AxisLadder rung = axis.rung();
    return new AxisTicks(axis.upper(rung), axis.lower(rung), rung.lower().unit(), zone);
  }

  /** The finest pair of rows whose labels fit. */
  private AxisLadder rung() {
    List<AxisLadder> rungs = AxisLadder.rungs(text.firstDayOfWeek());
    for (AxisLadder rung : rungs) {
      double step = scale.pixels(rung.lower().seconds());
      if (step >= rung.minPx()
          && level(rung.lower(), rung.names(), Face.SMALL) < rung.names().levels()
          && level(rung.upper(), rung.full(), Face.SMALL_STRONG) < rung.full().levels()) {
        return rung;
      }
    }
    return rungs.getLast();
  }

  /** The longest level at which typical labels of a row fit; one past the last when none does. */
  private int level(TickRow row, TickNames names, Face face) {
    double room = scale.pixels(row.seconds()) - INSET - GAP;
    int level = 0;
    while (level < names.levels() && widest(row, names, level, face) > room) {
      level++;
    }
    return level;
  }

  private double widest(TickRow row, TickNames names, int level, Face face) {
    double widest = 0;
    for (TickMark sample : row.samples()) {
      widest = Math.max(widest, measure.width(names.name(sample, level, text), face));
    }
    return widest;
  }

  // --- the lower row -------------------------------------------------------------------------

  /** A tick on its way to the screen. */
  private static final class Lower {
    final TickMark mark;
    final double x;
    final String label;
    final double end;
    final boolean candidate;
    boolean shown;

    Lower(TickMark mark, double x, String label, double width, boolean candidate) {
      this.mark = mark;
      this.x = x;
      this.label = label;
      this.end = x + INSET + width;
      this.candidate = candidate;
      this.shown = candidate;
    }

    boolean touches(Lower later) {
      return end + GAP > later.x + INSET;
    }
  }

  private List<Tick> lower(AxisLadder rung) {
    int level = Math.min(level(rung.lower(), rung.names(), Face.SMALL), rung.names().levels() - 1);
    double step = scale.pixels(rung.lower().seconds());
    List<TickMark> marks = rung.lower().marks(scale.at(-BEYOND), scale.at(width + BEYOND), zone);
    List<Lower> row = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      TickMark mark = marks.get(i);
      double x = scale.x(mark.at());
      if (x < -BEYOND || x > width + BEYOND || tooClose(marks, i, step)) {
        continue;
      }
      String label = rung.names().name(mark, level, text);
      double w = measure.width(label, Face.SMALL);
      boolean kept = mark.strong() || rung.lower().keeps(mark, (w + INSET + GAP) / step);
      row.add(new Lower(mark, x, label, w, kept));
    }
    hideOverlaps(row);
    List<Tick> ticks = new ArrayList<>();
    for (Lower tick : row) {
      if (tick.x <= width && (tick.x >= 0 || tick.shown && tick.end > 0)) {
        ticks.add(new Tick(tick.mark.at(), tick.x, tick.x + INSET, tick.shown ? tick.label : ""));
      }
    }
    return ticks;
  }

  /**
   * True for a border that stands right beside the one before, or beside a stronger one after it.
   */
  private boolean tooClose(List<TickMark> marks, int i, double step) {
    TickMark mark = marks.get(i);
    double least = TOO_CLOSE * step;
    if (mark.strong()) {
      return false;
    }
    boolean before = i > 0 && scale.pixels(mark.at().minus(marks.get(i - 1).at())) < least;
    boolean after =
        i + 1 < marks.size()
            && marks.get(i + 1).strong()
            && scale.pixels(marks.get(i + 1).at().minus(mark.at())) < least;
    return before || after;
  }

  /**
   * Strong labels go before weak ones and earlier before later. A label gives way to every
   * candidate, shown or not, so that whether it shows is settled nearby and does not hang on where
   * the screen begins.
   */
  private static void hideOverlaps(List<Lower> row) {
    for (int j = 0; j < row.size(); j++) {
      Lower later = row.get(j);
      for (int i = j - 1; i >= 0; i--) {
        Lower earlier = row.get(i);
        if (!earlier.candidate || !later.candidate || !earlier.touches(later)) {
          continue;
        }
        if (later.mark.strong() && !earlier.mark.strong()) {
          earlier.shown = false;
        } else {
          later.shown = false;
        }
      }
    }
  }

  // --- the upper row -------------------------------------------------------------------------

  private List<Tick> upper(AxisLadder rung) {
    TickRow row = rung.upper();
    TimePoint to = scale.at(width).plusSeconds(row.seconds() * 1.5);
    List<TickMark> marks = row.marks(scale.at(0), to, zone);
    int first = 0;
    while (first + 1 < marks.size() && scale.x(marks.get(first + 1).at()) <= 0) {
      first++;
    }
    int full = level(row, rung.full(), Face.SMALL_STRONG);
    // Not Dec 2022 beside January.
    int brief = Math.max(full, level(row, rung.brief(), Face.SMALL_STRONG));
    List<Tick> ticks = new ArrayList<>();
    boolean context = true;
    for (int i = first; i < marks.size(); i++) {
      TickMark mark = marks.get(i);
      double x = scale.x(mark.at());
      if (x > width) {
        break;
      }
      double next =
          i + 1 < marks.size() ? scale.x(marks.get(i + 1).at()) : x + scale.pixels(row.seconds());
      boolean inFull = context || rung.full().always().test(mark);
      String label = inFull ? fitting(rung.full(), full, mark, next - x) : null;
      if (label == null) {
        label = fitting(rung.brief(), brief, mark, next - x);
      }
      if (label == null) {
        ticks.add(new Tick(mark.at(), x, Math.max(x, 0) + INSET, ""));
        continue;
      }
      double pushed = next - GAP - measure.width(label, Face.SMALL_STRONG);
      double labelX = Math.min(Math.max(x, 0) + INSET, pushed);
      ticks.add(new Tick(mark.at(), x, labelX, label));
      // While the next period pushes the first label out, the next one has to give the context.
      context &= labelX < INSET;
    }
    return ticks;
  }

  /** The longest name, from a level on, that fits into a period; null when none does. */
  private @Nullable String fitting(TickNames names, int from, TickMark mark, double period) {
    for (int level = from; level < names.levels(); level++) {
      String label = names.name(mark, level, text);
      if (measure.width(label, Face.SMALL_STRONG) + INSET + GAP <= period) {
        return label;
      }
    }
    return null;
  }
}
