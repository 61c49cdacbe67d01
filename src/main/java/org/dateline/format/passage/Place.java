package org.dateline.format.passage;

/**
 * A place in a text as people name it; everything counts from 1.
 *
 * @param line ended by LF, CR LF or CR
 * @param column in code points
 * @param paragraph set off by blank lines; in a text without blank lines every line that has words
 */
public record Place(int line, int column, int paragraph) {}
