package org.dateline.time;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.model.Edge;
import org.dateline.model.Span;
import org.dateline.model.TimePoint;
import org.dateline.model.When;
import org.dateline.model.When.Form;
import org.dateline.time.EdtfInterval.Dated;
import org.dateline.time.EdtfInterval.End;
import org.dateline.time.EdtfInterval.Missing;
import org.jspecify.annotations.Nullable;

/**
 * Puts a date on the axis: four bounds, in epoch seconds (GRAMMAR section 2), and how its ends fade
 * (section 3).
 *
 * <p>A day runs from its midnight in the zone to the next one, that one left out. A time of day is
 * a point. An open end lies at {@link TimePoint#MIN} or {@link TimePoint#MAX} with {@link
 * Edge#OPEN}; an unknown end has {@link Edge#UNKNOWN}, and lies somewhere between the other end and
 * there.
 */
public final class Placing {

  private Placing() {}

  /**
   * Places {@code e}.
   *
   * @param zone where its days begin, and where a time without shift or zone of its own is read
   * @throws IllegalArgumentException exactly where {@link #problem(Edtf, ZoneId)} is not null
   */
  public static When place(Edtf e, ZoneId zone) {
    Message problem = problem(e, zone);
    if (problem != null) {
      throw new IllegalArgumentException(problem.toString());
    }
    return switch (e) {
      case EdtfDate date -> lone(Placed.of(date, zone), date);
      case EdtfDateTime time -> lone(Placed.of(time, zone), time);
      case EdtfInterval interval -> interval(interval, zone);
      case EdtfSet set -> set(set, zone);
    };
  }

  /**
   * Places {@code e} within the compiler's own bounds (format: {@code earliest}, {@code latest};
   * TEI notBefore, notAfter), which are stronger than what the notation says: they replace the
   * outer bounds and the fades there, even where they exclude the date itself. {@link
   * #problem(Edtf, ZoneId, Edtf, Edtf)} tells of that.
   *
   * @param earliest its first instant becomes the first possible one; null for none
   * @param latest its last instant becomes the last possible one; null for none
   * @throws IllegalArgumentException exactly where {@link #problem(Edtf, ZoneId)} is not null
   */
  public static When place(Edtf e, ZoneId zone, @Nullable Edtf earliest, @Nullable Edtf latest) {
    return Bounding.within(
        place(e, zone),
        earliest == null ? null : Placed.extent(earliest, zone),
        latest == null ? null : Placed.extent(latest, zone));
  }

  /** {@link #problem(Edtf, ZoneId)} with days and times without zone taken in UTC. */
  public static @Nullable Message problem(Edtf e) {
    return problem(e, ZoneOffset.UTC);
  }

  /**
   * Why {@code e} cannot be placed, as a sentence that names both dates; null where it can. The
   * only reason is an end before a start, in an interval or in a run of a set. The zone matters
   * only where a time of day with a shift meets a date without one.
   */
  public static @Nullable Message problem(Edtf e, ZoneId zone) {
    return Order.problem(e, zone);
  }

  /**
   * As {@link #problem(Edtf, ZoneId)}, and also where the compiler's bounds are in disorder or shut
   * out the date; such a date is still placed.
   */
  public static @Nullable Message problem(
      Edtf e, ZoneId zone, @Nullable Edtf earliest, @Nullable Edtf latest) {
    Message problem = problem(e, zone);
    return problem != null ? problem : Order.problem(e, zone, earliest, latest);
  }

  /**
   * What a reader should know of a date that is placed all the same, as a sentence; null where
   * there is nothing: a shift that its own zone does not have then (RFC 9557 section 3.4; the shift
   * is believed), a time that its zone skips, a year held at the end of the axis.
   */
  public static @Nullable Message warning(Edtf e) {
    return Warnings.of(e);
  }

