/**
 * Writes chronologies as files: the native format, formats of other programs, and documents to read
 * and print. Each {@link org.dateline.format.exports.ExportFormat} streams the events it is given
 * to a stream and tells as values what it could not hold; where a file can be read back, what the
 * format has no place for goes along in keys of our own. It may use the model, the date grammar,
 * citations, Jackson, commonmark and biweekly; it knows no window, no file names but their endings,
 * and no network.
 */
@NullMarked
package org.dateline.format.exports;

import org.jspecify.annotations.NullMarked;
