package org.dateline.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A picture, recording or document that belongs to an event. {@code url} may be relative to the
 * file; it is never fetched.
 *
 * @param extra keys that begin with {@code x-}, and unknown ones, as read
 */
public record Media(
    String url,
    @Nullable String caption,
    @Nullable String credit,
    @Nullable String alt,
    @Nullable String thumbnail,
    @Nullable String sha256,
    Map<String, Object> extra) {

  /** A medium without extra keys. */
  public Media(
      String url,
      @Nullable String caption,
      @Nullable String credit,
      @Nullable String alt,
      @Nullable String thumbnail,
      @Nullable String sha256) {
    this(url, caption, credit, alt, thumbnail, sha256, Map.of());
  }
}
