package org.dateline.format.imports;

import org.dateline.model.Place;
import org.jspecify.annotations.Nullable;

/** Places out of names and coordinates. */
final class Places {

  private Places() {}

  /**
   * A place; null when neither is given. Coordinates off the globe are none, and stand in its name
   * when it has no other.
   */
  static @Nullable Place of(@Nullable String name, @Nullable Double lat, @Nullable Double lon) {
    boolean placed = lat != null && lon != null && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
    if (name == null && (lat == null || lon == null)) {
      return null;
    }
    String called = name == null ? lat + ", " + lon : name.strip();
    return new Place(called, placed ? lat : null, placed ? lon : null, null, null);
  }
}
