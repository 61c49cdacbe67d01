/**
 * The language of the search field: words and “phrases”, fields such as {@code speaker:}, {@code
 * before:}, {@code is:}, with {@code -}, {@code or} and parentheses. Reads it, writes it, completes
 * it, and finds the events it asks for, from the columns of the store. It touches the query
 * package, time and model; no JavaFX, and no words for the user beyond those of the language
 * itself.
 */
@NullMarked
package org.dateline.query.lang;

import org.jspecify.annotations.NullMarked;
