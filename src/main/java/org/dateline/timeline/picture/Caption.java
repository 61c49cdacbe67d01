package org.dateline.timeline.picture;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.layout.AsOfText;
import org.dateline.layout.TextMeasure.Face;
import org.dateline.model.Span;
import org.dateline.model.TimePoint;
import org.dateline.time.Bundle;
import org.dateline.timeline.Drawing;
import org.dateline.timeline.Faces;
import org.dateline.timeline.Palette;
import org.dateline.timeline.Surface;

/**
 * The lines above and below a picture that let it stand alone: what it is of, what of it is shown,
 * how many of how many, as of when, and when it was drawn.
 */
final class Caption {

  /** Pixels above the timeline. */
  static final double HEAD = 32;

  /** Pixels below it. */
  static final double FOOT = 26;

  static final double BOTH = HEAD + FOOT;

  /** As far in as the lane headings stand. */
  private static final double PAD = 14;

  private static final double GAP = 24;

  private final Drawing drawing;
  private final Faces faces;
  private final Palette palette;
  private final Bundle bundle;

  Caption(Drawing drawing) {
    this.drawing = drawing;
    this.faces = drawing.faces();
    this.palette = drawing.palette();
    this.bundle = Bundle.of("timeline.picture.picture", drawing.locale());
  }

  /** A text of the bundle with its arguments filled in. */
  String text(String key, Object... arguments) {
    return bundle.text(key, arguments);
  }

  /**
   * Draws both lines.
   *
   * @param left where the picture begins
   * @param width how wide it is
   * @param bottom where it ends
   */
  void paint(Surface g, Picture p, int sheet, double left, double width, double bottom) {
    double x = left + PAD;
    double room = width - 2 * PAD;
    String when = p.when(sheet);
    double w = faces.width(when, Face.SMALL);
    boolean both = w + GAP + 80 < room;
    double top = bottom - (p.paged() ? p.height() - 2 * left : p.height());
    String title =
        faces.fit(drawing.words().title(), both ? room - w - GAP : room, Face.TITLE_STRONG);
    g.text(title, x, top + 20, Face.TITLE_STRONG, palette.text());
    if (both) {
      g.text(when, x + room - w, top + 20, Face.SMALL, palette.muted());
    }
    String end = colophon(p, sheet);
    double e = faces.width(end, Face.SMALL);
    g.text(
        faces.fit(shown(), room - e - GAP, Face.SMALL), x, bottom - 8, Face.SMALL, palette.muted());
    g.text(end, x + room - e, bottom - 8, Face.SMALL, palette.muted());
  }

  /** What of the timeline is shown. */
  String shown() {
    Drawing.Words w = drawing.words();
    List<String> parts = new ArrayList<>();
    parts.add(text("shown", w.all(), w.shown()));
    if (w.undated() > 0) {
      parts.add(text("undated", w.undated()));
    }
    if (!w.asOf().isEmpty()) {
      parts.add(text("asof", w.asOf()));
    }
    if (w.asked().active()) {
      parts.add(text(w.asked().hiding() ? "only" : "marked", w.asked().text()));
    }
    return String.join(" · ", parts);
  }

  private String colophon(Picture p, int sheet) {
    TimePoint now = TimePoint.ofSeconds(Instant.now().getEpochSecond());
    String day = AsOfText.days(Span.point(now), drawing.zone(), drawing.locale());
    String drawn = text("drawn", day);
    return p.sheets() > 1 ? drawn + "  ·  " + text("page", sheet + 1, p.sheets()) : drawn;
  }
}
