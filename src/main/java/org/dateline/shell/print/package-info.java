/**
 * Printing: the preview, which pages through the same page model as the PDF, and the job at the
 * printer. It uses the options of an export and JavaFX's printing, whose AWT is loaded with the
 * first print and not before; where there is no printer it says so and offers a PDF.
 */
@NullMarked
package org.dateline.shell.print;

import org.jspecify.annotations.NullMarked;
