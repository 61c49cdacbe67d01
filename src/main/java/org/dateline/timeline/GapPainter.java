package org.dateline.timeline;

import java.time.ZoneId;
import java.util.Locale;
import org.dateline.layout.Frame;
import org.dateline.layout.LaneBox;
import org.dateline.layout.Metrics;
import org.dateline.layout.TextMeasure.Face;
import org.dateline.model.TimePoint;
import org.dateline.state.Gaps.Gap;
import org.dateline.time.LengthWords;

/**
 * Draws the gap that is looked at: a quiet band between two dotted lines, and across it how long no
 * event is known for.
 */
final class GapPainter {

  private static final double TINT_LIGHT = 0.06;
  private static final double TINT_DARK = 0.1;

  /** Pixels the words and the line they stand on take. */
  private static final double HEIGHT = 20;

  private final Surface g;
  private final Palette p;
  private final Faces faces;
  private final TimelineTexts texts;

  GapPainter(Surface g, Palette p, Faces faces, TimelineTexts texts) {
    this.g = g;
    this.p = p;
    this.faces = faces;
    this.texts = texts;
  }

  /**
   * @param headings pixels of the lane headings at the left
   */
  void paint(Frame f, double headings, Gap gap, ZoneId zone, Locale locale) {
    TimePoint from = TimePoint.ofSeconds(gap.silence().from());
    TimePoint to = TimePoint.ofSeconds(gap.silence().to());
    double left = Math.clamp(Math.round(f.scale().x(from)), -2, f.width() + 2);
    double right = Math.clamp(Math.round(f.scale().x(to)), -2, f.width() + 2);
    double top = 0;
    double bottom = f.height();
    String lane = gap.lane();
    if (lane != null) {
      LaneBox box =
          f.lanes().stream().filter(l -> l.lane().key().equals(lane)).findFirst().orElse(null);
      if (box == null) {
        return;
      }
      top = Math.max(0, box.y());
      bottom = Math.min(bottom, box.y() + box.height() - 1);
    }
    if (right - left < 1 || bottom - top < 4) {
      return;
    }
    g.enter(headings, Metrics.AXIS, f.width(), f.height());
    double tint = p.ground().getBrightness() < 0.5 ? TINT_DARK : TINT_LIGHT;
    g.rect(left, top, right - left, bottom - top, p.muted().deriveColor(0, 1, 1, tint));
    g.line(left, top, left, bottom, 1.4, p.muted(), true);
    g.line(right, top, right, bottom, 1.4, p.muted(), true);
    words(f, left, right, top, bottom, new LengthWords(locale).between(from, to, zone));
    g.leave();
  }

  private void words(Frame f, double left, double right, double top, double bottom, String length) {
    String words = faces.fit(texts.text("gap", length), f.width() - 24, Face.SMALL_STRONG);
    double w = faces.width(words, Face.SMALL_STRONG) + 16;
    double x = Math.clamp((left + right - w) / 2, 4, Math.max(4, f.width() - w - 4));
    double y = free(f, x, x + w, top, bottom);
    double middle = y + HEIGHT / 2;
    if (right - left > w + 24) {
      arrow(left + 3, x - 4, middle, -1);
      arrow(x + w + 4, right - 3, middle, 1);
    }
    g.roundRect(x, y, w, HEIGHT, 4, p.ground());
    g.text(words, x + 8, middle + 4, Face.SMALL_STRONG, p.muted());
  }

  /** A line that ends in a tip at its left (−1) or right end. */
  private void arrow(double from, double to, double y, int side) {
    g.rect(from, y - 0.5, to - from, 1, p.muted());
    double tip = side < 0 ? from : to;
    g.line(tip, y, tip - side * 4, y - 3.5, 1.2, p.muted(), false);
    g.line(tip, y, tip - side * 4, y + 3.5, 1.2, p.muted(), false);
  }

  /** The first height from the top at which the words cover no event. */
  private static double free(Frame f, double left, double right, double top, double bottom) {
    for (double y = top + 8; y + HEIGHT <= bottom - 2; y += 6) {
      double at = y;
      boolean taken =
          f.marks().stream()
                  .anyMatch(
                      m ->
                          m.y() < at + HEIGHT
                              && m.y() + m.height() > at
                              && m.drawnLeft() < right
                              && m.drawnRight() > left)
              || f.blocks().stream()
                  .anyMatch(
                      b ->
                          b.y() < at + HEIGHT
                              && b.y() + b.height() > at
                              && b.x() < right
                              && b.right() > left);
      if (!taken) {
        return y;
      }
    }
    return Math.max(top, Math.min(top + 8, bottom - HEIGHT - 2));
  }
}
