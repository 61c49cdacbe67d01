/**
 * Every action of the window, once. The registry holds names, keys, conditions and handlers; the
 * binder, the menus, the tooltips, the palette and the key sheet are all filled from it. Nothing
 * else in the window listens for keys that do something.
 */
@NullMarked
package org.dateline.shell.keys;

import org.jspecify.annotations.NullMarked;
