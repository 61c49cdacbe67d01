/**
 * The program as a command-line tool: check, list, render, and opening files in the window. It may
 * use everything but the window's own rooms. Only opening and rendering load JavaFX, and only when
 * they are asked for.
 */
@NullMarked
package org.dateline.app.cli;

import org.jspecify.annotations.NullMarked;
