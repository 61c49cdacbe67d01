/**
 * What a timeline file says, as immutable records: timeline, event, source, quote, claim, agent,
 * and the store that keeps the events in time order. Everything above reads it; it reads nothing of
 * this program. No JavaFX, no files, no date grammar: a date is the words of the file plus, once
 * placed, four instants.
 */
@NullMarked
package org.dateline.model;

import org.jspecify.annotations.NullMarked;
