package org.dateline.model;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The events of a small file, all of them kept. */
final class EventObjects implements EventDetails {

  private final Event[] events;
  private final @Nullable When[] whens;
  private final Map<String, Integer> byId;

  EventObjects(Event[] events, @Nullable When[] whens) {
    this.events = events;
    this.whens = whens;
    this.byId = HashMap.newHashMap(events.length);
    for (int i = 0; i < events.length; i++) {
      byId.putIfAbsent(events[i].id(), i);
    }
  }

  @Override
  public Event event(int index) {
    return events[index];
  }

  @Override
  public String id(int index) {
    return events[index].id();
  }

  @Override
  public String title(int index) {
    return events[index].title();
  }

  @Override
  public @Nullable When when(int index) {
    return whens[index];
  }

  @Override
  public int indexOf(String id) {
    return byId.getOrDefault(id, -1);
  }

  @Override
  public long decodes() {
    return 0;
  }
}
