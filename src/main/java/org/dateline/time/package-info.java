/**
 * Dates: reads and writes the Extended Date/Time Format (EDTF, Library of Congress 2019, levels 0
 * to 2), places a date on the axis as four instants, and says it in words. It may use {@code
 * org.dateline.model} and the JDK, nothing else: no files, no JSON, no JavaFX. Nothing here knows
 * what an event is or what today is; callers hand in the zone, the locale and the day.
 */
@NullMarked
package org.dateline.time;

import org.jspecify.annotations.NullMarked;
