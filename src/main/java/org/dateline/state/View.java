package org.dateline.state;

import org.dateline.layout.Viewport;
import org.dateline.query.LaneBy;
import org.dateline.query.lang.Asked;

/** A view one can go back to: what stretch of time, in which lanes, looking for what. */
public record View(Viewport viewport, LaneBy laneBy, Asked asked) {}
