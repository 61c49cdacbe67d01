package org.dateline.model;

import java.util.Map;
import org.dateline.model.Vocabulary.PlacePrecision;
import org.jspecify.annotations.Nullable;

/**
 * Where. Latitude and longitude are degrees, WGS 84; null when not given.
 *
 * @param extra keys that begin with {@code x-}, and unknown ones, as read
 */
public record Place(
    String name,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable PlacePrecision precision,
    @Nullable String sameAs,
    Map<String, Object> extra) {

  /** A place without extra keys. */
  public Place(
      String name,
      @Nullable Double latitude,
      @Nullable Double longitude,
      @Nullable PlacePrecision precision,
      @Nullable String sameAs) {
    this(name, latitude, longitude, precision, sameAs, Map.of());
  }
}
