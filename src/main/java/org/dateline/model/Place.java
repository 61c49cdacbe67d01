package org.dateline.model;

import org.dateline.model.Vocabulary.PlacePrecision;
import org.jspecify.annotations.Nullable;

/** Where. Latitude and longitude are degrees, WGS 84; null when not given. */
public record Place(
    String name,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable PlacePrecision precision,
    @Nullable String sameAs) {}
