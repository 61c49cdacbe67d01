package org.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * What of the events is not in columns, by their index in the {@link EventStore}: kept as objects,
 * or read again from the file's bytes when it is asked for. Safe to ask from any thread.
 */
public interface EventDetails {

  /** The event in full. */
  Event event(int index);

  /** The event's id. */
  String id(int index);

  /** The event's title. */
  String title(int index);

  /** Where it lies on the axis, or null when it is undated. */
  @Nullable When when(int index);

  /** The index of the event with that id, or -1. */
  int indexOf(String id);

  /**
   * Whether an event is the same there as here, by what its record says.
   *
   * @param there the events of another reading
   */
  default boolean same(int index, EventDetails there, int indexThere) {
    return event(index).equals(there.event(indexThere));
  }

  /** How many events have been read from bytes so far. */
  long decodes();
}
