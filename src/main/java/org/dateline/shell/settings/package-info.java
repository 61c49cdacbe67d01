/**
 * What the program remembers from one start to the next. One immutable value, one JSON file in the
 * platform's own folder, written atomically some moments after a change. Nothing read from it is
 * trusted: what is missing or out of range falls back to the default.
 */
@NullMarked
package org.dateline.shell.settings;

import org.jspecify.annotations.NullMarked;
