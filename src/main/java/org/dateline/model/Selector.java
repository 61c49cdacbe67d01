package org.dateline.model;

import org.dateline.model.Vocabulary.SelectorType;
import org.jspecify.annotations.Nullable;

/**
 * Where in a source the words stand (W3C Web Annotation selectors).
 *
 * @param start first code point (TextPositionSelector); null when not given
 * @param end code point after the last
 */
public record Selector(
    SelectorType type,
    @Nullable String exact,
    @Nullable String prefix,
    @Nullable String suffix,
    @Nullable Long start,
    @Nullable Long end,
    @Nullable String value,
    @Nullable String conformsTo) {}
