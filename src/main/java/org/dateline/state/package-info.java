/**
 * What the user has done to an open timeline: viewport, selection, lanes, filter, search and the
 * history of views, as observable properties. Panes bind to it and call it; it knows none of them.
 * Of JavaFX it uses javafx.beans only.
 */
@NullMarked
package org.dateline.state;

import org.jspecify.annotations.NullMarked;
