/**
 * Where everything goes, in pixels: time scale, ticks, packing into rows, counted blocks, frames
 * and what lies under the pointer. Pure functions over the model; text is measured through {@link
 * org.dateline.layout.TextMeasure}, which the control supplies. No JavaFX, no state of the user.
 */
@NullMarked
package org.dateline.layout;

import org.jspecify.annotations.NullMarked;
