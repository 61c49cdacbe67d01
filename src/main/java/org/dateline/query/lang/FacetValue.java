package org.dateline.query.lang;

/**
 * A value that events of a chronology have, and how many.
 *
 * @param key what a query names it by
 * @param name what a person calls it
 * @param count how many events have it
 * @param overTime how many of them begin in each part of the extent, from first to last; do not
 *     change
 */
public record FacetValue(String key, String name, int count, int[] overTime) {}
