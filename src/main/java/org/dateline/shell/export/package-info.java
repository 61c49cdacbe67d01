/**
 * The way out: the card that asks what to export and as what, the work beside the FX thread with
 * its progress, and the list of what a file does not hold. It asks the writers of the format
 * package and of the timeline's pictures to do it, and knows no window but what it is handed.
 */
@NullMarked
package org.dateline.shell.export;

import org.jspecify.annotations.NullMarked;
