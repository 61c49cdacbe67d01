/**
 * Reads other programs' files into the records of the model. Each format is an {@link
 * org.dateline.format.imports.Importer} that knows its files by their content, writes every date as
 * EDTF and keeps under {@code x-} keys what has no field of its own; the caller makes ids unique
 * and places the dates as for a native file. It may use the model, the date grammar, Jackson,
 * jsoup, biweekly and StAX; it knows no window, runs nothing it finds and fetches nothing.
 */
@NullMarked
package org.dateline.format.imports;

import org.jspecify.annotations.NullMarked;
