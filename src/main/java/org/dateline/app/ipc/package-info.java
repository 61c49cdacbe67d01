/**
 * How a second start hands its files to the program that is running already: a Unix domain socket
 * in a folder that is the user's alone, and the queue in which requests wait for the window. It
 * knows neither JavaFX nor the window, and never keeps the program from starting.
 */
@NullMarked
package org.dateline.app.ipc;

import org.jspecify.annotations.NullMarked;
