/**
 * The event list: the shown events as a table in time order, undated ones at the end, in step with
 * the timeline. Rows exist only for what is on screen.
 */
@NullMarked
package org.dateline.shell.list;

import org.jspecify.annotations.NullMarked;
