/**
 * Measures the program on a file: what {@code bench} prints. Scripted walks over the real window,
 * recorded frame by frame. Nothing of the program depends on it; it may use everything.
 */
@NullMarked
package org.dateline.app.bench;

import org.jspecify.annotations.NullMarked;
