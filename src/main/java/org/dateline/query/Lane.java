package org.dateline.query;

import org.jspecify.annotations.Nullable;

/**
 * One lane: a heading and the events under it.
 *
 * @param key stable name of the lane within its {@link LaneBy}; empty for events that have nothing
 *     to be sorted by
 * @param title heading, or null for the events without one (the window words it)
 * @param color {@code #rrggbb} of the file, or null to take the palette's
 * @param events store indices of dated events, ascending, so in time order
 */
public record Lane(String key, @Nullable String title, @Nullable String color, int[] events) {

  /** How many events the lane holds. */
  public int size() {
    return events.length;
  }

  @Override
  public String toString() {
    return key + "(" + events.length + ")";
  }
}
