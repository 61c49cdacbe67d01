/**
 * The page model: how a timeline that is larger than a sheet of paper is cut into pages, the same
 * for pictures, PDF, the preview and the printer. It is pure arithmetic over lanes, rows and time;
 * it draws nothing and knows no file. Lengths are pixels of which 96 make an inch.
 */
@NullMarked
package org.dateline.layout.pages;

import org.jspecify.annotations.NullMarked;
