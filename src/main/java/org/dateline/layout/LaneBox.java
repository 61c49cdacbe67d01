package org.dateline.layout;

import org.dateline.query.Lane;

/**
 * A lane as it stands in a frame.
 *
 * @param index its place from the top among all lanes
 * @param y top, in pixels below the axis; negative when scrolled off
 */
public record LaneBox(Lane lane, int index, boolean folded, double y, double height) {}
