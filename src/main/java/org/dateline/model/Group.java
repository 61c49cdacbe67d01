package org.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * A lane the compiler has named.
 *
 * @param color {@code #rrggbb}, or null to take one of the palette
 */
public record Group(String id, String title, @Nullable String color) {}
