package org.dateline.model;

import org.jspecify.annotations.Nullable;

/** A picture, recording or document that belongs to an event. {@code url} may be relative to the file; it is never fetched. */
public record Media(
    String url,
    @Nullable String caption,
    @Nullable String credit,
    @Nullable String alt,
    @Nullable String thumbnail,
    @Nullable String sha256) {}
