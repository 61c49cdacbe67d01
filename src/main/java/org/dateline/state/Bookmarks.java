package org.dateline.state;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.model.Chronology;
import org.jspecify.annotations.Nullable;

/**
 * The events one wants to find again, by id, in the order in which they were marked, each with a
 * name of its own where one was given. A bookmark on an event that a newer reading of the file
 * lacks stays, for the next one may have it again. On the FX thread.
 */
public final class Bookmarks {

  private final Map<String, String> names = new LinkedHashMap<>();
  private final ReadOnlyObjectWrapper<BitSet> events = new ReadOnlyObjectWrapper<>(new BitSet());
  private final Runnable changed;
  private @Nullable Chronology chronology;

  /**
   * @param changed called when another set of events is marked
   */
  Bookmarks(Runnable changed) {
    this.changed = changed;
  }

  /** Store indices of the marked events. Do not change the set. */
  public ReadOnlyObjectProperty<BitSet> eventsProperty() {
    return events.getReadOnlyProperty();
  }

  /** Whether the event at a store index is marked. */
  public boolean has(int event) {
    return event >= 0 && events.get().get(event);
  }

  /** Whether an event is marked, by id. */
  public boolean has(String id) {
    return names.containsKey(id);
  }

  /** Names by id of event, in the order of marking; an empty name stands for the event's title. */
  public Map<String, String> names() {
    return new LinkedHashMap<>(names);
  }

  /** Marks an event, or no longer; true when it is marked now. */
  public boolean toggle(String id) {
    boolean marks = !names.containsKey(id);
    if (marks) {
      names.put(id, "");
    } else {
      names.remove(id);
    }
    resolve();
    changed.run();
    return marks;
  }

  /**
   * Gives a bookmark another name.
   *
   * @param name blank for the event's title
   */
  public void rename(String id, String name) {
    names.computeIfPresent(id, (i, was) -> name.strip());
    resolve();
  }

  /** Puts bookmarks in place of all there are. */
  public void replace(Map<String, String> next) {
    names.clear();
    names.putAll(next);
    resolve();
    changed.run();
  }

  /** Another file, or another reading of it. */
  void read(@Nullable Chronology next, boolean again) {
    chronology = next;
    if (!again) {
      names.clear();
    }
    resolve();
  }

  private void resolve() {
    BitSet found = new BitSet();
    Chronology c = chronology;
    if (c != null) {
      for (String id : names.keySet()) {
        int event = c.events().indexOf(id);
        if (event >= 0) {
          found.set(event);
        }
      }
    }
    events.set(found);
  }
}
