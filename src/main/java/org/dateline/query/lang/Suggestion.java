package org.dateline.query.lang;

/**
 * A way to go on typing.
 *
 * @param from where the text it replaces begins
 * @param to where that ends
 * @param insert what to put there
 * @param name what it is called, for the list
 * @param count how many events have it; -1 where that is not counted
 */
public record Suggestion(int from, int to, String insert, String name, int count) {}
