/**
 * The timeline as a file: PNG, SVG and PDF, of what is on screen or of everything in pages, drawn
 * by the painters of the window on surfaces of their own, with title and colophon. It reads a
 * {@code Drawing} and writes files; it knows no window, no dialog and no state that changes. PDFBox
 * is touched here alone, and loaded with the first PDF.
 */
@NullMarked
package org.dateline.timeline.picture;

import org.jspecify.annotations.NullMarked;
