package org.dateline.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A lane the compiler has named.
 *
 * @param color {@code #rrggbb}, or null to take one of the palette
 * @param extra keys that begin with {@code x-}, and unknown ones, as read
 */
public record Group(String id, String title, @Nullable String color, Map<String, Object> extra) {

  /** A group without extra keys. */
  public Group(String id, String title, @Nullable String color) {
    this(id, title, color, Map.of());
  }
}
