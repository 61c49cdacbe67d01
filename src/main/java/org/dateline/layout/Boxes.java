package org.dateline.layout;

import org.dateline.layout.EventShape.Look;
import org.dateline.layout.TextMeasure.Face;
import org.dateline.model.Chronology;
import org.dateline.model.EventStore;
import org.dateline.model.Span;
import org.dateline.model.TimePoint;
import org.dateline.model.When;
import org.dateline.model.When.Form;
import org.dateline.query.Reports;
import org.jspecify.annotations.Nullable;

/**
 * The room each event takes in a row, title and all. For plain dates the columns of the store tell
 * it; only the others are asked in full. No side reaches right of the instant an event is sorted by
 * before its body begins, which is what lets a full row be skipped.
 */
final class Boxes {

  private final Chronology chronology;
  private final EventStore store;
  private final TextMeasure measure;
  private final @Nullable Span extent;
  private final @Nullable Reports reports;

  /**
   * @param extent the finite extent of the chronology, null when nothing in it is bounded
   * @param reports when events were said, to keep room for; null when that is not drawn
   */
  Boxes(Chronology c, TextMeasure measure, @Nullable Span extent, @Nullable Reports reports) {
    this.chronology = c;
    this.store = c.events();
    this.measure = measure;
    this.extent = extent;
    this.reports = reports;
  }

  /** The room of an event, with the tick and connector of its report, at a scale. */
  Box of(int event, double scale) {
    Span said = SaidTick.of(reports, event);
    Form plain = store.plainForm(event);
    if (plain != null && said == null) {
      return plain(event, plain, scale);
    }
    When w = store.when(event);
    if (w == null) {
      throw new IllegalArgumentException(
          "an undated event has no place in a lane: " + store.id(event));
    }
    EventShape s = EventShape.of(w, extent);
    Box box =
        body(
            event,
            s.look() == Look.MARKER,
            s.holdsTitle(),
            s.from(),
            s.to(),
            s.pixelsBefore(),
            s.pixelsAfter(),
            s.fadeBefore(),
            s.fadeAfter(),
            scale);
    return said == null ? box : box.reaching(SaidTick.room(said, w, s, scale), scale);
  }

  private Box plain(int event, Form form, double scale) {
    TimePoint from = TimePoint.ofSeconds(store.startSeconds(event));
    TimePoint to = TimePoint.ofSeconds(store.endSeconds(event));
    boolean marker = form == Form.EXACT;
    return body(event, marker, !marker, from, to, 0, 0, 0, 0, scale);
  }

  private Box body(
      int event,
      boolean marker,
      boolean holdsTitle,
      TimePoint from,
      TimePoint to,
      double pixelsBefore,
      double pixelsAfter,
      double fadeBefore,
      double fadeAfter,
      double scale) {
    double label = labelWidth(chronology, event, measure);
    double seconds = to.minus(from);
    if (marker) {
      TimePoint mid = from.plusSeconds(seconds / 2);
      double half = Math.max(Metrics.MARKER + 1, seconds / scale / 2);
      double fade = Math.max(fadeBefore, fadeAfter) / scale;
      return new Box(mid, half + fade, mid, Math.max(half + fade, Metrics.MARKER_TO_LABEL + label));
    }
    double width = seconds / scale;
    double after = pixelsAfter + fadeAfter / scale;
    boolean inside = holdsTitle && width >= label + 2 * Metrics.BAR_TO_LABEL;
    double right = Math.max(after, Math.max(0, Metrics.BODY_MIN - width));
    if (!inside) {
      right = right + Metrics.BESIDE + label;
    }
    return new Box(from, pixelsBefore + fadeBefore / scale, to, right);
  }

  /**
   * Pixels a title takes, with the sign of a contested event, never more than {@link
   * Metrics#LABEL_MAX}.
   */
  static double labelWidth(Chronology c, int event, TextMeasure measure) {
    double text = measure.width(c.events().title(event), Face.TITLE_STRONG, Metrics.LABEL_MAX);
    return Math.ceil(text) + (c.disputes().isContested(event) ? Metrics.SIGN : 0);
  }
}
