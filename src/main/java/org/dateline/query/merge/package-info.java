/**
 * Several files as one timeline: their events in one order, ids that clash kept apart, and what may
 * be told twice in them listed. Nothing is merged into one event and nothing is left out. Pure:
 * model, dates and the folding of words are all it knows.
 */
@NullMarked
package org.dateline.query.merge;

import org.jspecify.annotations.NullMarked;
