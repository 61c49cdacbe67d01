/**
 * Reads timeline files: bytes in, an immutable chronology and a list of located problems out. A
 * record that breaks the schema is left out and listed, damage is stepped over, and nothing is lost
 * without a word. It may use the model, the date grammar, Jackson and the schema validator; it
 * knows no window and fetches nothing.
 */
@NullMarked
package org.dateline.format;

import org.jspecify.annotations.NullMarked;
