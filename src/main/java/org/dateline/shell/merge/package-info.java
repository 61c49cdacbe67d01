/**
 * Several files as one timeline in the window: reading them, a chip for each that shows or hides
 * its events, and the list of what they may tell twice. It knows the state and the merging of
 * chronologies; the window gives it its place and its reader.
 */
@NullMarked
package org.dateline.shell.merge;

import org.jspecify.annotations.NullMarked;
