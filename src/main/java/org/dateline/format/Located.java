package org.dateline.format;

/**
 * A record with its place.
 *
 * @param offset of its first byte
 * @param table the table it stands in
 * @param index its number there, from 0
 */
record Located<T>(T value, int offset, Table table, int index) {

  String pointer() {
    return "/" + table.key() + "/" + index;
  }

  Located<T> with(T other) {
    return new Located<>(other, offset, table, index);
  }
}
