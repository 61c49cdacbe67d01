package org.dateline.model;

import java.util.Map;
import org.dateline.model.Vocabulary.SelectorType;
import org.jspecify.annotations.Nullable;

/**
 * Where in a source the words stand (W3C Web Annotation selectors).
 *
 * @param start first code point (TextPositionSelector); null when not given
 * @param end code point after the last
 * @param extra keys that begin with {@code x-}, and unknown ones, as read
 */
public record Selector(
    SelectorType type,
    @Nullable String exact,
    @Nullable String prefix,
    @Nullable String suffix,
    @Nullable Long start,
    @Nullable Long end,
    @Nullable String value,
    @Nullable String conformsTo,
    Map<String, Object> extra) {

  /** A selector without extra keys. */
  public Selector(
      SelectorType type,
      @Nullable String exact,
      @Nullable String prefix,
      @Nullable String suffix,
      @Nullable Long start,
      @Nullable Long end,
      @Nullable String value,
      @Nullable String conformsTo) {
    this(type, exact, prefix, suffix, start, end, value, conformsTo, Map.of());
  }
}
