/**
 * The columns of a table: the card in which one says what they mean and sees what the first rows
 * become, and the file in which that is remembered for all tables of the same columns. It knows
 * format's tables and the date words; the window shows the card and reads the file again.
 */
@NullMarked
package org.dateline.shell.imports;

import org.jspecify.annotations.NullMarked;
