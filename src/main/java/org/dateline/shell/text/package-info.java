/**
 * The words of the window. Everything shown to a person comes from the bundle {@code
 * shell.properties} through one class. Numbers and plurals follow the user's locale.
 */
@NullMarked
package org.dateline.shell.text;

import org.jspecify.annotations.NullMarked;
