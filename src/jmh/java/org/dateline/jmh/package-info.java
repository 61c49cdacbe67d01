/**
 * Measures how long the parts of the program take that are felt in a large file; Maven's profile
 * {@code jmh} compiles and runs it. It may use everything that knows no JavaFX, and of the program
 * only the command line. Nothing may use it, and no packaged program holds it.
 */
@NullMarked
package org.dateline.jmh;

import org.jspecify.annotations.NullMarked;
