/**
 * Who speaks and what is cited, as tables: the speakers of a file and its sources, each a way to
 * narrow the timeline down to them. Rows exist only for what is on screen.
 */
@NullMarked
package org.dateline.shell.index;

import org.jspecify.annotations.NullMarked;
