package org.dateline.query.merge;

import java.util.function.UnaryOperator;
import org.dateline.model.Chronology;

/**
 * One of several files that are opened as one timeline.
 *
 * @param name short name, unlike those of the others; it tells ids apart that clash
 * @param texts makes the path of a source's text, relative to this file, one that is relative to
 *     the first file
 */
public record Part(String name, Chronology chronology, UnaryOperator<String> texts) {}
