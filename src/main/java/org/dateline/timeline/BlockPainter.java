package org.dateline.timeline;

import javafx.scene.paint.Color;
import org.dateline.layout.Block;
import org.dateline.layout.TextMeasure.Face;

/**
 * Draws counted blocks: the stronger the fill the more events, with their number; a bar along the
 * bottom is the share of search hits, dashes along the top the share of contested events.
 */
final class BlockPainter {

  /** Pixels of the bar and of the dashes. */
  private static final double STRIPE = 3;

  private static final double DASH = 5;

  private final Surface g;
  private final Palette p;
  private final Faces faces;
  private final TimelineTexts texts;

  BlockPainter(Surface g, Palette p, Faces faces, TimelineTexts texts) {
    this.g = g;
    this.p = p;
    this.faces = faces;
    this.texts = texts;
  }

  /**
   * Draws a block.
   *
   * @param found how many of its events are search hits
   * @param contested how many of its events are contested
   */
  void paint(Block b, Color lane, boolean folded, int found, int contested) {
    boolean dark = p.ground().getBrightness() < 0.5;
    // From ten events to a hundred thousand: told apart at a glance, quiet all the same.
    double much = Math.clamp(Math.log10(Math.max(1, b.count())) / 5, 0, 1);
    Color fill = p.ground().interpolate(lane, (dark ? 0.2 : 0.1) + (dark ? 0.26 : 0.24) * much);
    // Two rectangles stand for rounded corners, which are dear.
    g.rect(b.x() + 1, b.y(), b.width() - 2, b.height(), fill);
    g.rect(b.x(), b.y() + 1, b.width(), b.height() - 2, fill);
    double room = b.width() - 6;
    if (found > 0) {
      g.rect(
          b.x() + 3,
          b.y() + b.height() - STRIPE - 1,
          Math.max(STRIPE, room * found / b.count()),
          STRIPE,
          p.accent());
    }
    if (contested > 0) {
      double end = b.x() + 3 + Math.max(STRIPE, room * contested / b.count());
      for (double x = b.x() + 3; x < end; x += DASH) {
        g.rect(x, b.y() + 1, Math.min(STRIPE, end - x), 2, p.warn());
      }
    }
    String count = texts.counted("block.count", b.count());
    if (faces.width(count, Face.SMALL) > room) {
      count = texts.compact(b.count());
    }
    double w = faces.width(count, Face.SMALL);
    if (w <= room) {
      g.text(
          count,
          b.x() + (b.width() - w) / 2,
          b.y() + b.height() / 2 + 4,
          Face.SMALL,
          folded ? p.muted() : p.text());
    }
  }
}
