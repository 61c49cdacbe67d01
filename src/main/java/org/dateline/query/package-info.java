/**
 * Questions asked of a chronology: search, filters, and the lanes events are sorted into. Pure
 * functions that answer with store indices. No JavaFX, no pixels, no files.
 */
@NullMarked
package org.dateline.query;

import org.jspecify.annotations.NullMarked;
