package org.dateline.time;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.dateline.model.Edge;
import org.dateline.model.Span;
import org.dateline.model.TimePoint;

/**
 * One date, time or run of dates on the axis.
 *
 * @param span from its first instant to the one after its last; a point for a time of day
 * @param startSpan where a run began; the same as {@code span} for a single date
 * @param endSpan where a run ended; the same as {@code span} for a single date
 * @param edge how its start is known
 * @param endEdge how its end is known
 * @param fadeBefore seconds that its start is drawn to fade over
 * @param fadeAfter seconds that its end is drawn to fade over
 * @param padded {@code span} widened by python-edtf's padding
 */
record Placed(
    Span span,
    Span startSpan,
    Span endSpan,
    Edge edge,
    Edge endEdge,
    double fadeBefore,
    double fadeAfter,
    Span padded) {

  /** A date or a time. An interval or set is refused: ask {@link #extent}. */
  static Placed of(Edtf value, ZoneId zone) {
    return switch (value) {
      case EdtfDate date -> of(date, zone);
      case EdtfDateTime time -> {
        Span at = Span.point(instant(time, zone));
        yield new Placed(at, at, at, Edge.SHARP, Edge.SHARP, 0, 0, at);
      }
      case EdtfInterval _, EdtfSet _ -> throw new IllegalArgumentException(value.print());
    };
  }

  private static Placed of(EdtfDate date, ZoneId zone) {
    DayRange days = DayRange.known(date);
    TimePoint from = days.first().startOfDay(zone);
    TimePoint to = days.last().plusDays(1).startOfDay(zone);
    Span span = new Span(from, to);
    Qualifier q = date.qualifier();
    Edge edge = q == Qualifier.NONE && Fades.season(date) ? Edge.APPROXIMATE : q.edge();
    if (edge == Edge.SHARP) {
      return new Placed(span, span, span, edge, edge, 0, 0, span);
    }
    TimePoint before = Fades.drawn(date, days.first(), -1).startOfDay(zone);
    TimePoint after = Fades.drawn(date, days.last(), 1).plusDays(1).startOfDay(zone);
    Span padded =
        new Span(
            Fades.padded(date, days.first(), -1).startOfDay(zone),
            Fades.padded(date, days.last(), 1).plusDays(1).startOfDay(zone));
    return new Placed(span, span, span, edge, edge, from.minus(before), after.minus(to), padded);
  }

  static Placed of(EdtfSet.Item item, ZoneId zone) {
    Placed first = item.from() == null ? null : of(item.from(), zone);
    Placed last = item.to() == null ? null : of(item.to(), zone);
    if (first != null && last != null && !item.run()) {
      return first;
    }
    Span start = first == null ? Span.point(TimePoint.MIN) : first.span;
    Span end = last == null ? Span.point(TimePoint.MAX) : last.span;
    return new Placed(
        new Span(start.from(), end.to()),
        start,
        end,
        first == null ? Edge.OPEN : first.edge,
        last == null ? Edge.OPEN : last.edge,
        first == null ? 0 : first.fadeBefore,
        last == null ? 0 : last.fadeAfter,
        new Span(
            first == null ? TimePoint.MIN : first.padded.from(),
            last == null ? TimePoint.MAX : last.padded.to()));
  }

  /**
   * From the first instant anything in {@code value} can be at to the last; order is not judged.
   */
  static Span extent(Edtf value, ZoneId zone) {
    return switch (value) {
      case EdtfDate date -> of(date, zone).span;
      case EdtfDateTime time -> Span.point(instant(time, zone));
      case EdtfInterval i -> {
        TimePoint from =
            i.start() instanceof EdtfInterval.Dated(Edtf v)
                ? of(v, zone).span.from()
                : TimePoint.MIN;
        TimePoint to =
            i.end() instanceof EdtfInterval.Dated(Edtf v) ? of(v, zone).span.to() : TimePoint.MAX;
        yield ordered(from, to);
      }
      case EdtfSet s -> {
        TimePoint from = TimePoint.MAX;
        TimePoint to = TimePoint.MIN;
        for (EdtfSet.Item item : s.items()) {
          TimePoint a = item.from() == null ? TimePoint.MIN : of(item.from(), zone).span.from();
          TimePoint b = item.to() == null ? TimePoint.MAX : of(item.to(), zone).span.to();
          from = a.compareTo(from) < 0 ? a : from;
          to = b.compareTo(to) > 0 ? b : to;
        }
        yield ordered(from, to);
      }
    };
  }

  private static Span ordered(TimePoint a, TimePoint b) {
    return a.compareTo(b) <= 0 ? new Span(a, b) : new Span(b, a);
  }

  /**
   * The instant of a time: by its shift; failing that in its own zone; failing that in {@code
   * zone}.
   */
  static TimePoint instant(EdtfDateTime time, ZoneId zone) {
    ZoneId own =
        !time.shift().isEmpty()
            ? ZoneOffset.ofTotalSeconds(time.shiftSeconds())
            : time.zone().isEmpty() ? zone : ZoneId.of(time.zone());
    return time.date().atTime(time.secondOfDay(), time.nanos(), own);
  }
}
