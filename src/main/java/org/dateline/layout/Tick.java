package org.dateline.layout;

import org.dateline.model.TimePoint;

/**
 * One border on the axis and the text beside it.
 *
 * @param at the instant
 * @param x pixels from the left edge; negative for a period that began off screen
 * @param labelX where the text starts, in pixels from the left edge
 * @param label empty where the text does not fit
 */
public record Tick(TimePoint at, double x, double labelX, String label) {}