  /**
   * The widest reading of {@code e}: its bounds with python-edtf's padding for {@code ~}, {@code ?}
   * and {@code %}, and an unknown end ten years off (GRAMMAR section 3). For asking what it may
   * touch; what is drawn to fade is narrower.
   *
   * @throws IllegalArgumentException exactly where {@link #problem(Edtf, ZoneId)} is not null
   */
  public static Span padded(Edtf e, ZoneId zone) {
    When w = place(e, zone);
    return switch (e) {
      case EdtfDate date -> Placed.of(date, zone).padded();
      case EdtfDateTime _ -> w.start();
      case EdtfInterval i -> {
        Placed from = placed(i.start(), zone);
        Placed to = placed(i.end(), zone);
        yield new Span(
            from != null ? from.padded().from() : away(i.start(), w.end(), -1, zone),
            to != null ? to.padded().to() : away(i.end(), w.start(), 1, zone));
      }
      case EdtfSet set -> {
        TimePoint from = TimePoint.MAX;
        TimePoint to = TimePoint.MIN;
        for (EdtfSet.Item item : set.items()) {
          Span p = Placed.of(item, zone).padded();
          from = p.from().compareTo(from) < 0 ? p.from() : from;
          to = p.to().compareTo(to) > 0 ? p.to() : to;
        }
        yield new Span(from, to);
      }
    };
  }

  /** The far side of an end that is not given: unbounded when open, ten years off when unknown. */
  private static TimePoint away(End end, Span other, int sign, ZoneId zone) {
    if (end != Missing.UNKNOWN) {
      return sign < 0 ? TimePoint.MIN : TimePoint.MAX;
    }
    CivilDate day = CivilDate.at(sign < 0 ? other.to() : other.from(), zone);
    return day.plusYears(sign * (long) Fades.UNKNOWN_END_YEARS)
        .plusDays(sign < 0 ? 0 : 1)
        .startOfDay(zone);
  }

  private static When lone(Placed p, Edtf e) {
    boolean exact =
        e instanceof EdtfDateTime || (e instanceof EdtfDate d && d.day() != null && !d.masked());
    return new When(
        exact ? Form.EXACT : Form.WITHIN,
        p.span(),
        p.span(),
        p.edge(),
        p.edge(),
        p.fadeBefore(),
        p.fadeAfter(),
        Grains.of(e),
        List.of());
  }

  private static When interval(EdtfInterval interval, ZoneId zone) {
    Placed from = placed(interval.start(), zone);
    Placed to = placed(interval.end(), zone);
    Span start = from != null ? from.span() : missingStart(interval.start(), to);
    Span end = to != null ? to.span() : missingEnd(interval.end(), from);
    return new When(
        Form.THROUGHOUT,
        start,
        end,
        from != null ? from.edge() : edge(interval.start()),
        to != null ? to.edge() : edge(interval.end()),
        from != null ? from.fadeBefore() : 0,
        to != null ? to.fadeAfter() : 0,
        Grains.of(interval),
        List.of());
  }

  private static @Nullable Placed placed(End end, ZoneId zone) {
    return end instanceof Dated(Edtf value) ? Placed.of(value, zone) : null;
  }

  private static Span missingStart(End start, @Nullable Placed other) {
    return start == Missing.UNKNOWN && other != null
        ? new Span(TimePoint.MIN, other.span().to())
        : Span.point(TimePoint.MIN);
  }

  private static Span missingEnd(End end, @Nullable Placed other) {
    return end == Missing.UNKNOWN && other != null
        ? new Span(other.span().from(), TimePoint.MAX)
        : Span.point(TimePoint.MAX);
  }

  private static Edge edge(End missing) {
    return missing == Missing.OPEN ? Edge.OPEN : Edge.UNKNOWN;
  }

  private static When set(EdtfSet set, ZoneId zone) {
    List<Placed> members = new ArrayList<>();
    for (EdtfSet.Item item : set.items()) {
      members.add(Placed.of(item, zone));
    }
    members.sort(
        Comparator.comparing((Placed p) -> p.span().from()).thenComparing(p -> p.span().to()));
    Placed first = members.getFirst();
    Placed last = members.getFirst();
    for (Placed p : members) {
      last = p.span().to().compareTo(last.span().to()) > 0 ? p : last;
    }
    Span whole = new Span(first.span().from(), last.span().to());
    Edge startEdge = whole.from().isFinite() ? first.edge() : Edge.OPEN;
    Edge endEdge = whole.to().isFinite() ? last.endEdge() : Edge.OPEN;
    return new When(
        set.all() ? Form.ALL_OF : Form.ONE_OF,
        set.all() ? first.startSpan() : whole,
        set.all() ? last.endSpan() : whole,
        startEdge,
        endEdge,
        first.fadeBefore(),
        last.fadeAfter(),
        Grains.of(set),
        members.stream().map(Placed::span).toList());
  }
}
