/**
 * What one keeps of a file beside the settings: bookmarks on events, views with names, and a view
 * as a command line that opens it again. It knows the state and the settings; the window shows its
 * cards and tells it which file is open. Nothing here ever writes to the user's own file.
 */
@NullMarked
package org.dateline.shell.views;

import org.jspecify.annotations.NullMarked;
