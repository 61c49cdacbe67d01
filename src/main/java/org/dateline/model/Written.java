package org.dateline.model;

/**
 * An event's record as it stands in a native file: JSON in UTF-8.
 *
 * @param file the bytes of the whole file, not to be changed
 * @param from where the record begins in them
 * @param same whether the event is shown exactly as it stands there; not so when it was given
 *     another id, or a key stands in it twice
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Written(byte[] file, int from, boolean same) {}
