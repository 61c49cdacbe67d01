/**
 * The window: tool bar, panes, status bar, start page and what covers them for a moment. It puts
 * the controls of the lower packages together around one {@link org.dateline.state.TimelineState},
 * and fills keys, menus and help from one registry. It holds no knowledge of its own about time,
 * files or drawing.
 */
@NullMarked
package org.dateline.shell;

import org.jspecify.annotations.NullMarked;
