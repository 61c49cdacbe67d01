package org.dateline.state;

import org.dateline.layout.Viewport;
import org.dateline.query.Filter;
import org.dateline.query.LaneBy;

/** A view one can go back to: what stretch of time, in which lanes, through which filter. */
public record View(Viewport viewport, LaneBy laneBy, Filter filter) {}
