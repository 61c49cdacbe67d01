/**
 * Where the program starts: the command line, the window, drawing to a file. It may use everything
 * below it. The command line itself, and what checks and lists, load nothing of JavaFX.
 */
@NullMarked
package org.dateline.app;

import org.jspecify.annotations.NullMarked;
