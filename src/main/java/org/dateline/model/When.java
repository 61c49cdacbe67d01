package org.dateline.model;

import java.util.List;

/**
 * Where an event lies on the axis and how surely: four bounds, not two (SIMILE start, latestStart,
 * earliestEnd, end).
 *
 * @param form what the four bounds mean
 * @param start the time within which the event began
 * @param end the time within which it ended
 * @param startEdge how the start is known
 * @param endEdge how the end is known
 * @param startFade seconds over which the drawn start fades outward (0 when sharp); never part of
 *     the bounds
 * @param endFade the same for the end
 * @param grain how exact the coarsest stated part is
 * @param members the single dates of a set, in order; empty for all other forms
 */
public record When(
    Form form,
    Span start,
    Span end,
    Edge startEdge,
    Edge endEdge,
    double startFade,
    double endFade,
    Grain grain,
    List<Span> members) {

  /** What the bounds mean. */
  public enum Form {
    /** A day, or an instant, as stated: {@code 2023-01-16}, {@code 2023-01-16T10:30:00Z}. */
    EXACT,
    /** Some time within: {@code 2022-12}, a season, {@code 197X}. It did not last that long. */
    WITHIN,
    /** From a start to an end, throughout: {@code 2023-01-16/2023-02-01}. */
    THROUGHOUT,
    /** One of several dates: {@code [..]}. */
    ONE_OF,
    /** All of several dates: {@code {..}}. */
    ALL_OF
  }

  /** How exact a date is, from the finest. */
  public enum Grain {
    NANO,
    SECOND,
    MINUTE,
    DAY,
    MONTH,
    SEASON,
    YEAR,
    DECADE,
    CENTURY,
    COARSER
  }

  public When {
    members = List.copyOf(members);
  }

  /** First instant the event can touch; {@link TimePoint#MIN} when nothing bounds it. */
  public TimePoint earliest() {
    return start.from();
  }

  /** Last instant the event can touch; {@link TimePoint#MAX} when nothing bounds it. */
  public TimePoint latest() {
    return end.to();
  }

  /**
   * The instant it is sorted and reached by: its earliest start, or where that is unbounded the
   * nearest bound that is not.
   */
  public TimePoint sortPoint() {
    if (start.from().isFinite()) {
      return start.from();
    }
    if (start.to().isFinite()) {
      return start.to();
    }
    return end.from().isFinite() ? end.from() : end.to();
  }
}
